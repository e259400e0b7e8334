import type { TimeJoint, TimeRelation } from './languages/time-words';
import type { NotRead, PartOfDay } from './reading';
import type { Token } from './tokens';
import type { ZoneNamed } from './zones';

/** The given parts of a calendar date. */
export type Day = { year?: number; month?: number; day?: number };

/** A clock time: the hours that it may mean (5 in the morning or the afternoon), and its precision. */
export type Clock = {
  hours: readonly number[];
  minute: number;
  second: number;
  precision: 'hour' | 'minute' | 'second';
  /** "6:55" may be a.m. or p.m.; "06:55" and "18:55" are unambiguous. */
  open: boolean;
  /** Given with a.m. or p.m. ("6 pm"): the other end of the range, without it, may then be either. */
  half?: true;
  /** A whole hour in words or with a word for it ("5 o'clock", "6 pm"): "5 to 6 pm" is then a range of hours. */
  named?: true;
};

/** The items of a text about a time, of which dates, clock times and ranges are made. */
export type TimeItem =
  /** `anyYear`: any of its figures may be the year; `hours24`: who writes it so has a 24-hour clock. */
  | { is: 'days'; days: readonly Day[]; order: boolean; century: boolean; hours24?: true; anyYear?: true }
  | { is: 'year'; year: number }
  | { is: 'month'; month: number }
  | { is: 'number'; n: number; rank?: true }
  | { is: 'weekday'; weekday: number }
  | { is: 'shift'; days: number }
  | { is: 'clock'; clock: Clock }
  | { is: 'point'; at: 'noon' | 'midnight' }
  /** `today`: of the day on which it was said; `nights`: of the night before or after a day. */
  | { is: 'part'; part: PartOfDay; today?: true; nights?: true }
  | { is: 'half'; part: PartOfDay }
  | { is: 'night'; night: 'night to' | 'night from' }
  | { is: 'zone'; zone: ZoneNamed }
  /** `token`, if it may as well stand before a place. */
  | { is: 'relation'; relation: TimeRelation; text: string; behind?: true; token?: Token }
  | { is: 'joint'; joint: TimeJoint; token: Token }
  /** `glued`: no white space on either side. */
  | { is: 'dash'; glued: boolean }
  /** An offset, or a dash and the end of a range. */
  | { is: 'either'; zone: ZoneNamed; end: Clock }
  | { is: 'mark'; text: string }
  | { is: 'filler'; token: Token }
  | { is: 'pause' }
  /** Words that no grammar takes. */
  | { is: 'word'; token: Token }
  | { is: 'as of'; token: Token }
  /** What only counts beside other atoms: once these are folded, one that is left means that nothing is read. */
  | Atom
  | { is: 'bad'; why?: NotRead };

/** Pieces of a clock time, and figures whose meaning their neighbours tell. */
type Atom =
  | { is: 'four'; n: number; zero: boolean }
  | { is: 'pointed'; a: number; b: number; text: string }
  | { is: 'cardinal'; n: number }
  | { is: 'ordinal'; hour?: number; day?: number }
  | { is: 'meridiem'; later: boolean }
  | { is: 'at' | 'hour' | 'hours' | 'minute' | 'year word' | 'zone noun' | 'days ago' | 'turning'; token: Token };

/** Dates with points in a Cyrillic text have the day first, and its clocks have 24 hours. */
const CYRILLIC = /\p{Script=Cyrillic}/u;
export const isCyrillic = (text: string): boolean => CYRILLIC.test(text);

/** Both hours of an hour without a.m. or p.m. */
export const bothHalves = (hour: number): number[] =>
  hour >= 1 && hour <= 11 ? [hour, hour + 12] : hour === 12 ? [12, 0] : [hour];

const SAYS_TIME = new Set<TimeItem['is']>([
  'days',
  'year',
  'month',
  'number',
  'weekday',
  'shift',
  'clock',
  'point',
  'part',
  'half',
]);
export const saysTime = (item: TimeItem | undefined): boolean => item !== undefined && SAYS_TIME.has(item.is);
