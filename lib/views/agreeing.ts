import type { EventRecord } from '@/lib/domain/record';
import { isComparable } from '@/lib/domain/said';
import { originCounts } from '@/lib/domain/summary';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { agreedWithin, inputsOf, originsText } from './facts';
import { listText, numeralText } from './figures';
import { shortNameOf } from './values';

/**
 * "all three sources agree to within five minutes"; "all answers agree: 1 independent source, plus 2 unnamed or
 * collective", where not all are named bodies. `giving` is put after the sources: "that give a time". Who hedges is told.
 */
export function agreeingText(reading: ClaimAssessment, record: EventRecord, giving = ''): string {
  const { counted, unnamedOrCollective, cannotBeTraced } = originCounts(reading.origins);
  const within = agreedWithin(inputsOf(reading, record));
  const end = `agree${within === '' ? '' : ` to ${within}`}`;
  const hedged = hedgesText(reading);
  if (unnamedOrCollective + cannotBeTraced > 0) {
    return `all answers ${end}: ${originsText(originCounts(reading.origins))}${hedged}`;
  }
  const who = hasSeveralOfOneBody(reading) ? 'independent sources' : 'sources';
  const all = counted === 2 ? 'both' : `all ${numeralText(counted)}`;
  return `${all} ${who}${giving === '' ? '' : ` ${giving}`} ${end}${hedged}`;
}

/** Whether two sources that are compared speak for one body, so that there are more sources than count. */
function hasSeveralOfOneBody({ positions, origins }: ClaimAssessment): boolean {
  const sources = new Set(positions.filter(isComparable).map(({ source }) => source.id));
  return sources.size > origins.counted.length;
}

/** ", with a reservation by analysts (“a realistic possibility”)". */
export function hedgesText({ positions }: ClaimAssessment): string {
  const hedged = positions.flatMap(({ source, statement: { hedge } }) =>
    hedge === undefined ? [] : [`${shortNameOf(source)} (“${hedge}”)`],
  );
  if (hedged.length === 0) return '';
  return `, with ${hedged.length === 1 ? 'a reservation' : 'reservations'} by ${listText(hedged)}`;
}
