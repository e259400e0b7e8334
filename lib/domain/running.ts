import { grouped } from './record-index';
import { nth, sweepIntervals } from './sweep';

// Running totals without looking at every pair (method.md, "Running totals"): of two figures of which one counts as of a
// wholly earlier time, the earlier contradicts the later only if it lies wholly above it.

/** A range of ranks on the line of its claim, and as of when it counts, in epoch milliseconds. */
export type TimedRange = { low: number; high: number; first: number; last: number };

/**
 * Goes through `later` in the order of time. For each, `visit` is given what of `earlier` counts as of a wholly earlier
 * time and lies wholly above it: how many, and the place of the first of them in the list, which is its length if there
 * are none. O(k log k).
 */
export function eachFallen<L extends TimedRange>(
  earlier: readonly TimedRange[],
  later: readonly L[],
  visit: (one: L, above: { count: number; first: number }) => void,
): void {
  const top = [...earlier, ...later].reduce((most, { high }) => Math.max(most, high), 0);
  // Fenwick trees over the low ends, from the highest down. Nothing lies below a low end of 0, which has no slot.
  const counts = new Int32Array(top + 1);
  const firsts = new Int32Array(top + 1).fill(earlier.length);
  const add = (low: number, place: number): void => {
    for (let slot = top + 1 - low; slot <= top; slot += slot & -slot) {
      counts[slot] = nth(counts, slot) + 1;
      firsts[slot] = Math.min(nth(firsts, slot), place);
    }
  };
  const above = (high: number): { count: number; first: number } => {
    const found = { count: 0, first: earlier.length };
    for (let slot = top - high; slot > 0; slot -= slot & -slot) {
      found.count += nth(counts, slot);
      found.first = Math.min(found.first, nth(firsts, slot));
    }
    return found;
  };
  const byLast = earlier.map(({ low, last }, place) => ({ low, last, place })).sort((a, b) => a.last - b.last);
  let added = 0;
  for (const one of later.toSorted((a, b) => a.first - b.first)) {
    for (let next = byLast[added]; next !== undefined && next.last < one.first; next = byLast[added]) {
      add(next.low, next.place);
      added += 1;
    }
    visit(one, above(one.high));
  }
}

/** What figures that count as of the same time have in common. */
export const timeKeyOf = ({ first, last }: Pick<TimedRange, 'first' | 'last'>): string => `${first} ${last}`;

/** How many pairs contradict: as of one time those that have nothing in common, else those of which the total falls. */
export function countFallenOrApart(figures: readonly TimedRange[]): number {
  let pairs = 0;
  for (const group of grouped(figures, timeKeyOf).values()) {
    pairs += sweepIntervals(
      Int32Array.from(group, ({ low }) => low),
      Int32Array.from(group, ({ high }) => high),
    ).contradictingPairs;
  }
  eachFallen(figures, figures, (_later, { count }) => {
    pairs += count;
  });
  return pairs;
}
