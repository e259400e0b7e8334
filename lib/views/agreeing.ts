import type { EventRecord } from '@/lib/domain/record';
import { originCounts } from '@/lib/domain/summary';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { inputsOf, originsText, toleranceText } from './facts';
import { listText, numeralText } from './figures';
import { shortNameOf } from './values';

/**
 * "both origins agree within 5 min"; "all answers agree: 1 origin, and 2 unnamed or collective", where not all are named
 * bodies. Who hedges is told.
 */
export function agreeingText(reading: ClaimAssessment, record: EventRecord): string {
  const { counted, unnamedOrCollective, cannotBeTraced } = originCounts(reading.origins);
  const tolerance = toleranceText(inputsOf(reading, record));
  const within = tolerance === '' ? '' : ` ${tolerance}`;
  const hedged = hedgesText(reading);
  if (unnamedOrCollective + cannotBeTraced > 0) {
    return `all answers agree${within}: ${originsText(originCounts(reading.origins))}${hedged}`;
  }
  return `${counted === 2 ? 'both origins' : `all ${numeralText(counted)} origins`} agree${within}${hedged}`;
}

/** "; Analysts hedge it: “a realistic possibility”". */
export function hedgesText({ positions }: ClaimAssessment): string {
  const hedged = positions.flatMap(({ source, statement: { hedge } }) =>
    hedge === undefined ? [] : [`${shortNameOf(source)}: “${hedge}”`],
  );
  return hedged.length === 0 ? '' : `, though hedged by ${listText(hedged)}`;
}
