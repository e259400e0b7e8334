import type { ComparablePosition } from '@/lib/domain/position';
import type { Claim } from '@/lib/domain/record';
import { relate } from '@/lib/domain/relation';
import type { Verdict } from '@/lib/domain/verdict';

export type ByPairs = { contradictingPairs: number; verdict: Verdict };

/** The oracle: computes the same result by comparing every pair with the method's own relation of two positions. */
export function readByAllPairs(positions: readonly ComparablePosition[], claim: Claim): ByPairs {
  let contradictingPairs = 0;
  let agreeing = 0;
  for (let i = 0; i < positions.length; i++) {
    for (let j = i + 1; j < positions.length; j++) {
      const [a, b] = [positions[i], positions[j]];
      if (a === undefined || b === undefined) continue;
      const { relation } = relate(a, b, claim);
      if (relation === 'contradicts') contradictingPairs++;
      if (relation === 'agrees') agreeing++;
    }
  }
  const origins = new Set(positions.filter(({ stance }) => stance === 'stated').map(({ origin }) => origin.id));
  const allAgree = agreeing === (positions.length * (positions.length - 1)) / 2;
  if (origins.size === 0) return { contradictingPairs, verdict: 'no value' };
  if (contradictingPairs > 0) return { contradictingPairs, verdict: 'disputed' };
  if (origins.size === 1) return { contradictingPairs, verdict: 'single origin' };
  return { contradictingPairs, verdict: allAgree ? 'agreed' : 'consistent' };
}
