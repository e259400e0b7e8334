import type { Pair } from './contradicting-pairs';
import type { SourceId } from './record';
import { grouped } from './record-index';
import type { TimedRange } from './running';
import type { Line, Span } from './spans';
import { countContradictingBodies } from './sweep';

/** The highest lower end and the lowest upper end of what a body says. */
type Reach = { low: number; high: number };

/** Pairs of origins of which one lies wholly below the other, by a sweep; then those that only the given pairs show. */
export function originPairs(line: Line, single: readonly Span[], pairs: readonly Pair[]): number {
  const reaches = new Map<SourceId, Reach>();
  for (const { position, low, high } of line.excludes ? single : []) {
    const reach = reaches.get(position.origin.id) ?? { low, high };
    reaches.set(position.origin.id, { low: Math.max(reach.low, low), high: Math.min(reach.high, high) });
  }
  const isSwept = (a: SourceId, b: SourceId): boolean => {
    const [one, two] = [reaches.get(a), reaches.get(b)];
    return one !== undefined && two !== undefined && (one.high < two.low || two.high < one.low);
  };
  const shown = pairs.filter(([a, b]) => !isSwept(a.origin.id, b.origin.id));
  const all = [...reaches.values()];
  const lows = Int32Array.from(all, ({ low }) => low);
  const highs = Int32Array.from(all, ({ high }) => high);
  return countContradictingBodies(lows, highs) + new Set(shown.map(([a, b]) => keyOf(a.origin.id, b.origin.id))).size;
}

/**
 * The same on a running claim, where it depends on the times as well, so that no two ends of an origin decide: figure by
 * figure, k² / 2 comparisons of numbers, and memory for k.
 */
export function runningOriginPairs(single: readonly Span[], pairs: readonly Pair[]): number {
  const numbers = new Map<SourceId, number>();
  const numberOf = ({ origin: { id } }: Pair[number]): number => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const figures = columnsOf(
    single.map(({ position, low, high }) => ({ origin: numberOf(position), low, high, ...position.countsAsOf })),
  );
  const shown = grouped(
    pairs.map((pair) => pair.map(numberOf)).map((two) => ({ lower: Math.min(...two), higher: Math.max(...two) })),
    ({ higher }) => higher,
  );
  let found = 0;
  let from = 0;
  const met = new Int32Array(numbers.size).fill(-1);
  for (let origin = 0; origin < numbers.size; origin += 1) {
    const meet = (other: number): void => {
      if (met[other] === origin) return;
      met[other] = origin;
      found += 1;
    };
    // Figures are in the order of their origins: each is compared with those of its own and of lower ones.
    let to = from;
    while (figures.origins[to] === origin) to += 1;
    for (let a = from; a < to; a += 1) meetApart(figures, a, to, meet);
    for (const { lower } of shown.get(origin) ?? []) meet(lower);
    from = to;
  }
  return found;
}

/** Figures in columns, in the order of their origins: ranks on the line, times in epoch milliseconds. */
type Figures = { origins: Int32Array; lows: Int32Array; highs: Int32Array; firsts: Float64Array; lasts: Float64Array };

function columnsOf(all: readonly (TimedRange & { origin: number })[]): Figures {
  const sorted = all.toSorted((a, b) => a.origin - b.origin);
  return {
    origins: Int32Array.from(sorted, ({ origin }) => origin),
    lows: Int32Array.from(sorted, ({ low }) => low),
    highs: Int32Array.from(sorted, ({ high }) => high),
    firsts: Float64Array.from(sorted, ({ first }) => first),
    lasts: Float64Array.from(sorted, ({ last }) => last),
  };
}

/**
 * Visits the origins of the figures before `to` that contradict one: as of its time those that are apart from it, of
 * earlier ones those wholly above it, of later ones those wholly below.
 */
function meetApart(figures: Figures, a: number, to: number, visit: (origin: number) => void): void {
  // The arrays are read into variables once: this is the inner loop.
  const { origins, lows, highs, firsts, lasts } = figures;
  const [low, high, first, last] = [lows[a] ?? 0, highs[a] ?? 0, firsts[a] ?? 0, lasts[a] ?? 0];
  for (let b = 0; b < to; b += 1) {
    const isAbove = (lows[b] ?? 0) > high;
    if (!isAbove && low <= (highs[b] ?? 0)) continue;
    const [begins, ends] = [firsts[b] ?? 0, lasts[b] ?? 0];
    const isApart = (begins === first && ends === last) || (isAbove ? ends < first : last < begins);
    if (isApart) visit(origins[b] ?? 0);
  }
}

const keyOf = (a: SourceId, b: SourceId): string => JSON.stringify(a < b ? [a, b] : [b, a]);
