/** One thing that an editor does, or sees. Tests do the same in a browser, by the same words. */
export type HelpStep =
  | { open: string }
  | { press: string; of?: string }
  /** A button that adds to a form, which stays. */
  | { add: string }
  | { fill: string; with: string; of?: string }
  | { choose: string; option: string }
  | { confirm: string }
  /** Into a cell of the table, by its question and its source. */
  | { type: string; row: string; column: string }
  | { key: string }
  | { see: string };

/** A task of the desk, with its steps by an example. */
export type HelpTask = {
  slug: string;
  title: string;
  /** What it is for, in a sentence. */
  about: string;
  who: 'author' | 'another person';
  steps: readonly HelpStep[];
  /** What else is good to know. */
  notes: readonly string[];
};

const EVENT = 'The fire at the mill';
const QUESTION = 'How many were hurt?';
const SOURCE = 'Fire brigade of Brannock';
const OUTLET = 'Brannock Courier';
const DOCUMENT = 'Page 3 of the Courier, 4 January';

/** In the order in which a new desk needs them: each begins where the one before ended. */
export const HELP: readonly HelpTask[] = [
  {
    slug: 'log-an-event',
    title: 'Log an event',
    about: 'An event is what sources disagree on. Its questions and statements belong to it.',
    who: 'author',
    steps: [
      { open: 'Events' },
      { press: 'Log an event' },
      { fill: 'Title', with: EVENT },
      { fill: 'Summary', with: 'A mill burnt down. How many were hurt is disputed.' },
      { fill: 'Time zone', with: 'Europe/Kyiv' },
      { fill: 'Began', with: '2 Jan 2023, 04:10' },
      { press: 'Save and submit' },
      { see: EVENT },
    ],
    notes: [
      'Times are typed in the event’s own zone, which stands beside each field.',
      'An address such as /events/fire is made from the title, unless you give one. It stays for good.',
    ],
  },
  {
    slug: 'add-a-question',
    title: 'Add a question',
    about: 'A question is a row of the table: one thing on which sources may differ.',
    who: 'author',
    steps: [
      { press: 'Add a question' },
      { fill: 'Question', with: QUESTION },
      { fill: 'Short name', with: 'hurt' },
      { fill: 'What is asked for', with: 'persons hurt' },
      { fill: 'Of what', with: 'in the fire' },
      { fill: 'Unit', with: 'persons' },
      { press: 'Save and submit' },
      { see: QUESTION },
    ],
    notes: [
      'A number is the usual type. A list of answers can be a tree: Basel is within Switzerland.',
      'Labels of scopes say what else a figure may be about: “identified by name”, “and wounded”.',
    ],
  },
  {
    slug: 'log-a-source',
    title: 'Log a source',
    about: 'A source is a column of the table: a person, a body or an outlet that says things.',
    who: 'author',
    steps: [
      { open: 'Sources' },
      { press: 'Log a source' },
      { fill: 'Name', with: SOURCE },
      { choose: 'Kind', option: 'Official' },
      { press: 'Save and submit' },
      { see: SOURCE },
    ],
    notes: [
      'Before it is saved, the desk looks for near names in every script. If yours is another source, tick “No, it is another source”.',
      'Two sources that speak for one body count as one origin: say so under “Speaks for”.',
    ],
  },
  {
    slug: 'log-a-statement',
    title: 'Log a statement',
    about: 'A statement is what one source said on one question at one time.',
    who: 'author',
    steps: [
      { open: 'Events' },
      { press: EVENT },
      { press: 'Log a statement' },
      { choose: 'Question', option: QUESTION },
      { fill: 'Source', with: SOURCE },
      { fill: 'Value', with: 'about 12' },
      { confirm: 'about 12' },
      { fill: 'Said', with: '3 Jan 2023' },
      { see: `${SOURCE} says about 12, 3 Jan 2023.` },
      { press: 'Save and submit' },
      { see: 'submitted' },
    ],
    notes: [
      'Type the value as it was put. What the desk reads of it stands below: a reading counts only once you have confirmed it, by Enter or by a click.',
      'From the keyboard: Enter goes on to the next field, Ctrl and Enter (⌘ and Enter on a Mac) save and begin the next. The next form keeps question, day, language and evidence, and says so.',
      'If several sources said the same words, press “Another source said the same”: each gets a statement of its own.',
      'What you type is kept in this browser until it is sent, also when the tab is closed or the connection is lost.',
    ],
  },
  {
    slug: 'type-into-the-table',
    title: 'Type into the table',
    about: 'The table of an event is quicker than the form where many sources answer the same questions.',
    who: 'author',
    steps: [
      { open: 'Events' },
      { press: EVENT },
      { press: 'Its table, to type into' },
      { type: 'at least 12', row: QUESTION, column: SOURCE },
      { key: 'Enter' },
      { fill: 'Said on', with: '4 Jan 2023' },
      { key: 'Enter' },
      { key: 'Enter' },
      { see: 'Logged as a draft: at least 12' },
    ],
    notes: [
      'What is typed stands below as it was read, with what it would contradict. Enter logs it. Where words were not read, or several readings are possible, Enter asks once more.',
      'The day, the outlet that passed it on, the document and the language are kept from cell to cell.',
      'Besides figures a cell takes “confirms”, “declined”, “denies” and “denies 500”.',
      'A block copied from Excel, LibreOffice or Google Sheets is pasted with Ctrl and V: what each cell would become is shown before anything is logged.',
      'Ctrl and Z undoes what was logged last, a pasted block at once. The question mark lists all keys.',
    ],
  },
  {
    slug: 'log-a-search',
    title: 'Log a search that found nothing',
    about: 'Without it, a reader cannot tell that a source is silent from that nobody looked.',
    who: 'author',
    steps: [
      { open: 'Events' },
      { press: EVENT },
      { press: 'Log a search that found nothing' },
      { fill: 'Source', with: SOURCE },
      { choose: 'Question', option: QUESTION },
      { fill: 'Where you looked', with: 'Its channel' },
      { fill: 'Until', with: '5 Jan 2023' },
      { press: 'Save and submit' },
      { see: 'submitted' },
    ],
    notes: [
      'Say where you looked so that somebody else can look again: pages, channels, archives.',
      'Readers see that the source is silent until that day. Once it speaks, log what it says: the search stays true of its time.',
    ],
  },
  {
    slug: 'log-a-refusal',
    title: 'Log that a source was asked, and gave no number',
    about: '“Declined to say” and “gave no number” are answers too: readers see that the source was asked.',
    who: 'author',
    steps: [
      { open: 'Events' },
      { press: EVENT },
      { press: 'Log a statement' },
      { choose: 'Question', option: QUESTION },
      { fill: 'Source', with: SOURCE },
      { choose: 'The source', option: 'was asked, and gave no value' },
      { fill: 'Words', with: 'Asked for a number, its spokesman gave none.' },
      { fill: 'Said', with: '4 Jan 2023' },
      { press: 'Save and submit' },
      { see: 'Saved and submitted' },
    ],
    notes: [
      'This is what a source did when it was asked. If nobody asked it, and you found nothing, log a search that found nothing.',
      'A source that gave no number and says that others’ are wrong denies: log a denial.',
    ],
  },
  {
    slug: 'log-a-denial',
    title: 'Log a denial',
    about:
      'A denial says what is not so: a value, that it happened at all, what another source said, or nothing in particular.',
    who: 'author',
    steps: [
      { press: 'Log another statement' },
      { choose: 'Question', option: QUESTION },
      { fill: 'Source', with: SOURCE },
      { choose: 'The source', option: 'denies' },
      { choose: 'It denies', option: 'a value' },
      { fill: 'Value', with: '50' },
      { confirm: '50' },
      { fill: 'Said', with: '5 Jan 2023' },
      { press: 'Save and submit' },
      { see: 'Saved and submitted' },
    ],
    notes: [
      'Choose “a value” where it names the figure that it denies, “what another source said” where it names the source: then the two contradict.',
      '“Nothing in particular” is for “these reports are not true”: it is shown, and contradicts nobody.',
      'A source that corrects itself does not deny: choose “takes back what it said”, and log its new figure as a statement of its own.',
    ],
  },
  {
    slug: 'log-a-relay',
    title: 'Log what an outlet made of a statement',
    about:
      'An outlet that passes a statement on is no second source. What it changed on the way is shown beside its name.',
    who: 'author',
    steps: [
      { open: 'Sources' },
      { press: 'Log a source' },
      { fill: 'Name', with: OUTLET },
      { choose: 'Kind', option: 'Media' },
      { press: 'Save and submit' },
      { open: 'Events' },
      { press: EVENT },
      { press: 'Log a statement' },
      { choose: 'Question', option: QUESTION },
      { fill: 'Source', with: SOURCE },
      { fill: 'Value', with: 'about 15' },
      { confirm: 'about 15' },
      { fill: 'Said', with: '6 Jan 2023' },
      { add: 'An outlet passed it on' },
      { fill: 'Outlet', with: OUTLET },
      { fill: 'Published', with: '7 Jan 2023' },
      { choose: 'How the desk knows', option: 'The outlet says so' },
      { fill: 'Its value, if it changed it', with: 'at least 15' },
      { confirm: 'at least 15' },
      { press: 'Save and submit' },
      { see: 'passed it on: at least 15' },
    ],
    notes: [
      'Leave its value empty if the outlet passed on what was said, unchanged.',
      'If one outlet took it from another, add a line for each, the first above, and choose that one under “Taken from”.',
      'If the outlet does not say whom it has it from, log a statement of the outlet instead; under “More”, choose that it does not say.',
    ],
  },
  {
    slug: 'log-a-translation',
    title: 'Log words in another language',
    about: 'The original stands beside its translation: readers see both, and who translated.',
    who: 'author',
    steps: [
      { press: 'Log another statement' },
      { choose: 'Question', option: QUESTION },
      { fill: 'Source', with: SOURCE },
      { fill: 'Value', with: 'about 20' },
      { confirm: 'about 20' },
      { fill: 'Said', with: '8 Jan 2023' },
      { choose: 'The words below are', option: 'word for word' },
      { fill: 'Words', with: 'أصيب نحو عشرين شخصا' },
      { fill: 'Language', with: 'Arabic' },
      { fill: 'Translation into English', with: 'About twenty people were hurt.' },
      { fill: 'Translated by', with: 'the desk' },
      { press: 'Save and submit' },
      { see: 'Saved and submitted' },
    ],
    notes: [
      'If you have the original, in Arabic for instance, choose “word for word”: put the Arabic under “Words”, and your translation below it. Each takes the direction of its script.',
      'If you have only a translation, as an agency sent it, choose “a translation”, put it under “Words”, and name who made it. Its language is that of the translation.',
      'Type the value in English or as it was put: ٢٠, “zwanzig” and “около 20” are read too.',
    ],
  },
  {
    slug: 'log-a-document',
    title: 'Log a document',
    about: 'A document is where a statement was read, heard or seen: its evidence.',
    who: 'author',
    steps: [
      { open: 'Documents' },
      { press: 'Log a document' },
      { fill: 'Title', with: DOCUMENT },
      { fill: 'Published by', with: OUTLET },
      { fill: 'Web address', with: 'https://example.org/page-3' },
      { fill: 'Summary', with: 'The brigade says about 15 were hurt; the paper says at least 15.' },
      { press: 'Save and submit' },
      { see: 'Saved and submitted' },
    ],
    notes: [
      'While you log a statement, “Log a document” below its evidence opens a short form over it: what was typed stays, and the document is chosen.',
      'Documents of the event stand first in the list; any other is found by a part of its title or address.',
      'A confidential document never leaves the desk: readers do not see that it is there.',
    ],
  },
  {
    slug: 'publish',
    title: 'Publish what somebody else has submitted',
    about: 'Nobody publishes their own work. The event comes first, then its questions and sources, then statements.',
    who: 'another person',
    steps: [
      { open: 'Desk' },
      { press: 'Waiting for review' },
      { press: 'Publish', of: EVENT },
      { press: 'Waiting for review' },
      { press: 'Publish', of: QUESTION },
      { press: 'Waiting for review' },
      { press: 'Publish', of: SOURCE },
      { press: 'Waiting for review' },
      { press: 'Publish', of: 'about 12' },
      { press: 'Shown to readers' },
      { see: 'about 12' },
    ],
    notes: ['To send something back, give the reason under “Return”: its author finds it under “Returned to me”.'],
  },
  {
    slug: 'hold',
    title: 'Hold what should not be read',
    about: 'A hold takes something off readers’ pages at once. One editor is enough; to release it takes two.',
    who: 'another person',
    steps: [
      { open: 'Desk' },
      { press: 'Shown to readers' },
      { fill: 'Why hold?', with: 'The figure is doubtful.', of: 'about 12' },
      { press: 'Hold', of: 'about 12' },
      { press: 'Held' },
      { see: 'about 12' },
    ],
    notes: ['Readers see that it is held, and not what it said.'],
  },
];

/** A step, in a sentence. */
export function stepText(step: HelpStep): string {
  if ('open' in step) return `Open “${step.open}”, in the line on top.`;
  if ('press' in step)
    return step.of === undefined ? `Press “${step.press}”.` : `Press “${step.press}” beside “${step.of}”.`;
  if ('add' in step) return `Press “${step.add}”.`;
  if ('fill' in step) {
    return `Under “${step.fill}”${step.of === undefined ? '' : ` beside “${step.of}”`}, type “${step.with}”.`;
  }
  if ('choose' in step) return `Under “${step.choose}”, choose “${step.option}”.`;
  if ('type' in step) return `In the row “${step.row}”, under “${step.column}”, type “${step.type}”.`;
  if ('key' in step) return `Press the key ${step.key}.`;
  if ('confirm' in step) return `Confirm that it says “${step.confirm}”.`;
  return `You see “${step.see}”.`;
}

export const helpOn = (slug: string): HelpTask | undefined => HELP.find((task) => task.slug === slug);
