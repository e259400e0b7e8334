import Big from 'big.js';
import { ABOUT_SHARE, FEWEST_DIGITS } from './constants';
import { between, type End, from, highEnd, type Interval, isEmpty, lowEnd } from './interval';
import type { Claim } from './record';
import type { References } from './references';
import { rangeOfTime } from './time-range';
import { type NumberValue, type StatementId, type TimeValue, valueIn } from './value';

/** Why a position cannot be compared on its claim. Words of the method, "Relation of two positions". */
export type NotComparable =
  | 'gave no value'
  | 'about something else'
  | 'says nothing here'
  | 'free text'
  | 'refers to a withdrawn statement'
  | 'another unit';

export type Range = { kind: 'range'; interval: Interval } | { kind: 'none'; reason: NotComparable };

const none = (reason: NotComparable): Range => ({ kind: 'none', reason });

export type NumberClaim = Extract<Claim, { type: 'number' }>;

/** Just above n: the next whole number, or, for decimals, everything that is more than n. */
const above = (n: Big, { whole }: NumberClaim): End =>
  whole ? { at: floor(n).plus(1), beside: 0 } : { at: n, beside: 1 };

/** Just below n. */
const below = (n: Big, { whole }: NumberClaim): End =>
  whole ? { at: ceiling(n).minus(1), beside: 0 } : { at: n, beside: -1 };

/**
 * The numbers that round to n at the digits it shows, never fewer than two, half up: 400 is 395 to 404, 23 000 is 22
 * 500 to 23 499, 63 is 63. A decimal, and every number of a claim that is not of whole things, is itself.
 */
function rangeOfExact(n: Big, claim: NumberClaim): Interval {
  const digitsShown = Math.max(n.c.length, FEWEST_DIGITS);
  const zeros = n.e + 1 - digitsShown;
  if (!claim.whole || zeros <= 0) return { low: n, high: n };
  const half = new Big(10).pow(zeros).div(2);
  return { low: n.minus(half), high: n.plus(half).minus(1) };
}

/** n with a tenth of it on either side, rounded outward if whole things are counted: about 400 is 360 to 440. */
function rangeOfAbout(n: Big, claim: NumberClaim): Interval {
  const reach = n.abs().times(ABOUT_SHARE);
  const low = n.minus(reach);
  const high = n.plus(reach);
  if (!claim.whole) return { low, high };
  return { low: floor(low), high: ceiling(high) };
}

function floor(n: Big): Big {
  const cut = n.round(0, Big.roundDown);
  return cut.gt(n) ? cut.minus(1) : cut;
}

const ceiling = (n: Big): Big => floor(n.times(-1)).times(-1);

/** The range as it was put, before the lower bound of the unit; `none` if there is nothing to make one from. */
function asPut(value: NumberValue, claim: NumberClaim, references: References, seen: ReadonlySet<StatementId>): Range {
  if (value.unit !== undefined && value.unit !== claim.unit) return none('another unit');
  if ('than' in value) return beyond(value, claim, references, seen);
  if ('range' in value) return none('gave no value');
  switch (value.relation) {
    case 'exact':
      return { kind: 'range', interval: rangeOfExact(value.figure, claim) };
    case 'about':
      return { kind: 'range', interval: rangeOfAbout(value.figure, claim) };
    case 'at least':
      return { kind: 'range', interval: { low: value.bound, high: 'open' } };
    case 'more than':
      return { kind: 'range', interval: between(above(value.bound, claim), 'above all') };
    case 'at most':
      return { kind: 'range', interval: { low: 'open', high: value.bound } };
    case 'fewer than':
      return { kind: 'range', interval: between('below all', below(value.bound, claim)) };
    case 'between':
    case 'vague':
      return { kind: 'range', interval: { low: value.low, high: value.high } };
  }
}

/** Below, or above, the range of another statement before scope and tolerance. */
function beyond(
  value: Extract<NumberValue, { than: StatementId }>,
  claim: NumberClaim,
  references: References,
  seen: ReadonlySet<StatementId>,
): Range {
  const other = references.statements.get(value.than);
  const otherClaim = other && references.claims.get(other.claim);
  // Missing: unpublished, or said later than the time read. Entry refuses a circle; here it only has to end.
  if (other === undefined || otherClaim === undefined || seen.has(other.id)) return none('gave no value');
  if (references.withdrawn.has(other.id)) return none('refers to a withdrawn statement');
  if (otherClaim.type !== 'number' || otherClaim.unit !== claim.unit) return none('another unit');
  const otherValue = valueIn(other.content);
  if (otherValue?.type !== 'number') return none('gave no value');
  const put = asPut(otherValue, otherClaim, references, new Set([...seen, other.id]));
  const range = fromBound(put, otherClaim);
  if (put.kind === 'none' || range.kind === 'none') return range;

  const isBelow = value.relation === 'fewer than';
  const end = isBelow ? endBelow(put.interval, otherClaim, claim) : endAbove(range.interval, claim);
  if (end === 'none') return none('says nothing here');
  return { kind: 'range', interval: isBelow ? between('below all', end) : between(end, 'above all') };
}

/** Above a range: beyond its upper end; if that is open, above its lower one. */
function endAbove(interval: Interval, claim: NumberClaim): End | 'none' {
  const [low, high] = [lowEnd(interval), highEnd(interval)];
  // There is no last number just below 5: everything above what is below 5 is from 5 on.
  if (typeof high !== 'string') return high.beside < 0 ? { at: high.at, beside: 0 } : above(high.at, claim);
  return typeof low === 'string' ? 'none' : above(low.at, claim);
}

/**
 * Below a range as it was put: under its lower end; if that is open, or below the lower bound of the unit, under its
 * upper one. Fewer than "at most 100" is below 100, since nobody gave the 0. Nothing is fewer than "between 0 and 5".
 */
function endBelow(interval: Interval, { lowerBound }: NumberClaim, claim: NumberClaim): End | 'none' {
  const [low, high] = [lowEnd(interval), highEnd(interval)];
  const isPut = typeof low !== 'string' && (lowerBound === 'none' || low.at.gte(lowerBound));
  if (isPut) return low.beside > 0 ? { at: low.at, beside: 0 } : below(low.at, claim);
  return typeof high === 'string' ? 'none' : below(high.at, claim);
}

/** A range from the lower bound of the unit up. */
function fromBound(range: Range, claim: NumberClaim): Range {
  if (range.kind === 'none') return range;
  const interval = from(claim.lowerBound, range.interval);
  // Only a relative value can give an empty range ("fewer than" one that says 0). Entry refuses the others.
  return isEmpty(interval) ? none('gave no value') : { kind: 'range', interval };
}

/**
 * The range of a number (in the claim's unit) or of a time (epoch milliseconds) as in method.md, "Range of a number":
 * before scope and before tolerance, from the unit's lower bound up. `none` with its reason if the value gives no
 * range: vague words without a confirmed one, another unit, a reference that cannot be read.
 */
export function rangeOf(value: NumberValue | TimeValue, claim: Claim, references: References): Range {
  if (value.type === 'time') {
    if (claim.type !== 'time') return none('another unit');
    const interval = rangeOfTime(value);
    return isEmpty(interval) ? none('gave no value') : { kind: 'range', interval };
  }
  if (claim.type !== 'number') return none('another unit');
  return fromBound(asPut(value, claim, references, new Set()), claim);
}
