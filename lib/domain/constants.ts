import Big from 'big.js';

/**
 * The version of the constants, the lexicon and the rules. Every report names the one it was computed with.
 *
 * - 1.1: for decimals, "more than 2.5" excludes 2.5 itself.
 * - 1.2: a source that repeats itself as an echo keeps its value; on an exclusive list "a or b" does not contradict
 *   "not a"; times of which one ends as the other begins have no gap; nothing is fewer than "between 0 and 5", where
 *   the 0 was given.
 * - 2.0: what a source holds is all that it said and did not replace; denials say what they reject; firm disputes apart
 *   from those that rest on a reading; gaps between the figures as stated; rounding only of what was not counted.
 */
export const METHOD_VERSION = '2.0';

/** "About n" extends by this share of n on either side (method.md, "Range of a number"). */
export const ABOUT_SHARE = new Big('0.1');

/** In the firm test "about n" extends by this share (method.md, "Firm or by reading"): about 400 is 300 to 500. */
export const ABOUT_SHARE_WIDEST = new Big('0.25');

/** In the firm test "about" a time extends by this many times its reach. */
export const ABOUT_TIME_WIDEST = 2;

/** An exact number is read at the digits it shows, and never at fewer than these: 400 is 395 to 404. */
export const FEWEST_DIGITS = 2;

/** "About" a clock time extends by this many minutes on either side: "about 14:30" is 14:15 to 14:45. */
export const ABOUT_MINUTES = 15;

/** "About" a day, a month or a year extends by this many more on either side. */
export const ABOUT_UNITS_OF_TIME = 1;

/** From this many renderings on, an outlet's fidelity is given as a share. */
export const FEWEST_FOR_A_SHARE = 5;

/** What vague words stand for: the range that is offered to an editor, and the widest that they may bear. */
export type LexiconEntry = { words: string; low: Big; high: Big; widest: { low: Big; high: Big } };

const entry = (words: string, low: number, high: number, lowest: number, highest: number): LexiconEntry => ({
  words,
  low: new Big(low),
  high: new Big(high),
  widest: { low: new Big(lowest), high: new Big(highest) },
});

/**
 * Ranges that are offered to an editor for vague words (none of them counts until an editor has confirmed it), and the
 * outer ranges of the firm test.
 */
export const LEXICON: readonly LexiconEntry[] = [
  entry('a couple', 2, 2, 2, 3),
  entry('several', 3, 9, 2, 12),
  entry('dozens', 24, 99, 12, 99),
  entry('scores', 40, 99, 20, 99),
  entry('hundreds', 200, 999, 100, 999),
  entry('many hundreds', 300, 999, 200, 999),
  entry('thousands', 2000, 9999, 1000, 9999),
];
