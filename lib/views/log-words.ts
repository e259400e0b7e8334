// What the log keeps, and what it does not: one wording for the pages and for `npm run verify-log`.

/** What an entry about publishing binds, as the end of a sentence. */
export const BOUND =
  'what the published revision says in its own fields, its words and quotes, the options that it names, and which documents are its evidence';

/** What no entry binds: the owner of the database could change it, and checking the log would not show it. */
export const NOT_BOUND: readonly string[] = [
  'which source a statement is of, which outlet passed it on, and to which event a question belongs',
  'addresses of pages, and short names such as s23',
  'documents: title, address, hash, text, and whether one is confidential',
  'when something was published, and who took which step when, but for what the entries themselves say',
  'whether something is shown, held, withdrawn or gone, and whether two people approved that words are redacted',
  'who stands behind a pseudonym',
  'what lists show, which is computed',
  'the copy of the hash before it that the database keeps beside each entry',
  'the end of the chain that is for the desk alone, of which readers see nothing',
];

/** What was compared for each published thing; true whatever happened to the rest. */
export const COMPARED =
  'of each, the fields of its revision, its words and quotes where they are not redacted, its options and the list of its evidence are what the entry of its publishing binds';

export const NOT_COMPARED = `Not bound by the log, and so not checked: ${NOT_BOUND.join('; ')}.`;

/** What a file of the log alone cannot tell. */
export const NOT_IN_FILE =
  'This checks that the entries follow from each other and have the form of entries. What the pages show is not in the file, so neither the digests nor the salts beside them are checked.';

/** A remark on a log that can be verified. */
export const earlierText = (number: number): string =>
  `Entry ${number} says a time more than five minutes before that of the entry before it: a clock was wrong, or a time is not true.`;
