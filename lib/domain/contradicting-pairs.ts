import type { ComparablePosition } from './position';
import type { Claim } from './record';
import { figureKeyOf, relate, saysNone } from './relation';
import type { Line, Span } from './spans';

// Contradictions that the line of a claim does not show by itself: those of denials and confirmations, and of positions
// that name several options. Looked at pair by pair: d · k for d of them.

export type Pair = readonly [ComparablePosition, ComparablePosition];

export const contradict = (a: ComparablePosition, b: ComparablePosition, claim: Claim): boolean =>
  relate(a, b, claim).relation === 'contradicts';

const against = (one: ComparablePosition, others: readonly ComparablePosition[], claim: Claim): Pair[] =>
  others.filter((other) => other !== one && contradict(one, other, claim)).map((other): Pair => [one, other]);

const positionsIn = (spans: readonly Span[]): ComparablePosition[] => [
  ...new Set(spans.map(({ position }) => position)),
];

/** The contradicting pairs of values of which one names several options, and of these and denials, each once. */
export function pairsOfSeveral({ given, denied, several, excludes }: Line, claim: Claim): Pair[] {
  const others = [...positionsIn(denied), ...(excludes ? positionsIn(given) : [])];
  const done = new Set<ComparablePosition>();
  return [...several].flatMap((one) => {
    done.add(one);
    const left = others.filter((other) => !done.has(other));
    return against(one, left, claim);
  });
}

/** Values that lie inside what is denied, or give that very figure. Each names one option at most. */
export function pairsWithDenials({ denied }: Line, single: readonly Span[], claim: Claim): Pair[] {
  const keys = denied.length === 0 ? [] : single.map(({ position }) => figureKeyOf(position));
  return denied.flatMap((denial) => {
    const key = figureKeyOf(denial.position);
    const near = single.filter(
      ({ low, high }, place) => (denial.low <= low && high <= denial.high) || (key !== 'none' && key === keys[place]),
    );
    return against(denial.position, positionsIn(near), claim);
  });
}

/** Denials of a statement, against that statement and its repeats. */
export function pairsWithRejections(comparable: readonly ComparablePosition[], claim: Claim): Pair[] {
  return comparable.filter(({ stance }) => stance === 'rejects').flatMap((one) => against(one, comparable, claim));
}

/** Confirmations, against 0 and no. */
export function pairsWithConfirmations(comparable: readonly ComparablePosition[], claim: Claim): Pair[] {
  return comparable
    .filter(({ stance }) => stance === 'confirmed')
    .flatMap((one) =>
      against(
        one,
        comparable.filter((other) => saysNone(other, claim)),
        claim,
      ),
    );
}
