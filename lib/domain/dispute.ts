import {
  contradict,
  pairsOfSeveral,
  pairsWithConfirmations,
  pairsWithDenials,
  pairsWithRejections,
} from './contradicting-pairs';
import { anyApart, isFirm, readAtWidest } from './firm';
import { comparedWith } from './links';
import { originPairs, runningOriginPairs } from './origin-pairs';
import type { ComparablePosition } from './position';
import type { Claim } from './record';
import { countFallenOrApart, type TimedRange } from './running';
import { type Line, ranksOf, type Span } from './spans';
import { nth, sweepIntervals } from './sweep';
import type { StatementId } from './value';

/** How much is contradicted on a claim, counted without listing the pairs. */
export type Dispute = {
  /** How many pairs of positions contradict. */
  contradictingPairs: number;
  /** How many of them are of two values. */
  pairsOfValues: number;
  /** How many of them involve a denial. The rest involve a confirmation. */
  pairsWithDenials: number;
  /** How many pairs of origins do. A body that contradicts itself is one pair. */
  contradictingOrigins: number;
  /** Whether one of the pairs is firm. */
  isFirm: boolean;
};

/**
 * Counts contradictions by sweeps over the line of the claim (spans.ts), on a running claim by a sweep for each time and
 * a tree over the times: O(k log k) for k positions, and d · k for d denials, confirmations and positions that name
 * several options of an exclusive list. Pairs of origins of a running claim cost k². `line` must be that of the positions.
 */
export function disputeOn(comparable: readonly ComparablePosition[], line: Line, claim: Claim): Dispute {
  const single = line.given.filter(({ position }) => !line.several.has(position));
  const several = pairsOfSeveral(line, claim);
  const denials = [...pairsWithDenials(line, single, claim), ...pairsWithRejections(comparable, claim)];
  const others = [...several, ...denials, ...pairsWithConfirmations(comparable, claim)];
  const counted = countedOn(single);
  const apart = claim.running ? countFallenOrApart(counted) : line.excludes ? countApart(single) : 0;
  const severalDeny = several.filter(([a, b]) => a.stance === 'denied' || b.stance === 'denied').length;
  return {
    contradictingPairs: apart + others.length,
    pairsOfValues: apart + several.length - severalDeny,
    pairsWithDenials: denials.length + severalDeny,
    contradictingOrigins: claim.running ? runningOriginPairs(single, others) : originPairs(line, single, others),
    isFirm: (apart > 0 && isFirmlyApart(single, claim)) || others.some(([a, b]) => isFirm(a, b, claim)),
  };
}

const countApart = (spans: readonly Span[]): number =>
  sweepIntervals(
    Int32Array.from(spans, ({ low }) => low),
    Int32Array.from(spans, ({ high }) => high),
  ).contradictingPairs;

const countedOn = (spans: readonly Span[]): TimedRange[] =>
  spans.map(({ position, low, high }) => ({ low, high, ...position.countsAsOf }));

/** Whether two of the values that lie apart do so firmly: read as widely as may be, or because one names the other. */
function isFirmlyApart(single: readonly Span[], claim: Claim): boolean {
  const firm = single.filter(({ position }) => position.softly === undefined);
  if (claim.type !== 'number' && claim.type !== 'time') return countApart(firm) > 0;
  const widest = readAtWidest(firm.map(({ position }) => position));
  const intervals = widest.map(({ interval }) => interval);
  if (!claim.running) return anyApart(intervals) || isAgainstWhatItNames(firm, claim);
  const { lows, highs } = ranksOf(intervals);
  const counted = widest.map(({ position }, i) => ({ low: nth(lows, i), high: nth(highs, i), ...position.countsAsOf }));
  return countFallenOrApart(counted) > 0 || isAgainstWhatItNames(firm, claim);
}

/** Whether a relative value contradicts the statement that it names. */
function isAgainstWhatItNames(firm: readonly Span[], claim: Claim): boolean {
  const standing = new Map<StatementId | undefined, ComparablePosition>();
  for (const { position } of firm) {
    for (const id of [position.statement.id, ...(position.repeats ?? [])]) standing.set(id, position);
  }
  return firm.some(({ position }) => {
    const named = standing.get(comparedWith(position.statement.content));
    return named !== undefined && contradict(position, named, claim);
  });
}
