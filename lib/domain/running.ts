import { grouped } from './record-index';
import { nth, sweepIntervals } from './sweep';

// Running totals without looking at every pair (method.md, "Running totals"): of two figures of which one counts as of a
// wholly earlier time, the earlier contradicts the later only if it lies wholly above it.

/** A range of ranks on the line of its claim, and as of when it counts, in epoch milliseconds. */
export type TimedRange = { low: number; high: number; first: number; last: number };

/**
 * Goes through the figures in the order of time. For each, `visit` is given all that count as of a wholly earlier time
 * and lie wholly above it: how many they are, and which of them `rank` puts first (the least number). O(k log k).
 */
export function eachFallen(
  figures: readonly TimedRange[],
  rank: ArrayLike<number>,
  visit: (later: number, earlier: { count: number; best: number }) => void,
): void {
  const size = figures.reduce((most, { low, high }) => Math.max(most, low, high), -1) + 1;
  const counts = new Int32Array(size + 1);
  const best = new Int32Array(size + 1).fill(-1);
  const isBetter = (one: number, than: number): boolean => than < 0 || nth(rank, one) < nth(rank, than);
  // A Fenwick tree over the low ends, from the highest down.
  const add = ({ low, place }: TimedRange & { place: number }): void => {
    for (let slot = size - low; slot <= size; slot += slot & -slot) {
      counts[slot] = nth(counts, slot) + 1;
      if (isBetter(place, nth(best, slot))) best[slot] = place;
    }
  };
  const above = (high: number): { count: number; best: number } => {
    let found = { count: 0, best: -1 };
    for (let slot = size - 1 - high; slot > 0; slot -= slot & -slot) {
      const one = nth(best, slot);
      found = {
        count: found.count + nth(counts, slot),
        best: one >= 0 && isBetter(one, found.best) ? one : found.best,
      };
    }
    return found;
  };
  const placed = figures.map((figure, place) => ({ ...figure, place }));
  const byLast = placed.toSorted((a, b) => a.last - b.last);
  let added = 0;
  for (const later of placed.toSorted((a, b) => a.first - b.first)) {
    for (let next = byLast[added]; next !== undefined && next.last < later.first; next = byLast[added]) {
      add(next);
      added += 1;
    }
    const found = above(later.high);
    if (found.count > 0) visit(later.place, found);
  }
}

/** The figures that count as of the same time, group by group, as their places. */
export function sameTimes(figures: readonly Pick<TimedRange, 'first' | 'last'>[]): readonly (readonly number[])[] {
  const groups = grouped([...figures.entries()], ([, figure]) => timeOf(figure));
  return [...groups.values()].map((group) => group.map(([place]) => place));
}

const timeOf = ({ first, last }: Pick<TimedRange, 'first' | 'last'>): string => `${first} ${last}`;

/** How many pairs contradict: as of one time those that have nothing in common, else those of which the total falls. */
export function countFallenOrApart(figures: readonly TimedRange[]): number {
  let pairs = 0;
  for (const group of grouped(figures, timeOf).values()) {
    pairs += sweepIntervals(
      Int32Array.from(group, ({ low }) => low),
      Int32Array.from(group, ({ high }) => high),
    ).contradictingPairs;
  }
  eachFallen(
    figures,
    figures.map((_, place) => place),
    (_later, { count }) => {
      pairs += count;
    },
  );
  return pairs;
}
