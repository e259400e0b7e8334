import type Big from 'big.js';
import type { Dispute } from './dispute';
import { differenceOf, type FacingPair, furthestPair, shareApart } from './furthest-pair';
import type { ComparablePosition } from './position';
import type { Claim } from './record';
import { givesValue } from './spans';
import { type Duration, leastBetween, timesApart } from './times-apart';

/** Why there is no gap to give. It is never given as 0. */
export type NoGap =
  | 'no value'
  | 'only one figure'
  | 'nothing contradicts'
  | 'only denials contradict'
  | 'only a confirmation contradicts'
  | 'only relative values contradict'
  | 'not numbers or times';

/** The two that a gap lies between: `a` is the lower position, `b` the upper one. Their stated figures are `low` and `high`. */
type Between = { a: ComparablePosition; b: ComparablePosition; low: Big; high: Big };

/**
 * How far apart the stated figures of the pair told are, at their nearest, and the least that the ranges leave, where
 * that says anything. `against zero`: one figure is 0, so there is no ratio. `in words`: one is vague words. `difference`:
 * of numbers without a natural zero. `time`: of times, in the coarser of their units.
 */
export type Gap =
  | (Between & { kind: 'ratio'; ratio: Big; least: Big | 'none' })
  | (Between & { kind: 'against zero' })
  | (Between & { kind: 'in words' })
  | (Between & { kind: 'difference'; difference: Big; least: Big | 'none' })
  | (Between & { kind: 'time'; apart: Duration; least: Duration | 'none' })
  | { kind: 'n/a'; why: NoGap };

/** Whether 0 is the least that there can be, so that figures have ratios. */
const hasNaturalZero = (claim: Claim): boolean =>
  claim.type === 'number' && claim.lowerBound !== 'none' && claim.lowerBound.gte(0);

/** The pair of a claim that is told, if values of it contradict each other and state figures. */
export function pairTold(
  positions: readonly ComparablePosition[],
  dispute: Dispute,
  claim: Claim,
): FacingPair | 'none' {
  if (dispute.pairsOfValues === 0) return 'none';
  return furthestPair(positions, claim, hasNaturalZero(claim) ? 'share' : 'difference');
}

/**
 * The gap of a claim (method.md, "Gap"): between the stated figures of the pair told, which is the one furthest apart, a
 * firm one where there is one. `pair` and `dispute` must be of these positions. Otherwise `n/a` and why.
 */
export function gapOf(
  positions: readonly ComparablePosition[],
  dispute: Dispute,
  pair: FacingPair | 'none',
  claim: Claim,
): Gap {
  const values = positions.filter(givesValue).length;
  if (values === 0) return { kind: 'n/a', why: 'no value' };
  if (claim.type !== 'number' && claim.type !== 'time') return { kind: 'n/a', why: 'not numbers or times' };
  if (dispute.contradictingPairs === 0) {
    return { kind: 'n/a', why: values === 1 ? 'only one figure' : 'nothing contradicts' };
  }
  if (dispute.pairsOfValues === 0) {
    return {
      kind: 'n/a',
      why: dispute.pairsWithDenials > 0 ? 'only denials contradict' : 'only a confirmation contradicts',
    };
  }
  return pair === 'none' ? { kind: 'n/a', why: 'only relative values contradict' } : between(pair, claim);
}

function between(pair: FacingPair, claim: Claim): Gap {
  const [low, high] = [pair.low.figure, pair.high.figure];
  const ends = { a: pair.lower, b: pair.upper, low, high };
  if (claim.type === 'time') {
    return {
      kind: 'time',
      apart: timesApart(pair.lower, pair.upper),
      least: leastBetween(pair.lower, pair.upper),
      ...ends,
    };
  }
  if (pair.low.isWords || pair.high.isWords) return { kind: 'in words', ...ends };
  if (!hasNaturalZero(claim)) {
    const least = rangesLeave(pair, (below, above) => above.minus(below));
    return { kind: 'difference', difference: differenceOf(pair), least: least?.gt(0) ? least : 'none', ...ends };
  }
  if (low.eq(0)) return { kind: 'against zero', ...ends };
  // The lower range reaches up to its figure at least, which is not 0.
  const least = rangesLeave(pair, (below, above) => above.div(below));
  return { kind: 'ratio', ratio: high.div(low), least: least?.gt(1) ? least : 'none', ...ends };
}

/** From the upper end of the range of the lower one to the lower end of the range of the upper one. */
function rangesLeave({ lower, upper }: FacingPair, measure: (below: Big, above: Big) => Big): Big | undefined {
  const [below, above] = [lower.implied.interval.high, upper.implied.interval.low];
  return below === 'open' || above === 'open' ? undefined : measure(below, above);
}

/** How disputed a claim is, for sorting (method.md): whether firmly, and how far apart, from 0 to 1. */
export type HowDisputed = { isFirm: boolean; apart: number };

/**
 * How far apart is told by the pair told; where there is no natural zero or no pair to tell, it is the share of the pairs
 * of origins that contradict, of all pairs of `origins` bodies.
 */
export function howDisputedOf(dispute: Dispute, pair: FacingPair | 'none', origins: number, claim: Claim): HowDisputed {
  const { isFirm, contradictingPairs, contradictingOrigins } = dispute;
  if (contradictingPairs === 0) return { isFirm: false, apart: 0 };
  if (pair !== 'none' && hasNaturalZero(claim)) return { isFirm, apart: shareApart(pair) };
  const pairs = Math.max((origins * (origins - 1)) / 2, contradictingOrigins);
  return { isFirm, apart: contradictingOrigins / pairs };
}
