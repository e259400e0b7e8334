import Big from 'big.js';
import { ABOUT_SHARE, ABOUT_SHARE_WIDEST, FEWEST_DIGITS, LEXICON } from './constants';
import { between, compareEnds, type End, from, highEnd, type Interval, intersect, isEmpty, lowEnd } from './interval';
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
  | 'another unit'
  | 'rejects nothing in particular';

export type Range = { kind: 'range'; interval: Interval } | { kind: 'none'; reason: NotComparable };

const none = (reason: NotComparable): Range => ({ kind: 'none', reason });

export type NumberClaim = Extract<Claim, { type: 'number' }>;

/** Just above n: the next whole number, or, for decimals, everything that is more than n. */
const above = (n: Big, { whole }: NumberClaim): End =>
  whole ? { at: floorOf(n).plus(1), beside: 0 } : { at: n, beside: 1 };

/** Just below n. */
const below = (n: Big, { whole }: NumberClaim): End =>
  whole ? { at: ceilingOf(n).minus(1), beside: 0 } : { at: n, beside: -1 };

/** How a value is read: as the method reads it, or as widely as its words may bear (method.md, "Firm or by reading"). */
export type HowRead = 'as read' | 'widest';

/** A figure, and how it was written or found. */
type Figure = Pick<Extract<NumberValue, { relation: 'exact' }>, 'figure' | 'counted' | 'lastDigit'>;

/**
 * What was counted is itself. Else the numbers that round to n: of whole things at the digits it shows, never fewer than
 * two, half up (400 is 395 to 404, 23 000 is 22 500 to 23 499, 63 is 63); of a claim that is not whole, half of the last
 * digit written on either side (60 % is 59.5 to 60.5), which is that of the figure unless it is on record.
 */
function rangeOfExact(value: Figure, claim: NumberClaim): Interval {
  const { figure: n } = value;
  if (value.counted) return { low: n, high: n };
  if (!claim.whole) {
    const half = halfOf(value.lastDigit ?? lastDigitOf(n));
    return { low: n.minus(half), high: n.plus(half) };
  }
  const digitsShown = Math.max(n.c.length, FEWEST_DIGITS);
  const zeros = n.e + 1 - digitsShown;
  if (zeros <= 0) return { low: n, high: n };
  const half = halfOf(new Big(10).pow(zeros));
  return { low: n.minus(half), high: n.plus(half).minus(1) };
}

/** What the last digit of a figure is worth, as far as the figure tells: a tenth of 2.5, one of 400. */
const lastDigitOf = (n: Big): Big => new Big(`1e${Math.min(n.e + 1 - n.c.length, 0)}`);

/** Exact, which division of decimals is not. */
export const halfOf = (n: Big): Big => n.times('0.5');

/**
 * n with a tenth of it on either side, rounded outward if whole things are counted, and never narrower than n alone:
 * about 400 is 360 to 440. A quarter if `widest`.
 */
function rangeOfAbout(value: Extract<NumberValue, { relation: 'about' }>, claim: NumberClaim, how: HowRead): Interval {
  const { figure: n } = value;
  const reach = n.abs().times(how === 'widest' ? ABOUT_SHARE_WIDEST : ABOUT_SHARE);
  const wide = { low: n.minus(reach), high: n.plus(reach) };
  const outward = claim.whole ? { low: floorOf(wide.low), high: ceilingOf(wide.high) } : wide;
  return hull(outward, rangeOfExact(value, claim));
}

/** The least interval that has both. Neither is open. */
const hull = (a: Interval, b: Interval): Interval => {
  const [low, high] = [compareEnds(lowEnd(a), lowEnd(b)) < 0 ? a : b, compareEnds(highEnd(a), highEnd(b)) > 0 ? a : b];
  return between(lowEnd(low), highEnd(high));
};

/** The widest range of vague words: that of their entry in the lexicon, or of the entry whose range was confirmed. */
function widestOfVague(value: Extract<NumberValue, { relation: 'vague'; low: Big }>): Interval {
  const entry =
    LEXICON.find(({ words }) => words === value.word) ??
    LEXICON.find(({ low, high }) => low.eq(value.low) && high.eq(value.high));
  const own = { low: value.low, high: value.high };
  return entry === undefined ? own : hull(own, entry.widest);
}

export function floorOf(n: Big): Big {
  const cut = n.round(0, Big.roundDown);
  return cut.gt(n) ? cut.minus(1) : cut;
}

export const ceilingOf = (n: Big): Big => floorOf(n.times(-1)).times(-1);

/** With what a value is read: the statements that it may name, how, and those on the way to it, so that a circle ends. */
type Reading = { references: References; how: HowRead; seen: ReadonlySet<StatementId> };

