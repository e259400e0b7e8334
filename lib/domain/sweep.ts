// Counting without looking at every pair. Intervals are closed and given as parallel arrays of plain numbers: ranks of
// exact decimals (spans.ts), or whole numbers in the claim's unit (columns.ts), with ±Infinity for an open end.

/** The lower, or the upper, ends of k intervals. */
export type Ends = Int32Array | Float64Array;

/**
 * The number at an index that the caller knows to exist. Beyond the end it is NaN, with which every comparison is
 * false.
 */
export const nth = (numbers: ArrayLike<number>, place: number): number => numbers[place] ?? Number.NaN;

/** The result for k intervals on one line. */
export type Sweep = {
  /** How many of the k(k − 1)/2 pairs have no common point. */
  contradictingPairs: number;
  /** Whether there is one such pair. */
  disputed: boolean;
  /**
   * The maximal sets that share a common point, lowest first, as what they share: camp c is campLows[c] to
   * campHighs[c].
   */
  campLows: readonly number[];
  campHighs: readonly number[];
};

/**
 * Contradicting pairs and camps of k closed intervals in O(k log k), by sorting lower and upper ends separately. No
 * interval may have its low end above its high end.
 */
export function sweepIntervals(lows: Ends, highs: Ends): Sweep {
  const campLows: number[] = [];
  const campHighs: number[] = [];
  const contradictingPairs = sweepSorted(lows.slice().sort(), highs.slice().sort(), (low, high) => {
    campLows.push(low);
    campHighs.push(high);
  });
  return { contradictingPairs, disputed: contradictingPairs > 0, campLows, campHighs };
}

/**
 * Goes up the sorted lower and upper ends of the same intervals together. At every lower end, all intervals that ended
 * below it contradict it. A camp is complete when an interval ends for the first time after one began: all that are
 * open then share what lies between the last beginning and that end.
 *
 * @returns the number of contradicting pairs; `onCamp` is called for every camp, lowest first.
 */
export function sweepSorted(begins: Ends, ends: Ends, onCamp: (low: number, high: number) => void): number {
  let contradictingPairs = 0;
  let ended = 0;
  let lastBegin = nth(begins, 0);
  for (let begun = 0; begun < begins.length; begun += 1) {
    const low = nth(begins, begun);
    // The highest lower end is never above the highest upper end, so there is always one left that has not ended.
    if (nth(ends, ended) < low) {
      onCamp(lastBegin, nth(ends, ended));
      do ended += 1;
      while (nth(ends, ended) < low);
    }
    contradictingPairs += ended;
    lastBegin = low;
  }
  if (begins.length > 0) onCamp(lastBegin, nth(ends, ended));
  return contradictingPairs;
}

/**
 * In which camps an interval is: always adjacent ones, from `first` to `last` (both included). A wide one is in many,
 * so listing every member of every camp may take k² steps; this takes log k for one interval.
 */
export function campsHolding(sweep: Sweep, low: number, high: number): { first: number; last: number } {
  return { first: countBelow(sweep.campLows, low), last: countUpTo(sweep.campHighs, high) - 1 };
}

/** How many of the sorted numbers are below this one. */
export const countBelow = (sorted: ArrayLike<number>, limit: number): number => count(sorted, (one) => one < limit);

/** How many of the sorted numbers are this one or below. */
export const countUpTo = (sorted: ArrayLike<number>, limit: number): number => count(sorted, (one) => one <= limit);

/** How many, from the first on, pass the test. From the first that fails on, all must fail. Binary search. */
function count(sorted: ArrayLike<number>, passes: (one: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(nth(sorted, middle))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How many pairs of an inner and an outer interval there are in which the inner lies wholly in the outer, in O((k + d)
 * log(k + d)) for k inner and d outer ones. It goes down by lower end and counts the upper ends met so far in a Fenwick
 * tree. This counts the positions that lie in what is denied.
 */
export function countContained(inner: { lows: Ends; highs: Ends }, outer: { lows: Ends; highs: Ends }): number {
  const ends = inner.highs.slice().sort();
  const met = new Int32Array(ends.length + 1);
  const byLow = downward(inner.lows);
  let next = 0;
  let contained = 0;
  for (const around of downward(outer.lows)) {
    const low = nth(outer.lows, around);
    for (let at = byLow[next]; at !== undefined && nth(inner.lows, at) >= low; at = byLow[next]) {
      for (let slot = countUpTo(ends, nth(inner.highs, at)); slot <= ends.length; slot += slot & -slot) {
        met[slot] = nth(met, slot) + 1;
      }
      next += 1;
    }
    const within = countUpTo(ends, nth(outer.highs, around));
    for (let slot = within; slot > 0; slot -= slot & -slot) contained += nth(met, slot);
  }
  return contained;
}

/** The places of the numbers, the highest number first. */
function downward(numbers: Ends): Int32Array {
  const places = Int32Array.from(numbers, (_, i) => i);
  return places.sort((a, b) => nth(numbers, b) - nth(numbers, a));
}

/**
 * How many pairs of bodies contradict, in O(g log g) for g bodies. A body that contradicts itself is one pair. For each
 * body it takes the highest lower end and the lowest upper end: two bodies contradict if that of one lies above that of
 * the other. If `lows` is above `highs` the body contradicts itself: for 63 and 400 of one body the highest lower end
 * is 400, the lowest upper end 63.
 */
export function countContradictingBodies(lows: Ends, highs: Ends): number {
  const places = Array.from(lows, (_, i) => i);
  const isTorn = (i: number): boolean => nth(lows, i) > nth(highs, i);
  const pick = (numbers: Ends, kept: readonly number[]): Float64Array =>
    Float64Array.from(kept, (i) => nth(numbers, i));
  const whole = places.filter((i) => !isTorn(i));
  const torn = places.filter(isTorn);
  const outer = { lows: pick(lows, whole), highs: pick(highs, whole) };
  // Two torn bodies, which contradict themselves, always contradict each other. A torn and a whole one do not if the
  // whole one spans everything between the two ends of the torn one.
  const inner = { lows: pick(highs, torn), highs: pick(lows, torn) };
  const amongTorn = (torn.length * (torn.length + 1)) / 2;
  const across = torn.length * whole.length - countContained(inner, outer);
  return sweepIntervals(outer.lows, outer.highs).contradictingPairs + amongTorn + across;
}

/** What all of these closed intervals have in common; `none` if they share no point. */
export function commonOf(intervals: readonly { low: number; high: number }[]): { low: number; high: number } | 'none' {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const one of intervals) {
    low = Math.max(low, one.low);
    high = Math.min(high, one.high);
  }
  return low <= high ? { low, high } : 'none';
}
