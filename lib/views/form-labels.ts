import type { Reviewed } from '@/lib/domain/review';

// What the fields of the desk's forms are called: in the form, in the choice between two versions, and where somebody else is.

const VALUE = { said: 'Value', confirmed: 'Read as', counted: 'Counted: a tally, or a list of names' } as const;

const WORDING = {
  kind: 'The words below are',
  words: 'Words',
  language: 'Language',
  translation: 'Translation into English',
  translator: 'Translated by',
} as const;

export const LABELS = {
  event: {
    title: 'Title',
    summary: 'Summary',
    fictional: 'This event is made up',
    place: 'Place',
    zone: 'Time zone',
    from: 'Began',
    to: 'Ended',
  },
  claim: {
    question: 'Question',
    shortName: 'Short name',
    position: 'Place in the table',
    measure: 'What is asked for',
    scope: 'Of what',
    unit: 'Unit',
    whole: 'How it is found',
    lowerBound: 'Least possible',
    upperBound: 'Most possible',
    tolerance: 'Tolerance',
    toleranceSeconds: 'Tolerance in seconds',
    additive: 'A part is never more than the whole',
    running: 'A running total, which grows while it is counted',
    exclusive: 'How many of them are true',
    options: 'Possible answers',
    labels: 'Other scopes',
  },
  source: {
    name: 'Name',
    shortName: 'Short name',
    kind: 'Kind',
    nativeName: 'Name in its own language',
    nativeLanguage: 'Its language',
    aliases: 'Other names',
    naming: 'Named or not',
    side: 'Side',
    speaksFor: 'Speaks for',
    description: 'Description',
    grade: 'Grade',
    gradeReason: 'Why this grade',
    confidential: 'Confidential',
  },
  statement: {
    form: 'The source',
    rejects: 'It denies',
    ...VALUE,
    named: 'Statement',
    saidAt: 'Said',
    dateNotKnown: 'Nobody knows when it was said: this is the day of the first document that has it',
    ...WORDING,
    quotes: 'Passages',
    documents: 'Evidence',
    relays: 'An outlet passed it on',
    scope: 'It is about',
    label: 'About',
    about: 'About, in words',
    hedge: 'How sure it is, in its words',
    countsAsOf: 'Counted up to',
    origin: 'Where it has it from',
    repeats: 'It repeats',
    spokenLanguage: 'Language that was spoken',
    note: 'Note for readers',
    grade: 'Credibility',
    gradeReason: 'Why this grade',
  },
  rendering: {
    publishedAt: 'Published',
    from: 'Taken from',
    link: 'How the desk knows',
    ...VALUE,
    said: 'Its value, if it changed it',
    speaker: 'Who said it, as the outlet puts it',
    given: 'How the outlet names them',
    ...WORDING,
    hedge: 'How sure it says that the source is, in its words',
    quotes: 'Passages',
    documents: 'Evidence',
    note: 'Note for readers',
  },
  search: { places: 'Where you looked', until: 'Until', note: 'Note' },
  document: {
    title: 'Title',
    outlet: 'Published by',
    publishedOn: 'Published on',
    language: 'Language',
    address: 'Web address',
    archivedAddress: 'Kept elsewhere',
    confidential: 'Confidential',
    rights: 'Rights',
    keptUntil: 'Kept until',
  },
} as const satisfies Record<Reviewed, Readonly<Record<string, string>>>;

/** What a field of a form is called; undefined where its form has no such field. */
export function labelOf(kind: Reviewed, field: string): string | undefined {
  const labels: Readonly<Record<string, string>> = LABELS[kind];
  return Object.hasOwn(labels, field) ? labels[field] : undefined;
}
