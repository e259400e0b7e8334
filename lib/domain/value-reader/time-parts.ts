import type { NotRead, PartOfDay } from './reading';
import type { TimeJoint, TimeRelation } from './time-words';
import type { ZoneNamed } from './zones';

/** A calendar date as far as it was given. */
export type Day = { year?: number; month?: number; day?: number };

/** A clock time: the hours that it may be (5 in the morning, or in the afternoon), and how finely it is given. */
export type Clock = {
  hours: readonly number[];
  minute: number;
  second: number;
  precision: 'hour' | 'minute' | 'second';
  /** "6:55" of either half of the day; "06:55" and "18:55" are of one. */
  open: boolean;
  /** Given with its half of the day ("6 pm"): then an end of the same range without one may be of either. */
  half?: true;
};

/** What a text about a time consists of. `bad`: figures that are none of these. */
export type TimeItem =
  | { is: 'days'; days: readonly Day[]; order: boolean; century: boolean }
  | { is: 'year'; year: number }
  | { is: 'month'; month: number }
  | { is: 'number'; n: number }
  | { is: 'weekday'; weekday: number }
  | { is: 'shift'; days: number }
  | { is: 'clock'; clock: Clock }
  | { is: 'point'; at: 'noon' | 'midnight' }
  | { is: 'part'; part: PartOfDay }
  | { is: 'half'; part: PartOfDay }
  | { is: 'night'; night: 'night to' | 'night from' }
  | { is: 'zone'; zone: ZoneNamed }
  | { is: 'relation'; relation: TimeRelation; text: string }
  | { is: 'joint'; joint: TimeJoint }
  | { is: 'mark'; text: string }
  | { is: 'word'; text: string }
  | { is: 'moving' }
  | { is: 'bad'; why?: NotRead };

/** An hour that names no half of the day, as both. */
export const bothHalves = (hour: number): number[] =>
  hour >= 1 && hour <= 11 ? [hour, hour + 12] : hour === 12 ? [12, 0] : [hour];
