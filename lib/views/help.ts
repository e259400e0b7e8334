import { ON_WHAT_WAS_SAID } from './help-said';
import { DOCUMENT, EVENT, type HelpStep, type HelpTask, QUESTION, SOURCE } from './help-task';

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
  ...ON_WHAT_WAS_SAID,
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
  {
    slug: 'keep-a-document',
    title: 'Put a legal hold on a document',
    about: 'While it stands, nothing deletes the document. One editor sets it, at once; two people lift it.',
    who: 'another person',
    steps: [
      { open: 'Documents' },
      { press: DOCUMENT },
      { fill: 'Why a legal hold?', with: 'A lawyer asked for everything on the fire.' },
      { press: 'Set a legal hold' },
      { see: 'nothing deletes it' },
    ],
    notes: [
      'It covers what was captured, its quotes, what the desk says of the document, and the words of statements and relays that rest on it.',
      'To lift it, one person gives a reason and asks, a second gives theirs and lifts it. Whoever set it may be one of the two.',
      'A redaction can be asked for and approved meanwhile. It waits; once the hold is lifted, one of those who approved it carries it out.',
      'Readers learn nothing of a hold: it stands in the desk’s own log.',
    ],
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
