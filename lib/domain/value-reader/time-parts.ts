import type { NotRead, PartOfDay } from './reading';
import type { TimeJoint, TimeRelation } from './time-words';
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
};

/** The items of a text about a time. `bad`: figures that are none of these. */
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

/** Both hours of an hour without a.m. or p.m. */
export const bothHalves = (hour: number): number[] =>
  hour >= 1 && hour <= 11 ? [hour, hour + 12] : hour === 12 ? [12, 0] : [hour];
