import type { ComparablePosition } from '@/lib/domain/position';
import { type Reason, relate } from '@/lib/domain/relation';
import { isComparable } from '@/lib/domain/said';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { isAnyCompared } from './not-compared';

/**
 * Why answers that differ do not conflict, for the row of a question whose verdict is `consistent`: "several answers may
 * be true at once". Nothing of any other verdict.
 */
export function conflictFreeReason(reading: ClaimAssessment): string | undefined {
  if (reading.verdict !== 'consistent') return undefined;
  if (!isAnyCompared(reading)) return 'counted up to times that overlap';
  const [first, ...others] = reading.positions.filter(isComparable);
  if (first === undefined) return undefined;
  // Each with the first and with the one before it: all pairs would be too many for a table of a thousand questions.
  const pairs = others.flatMap((other, at): [ComparablePosition, ComparablePosition][] => [
    [first, other],
    [others[at - 1] ?? first, other],
  ]);
  const found = new Set(
    pairs.flatMap(([a, b]) => {
      const { relation, reason } = relate(a, b, reading.claim);
      return relation === 'consistent' ? [reasonOf(reason, a, b, reading)] : [];
    }),
  );
  return ORDER.find((reason) => found.has(reason));
}

const SEVERAL = 'one does not exclude another';
export const DIFFERENT_TIMES = 'counted up to different times';
const SCOPES = 'not all count the same';
const WIDER = 'one is only less specific';
const OVERLAP = 'the ranges overlap';
const TIMES_OVERLAP = 'the times overlap';
const DENIED = 'something else is denied';
const CONFIRMED = 'one only confirms it';

/** That which looks most like a conflict first. */
const ORDER: readonly string[] = [SEVERAL, DIFFERENT_TIMES, SCOPES, WIDER, OVERLAP, TIMES_OVERLAP, DENIED, CONFIRMED];

function reasonOf({ kind }: Reason, a: ComparablePosition, b: ComparablePosition, { claim }: ClaimAssessment): string {
  switch (kind) {
    case 'as of another time':
      return DIFFERENT_TIMES;
    case 'less specific':
      return WIDER;
    case 'ranges overlap': {
      const isSame = [a, b].every(({ statement }) => statement.scope.relation === 'same');
      if (!isSame) return SCOPES;
      return claim.type === 'time' ? TIMES_OVERLAP : OVERLAP;
    }
    case 'may both be true':
      if (a.stance === 'confirmed' || b.stance === 'confirmed') return CONFIRMED;
      return claim.type === 'category' && claim.exclusive ? WIDER : SEVERAL;
    default:
      return DENIED;
  }
}
