import { campsOf } from '@/lib/domain/camps';
import { disputeOn } from '@/lib/domain/dispute';
import type { ComparablePosition } from '@/lib/domain/position';
import type { Claim } from '@/lib/domain/record';
import { lineOf } from '@/lib/domain/spans';
import { type Verdict, verdictOf } from '@/lib/domain/verdict';

export type BySweep = { contradictingPairs: number; verdict: Verdict; camps: number };

/** What a page asks of the comparable positions on one claim, as the method does it: exact decimals, camps in full. */
export function readBySweep(positions: readonly ComparablePosition[], claim: Claim): BySweep {
  const line = lineOf(positions, claim);
  const dispute = disputeOn(line, claim);
  return {
    contradictingPairs: dispute.contradictingPairs,
    verdict: verdictOf(positions, dispute, claim),
    camps: campsOf(line, claim).length,
  };
}
