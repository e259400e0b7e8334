import type Big from 'big.js';
import type { Dispute } from './dispute';
import { compareEnds, type End, highEnd, lowEnd } from './interval';
import type { ComparablePosition } from './position';
import type { Claim } from './record';
import { givesValue } from './spans';

/** Why there is no gap to give. It is never given as 0. */
export type NoGap =
  | 'no value'
  | 'one value'
  | 'nothing contradicts'
  | 'only denials contradict'
  | 'only relative values contradict'
  | 'only ranges that touch contradict'
  | 'no numbers or times'
  | 'no natural zero';

/** How far apart the contradicting positions are. `a` is the lower position, `b` the upper one. */
export type Gap =
  | { kind: 'ratio'; ratio: Big; low: Big; high: Big; a: ComparablePosition; b: ComparablePosition }
  | { kind: 'against zero'; low: Big; a: ComparablePosition; b: ComparablePosition }
  | { kind: 'distance'; milliseconds: Big; a: ComparablePosition; b: ComparablePosition }
  | { kind: 'n/a'; why: NoGap };

/**
 * The gap of a claim (method.md, "Verdict"). For numbers: the largest low(b) ÷ high(a) over the contradicting pairs
 * whose ranges do not touch, ignoring relative values. `low` is low(b) and `high` is high(a), in the claim's unit, so
 * ratio = low ÷ high. If high(a) is 0 the gap is "b against 0", which is larger than any ratio. For times: the largest
 * distance in milliseconds. A unit that goes below zero has no ratio. Otherwise `n/a` and why.
 *
 * The largest is always that between the lowest upper end and the highest lower end, so each position is read once.
 * `dispute` must be of these positions.
 */
export function gapOf(positions: readonly ComparablePosition[], dispute: Dispute, claim: Claim): Gap {
  const values = positions.filter(givesValue).length;
  if (values === 0) return { kind: 'n/a', why: 'no value' };
  if (dispute.contradictingPairs === 0) return { kind: 'n/a', why: values === 1 ? 'one value' : 'nothing contradicts' };
  if (claim.type !== 'number' && claim.type !== 'time') return { kind: 'n/a', why: 'no numbers or times' };
  if (dispute.pairsApart === 0) return { kind: 'n/a', why: 'only denials contradict' };
  if (claim.type === 'number' && (claim.lowerBound === 'none' || claim.lowerBound.lt(0))) {
    return { kind: 'n/a', why: 'no natural zero' };
  }
  const facing = furthestApart(positions);
  if (facing === 'none') return { kind: 'n/a', why: 'only relative values contradict' };
  const { a, b, low, high } = facing;
  // Times are closed to the millisecond: 1 January ends one before 2 January begins.
  if (low.minus(high).lte(claim.type === 'time' ? 1 : 0)) {
    return { kind: 'n/a', why: 'only ranges that touch contradict' };
  }
  if (claim.type === 'time') return { kind: 'distance', milliseconds: low.minus(high), a, b };
  return high.eq(0) ? { kind: 'against zero', low, a, b } : { kind: 'ratio', ratio: low.div(high), low, high, a, b };
}

type Placed = { position: ComparablePosition; low: End; high: End };
type Facing = { low: Big; high: Big; a: ComparablePosition; b: ComparablePosition };

/**
 * The lowest upper end and the highest lower one, each of the first position that has it; `none` if they are not apart.
 */
function furthestApart(positions: readonly ComparablePosition[]): Facing | 'none' {
  const placed = positions.flatMap((position): Placed[] => {
    const { implied, stance } = position;
    if (implied.kind !== 'interval' || stance === 'denied' || isRelative(position)) return [];
    return [{ position, low: lowEnd(implied.interval), high: highEnd(implied.interval) }];
  });
  const [first, ...rest] = placed;
  if (first === undefined) return 'none';
  const lower = rest.reduce((least, next) => (compareEnds(next.high, least.high) < 0 ? next : least), first);
  const upper = rest.reduce((most, next) => (compareEnds(next.low, most.low) > 0 ? next : most), first);
  const [low, high] = [upper.low, lower.high];
  if (typeof low === 'string' || typeof high === 'string' || compareEnds(high, low) >= 0) return 'none';
  return { low: low.at, high: high.at, a: lower.position, b: upper.position };
}

/** Refers to another statement, so its distance from that one says nothing ("fewer than 400" is 1 below it). */
function isRelative({ statement: { content } }: ComparablePosition): boolean {
  return content.form === 'stated' && 'than' in content.value;
}

const BY_KIND: Record<Gap['kind'], number> = { 'against zero': 0, ratio: 1, distance: 2, 'n/a': 3 };

/**
 * Order of gaps, the largest first. "Against zero" is larger than any ratio. Ratios and distances measure different
 * things, and ratios come first.
 */
export function compareGaps(a: Gap, b: Gap): number {
  if (a.kind === 'ratio' && b.kind === 'ratio') return b.ratio.cmp(a.ratio);
  if (a.kind === 'distance' && b.kind === 'distance') return b.milliseconds.cmp(a.milliseconds);
  if (a.kind === 'against zero' && b.kind === 'against zero') return b.low.cmp(a.low);
  return BY_KIND[a.kind] - BY_KIND[b.kind];
}
