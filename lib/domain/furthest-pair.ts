import type Big from 'big.js';
import { type ReadAs, readAtWidest } from './firm';
import type { ComparablePosition } from './position';
import type { Claim } from './record';
import { grouped } from './record-index';
import { eachFallen, type TimedRange, timeKeyOf } from './running';
import { type RangedPosition, rangedAmong, ranksOf } from './spans';
import { type StatedFigure, statedFigure } from './stated-figure';
import { nth } from './sweep';

/** Two values that contradict each other, with the figures that they state where they are nearest. */
export type FacingPair = {
  lower: RangedPosition;
  upper: RangedPosition;
  low: StatedFigure;
  high: StatedFigure;
};

/** How far two figures are apart: as 1 − (lower + 1) ÷ (higher + 1), or as the difference where there is no natural zero. */
export type Measure = 'share' | 'difference';

/**
 * The contradicting pair whose stated figures are furthest apart, relative values aside: of the firm ones where there is
 * one, else of all; `none` if no pair of values has figures. O(k log k).
 */
export function furthestPair(
  positions: readonly ComparablePosition[],
  claim: Claim,
  measure: Measure,
): FacingPair | 'none' {
  const found = furthestAmong(readAtWidest(positions.filter(({ softly }) => softly === undefined)), claim, measure);
  if (found !== 'none') return found;
  const asRead = rangedAmong(positions).map((position) => ({ position, interval: position.implied.interval }));
  return furthestAmong(asRead, claim, measure);
}

/** A value where its range lies among others, with the figure that it states at one of its ends. */
type Telling = TimedRange & { position: RangedPosition; told: StatedFigure };

function furthestAmong(read: readonly ReadAs[], claim: Claim, measure: Measure): FacingPair | 'none' {
  const { lows, highs } = ranksOf(read.map(({ interval }) => interval));
  const placed = read.map(({ position }, i) => ({
    position,
    low: nth(lows, i),
    high: nth(highs, i),
    ...position.countsAsOf,
  }));
  const telling = (all: typeof placed, end: 'upper' | 'lower'): Telling[] =>
    all.flatMap((one) => {
      const told = statedFigure(one.position, claim, end);
      return told === 'none' ? [] : [{ ...one, told }];
    });
  let found: FacingPair | 'none' = 'none';
  const meet = (lower: Telling, upper: Telling): void => {
    const pair = { lower: lower.position, upper: upper.position, low: lower.told, high: upper.told };
    if (found === 'none' || compareApart(pair, found, measure) > 0) found = pair;
  };
  for (const group of grouped(placed, timeKeyOf).values()) {
    eachApart(telling(group, 'upper'), telling(group, 'lower'), meet);
  }
  if (claim.running) {
    const earlier = telling(placed, 'lower').sort((a, b) => b.told.figure.cmp(a.told.figure));
    eachFallen(earlier, telling(placed, 'upper'), (later, { first }) => {
      const highest = earlier[first];
      if (highest !== undefined) meet(later, highest);
    });
  }
  return found;
}

/** For each of `uppers` that one wholly below it which states the least. */
function eachApart(
  lowers: readonly Telling[],
  uppers: readonly Telling[],
  visit: (lower: Telling, upper: Telling) => void,
): void {
  const byHigh = lowers.toSorted((a, b) => a.high - b.high);
  let next = 0;
  let least: Telling | undefined;
  for (const upper of uppers.toSorted((a, b) => a.low - b.low)) {
    for (let below = byHigh[next]; below !== undefined && below.high < upper.low; below = byHigh[next]) {
      if (least === undefined || below.told.figure.lt(least.told.figure)) least = below;
      next += 1;
    }
    if (least !== undefined) visit(least, upper);
  }
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
