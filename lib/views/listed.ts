import { makeAll, type QuestionMemo } from '@/lib/domain/question-memo';
import type { Claim, ClaimId, EventRecord } from '@/lib/domain/record';
import { type EventSummary, summaryOfEvent } from '@/lib/domain/summary';
import { readClaimAlone } from '@/lib/domain/verdict';
import type { Finding } from '@/lib/schemas/finding';
import { type ClaimInputs, inputsOf } from './facts';
import { findingOf } from './finding';

/**
 * What lists show of an event: its summary, with what only the words of sources can tell of each claim (`ClaimInputs`),
 * and its finding; none of an event without claims.
 * `memo` may return what was made of a question before, from the same record on it.
 */
export type ListedSummary = Omit<EventSummary, 'claims'> & {
  claims: readonly (EventSummary['claims'][number] & Pick<ClaimInputs, 'gapWords' | 'restsOn'>)[];
  finding: Finding;
};

export function listedSummary(record: EventRecord, memo: QuestionMemo = makeAll): ListedSummary {
  const summary = summaryOfEvent(record, memo);
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const claimOf = (id: ClaimId): Claim => {
    const claim = claims.get(id);
    if (claim === undefined) throw new Error(`The record holds no claim ${id}.`);
    return claim;
  };
  const wordsOf = (id: ClaimId): Pick<ClaimInputs, 'gapWords' | 'restsOn'> => {
    const claim = claimOf(id);
    return memo(claim, 'gap in words', () => {
      const { reading, bearing } = readClaimAlone(record, claim, 'latest');
      const { gapWords, restsOn } = inputsOf(reading, bearing);
      return { gapWords, ...(restsOn !== undefined && { restsOn }) };
    });
  };
  const judged = summary.claims.map(({ claim, verdict }) => ({ claim: claimOf(claim), verdict }));
  return {
    ...summary,
    finding: findingOf(judged, record, memo),
    claims: summary.claims.map((one) => {
      const words =
        one.gap.kind === 'n/a' && one.verdict !== 'disputed' ? { gapWords: { none: one.gap.why } } : wordsOf(one.claim);
      return { ...one, ...words };
    }),
  };
}
