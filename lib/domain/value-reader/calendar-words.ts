import { ALL } from './languages/all';
import type { Lines, TimeWords } from './languages/time-words';
import type { PartOfDay } from './reading';
import { tableOf } from './tokens';

// The words of times of all languages that are read, in tables: a phrase may mix languages.

/** One table of the lines of all languages. */
export const linesOf = <T>(lines: (words: TimeWords) => Lines<T>): Lines<T> => ALL.flatMap(({ time }) => lines(time));

/** One set of the single words of all languages. */
export const wordsOf = (words: (words: TimeWords) => string): ReadonlySet<string> =>
  new Set(ALL.flatMap(({ time }) => words(time).split(' ')));

export const MONTHS: ReadonlyMap<string, number> = tableOf(linesOf(({ months }) => months));

/**
 * The first and last hour of a part of the day, counted from the midnight before it: an offer, and marked as one. No
 * source defines them, so they are wide and overlap: too narrow a range would create a contradiction that no source
 * meant.
 */
export const HOURS: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  'early hours': [0, 5],
  morning: [4, 11],
  afternoon: [12, 18],
  evening: [17, 23],
  night: [21, 29],
};

/** The hours that each of these words can follow: "1 in the morning", "3 часа дня", "11 at night". */
export const HOURS_CALLED: Readonly<Record<PartOfDay, (hour: number) => boolean>> = {
  'early hours': (hour) => hour <= 6,
  morning: (hour) => hour >= 1 && hour <= 11,
  afternoon: (hour) => hour >= 12 && hour <= 18,
  evening: (hour) => hour >= 16,
  night: (hour) => hour <= 5 || hour >= 20,
};
