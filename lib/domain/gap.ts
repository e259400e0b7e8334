import type Big from 'big.js';
import type { Contradiction } from './contradiction';
import type { Interval } from './interval';
import type { ComparablePosition } from './position';
import type { Claim } from './record';

/** Why there is no gap to give. Never 0 in its place. */
export type NoGap =
  | 'no value'
  | 'one value'
  | 'nothing contradicts'
  | 'only denials contradict'
  | 'only relative values contradict'
  | 'no numbers or times'
  | 'no natural zero';

/** How far the positions that contradict are apart. `a` is the lower position, `b` the upper one. */
export type Gap =
  | { kind: 'ratio'; ratio: Big; low: Big; high: Big; a: ComparablePosition; b: ComparablePosition }
  | { kind: 'against zero'; low: Big; a: ComparablePosition; b: ComparablePosition }
  | { kind: 'distance'; milliseconds: Big; a: ComparablePosition; b: ComparablePosition }
  | { kind: 'n/a'; why: NoGap };

type Apart = { low: Big; high: Big; a: ComparablePosition; b: ComparablePosition };

/**
 * The gap of a claim (method.md, "Verdict"): for numbers the largest low(b) ÷ high(a) over the contradicting pairs
 * whose ranges do not touch, relative values aside; `low` is low(b) and `high` is high(a), in the claim's unit, so
 * that ratio = low ÷ high. Where high(a) is 0 it is "b against 0", and that is larger than any ratio. For times the
 * largest distance in milliseconds. A unit that goes below zero has no ratio. Else `n/a` and why.
 */
export function gapOf(
  positions: readonly ComparablePosition[],
  contradictions: readonly Contradiction[],
  claim: Claim,
): Gap {
  if (positions.length === 0) return { kind: 'n/a', why: 'no value' };
  if (positions.length === 1) return { kind: 'n/a', why: 'one value' };
  if (contradictions.length === 0) return { kind: 'n/a', why: 'nothing contradicts' };
  if (claim.type !== 'number' && claim.type !== 'time') return { kind: 'n/a', why: 'no numbers or times' };
  const untouching = contradictions.filter(({ reason }) => reason.kind === 'ranges apart');
  if (untouching.length === 0) return { kind: 'n/a', why: 'only denials contradict' };
  const pairs = untouching.filter(({ a, b }) => !isRelative(a) && !isRelative(b)).flatMap(({ a, b }) => apart(a, b));
  const none: Gap = { kind: 'n/a', why: 'only relative values contradict' };
  if (claim.type === 'time') return largest(pairs, distanceOf) ?? none;
  if (claim.lowerBound === 'none' || claim.lowerBound.lt(0)) return { kind: 'n/a', why: 'no natural zero' };
  const againstZero = pairs.filter(({ high }) => high.eq(0));
  return largest(againstZero, againstZeroOf) ?? largest(pairs, ratioOf) ?? none;
}

type Sized = { size: Big; gap: Gap };

const againstZeroOf = ({ low, a, b }: Apart): Sized => ({ size: low, gap: { kind: 'against zero', low, a, b } });

const distanceOf = ({ low, high, a, b }: Apart): Sized => {
  const milliseconds = low.minus(high);
  return { size: milliseconds, gap: { kind: 'distance', milliseconds, a, b } };
};

const ratioOf = ({ low, high, a, b }: Apart): Sized => {
  const ratio = low.div(high);
  return { size: ratio, gap: { kind: 'ratio', ratio, low, high, a, b } };
};

/** The gap of the pair that is furthest apart; of equals the first, in the order of saying. */
function largest(pairs: readonly Apart[], measure: (pair: Apart) => Sized): Gap | undefined {
  const [first, ...rest] = pairs.map(measure);
  return first && rest.reduce((most, next) => (most.size.gte(next.size) ? most : next), first).gap;
}

/** Refers to another statement: its distance from that one says nothing ("fewer than 400" is 1 below it). */
function isRelative({ statement: { content } }: ComparablePosition): boolean {
  return 'value' in content && content.value !== undefined && 'than' in content.value;
}

/** The pair with the lower one as `a`, and the two ends that face each other. */
function apart(one: ComparablePosition, two: ComparablePosition): Apart[] {
  if (one.implied.kind !== 'interval' || two.implied.kind !== 'interval') return [];
  return [
    ...facing(one, one.implied.interval, two, two.implied.interval),
    ...facing(two, two.implied.interval, one, one.implied.interval),
  ];
}

function facing(a: ComparablePosition, { high }: Interval, b: ComparablePosition, { low }: Interval): Apart[] {
  return high !== 'open' && low !== 'open' && high.lt(low) ? [{ low, high, a, b }] : [];
}

const BY_KIND: Record<Gap['kind'], number> = { 'against zero': 0, ratio: 1, distance: 2, 'n/a': 3 };

/**
 * Order of gaps, the largest first. Against zero is larger than any ratio; ratios and distances measure different
 * things, and ratios come first.
 */
export function compareGaps(a: Gap, b: Gap): number {
  if (a.kind === 'ratio' && b.kind === 'ratio') return b.ratio.cmp(a.ratio);
  if (a.kind === 'distance' && b.kind === 'distance') return b.milliseconds.cmp(a.milliseconds);
  if (a.kind === 'against zero' && b.kind === 'against zero') return b.low.cmp(a.low);
  return BY_KIND[a.kind] - BY_KIND[b.kind];
}
