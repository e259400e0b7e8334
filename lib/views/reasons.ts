import type Big from 'big.js';
import type { Contradiction } from '@/lib/domain/contradiction';
import type { Implied } from '@/lib/domain/implied';
import type { Interval } from '@/lib/domain/interval';
import type { ComparablePosition } from '@/lib/domain/position';
import type { Claim } from '@/lib/domain/record';
import type { Reason } from '@/lib/domain/relation';
import { instantDay, instantTime, isStartOfDay } from './dates';
import { figureText, listText, rangeText } from './figures';
import type { MethodTerm } from './method-terms';
import { conditionText } from './readings';
import type { Context } from './values';
import { apartWords, ruleOfApart } from './why-apart';

/**
 * Why two that contradict cannot both be true, and only on which reading, if it rests on one: "‘about 400’ means at least
 * 360 (we allow 10 %); 89 is below that", "‘dozens’ means at least 24 (as we read these words); 12 is below that, but
 * only if ‘dozens’ is read as 24 to 99".
 */
export function contradictionWords(contradiction: Contradiction, context: Context): string {
  const { a, b, reason } = contradiction;
  const words =
    reason.kind === 'ranges apart'
      ? apartWords(...inOrder(contradiction, reason), context)
      : reasonWords(reason, context.claim, context.record.event.zone);
  const condition = conditionText(a, b, context);
  return condition === undefined ? words : `${words}, but only ${condition}`;
}

/** The rule of the method by which two contradict. */
export function ruleOf(contradiction: Contradiction, context: Context): MethodTerm {
  const { a, b, reason } = contradiction;
  if (conditionText(a, b, context) !== undefined) return 'firm';
  switch (reason.kind) {
    case 'ranges apart':
      return ruleOfApart(...inOrder(contradiction, reason), context);
    case 'a total that falls':
      return 'running';
    case 'within what is denied':
    case 'the statement that is denied':
      return 'denials';
    case 'confirmed against none':
      return 'confirmed';
    default:
      return 'contradicts';
  }
}

type Apart = Extract<Reason, { kind: 'ranges apart' }>;

const inOrder = ({ a, b }: Contradiction, { upper }: Apart): [ComparablePosition, ComparablePosition] =>
  a.statement.id === upper ? [a, b] : [b, a];

/** Why two positions have their relation, as a clause, from their ranges alone: "360 to 440 and 89 have nothing in common". */
export function reasonWords(reason: Reason, claim: Claim, zone: string): string {
  switch (reason.kind) {
    case 'ranges apart':
      return `${impliedText(reason.high, reason.axis, zone)} and ${impliedText(reason.low, reason.axis, zone)} have nothing in common`;
    case 'a total that falls':
      return `the earlier figure is ${impliedText(reason.high, reason.axis, zone)}, the later ${impliedText(reason.low, reason.axis, zone)}, and a running total does not fall`;
    case 'options exclude each other': {
      const labels = [...reason.options.values()].map((ids) =>
        listText(
          ids.map((id) => labelOf(id, claim)),
          'or',
        ),
      );
      return `it cannot be both ${labels.join(' and ')}`;
    }
    case 'yes against no':
      return 'one says yes, the other no';
    case 'within what is denied':
      return 'one says what the other denies';
    case 'the statement that is denied':
      return 'one rejects what the other said';
    case 'confirmed against none':
      return 'one confirms that it happened, the other says that it did not';
    case 'same value':
      return 'the same value';
    case 'within tolerance':
      return 'closer than this question tells apart';
    case 'ranges overlap':
      return `${impliedText(reason.common, claim.type === 'time' ? 'time' : 'number', zone)} would make both true`;
    case 'less specific':
      return 'one is less specific than the other';
    case 'may both be true':
      return 'both may be true';
    case 'outside what is denied':
      return 'the other denies something else';
    case 'both deny':
      return 'both deny a value';
    case 'as of another time':
      return 'they count up to different times';
  }
}

const labelOf = (id: string, claim: Claim): string =>
  (claim.type === 'category' && claim.options.find((option) => option.id === id)?.label) || 'an option since removed';

/** What a value implies for its claim, in words; for a denial, what it denies. */
export function impliedWords(implied: Implied, zone: string): string {
  switch (implied.kind) {
    case 'none':
      return `not comparable: ${implied.reason}`;
    case 'interval':
      return impliedText(implied.interval, implied.axis, zone);
    case 'options':
    case 'answer':
    case 'statement':
    case 'happened':
      return 'as said';
  }
}

/** A range of figures, or of times in a zone: what a source's words imply. */
export function impliedText(interval: Interval, axis: 'number' | 'time', zone: string): string {
  return axis === 'time' ? timeRangeText(interval, zone) : rangeText(interval, figureText);
}

/** "13 Dec 1862" for a whole day, and "11 Dec 1862 to 13 Dec 1862" for several: midnights would only hide the days. */
function timeRangeText({ low, high }: Interval, zone: string): string {
  const wholeDays =
    (low === 'open' || isStartOfDay(low.toNumber(), zone)) &&
    (high === 'open' || isStartOfDay(high.toNumber() + 1, zone));
  const print = (bound: Big) => (wholeDays ? dayOf(bound, zone) : timeBound(bound, zone));
  if (low === 'open') return high === 'open' ? 'any time' : `${print(high)} or earlier`;
  if (high === 'open') return `${print(low)} or later`;
  const [first, last] = [print(low), print(high)];
  return first === last ? first : `${first} to ${last}`;
}

const dayOf = (bound: Big, zone: string): string => instantDay(new Date(bound.toNumber()).toISOString(), zone);

function timeBound(bound: Big, zone: string): string {
  const at = new Date(bound.toNumber()).toISOString();
  return `${dayOf(bound, zone)}, ${instantTime(at, zone, 'second')}`;
}
