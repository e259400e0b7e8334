import type Big from 'big.js';

/** One end of an interval; `open` where nothing bounds it. */
export type Bound = Big | 'open';

/** A closed interval: both ends belong to it. Numbers are in the claim's unit, times in epoch milliseconds. */
export type Interval = { low: Bound; high: Bound };

/** Order of lower ends, an open one first. Negative, zero or positive, as `Array.sort` wants it. */
export function compareLow(a: Bound, b: Bound): number {
  if (a === 'open' || b === 'open') return a === b ? 0 : a === 'open' ? -1 : 1;
  return a.cmp(b);
}

/** Order of upper ends, an open one last. */
export function compareHigh(a: Bound, b: Bound): number {
  if (a === 'open' || b === 'open') return a === b ? 0 : a === 'open' ? 1 : -1;
  return a.cmp(b);
}

/** Whether no value lies in it: its low end is above its high end. */
export function isEmpty({ low, high }: Interval): boolean {
  return low !== 'open' && high !== 'open' && low.gt(high);
}

/** What two intervals have in common, or `apart` where they have no common point. */
export function intersect(a: Interval, b: Interval): Interval | 'apart' {
  const common = {
    low: compareLow(a.low, b.low) > 0 ? a.low : b.low,
    high: compareHigh(a.high, b.high) < 0 ? a.high : b.high,
  };
  return isEmpty(common) ? 'apart' : common;
}

/** Whether two intervals have a common point. */
export function touches(a: Interval, b: Interval): boolean {
  return intersect(a, b) !== 'apart';
}

/** Whether the whole of `part` lies in `whole`. */
export function contains(whole: Interval, part: Interval): boolean {
  return compareLow(whole.low, part.low) <= 0 && compareHigh(part.high, whole.high) <= 0;
}

/** Whether one value lies in the interval. */
export function includes(interval: Interval, point: Big): boolean {
  return contains(interval, { low: point, high: point });
}

/** Whether two intervals have the same ends. */
export function isSame(a: Interval, b: Interval): boolean {
  return compareLow(a.low, b.low) === 0 && compareHigh(a.high, b.high) === 0;
}

/** The interval with `by` more on each side; an open end stays open. */
export function widen({ low, high }: Interval, by: Big): Interval {
  return { low: low === 'open' ? low : low.minus(by), high: high === 'open' ? high : high.plus(by) };
}

/** The part of the interval from `bound` up: the lower bound of everything is the unit's. `none` leaves it as it is. */
export function from(bound: Big | 'none', { low, high }: Interval): Interval {
  return bound === 'none' || (low !== 'open' && low.gte(bound)) ? { low, high } : { low: bound, high };
}

/** How far apart the ends of one kind are: `same` for two open ones, `never` for an open and a closed one. */
export function distance(a: Bound, b: Bound): Big | 'same' | 'never' {
  if (a === 'open' || b === 'open') return a === b ? 'same' : 'never';
  return a.minus(b).abs();
}
