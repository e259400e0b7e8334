import type { Measure } from '@/lib/domain/value-reader/measures';
import type { TimeWords } from './time-words';

/** What a phrase is about: each has words of its own that add nothing to it, and words that turn it. */
export type About = 'number' | 'time' | 'option' | 'yes-no';

/**
 * The words of a language by what they mean for a reading. Every entry is in lower case, ё as е, with the apostrophe '
 * and the dash -; an entry of several words has single spaces between its tokens (marks are tokens of their own).
 */
export type LeftOverWords = {
  /** Words that add nothing. `any` holds for everything that is read. */
  neutral: Readonly<Record<'any' | About, readonly string[]>>;
  /** Words that are understood and add something: the reading is an offer. */
  adding: readonly string[];
  /** Words that turn the meaning: nothing is read beside them. */
  turning: Readonly<Record<'any' | About, readonly string[]>>;
  /** Who or what is counted. */
  measures: Readonly<Record<Measure, readonly string[]>>;
  /** Words above that other languages have too, so that they do not show which language is written. */
  shared: readonly string[];
};

export type Language = { code: string; leftOver: LeftOverWords; time: TimeWords };

/** Single words: "a the in". */
export const each = (words: string): string[] => words.trim().split(/\s+/u);

/** Entries of one or several words: "so far | in all". */
export const phrases = (entries: string): string[] => entries.trim().split(/\s+\|\s+/u);

/** Stems with every ending: in "солдат" with "а у", "-" stands for no ending. */
export const inflected = (endings: string, stems: string): string[] =>
  each(stems).flatMap((stem) => each(endings).map((ending) => (ending === '-' ? stem : `${stem}${ending}`)));