/** The range as it was put, before the bounds of the unit; `none` if there is nothing to make one from. */
function asPut(value: NumberValue, claim: NumberClaim, reading: Reading): Range {
  if (value.unit !== undefined && value.unit !== claim.unit) return none('another unit');
  if ('than' in value) return beyond(value, claim, reading);
  if ('range' in value) return none('gave no value');
  return { kind: 'range', interval: plainRange(value, claim, reading.how) };
}

type PlainValue = Exclude<NumberValue, { than: StatementId } | { range: 'not confirmed' }>;

function plainRange(value: PlainValue, claim: NumberClaim, how: HowRead): Interval {
  switch (value.relation) {
    case 'exact':
      return rangeOfExact(value, claim);
    case 'about':
      return rangeOfAbout(value, claim, how);
    case 'at least':
      return { low: value.bound, high: 'open' };
    case 'more than':
      return between(above(value.bound, claim), 'above all');
    case 'at most':
      return { low: 'open', high: value.bound };
    case 'fewer than':
      return between('below all', below(value.bound, claim));
    case 'between':
      return { low: value.low, high: value.high };
    case 'vague':
      return how === 'widest' ? widestOfVague(value) : { low: value.low, high: value.high };
  }
}

type RelativeValue = Extract<NumberValue, { than: StatementId }>;

/** The number that a relative value names, with its claim; or why it cannot be read. */
function namedBy(
  value: RelativeValue,
  claim: NumberClaim,
  { references, seen }: Reading,
): { statement: StatementId; value: NumberValue; claim: NumberClaim } | NotComparable {
  const other = references.statements.get(value.than);
  const otherClaim = other && references.claims.get(other.claim);
  // Missing: unpublished, or said later than the time read. Entry refuses a circle; here it only has to end.
  if (other === undefined || otherClaim === undefined || seen.has(other.id)) return 'gave no value';
  if (references.withdrawn.has(other.id)) return 'refers to a withdrawn statement';
  if (otherClaim.type !== 'number' || otherClaim.unit !== claim.unit) return 'another unit';
  const named = valueIn(other.content);
  return named?.type === 'number' ? { statement: other.id, value: named, claim: otherClaim } : 'gave no value';
}

/**
 * Below, or above, the range of another statement before scope and tolerance. If `widest`, up to the far end of the
 * widest range of that statement, the end itself included.
 */
function beyond(value: RelativeValue, claim: NumberClaim, reading: Reading): Range {
  const named = namedBy(value, claim, reading);
  if (typeof named === 'string') return none(named);
  const put = asPut(named.value, named.claim, { ...reading, seen: new Set([...reading.seen, named.statement]) });
  const range = withinBounds(put, named.claim);
  if (put.kind === 'none' || range.kind === 'none') return range;

  const isBelow = value.relation === 'fewer than';
  const end = isBelow
    ? reading.how === 'widest'
      ? farEnd(highEnd(put.interval))
      : endBelow(put.interval, named.claim, claim)
    : reading.how === 'widest'
      ? farEnd(lowEnd(range.interval))
      : endAbove(range.interval, claim);
  if (end === 'none') return none('says nothing here');
  return { kind: 'range', interval: isBelow ? between('below all', end) : between(end, 'above all') };
}

const farEnd = (end: End): End | 'none' => (typeof end === 'string' ? 'none' : end);

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

/** The part of a range that lies within the bounds of the unit. */
function withinBounds(range: Range, claim: NumberClaim): Range {
  if (range.kind === 'none') return range;
  const interval = upTo(claim.upperBound, from(claim.lowerBound, range.interval));
  // Only a relative value can give an empty range ("fewer than" one that says 0). Entry refuses the others.
  return interval === 'apart' || isEmpty(interval) ? none('gave no value') : { kind: 'range', interval };
}

/** The part of an interval up to the most that there can be; `apart` if nothing is left. */
export const upTo = (most: Big | undefined, interval: Interval): Interval | 'apart' =>
  most === undefined ? interval : intersect(interval, { low: 'open', high: most });

/**
 * The range of a number (in the claim's unit) or of a time (epoch milliseconds) as in method.md, "Range of a number":
 * before scope and before tolerance, within the bounds of the unit. `none` with its reason if the value gives no range:
 * vague words without a confirmed one, another unit, a reference that cannot be read. `widest` is for the firm test.
 */
export function rangeOf(
  value: NumberValue | TimeValue,
  claim: Claim,
  references: References,
  how: HowRead = 'as read',
): Range {
  if (value.type === 'time') {
    if (claim.type !== 'time') return none('another unit');
    const interval = rangeOfTime(value, how);
    return isEmpty(interval) ? none('gave no value') : { kind: 'range', interval };
  }
  if (claim.type !== 'number') return none('another unit');
  return withinBounds(asPut(value, claim, { references, how, seen: new Set() }), claim);
}
