import { pairsOf } from './contradiction';
import type { ComparablePosition } from './position';
import type { Claim } from './record';
import { relate } from './relation';
import { valueKeyOf } from './same-value';
import { rangedAmong, ranksOf } from './spans';
import { type Ends, nth } from './sweep';

/**
 * Whether all pairs of positions agree, given that none contradict and one gives a value. Confirmations are no positions
 * here, and a denial never agrees with a value. Reads every position, but only few pairs: all agree if each agrees with the first, and
 * those do between which two disagree if any two do.
 */
export function allAgree(positions: readonly ComparablePosition[], claim: Claim): boolean {
  const counted = positions.filter(({ stance }) => stance !== 'confirmed');
  const [first, ...rest] = counted;
  if (first === undefined) return true;
  const agree = (a: ComparablePosition, b: ComparablePosition): boolean => relate(a, b, claim).relation === 'agrees';
  return (
    rest.every((other) => agree(first, other)) && pairsOf(extremesAmong(counted, claim)).every(([a, b]) => agree(a, b))
  );
}

function extremesAmong(positions: readonly ComparablePosition[], claim: Claim): ComparablePosition[] {
  const ranged = rangedAmong(positions);
  const { lows, highs } = ranksOf(ranged.map(({ implied }) => implied.own));
  const extremes = extremesOf(
    lows,
    highs,
    ranged.map(({ implied }) => valueKeyOf(implied.value, claim)),
  );
  return ranged.filter((_, at) => extremes.has(at));
}

/**
 * The rows between which two disagree if any two do, for ranges of scope `same` none of which contradict. Two agree if
 * their keys are the same or both ends lie within the tolerance, so the ends that are furthest apart decide, of rows
 * with different keys: the least and the greatest, and of each the next that has another key.
 *
 * @param lows, highs the ranges before scope and tolerance, as numbers in the same order; keys: of relation and figure.
 */
export function extremesOf(lows: Ends, highs: Ends, keys: ArrayLike<string | number>): ReadonlySet<number> {
  const furthest = [lows, highs].flatMap((ends) => {
    const upward = [...ends.keys()].sort((a, b) => nth(ends, a) - nth(ends, b));
    return [upward, upward.toReversed()].flatMap((places) => {
      const first = nth(places, 0);
      return [first, places.find((at) => keys[at] !== keys[first]) ?? first];
    });
  });
  return new Set(furthest);
}
