import { pairsOf } from './contradiction';
import type { Interval } from './interval';
import type { ComparablePosition } from './position';
import type { Claim } from './record';
import { exactFigure, relate } from './relation';
import { ranksOf } from './spans';
import { type Ends, nth } from './sweep';

/**
 * Whether all pairs of positions agree. Reads every position, but only few pairs. Options and answers all agree if each
 * agrees with the first; they have no extremes. Ranges all agree if those at the extremes do.
 */
export function allAgree(positions: readonly ComparablePosition[], claim: Claim): boolean {
  const agree = (a: ComparablePosition, b: ComparablePosition): boolean => relate(a, b, claim).relation === 'agrees';
  const [first, ...rest] = positions;
  if (first === undefined) return true;
  if (!rest.every((other) => agree(first, other))) return false;
  return pairsOf(extremesAmong(positions)).every(([a, b]) => agree(a, b));
}

/** A position with its range before scope and tolerance. */
type Put = { position: ComparablePosition; own: Interval };

function extremesAmong(positions: readonly ComparablePosition[]): ComparablePosition[] {
  const ranged = positions.flatMap((position): Put[] => {
    const { implied } = position;
    return implied.kind === 'interval' ? [{ position, own: implied.own }] : [];
  });
  const { lows, highs } = ranksOf(ranged.map(({ own }) => own));
  const extremes = extremesOf(lows, highs, ranged.map(shapeOf));
  return ranged.filter((_, at) => extremes.has(at)).map(({ position }) => position);
}

/** How far the own range of an exact number extends on either side of it; `none` for anything but an exact number. */
function shapeOf({ position, own: { low, high } }: Put): string {
  const figure = exactFigure(position);
  // An exact number is closed on both sides.
  if (figure === 'none' || low === 'open' || high === 'open') return NO_SHAPE;
  return `${figure.minus(low).toFixed()} ${high.minus(figure).toFixed()}`;
}

/** Only an exact number has a shape. */
export const NO_SHAPE = 'none';

/**
 * The rows between which two disagree if any two do, for ranges of scope `same` none of which contradict. A range that
 * is no exact number agrees with another only if both ends lie within the tolerance, so the ends that are furthest
 * apart decide. Exact numbers of one shape (extending equally far on either side, such as all that round to tens)
 * relate to each other, and to those of another shape, by their distance alone. So the least and the greatest of each
 * shape decide: no two others are further apart.
 *
 * @param lows, highs the ranges before scope and tolerance, as numbers in the same order; shapes: from `shapeOf`.
 */
export function extremesOf(lows: Ends, highs: Ends, shapes: readonly string[]): ReadonlySet<number> {
  const extremes = new Map<string, number>();
  const keep = (key: string, at: number, isFurther: (now: number) => boolean): void => {
    const now = extremes.get(key);
    if (now === undefined || isFurther(now)) extremes.set(key, at);
  };
  for (const [at, shape] of shapes.entries()) {
    const [low, high] = [nth(lows, at), nth(highs, at)];
    for (const group of ['any', shape]) {
      keep(`${group} least low`, at, (now) => low < nth(lows, now));
      keep(`${group} greatest low`, at, (now) => low > nth(lows, now));
      keep(`${group} least high`, at, (now) => high < nth(highs, now));
      keep(`${group} greatest high`, at, (now) => high > nth(highs, now));
    }
  }
  return new Set(extremes.values());
}
