import type { PartOfDay } from '@/lib/domain/value-reader/reading';
import type { ZoneNamed } from '@/lib/domain/value-reader/zones';

export type TimeRelation = 'about' | 'at least' | 'more than' | 'at most' | 'fewer than';

/**
 * `from` opens a range or is used alone; so does `dated`, but not behind a word ("наказ від 9 березня" is of that day);
 * `opening` only opens one ("от 9 марта" alone is of that day); `until` and `through` end one or are used alone; the
 * others only join.
 */
export type TimeJoint = 'from' | 'dated' | 'opening' | 'between' | 'to' | 'through' | 'and' | 'until' | 'onto';

/** Lines of alternatives with " | " between them; the words of one alternative have spaces between them. */
export type Lines<T> = readonly (readonly [T, string])[];

/**
 * A clock time in words: `@` is an hour as a cardinal, `@@` as an ordinal, `#` minutes. `minute` is a number, or the
 * minutes said, or 60 less them. `back`: the hour named is the next one ("пів на шосту" is half past five).
 */
export type ClockPhrase = { words: string; minute: number | 'said' | 'left'; back: boolean };

/** The words that times are made of in one language. Everything that is not here is a left-over word. */
export type TimeWords = {
  months: Lines<number>;
  /** Monday is 1, as in ISO 8601. */
  weekdays: Lines<number>;
  /** Offsets in days from the day on which it was said. */
  shifts: Lines<number>;
  /** Behind a number of days, from the day on which it was said: "days ago". */
  daysAgo: string;
  /** A part of a day that is named with its day: "morning of". */
  parts: Lines<PartOfDay>;
  /** A part of the day on which it was said: "this morning". */
  partsOfToday: Lines<PartOfDay>;
  /** "Night of 3 March": of the night before that day's dawn, or after its dusk. */
  nightOf: Lines<PartOfDay>;
  /** Words after a clock time that name the part of the day: "5 in the morning". */
  halves: Lines<PartOfDay>;
  /** "The night to 1 January", "the night from the 31st to the 1st": named after the day on which it ends. */
  nights: Lines<'night to' | 'night from'>;
  points: Lines<'noon' | 'midnight'>;
  /** The two halves of a 12-hour clock; `true` is the later one. */
  meridiems: Lines<boolean>;
  relations: Lines<TimeRelation>;
  /** Of the relations, those that stand before places as well: "біля школи". */
  places: readonly string[];
  /** Relations that stand after their time. */
  behind: Lines<TimeRelation>;
  joints: Lines<TimeJoint>;
  /** Hours as cardinals in the forms that follow prepositions, and as ordinals. */
  hours: Lines<number>;
  ordinalHours: Lines<number>;
  minutes: Lines<number>;
  ordinalDays: Lines<number>;
  clocks: readonly ClockPhrase[];
  /** Words that make an hour or a minute of the number beside them, and a year of the figure. */
  hourWords: string;
  /** Words that make a clock time of four figures: "1430 hrs". */
  fourFigureWords: string;
  minuteWords: string;
  yearWords: string;
  /** Endings of a figure that ranks: "3rd", "5-й". */
  rankEndings: string;
  /** Prepositions before a clock time that stand before no year. */
  atWords: string;
  /** Between a day and its month, or a name and its year: "the 3rd of March". */
  ofWords: string;
  /** Articles: "the 14:15 train" is a name. */
  articles: string;
  /** Prepositions before a year of any size: "in 1187". */
  beforeYear: string;
  /** Words among the relations that mean a little less than "about". */
  nearly: string;
  /** Words above that no other language has: a text with one of them is in this language. */
  evidence: readonly string[];
  /** Other words that add nothing to a time. */
  fillers: Lines<'filler'>;
  /** "As of": of what a time is, is left to the editor. */
  asOf: string;
  /** Words that shift, deny, doubt, repeat or move a time, or count it in another calendar: it is then not read. */
  turning: readonly string[];
  /** Names that mean only a zone, anywhere in the text. */
  zones: Lines<ZoneNamed>;
  /** Names that are zones only after a clock time: elsewhere "est." is an estimate. */
  zonesBehindClock: Lines<ZoneNamed>;
  /** Prepositions that make a zone of a name directly behind a clock time: "за Варшавою". */
  zonePrepositions: string;
  /** Words that make a zone of the words beside them, whichever they are: "Baku time". */
  zoneNouns: string;
};

export const zoneName = (zone: string, words: string) => [{ by: 'name', zone } as const, words] as const;
export const zoneOffset = (hours: number, prefer: string, words: string) =>
  [{ by: 'offset', minutes: hours * 60, prefer } as const, words] as const;

/** The lines again for the tens before them: "двадцять" and "першого" make the 21st. */
export function withTens(lines: Lines<number>, tens: number, words: string, upTo: number, joint = ' '): Lines<number> {
  return lines
    .filter(([n]) => n < 10 && tens + n <= upTo)
    .map(([n, forms]) => [
      tens + n,
      forms
        .split(' | ')
        .flatMap((form) => words.split(' | ').map((ten) => `${ten}${joint}${form}`))
        .join(' | '),
    ]);
}
