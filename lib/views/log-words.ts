import type { Redactable } from '@/lib/domain/redaction';
import type { Reviewed } from '@/lib/domain/review';

// What the log keeps, and what it does not: one wording for the pages and for `npm run verify-log`.

/** A thing of each kind. */
export const A_KIND: Readonly<Record<Reviewed, string>> = {
  event: 'an event',
  claim: 'a question',
  source: 'a source',
  statement: 'a statement',
  rendering: 'a report by an outlet',
  search: 'a search',
  document: 'a document',
};

/** What an entry about publishing binds, as the end of a sentence. */
export const BOUND =
  'what the published revision says in its own fields, its words and quotes, the options that it names, and which documents are its evidence; of a document also what kind it is, and the hash and the time of what was captured; of a correction the note to readers; and of a source’s reply its words, when it was given, what it is on, and its document';

/** What an entry binds that follows those of a step: what readers see, as the end of a sentence. */
export const BOUND_OF_PAGES =
  'everything that the pages, files and lists of each event are made from: what was said and by whom, through which outlets, its documents, addresses and short names, and what was withdrawn';

/** What no entry binds: the owner of the database could change it, and checking the log would not show it. */
export const NOT_BOUND: readonly string[] = [
  'the text that was read out of a capture',
  'who is behind the pseudonym of somebody who joined before entries bound that, and the names and addresses of all',
  'the end of a chain of which no head was noted',
];

/** What was compared of everything on record that the log tells of. */
export const CROSS_CHECKED =
  'every step, publication and standing, every account and role, every hold, merge and redaction is what the two chains say, and the other way round; what lists show follows from what is published';

/** How many people joined before entries bound who they are. */
export const unboundLine = (people: number): string =>
  `${people === 1 ? 'One person' : `${people} people`} joined before entries bound who is behind a pseudonym.`;

/** What was compared for each published thing; true whatever happened to the rest. */
export const COMPARED =
  'of each revision, the fields, the texts, words and quotes and the note of a correction where they are not redacted, the options and the list of the evidence are what the entry of its publishing binds; and so are the fields and the words of each reply of a source';

export const NOT_COMPARED = `Not covered by the log, and so not checked: ${NOT_BOUND.join('; ')}.`;

/** What a file of the log alone cannot tell. */
export const NOT_IN_FILE =
  'This checks that the entries follow from each other and have the right form. What the pages show is not in the file, so neither their fingerprints nor the salts beside them are checked.';

/** A remark on a log that can be verified. */
export const earlierText = (number: number): string =>
  `Entry ${number} is dated more than five minutes before the entry before it. A clock was wrong, or a time is false.`;

type OfRevision = { kind: Reviewed; thing: string; revision?: number };

/** "An event (0192…), revision 2": the beginning of a sentence. */
const named = ({ kind, thing, revision }: OfRevision): string => {
  const a = A_KIND[kind];
  return `${a[0]?.toUpperCase()}${a.slice(1)} (${thing})${revision === undefined ? '' : `, revision ${revision}`}`;
};

/** What is not as the log has it: of a thing, of an account by its name in the log, or of what belongs to neither. */
export type Fault = (OfRevision | { account: string } | { of: 'the record' | 'the log' | 'lists' }) & { what: string };

const OF: Readonly<Record<'the record' | 'the log' | 'lists', string>> = {
  'the record': 'The record',
  'the log': 'The log',
  lists: 'What lists show',
};

const namedOf = (fault: Fault): string => {
  if ('account' in fault) return `The account ${fault.account}`;
  return 'of' in fault ? OF[fault.of] : named(fault);
};

/** A fault as a sentence. */
export const faultLine = (fault: Fault): string => `${namedOf(fault)}: ${fault.what}.`;

const GONE: Partial<Record<Redactable, string>> = {
  wording: 'Its words were',
  quote: 'A quote was',
  correction: 'The note of its correction was',
  reply: 'A source’s reply to it was',
};

/** A text that is gone because two people redacted it. */
export function redactedLine(of: OfRevision & { text: Redactable; by: string; with: string; at: string }): string {
  const what = GONE[of.text] ?? 'Its texts were';
  return `${named(of)}: redacted. ${what} taken out by two people, ${of.with} and ${of.by}, at ${of.at}; the log binds what is left.`;
}
