import { nth, sweepIntervals } from './sweep';

// Running totals without looking at every pair (method.md, "Running totals"): of two figures of which one counts as of a
// wholly earlier time, the earlier contradicts the later only if it lies wholly above it.

/** A range of ranks on the line of its claim, and as of when it counts, in epoch milliseconds. */
export type Counted = { low: number; high: number; first: number; last: number };

/**
 * Goes through the figures in the order of time. For each, `visit` is given all that count as of a wholly earlier time
 * and lie wholly above it: how many they are, and which of them `rank` puts first (the least number). O(k log k).
 */
export function eachFallen(
  figures: readonly Counted[],
  rank: ArrayLike<number>,
  visit: (later: number, earlier: { count: number; best: number }) => void,
): void {
  const size = figures.reduce((most, { low, high }) => Math.max(most, low, high), -1) + 1;
  const counts = new Int32Array(size + 1);
  const best = new Int32Array(size + 1).fill(-1);
  const isBetter = (one: number, than: number): boolean => than < 0 || nth(rank, one) < nth(rank, than);
  // A Fenwick tree over the low ends, from the highest down.
  const add = (figure: number): void => {
    for (let slot = size - (figures[figure]?.low ?? 0); slot <= size; slot += slot & -slot) {
      counts[slot] = nth(counts, slot) + 1;
      if (isBetter(figure, nth(best, slot))) best[slot] = figure;
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
  const places = figures.map((_, place) => place);
  const byLast = places.toSorted((a, b) => (figures[a]?.last ?? 0) - (figures[b]?.last ?? 0));
  const byFirst = places.toSorted((a, b) => (figures[a]?.first ?? 0) - (figures[b]?.first ?? 0));
  let added = 0;
  for (const later of byFirst) {
    const figure = figures[later];
    if (figure === undefined) continue;
    for (
      let next = byLast[added];
      next !== undefined && (figures[next]?.last ?? 0) < figure.first;
      next = byLast[added]
    ) {
      add(next);
      added += 1;
    }
    const found = above(figure.high);
    if (found.count > 0) visit(later, found);
  }
}

/** The figures that count as of the same time, group by group, as their places. */
export function sameTimes(figures: readonly Pick<Counted, 'first' | 'last'>[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [place, { first, last }] of figures.entries()) {
    const key = `${first} ${last}`;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()];
}

/** How many pairs contradict: as of one time those that have nothing in common, else those of which the total falls. */
export function countFallenOrApart(figures: readonly Counted[]): number {
  let pairs = 0;
  for (const group of sameTimes(figures)) {
    const of = group.map((place) => figures[place]).filter((figure) => figure !== undefined);
    pairs += sweepIntervals(
      Int32Array.from(of, ({ low }) => low),
      Int32Array.from(of, ({ high }) => high),
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
