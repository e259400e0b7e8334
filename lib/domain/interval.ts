import type Big from 'big.js';

/** The value at one end of an interval; `open` if nothing bounds it. */
export type Bound = Big | 'open';

/**
 * An interval. It includes its ends, except those that `without` names: "more than 2.5" is from 2.5 on, without 2.5
 * itself. Numbers are in the claim's unit, times in epoch milliseconds. What is counted in whole things, and times,
 * have a next value and need no `without`.
 */
export type Interval = { low: Bound; high: Bound; without?: 'low' | 'high' | 'both' };

/** Where an interval begins or ends: at a value, just above it (1) or just below it (−1); or beyond all values. */
export type End = { at: Big; beside: -1 | 0 | 1 } | 'below all' | 'above all';

export function lowEnd({ low, without }: Interval): End {
  return low === 'open' ? 'below all' : { at: low, beside: without === 'low' || without === 'both' ? 1 : 0 };
}

export function highEnd({ high, without }: Interval): End {
  return high === 'open' ? 'above all' : { at: high, beside: without === 'high' || without === 'both' ? -1 : 0 };
}

/** The interval from one end to the other. */
export function between(low: End, high: End): Interval {
  const ends = { low: valueAt(low), high: valueAt(high) };
  const without = isBeside(low) ? (isBeside(high) ? 'both' : 'low') : isBeside(high) ? 'high' : 'none';
  return without === 'none' ? ends : { ...ends, without };
}

const valueAt = (end: End): Bound => (typeof end === 'string' ? 'open' : end.at);
const isBeside = (end: End): boolean => typeof end !== 'string' && end.beside !== 0;

/** Order of ends on the line. Negative, zero or positive, as `Array.sort` expects. */
export function compareEnds(a: End, b: End): number {
  if (typeof a === 'string' || typeof b === 'string') return sideOf(a) - sideOf(b);
  return a.at.cmp(b.at) || a.beside - b.beside;
}

const sideOf = (end: End): number => (end === 'below all' ? -1 : end === 'above all' ? 1 : 0);

/** Whether it contains no value: it ends before it begins. */
export function isEmpty(interval: Interval): boolean {
  return compareEnds(lowEnd(interval), highEnd(interval)) > 0;
}

/** What two intervals have in common, or `apart` if they have no common point. */
export function intersect(a: Interval, b: Interval): Interval | 'apart' {
  const [lowA, lowB, highA, highB] = [lowEnd(a), lowEnd(b), highEnd(a), highEnd(b)];
  const low = compareEnds(lowA, lowB) > 0 ? lowA : lowB;
  const high = compareEnds(highA, highB) < 0 ? highA : highB;
  return compareEnds(low, high) > 0 ? 'apart' : between(low, high);
}

/** Whether the whole of `part` lies in `whole`. */
export function contains(whole: Interval, part: Interval): boolean {
  return compareEnds(lowEnd(whole), lowEnd(part)) <= 0 && compareEnds(highEnd(part), highEnd(whole)) <= 0;
}

/** Whether one value lies in the interval. */
export function includes(interval: Interval, point: Big): boolean {
  return contains(interval, { low: point, high: point });
}

/** Whether two intervals have the same ends. */
export function isSame(a: Interval, b: Interval): boolean {
  return compareEnds(lowEnd(a), lowEnd(b)) === 0 && compareEnds(highEnd(a), highEnd(b)) === 0;
}

/** The interval with `by` more on each side; an open end stays open. */
export function widen(interval: Interval, by: Big): Interval {
  const { low, high } = interval;
  return {
    ...interval,
    low: low === 'open' ? low : low.minus(by),
    high: high === 'open' ? high : high.plus(by),
  };
}

/**
 * The part of the interval from `bound` up: the unit's lower bound applies to everything. `none` leaves it as it is.
 */
export function from(bound: Big | 'none', interval: Interval): Interval {
  if (bound === 'none') return interval;
  const least: End = { at: bound, beside: 0 };
  const low = lowEnd(interval);
  return compareEnds(low, least) >= 0 ? interval : between(least, highEnd(interval));
}

/** Whether two ends are no further apart than `reach`. Never true for an open end and a closed one. */
export function isWithinReach(a: End, b: End, reach: Big): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  const [low, high] = compareEnds(a, b) < 0 ? [a, b] : [b, a];
  const apart = high.at.minus(low.at).cmp(reach);
  return apart < 0 || (apart === 0 && high.beside <= low.beside);
}
