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
  /** Words that are understood and add who says so, where, when or of what kind: the reading is an offer. */
  adding: readonly string[];
  /** What happened to those counted, and is not what a measure says: an offer beside a measure that does. */
  happening: readonly string[];
  /** Words that a figure directly behind them makes a name of: "hospital 12". */
  labels: readonly string[];
  /** Words for what is only told: beside a word that is not understood nothing is read, which may deny it. */
  hearsay: readonly string[];
  /** Of the words of measures, those for what happens to persons, and not for these persons. */
  events: readonly string[];
  /** Words that turn the meaning: nothing is read beside them. */
  turning: Readonly<Record<'any' | About, readonly string[]>>;
  /** Who or what is counted. */
  measures: Readonly<Record<Measure, readonly string[]>>;
  /** Words above that other languages have too, so that they do not show which language is written. */
  shared: readonly string[];
};

export type NumberRelation = 'about' | 'at least' | 'more than' | 'at most' | 'fewer than';
/** `from` opens a range or is a bound alone; `with` opens nothing; the others only join two ends. */
export type Joint = 'between' | 'from' | 'with' | 'to' | 'and' | 'or' | 'dash' | 'plus or minus';

/** A word that multiplies the number before it. */
export type Scale = {
  by: string;
  /** Means one of them if no number precedes: "десяток". */
  one: string;
  /** Means one of them only behind a word that takes the genitive: "около тысячи". Alone, "тысячи" are thousands. */
  singular?: string;
  /** Needs a number before it. */
  plural: string;
};

/** The words of a language around a number. */
export type NumberWords = {
  /** Number words by value, up to nine hundred, in the grammatical cases that news uses. */
  numerals: readonly (readonly [number, string])[];
  scales: readonly Scale[];
  /** Before a scale, parts of it: "half a hundred", "пів сотні", "a quarter of a million". */
  fractions: readonly (readonly [number, string])[];
  /** Behind a number: a half more. */
  andHalf: readonly string[];
  /** Before a scale that then means one of it: "a hundred". */
  articles: readonly string[];
  /** Between a scale and the rest: "a hundred and five". */
  and: readonly string[];
  minus: readonly string[];
  before: readonly (readonly [NumberRelation, string])[];
  /** Before a number whose next word is in the genitive, so that "тысячи" is one thousand. */
  beforeGenitive: readonly (readonly [NumberRelation, string])[];
  /** Of these only a scale alone can be meant: "с десяток". */
  aboutOneOf: readonly string[];
  behind: readonly (readonly [NumberRelation, string])[];
  /** Of the words before a number, those that are no bound before other words: "near the town". */
  places: readonly string[];
  /** Before a place: "in Kherson 12 were killed". */
  inPlace: readonly string[];
  /** Of the words before a number, those that behind persons give their age: "people over 60". */
  ages: readonly string[];
  /** Words for "about" that mean a little less: the method has no relation for that. */
  aLittleBelow: readonly string[];
  joints: readonly (readonly [Joint, string])[];
  /** Behind these a number that ends the phrase is a guess: "человек сорок". */
  turnedRound: readonly string[];
  /** Directly before a number, these make it a difference, an amount each or a place: "на 400", "по 5", "by 400". */
  shifting: readonly string[];
  /** Of `shifting`, those that also say what is spoken of: "известно о 12 убитых". */
  topics: readonly string[];
  /** Bounds that also join the ends of a range: "от 60 до 100". */
  closing: readonly string[];
  /** Behind "one": one of many. */
  partOf: readonly string[];
  /** Behind a figure and a hyphen, these only decline it: "5-ти". */
  caseEndings: readonly string[];
  /** Vague words, each with the English word of the method's lexicon, or "no lexicon". */
  vague: readonly (readonly [string, string])[];
  /** Beside vague words these take a part of their range: "the low hundreds". */
  narrowing: readonly string[];
};

/** The words of a language that say that there is none of what is counted. */
export type NoneWords = {
  /** Before what is counted: "no deaths". */
  no: readonly string[];
  /** Behind what is counted: "погибших нет". */
  behind: readonly string[];
  /** Before a verb: "nobody died". */
  nobody: readonly string[];
};

/** Words of a comparison with the figure of somebody else: regular expressions, without a group that captures. */
export type ComparisonWords = {
  /** What may strengthen the comparison: "far fewer than". */
  degree: string;
  fewer: string;
  more: string;
  than: string;
  /** Without these, a comparison must call what it compares with a figure. */
  needsThan: boolean;
  /** Before a name: "than the figure given by". */
  before: string;
  /** Behind a name: "than Kyiv said". */
  behind: string;
  /** Behind the possessive of a name: "than Kyiv's figure". */
  figure: string;
  /** At the start of what follows, these name nobody. */
  nobody: string;
};

export type Answers = {
  yes: readonly string[];
  no: readonly string[];
  /** A yes if nothing else answers: "of course", "of course not". */
  emphatic: readonly string[];
  /** A yes that "not" does not make a no: "not confirmed". */
  confirms: readonly string[];
  /** Turns the answer behind it: "not true". */
  not: readonly string[];
};

export type Language = {
  code: string;
  leftOver: LeftOverWords;
  numbers: NumberWords;
  /** Names of units, by the symbol or code that a value has. */
  units: readonly (readonly [string, string])[];
  /** Dollars without a country. */
  dollars: readonly string[];
  none: NoneWords;
  comparisons: ComparisonWords;
  answers: Answers;
  /** Words that keep their point. */
  abbreviations: readonly string[];
  /** Before the day as of which a count holds. */
  asOf: readonly string[];
  /** Words of a date beside a count. */
  dates: {
    /** Before a day: "on 5 May". */
    on: readonly string[];
    /** Before a year: "in 2023". */
    inYear: readonly string[];
    /** Before a clock time: "at 14:15". */
    at: readonly string[];
    /** Behind the figure of a year. */
    year: readonly string[];
  };
  /** Before those that are a part of what was counted. */
  including: readonly string[];
  /** Behind the figure of a part of those who were counted. */
  ofThem: readonly string[];
  time: TimeWords;
};

/** Single words: "a the in". */
export const each = (words: string): string[] => words.trim().split(/\s+/u);

/** Entries of one or several words: "so far | in all". */
export const phrases = (entries: string): string[] => entries.split('|').map((entry) => entry.trim());

/** Stems with every ending: in "солдат" with "а у", "-" stands for no ending. */
export const inflected = (endings: string, stems: string): string[] =>
  each(stems).flatMap((stem) => each(endings).map((ending) => (ending === '-' ? stem : `${stem}${ending}`)));
