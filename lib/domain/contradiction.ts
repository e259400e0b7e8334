import type { ComparablePosition } from './position';
import type { Claim } from './record';
import { type Reason, relate } from './relation';

/** Two positions that cannot be true together, and why. */
export type Contradiction = { a: ComparablePosition; b: ComparablePosition; reason: Reason };

/** Every pair of the positions, once, in the order given. */
export function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}

/**
 * The pairs that contradict, each with its reason, in the order of the positions given. It looks at all pairs, so it is
 * for a page that shows them; `dispute.ts` counts them without doing so.
 */
export function contradictionsAmong(positions: readonly ComparablePosition[], claim: Claim): Contradiction[] {
  return pairsOf(positions).flatMap(([a, b]) => {
    const { relation, reason } = relate(a, b, claim);
    return relation === 'contradicts' ? [{ a, b, reason }] : [];
  });
}
