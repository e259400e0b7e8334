import type { ComparablePosition } from './position';
import type { Claim, SourceId } from './record';
import { relate } from './relation';
import type { Line, Span } from './spans';
import { countContained, countContradictingBodies, type Ends, sweepIntervals } from './sweep';

/** How much is contradicted on a claim, counted without listing the pairs. */
export type Dispute = {
  /** How many pairs of positions contradict. */
  contradictingPairs: number;
  /** How many of them do because their spans lie apart. The rest involve denials and several options. */
  pairsApart: number;
  /** How many pairs of origins do. A body that contradicts itself is one pair. */
  contradictingOrigins: number;
};

/**
 * Counts contradictions by sweeps over the line of the claim (spans.ts): O(k log k) for k positions; for pairs of
 * origins also d · k for d denials and positions that name several options of an exclusive list.
 */
export function disputeOn(line: Line, claim: Claim): Dispute {
  const single = line.given.filter(({ position }) => !line.several.has(position));
  const given = columnsOf(single);
  const oneByOne = contradictingOneByOne(line, claim);
  const pairsApart = line.excludes ? sweepIntervals(given.lows, given.highs).contradictingPairs : 0;
  return {
    contradictingPairs: pairsApart + countContained(given, columnsOf(line.denied)) + oneByOne.length,
    pairsApart,
    contradictingOrigins: originPairs(line, single, [...oneByOne, ...insideDenied(line.denied, single)]),
  };
}

type Pair = readonly [ComparablePosition, ComparablePosition];

const columnsOf = (spans: readonly Span[]): { lows: Ends; highs: Ends } => ({
  lows: Int32Array.from(spans, ({ low }) => low),
  highs: Int32Array.from(spans, ({ high }) => high),
});

const positionsIn = (spans: readonly Span[]): ComparablePosition[] => [
  ...new Set(spans.map(({ position }) => position)),
];

/** The contradicting pairs in which one names several options, each once. */
function contradictingOneByOne({ given, denied, several, excludes }: Line, claim: Claim): Pair[] {
  const others = [...positionsIn(denied), ...(excludes ? positionsIn(given) : [])];
  const done = new Set<ComparablePosition>();
  return [...several].flatMap((one) => {
    done.add(one);
    return others
      .filter((other) => !done.has(other) && relate(one, other, claim).relation === 'contradicts')
      .map((other): Pair => [one, other]);
  });
}

function insideDenied(denied: readonly Span[], single: readonly Span[]): Pair[] {
  return denied.flatMap(({ position, low, high }) =>
    single.filter((span) => low <= span.low && span.high <= high).map((span): Pair => [position, span.position]),
  );
}

/** The highest lower end and the lowest upper end of what a body says. */
type Reach = { low: number; high: number };

/** Pairs of origins of which one lies wholly below the other, by a sweep; then those that only the given pairs show. */
function originPairs(line: Line, single: readonly Span[], pairs: readonly Pair[]): number {
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

const keyOf = (a: SourceId, b: SourceId): string => JSON.stringify(a < b ? [a, b] : [b, a]);
