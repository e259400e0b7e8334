import type { Span } from '@/lib/domain/passage/sentences';

/** Words of the document, and where they stand in it: UTF-16 units. */
export type Words = Span & { text: string };

export const wordsAt = (text: string, { start, end }: Span): Words => ({ text: text.slice(start, end), start, end });

/**
 * What a passage may say: the value, the words that say it, and what the guess comes from, as data (`lib/views/guess-text`
 * has the words). `sure`: nothing else in the passage speaks for another; a person confirms it all the same.
 */
export type Ranked<T, F> = { value: T; words?: Words; from: F; sure: boolean };

/** The likeliest, and the next best in their order. `tied`: as much speaks for the first of the others. */
export type Guess<T, F> = Ranked<T, F> & { others: readonly Ranked<T, F>[]; tied?: true };

/** How many next best a guess has: each is a key. */
const MOST_OTHERS = 4;

/** The first of what was ranked, with the next best beside it. */
export function guessOf<T, F>(ranked: readonly Ranked<T, F>[], tied = false): Guess<T, F> | undefined {
  const [first, ...others] = ranked;
  if (first === undefined) return undefined;
  return {
    ...first,
    sure: first.sure && !tied,
    others: others.slice(0, MOST_OTHERS),
    ...(tied && { tied: true as const }),
  };
}
