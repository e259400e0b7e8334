import Big from 'big.js';

/**
 * The version of the constants, the lexicon and the rules. Every report names the one it was computed with.
 *
 * - 1.1: for decimals, "more than 2.5" excludes 2.5 itself.
 * - 1.2: a source that repeats itself as an echo keeps its value; on an exclusive list "a or b" does not contradict
 *   "not a"; times of which one ends as the other begins have no gap; nothing is fewer than "between 0 and 5", where
 *   the 0 was given.
 */
export const METHOD_VERSION = '1.2';

/** "About n" extends by this share of n on either side (method.md, "Range of a number"). */
export const ABOUT_SHARE = new Big('0.1');

/** An exact number is read at the digits it shows, and never at fewer than these: 400 is 395 to 404. */
export const FEWEST_DIGITS = 2;

/** "About" a time extends by this many units of its precision on either side: "about 3 pm" is 14:00 to 16:59. */
export const ABOUT_UNITS_OF_TIME = 1;

/** From this many renderings on, an outlet's fidelity is given as a share. */
export const FEWEST_FOR_A_SHARE = 5;

export type LexiconEntry = { words: string; low: Big; high: Big };

/** Ranges that are offered to an editor for vague words. None of them counts until an editor has confirmed it. */
export const LEXICON: readonly LexiconEntry[] = [
  { words: 'a couple', low: new Big(2), high: new Big(2) },
  { words: 'several', low: new Big(3), high: new Big(9) },
  { words: 'dozens', low: new Big(24), high: new Big(99) },
  { words: 'scores', low: new Big(40), high: new Big(99) },
  { words: 'hundreds', low: new Big(200), high: new Big(999) },
  { words: 'many hundreds', low: new Big(300), high: new Big(999) },
  { words: 'thousands', low: new Big(2000), high: new Big(9999) },
];
