import Big from 'big.js';
import { Temporal } from 'temporal-polyfill';
import { ABOUT_MINUTES, ABOUT_TIME_WIDEST, ABOUT_UNITS_OF_TIME } from './constants';
import type { Bound, Interval } from './interval';
import type { Precision, TimeValue } from './value';

type Span = { start: Temporal.ZonedDateTime; next: Temporal.ZonedDateTime };

/** The whole unit of the calendar in which an instant lies, in the zone in which it was given. */
function unitAround(at: string, precision: Precision, zone: string): Span {
  const given = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const start =
    precision === 'year'
      ? given.with({ month: 1, day: 1 }).startOfDay()
      : precision === 'month'
        ? given.with({ day: 1 }).startOfDay()
        : given.round({ smallestUnit: precision, roundingMode: 'floor' });
  return { start, next: start.add({ [`${precision}s`]: 1 }) };
}

const first = ({ start }: Span): Bound => new Big(start.epochMilliseconds);
const last = ({ next }: Span): Bound => new Big(next.epochMilliseconds - 1);
const after = ({ next }: Span): Bound => new Big(next.epochMilliseconds);
const before = ({ start }: Span): Bound => new Big(start.epochMilliseconds - 1);

/**
 * The range of a time, in epoch milliseconds, before tolerance. A time given to a precision covers that unit: "00:02"
 * is 00:02:00.000 to 00:02:59.999, "1 January" the whole day in its zone. About: 15 minutes more on each side of a clock
 * time, one more day, month or year; twice that if `widest`, for the firm test. At least, more than: from it on, or from
 * the unit after it. At most, fewer than: up to its end, or to the end of the unit before it. Between and vague: from
 * the first unit to the end of the last. Throws RangeError on a time that `entry.ts` refuses (no date, no zone).
 */
export function rangeOfTime(value: TimeValue, how: 'as read' | 'widest' = 'as read'): Interval {
  if (how === 'widest') return readAs(value, how);
  const range = ranges.get(value) ?? readAs(value, how);
  ranges.set(value, range);
  return range;
}

/** Cached: a range is also what two values are the same by, and calendar arithmetic is slow. */
const ranges = new WeakMap<TimeValue, Interval>();

function readAs(value: TimeValue, how: 'as read' | 'widest'): Interval {
  const unit = (at: string): Span => unitAround(at, value.precision, value.zone);
  switch (value.relation) {
    case 'exact':
      return { low: first(unit(value.at)), high: last(unit(value.at)) };
    case 'about': {
      const reach = aboutReach(value.precision, how === 'widest' ? ABOUT_TIME_WIDEST : 1);
      const { start, next } = unit(value.at);
      const wide = { start: start.subtract(reach), next: next.add(reach) };
      return { low: first(wide), high: last(wide) };
    }
    case 'at least':
      return { low: first(unit(value.from)), high: 'open' };
    case 'more than':
      return { low: after(unit(value.from)), high: 'open' };
    case 'at most':
      return { low: 'open', high: last(unit(value.to)) };
    case 'fewer than':
      return { low: 'open', high: before(unit(value.to)) };
    case 'between':
    case 'vague':
      return { low: first(unit(value.from)), high: last(unit(value.to)) };
  }
}

const CALENDAR_UNITS: ReadonlySet<Precision> = new Set(['day', 'month', 'year']);

const aboutReach = (precision: Precision, times: number): Temporal.DurationLike =>
  CALENDAR_UNITS.has(precision)
    ? { [`${precision}s`]: ABOUT_UNITS_OF_TIME * times }
    : { minutes: ABOUT_MINUTES * times };
