import { Temporal } from 'temporal-polyfill';
import type { Comparable, Of } from './said';
import { instantAt } from './stated-figure';
import { type Precision, type TimeValue, valueIn } from './value';

/** A length of time in one unit: 17 minutes, 1 day. */
export type Duration = { amount: number; unit: Precision };

/** The units of time, coarse first. */
const UNITS: readonly Precision[] = ['year', 'month', 'day', 'hour', 'minute', 'second'];

const timeIn = ({ statement }: Comparable): TimeValue => {
  const value = valueIn(statement.content);
  if (value?.type !== 'time') throw new Error(`Statement ${statement.id} states no time.`);
  return value;
};

const coarserOf = (one: TimeValue, two: TimeValue): TimeValue =>
  UNITS.indexOf(one.precision) <= UNITS.indexOf(two.precision) ? one : two;

/**
 * How far two stated times are apart, in the coarser of their units: 14:30 and 14:47 are 17 minutes apart, the 7th and
 * 03:00 on the 8th one day, on the calendar of the coarser one. `lower` must lie wholly before `upper`.
 * Throws if one states no time there, which is a bug.
 */
export function timesApart(lower: Comparable, upper: Comparable): Duration {
  const [one, two] = [timeIn(lower), timeIn(upper)];
  const coarser = coarserOf(one, two);
  const stated = (time: TimeValue, end: 'upper' | 'lower'): Temporal.ZonedDateTime => {
    const at = instantAt(time, end);
    if (at === undefined) throw new Error('A gap between times that state none.');
    return Temporal.Instant.from(at).toZonedDateTimeISO(coarser.zone);
  };
  const [begins, ends] = [stated(one, 'upper'), stated(two, 'lower')];
  // Two that share the coarser unit (a day, and an hour of it in another zone) are told in a finer one.
  for (const unit of UNITS.slice(UNITS.indexOf(coarser.precision))) {
    const amount = unitsBetween(begins, ends, unit);
    if (amount > 0) return { amount, unit };
  }
  return { amount: 0, unit: 'second' };
}

/** How many units one is on from the other: by the calendar for days and more, else by the clock. */
function unitsBetween(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime, unit: Precision): number {
  if (unit === 'year') return to.year - from.year;
  if (unit === 'month') return 12 * (to.year - from.year) + to.month - from.month;
  if (unit === 'day') return from.toPlainDate().until(to.toPlainDate(), { largestUnit: 'days' }).days;
  return Math.floor((to.epochMilliseconds - from.epochMilliseconds) / MILLISECONDS[unit]);
}

const MILLISECONDS = { hour: 3_600_000, minute: 60_000, second: 1_000 };

/**
 * The least that the ranges of two times leave between them, in the largest unit of which there is one, the tolerance
 * left aside. `none` where it says nothing more: of two exact times of one unit, or if they touch.
 */
export function leastBetween(lower: Of<'interval'>, upper: Of<'interval'>): Duration | 'none' {
  const [one, two] = [timeIn(lower), timeIn(upper)];
  if (one.precision === two.precision && isExact(one) && isExact(two)) return 'none';
  const [high, low] = [lower.implied.own.high, upper.implied.own.low];
  if (high === 'open' || low === 'open') return 'none';
  const { zone } = coarserOf(one, two);
  const dated = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  // A range ends one millisecond before the next unit begins.
  const left = dated(high.toNumber() + 1).until(dated(low.toNumber()), { largestUnit: 'years' });
  for (const unit of UNITS) {
    const amount = left[`${unit}s`];
    if (amount > 0) return { amount, unit };
  }
  return 'none';
}

const isExact = ({ relation }: TimeValue): boolean => relation !== 'about' && relation !== 'vague';
