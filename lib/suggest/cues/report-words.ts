/**
 * The words of a language that report what somebody said, by form: in lower case, without marks of vowels. `verbs` stand
 * before or behind who spoke; `figures` report only beside a figure; `according` stand before whose words are told;
 * `stops` end a name: what was said begins there; `adverbs` stand between a verb and a name.
 */
export type ReportWords = {
  verbs: ReadonlySet<string>;
  figures: ReadonlySet<string>;
  according: readonly string[];
  stops: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  /** Before the place or the body where something was said: "у Генштабі". */
  at: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** A word for a day or a month, which is no part of a name. */
  days: RegExp;
  /** Where the words for who spoke are looked for first. */
  first: 'before' | 'behind';
};

export const each = (words: string): string[] => words.trim().split(/\s+/u);
export const phrases = (entries: string): string[] => entries.split('|').map((entry) => entry.trim());
