import Big from 'big.js';
import { ALL } from './languages/all';
import type { Scale } from './languages/language';
import { longest, type Token, tableOf } from './tokens';

// The number words of all languages that are read, in tables.

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');
const NUMBERS = ALL.map(({ numbers }) => numbers);
const SCALES = NUMBERS.flatMap(({ scales }) => scales);
/** Number words by value. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  NUMBERS.flatMap(({ numerals }) => numerals).flatMap(([n, forms]) =>
    words(forms).map((form): [string, number] => [form, n]),
  ),
);

const scalesOf = (forms: (scale: Scale) => string): ReadonlyMap<string, Big> =>
  new Map(SCALES.flatMap((scale) => words(forms(scale)).map((form): [string, Big] => [form, new Big(scale.by)])));
/** What multiplies the number before it. */
export const AFTER_NUMBER = scalesOf(({ one, plural }) => `${one} ${plural}`);
/** Means one of it if no number precedes. */
export const ALONE = scalesOf(({ one }) => one);
/** The same behind a word that takes the genitive. */
export const ALONE_IN_GENITIVE = scalesOf(({ one, singular = '' }) => `${one} ${singular}`);
/** Parts of the scale behind them. */
export const FRACTIONS = tableOf(NUMBERS.flatMap(({ fractions }) => fractions));
/** A half more of the number before. */
export const AND_HALF = new Map(
  [...NUMBERS.flatMap(({ andHalf }) => andHalf), '½'].map((entry): [string, true] => [entry, true]),
);
export const ARTICLES = new Set(NUMBERS.flatMap(({ articles }) => articles));
export const AND = new Set(NUMBERS.flatMap(({ and }) => and));
export const ABOUT_ONE_OF = new Set(NUMBERS.flatMap(({ aboutOneOf }) => aboutOneOf));
export const MINUS = new Set(NUMBERS.flatMap(({ minus }) => minus));

/** Forms that may stand before how many of it. */
export const REVERSED = scalesOf(({ singular = '', plural }) => (singular === '' ? '' : `${singular} ${plural}`));

/** Whether a scale is named by itself here: "десяток", "сотню", "пів сотні". */
export const isScaleAlone = (tokens: readonly Token[], at: number): boolean =>
  ALONE.has(tokens[at]?.norm ?? '') || longest(FRACTIONS, tokens, at) !== undefined;

/** A scale in whatever form, which multiplies the number before it. */
export const scaleAt = (tokens: readonly Token[], at: number): Big | undefined =>
  AFTER_NUMBER.get(tokens[at]?.norm ?? '');
