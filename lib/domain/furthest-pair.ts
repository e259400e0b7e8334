import type Big from 'big.js';
import { readWidest } from './firm';
import type { Interval } from './interval';
import type { ComparablePosition } from './position';
import type { Claim } from './record';
import { eachFallen, sameTimes } from './running';
import { ranksOf } from './spans';
import { type StatedFigure, statedFigure } from './stated-figure';
import { nth } from './sweep';

/** Two values that contradict each other, with the figures that they state where they are nearest. */
export type FacingPair = {
  lower: ComparablePosition;
  upper: ComparablePosition;
  low: StatedFigure;
  high: StatedFigure;
};

/** How far two figures are apart: as 1 − (lower + 1) ÷ (higher + 1), or as the difference where there is no natural zero. */
export type Measure = 'share' | 'difference';

/** A value with its range, and the figure that it states towards what lies above it, and below it. */
type Facing = {
  position: ComparablePosition;
  interval: Interval;
  asLower: StatedFigure | 'none';
  asUpper: StatedFigure | 'none';
};

/**
 * The contradicting pair whose stated figures are furthest apart, relative values aside: of the firm ones where there is
 * one, else of all; `none` if no pair of values has figures. O(k log k).
 */
export function furthestPair(
  positions: readonly ComparablePosition[],
  claim: Claim,
  measure: Measure,
): FacingPair | 'none' {
  const values = positions.filter(({ stance }) => stance === 'stated');
  const firm = values
    .filter(({ softly }) => softly === undefined)
    .flatMap((position) => {
      const widest = readWidest(position);
      return widest === 'says nothing' ? [] : facing(position, widest, claim);
    });
  const found = furthestAmong(firm, claim, measure);
  return found === 'none'
    ? furthestAmong(
        values.flatMap((one) => facing(one, one, claim)),
        claim,
        measure,
      )
    : found;
}

function facing(position: ComparablePosition, { implied }: ComparablePosition, claim: Claim): Facing[] {
  if (implied.kind !== 'interval') return [];
  const { interval } = implied;
  const [asLower, asUpper] = [statedFigure(position, claim, 'upper'), statedFigure(position, claim, 'lower')];
  return [{ position, interval, asLower, asUpper }];
}

function furthestAmong(all: readonly Facing[], claim: Claim, measure: Measure): FacingPair | 'none' {
  const { lows, highs } = ranksOf(all.map(({ interval }) => interval));
  const counted = all.map(({ position: { countsAsOf } }, i) => ({
    low: nth(lows, i),
    high: nth(highs, i),
    ...countsAsOf,
  }));
  let found: FacingPair | 'none' = 'none';
  const meet = (lower: Facing | undefined, upper: Facing | undefined): void => {
    if (lower === undefined || upper === undefined || lower.asLower === 'none' || upper.asUpper === 'none') return;
    const pair = { lower: lower.position, upper: upper.position, low: lower.asLower, high: upper.asUpper };
    if (found === 'none' || compareApart(pair, found, measure) > 0) found = pair;
  };
  for (const group of sameTimes(counted)) {
    eachApart(group, all, { lows, highs }, (lower, upper) => meet(all[lower], all[upper]));
  }
  if (claim.running) {
    eachFallen(counted, ranksByUpper(all), (later, { best }) => meet(all[later], all[best]));
  }
  return found;
}

/** For each value of a group the one wholly below it that states the least. */
function eachApart(
  group: readonly number[],
  all: readonly Facing[],
  { lows, highs }: { lows: Int32Array; highs: Int32Array },
  visit: (lower: number, upper: number) => void,
): void {
  const byHigh = group.toSorted((a, b) => nth(highs, a) - nth(highs, b));
  let next = 0;
  let least: number | undefined;
  for (const upper of group.toSorted((a, b) => nth(lows, a) - nth(lows, b))) {
    for (let below = byHigh[next]; below !== undefined && nth(highs, below) < nth(lows, upper); below = byHigh[next]) {
      if (isLess(all[below]?.asLower, least === undefined ? undefined : all[least]?.asLower)) least = below;
      next += 1;
    }
    if (least !== undefined) visit(least, upper);
  }
}

type Figure = StatedFigure | 'none' | undefined;

const isLess = (one: Figure, than: Figure): boolean => {
  if (one === undefined || one === 'none') return false;
  return than === undefined || than === 'none' || one.figure.lt(than.figure);
};

/** The places of the figures that values state towards what lies below them, the highest first. */
function ranksByUpper(all: readonly Facing[]): Int32Array {
  const places = all.map((_, place) => place).sort((a, b) => compareUpper(all[a]?.asUpper, all[b]?.asUpper));
  const ranks = new Int32Array(all.length);
  for (const [rank, place] of places.entries()) ranks[place] = rank;
  return ranks;
}

function compareUpper(a: Figure, b: Figure): number {
  if (a === undefined || a === 'none') return b === undefined || b === 'none' ? 0 : 1;
  return b === undefined || b === 'none' ? -1 : b.figure.cmp(a.figure);
}

function compareApart(a: FacingPair, b: FacingPair, measure: Measure): number {
  if (measure === 'difference') return differenceOf(a).cmp(differenceOf(b));
  // (high + 1) ÷ (low + 1), without dividing.
  const [one, two] = [
    a.high.figure.plus(1).times(b.low.figure.plus(1)),
    b.high.figure.plus(1).times(a.low.figure.plus(1)),
  ];
  return one.cmp(two);
}

export const differenceOf = ({ low, high }: FacingPair): Big => high.figure.minus(low.figure);

/** How far two figures are apart, from 0 to 1. */
export const shareApart = ({ low, high }: FacingPair): number =>
  1 - low.figure.plus(1).div(high.figure.plus(1)).toNumber();
