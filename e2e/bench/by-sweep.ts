import { campsOf } from '@/lib/domain/camps';
import { disputeOn } from '@/lib/domain/dispute';
import type { ComparablePosition } from '@/lib/domain/position';
import type { Claim } from '@/lib/domain/record';
import { lineOf } from '@/lib/domain/spans';
import { type Verdict, verdictOf } from '@/lib/domain/verdict';

export type BySweep = { contradictingPairs: number; verdict: Verdict; camps: number };

/** The assessment of one claim's comparable positions as a page needs it, by the method: exact decimals, full camps. */
export function readBySweep(positions: readonly ComparablePosition[], claim: Claim): BySweep {
  const line = lineOf(positions, claim);
  const dispute = disputeOn(positions, line, claim);
  return {
    contradictingPairs: dispute.contradictingPairs,
    verdict: verdictOf(positions, dispute, claim),
    camps: campsOf(line, claim).length,
  };
}
