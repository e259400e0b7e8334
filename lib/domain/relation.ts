import { toleranceOf } from './implied';
import { compareEnds, contains, highEnd, type Interval, intersect, isSame, isWithinReach, lowEnd } from './interval';
import { isSameOptions, isWithin } from './options';
import { halfOf } from './range';
import type { Claim } from './record';
import { type Comparable, has, type Of, timeOrderOf } from './said';
import { isSamePut } from './same-again';
import { type OptionId, type StatementId, valueIn } from './value';

export type PairRelation = 'contradicts' | 'agrees' | 'consistent';

/** The part of a contradiction that ranges show: `high` lies wholly above `low`. */
type Apart = { axis: 'number' | 'time'; low: Interval; high: Interval; lower: StatementId; upper: StatementId };

/** Why two positions have their relation: plain data for a sentence. The same whichever of the two came first. */
export type Reason =
  // contradicts
  | ({ kind: 'ranges apart' } & Apart)
  | ({ kind: 'a total that falls' } & Apart)
  | { kind: 'options exclude each other'; options: ReadonlyMap<StatementId, readonly OptionId[]> }
  | { kind: 'yes against no'; yes: StatementId; no: StatementId }
  | { kind: 'within what is denied'; denied: StatementId; inside: StatementId }
  | { kind: 'the statement that is denied'; denied: StatementId; inside: StatementId }
  | { kind: 'confirmed against none'; confirmed: StatementId; none: StatementId }
  // agrees
  | { kind: 'same value' }
  | { kind: 'within tolerance' }
  // consistent
  | { kind: 'ranges overlap'; common: Interval }
  | { kind: 'less specific'; wider: StatementId; narrower: StatementId }
  | { kind: 'may both be true' }
  | { kind: 'outside what is denied'; denied: StatementId; outside: StatementId }
  | { kind: 'both deny' }
  | { kind: 'as of another time' };

export type Related = { relation: PairRelation; reason: Reason };

/**
 * The relation of what two statements say on one claim (method.md, "Relation of two positions"): exactly one of the
 * three, the same in either order. Also for two of one source, or of one origin. Throws if the two are on different
 * claims, which is a bug.
 */
export function relate(a: Comparable, b: Comparable, claim: Claim): Related {
  if (has('interval', a) && has('interval', b)) {
    return relateDenials(a, b, isSameRange, liesInRange) ?? relateIntervals(a, b, claim);
  }
  if (has('statement', a)) return relateRejection(a, b);
  if (has('statement', b)) return relateRejection(b, a);
  if (has('happened', a)) return relateConfirmation(a, b, claim);
  if (has('happened', b)) return relateConfirmation(b, a, claim);
  if (has('answer', a) && has('answer', b)) return relateAnswers(a, b);
  if (has('options', a) && has('options', b) && claim.type === 'category') {
    const liesIn = (said: Of<'options'>, denied: Of<'options'>): boolean => liesInOptions(said, denied, claim);
    return relateDenials(a, b, isSameChoice, liesIn) ?? relateOptions(a, b, claim);
  }
  throw new Error(`Statements ${a.statement.id} and ${b.statement.id} answer different kinds of claim.`);
}

const agrees = (kind: 'same value' | 'within tolerance'): Related => ({ relation: 'agrees', reason: { kind } });
const consistent = (kind: 'both deny' | 'may both be true' | 'as of another time'): Related => ({
  relation: 'consistent',
  reason: { kind },
});

/** A denied statement contradicts that statement and its repeats alone. */
function relateRejection(rejection: Of<'statement'>, other: Comparable): Related {
  const denied = rejection.statement.id;
  if (has('statement', other)) {
    return rejection.implied.denied === other.implied.denied ? agrees('same value') : consistent('both deny');
  }
  if (other.stance === 'denied') return consistent('both deny');
  return standsFor(other, rejection.implied.denied)
    ? {
        relation: 'contradicts',
        reason: { kind: 'the statement that is denied', denied, inside: other.statement.id },
      }
    : { relation: 'consistent', reason: { kind: 'outside what is denied', denied, outside: other.statement.id } };
}

/** Whether something said is that statement, or repeats it. */
export const standsFor = ({ statement, repeats }: Comparable, id: StatementId | undefined): boolean =>
  statement.id === id || repeats?.some((one) => one === id) === true;

/** `confirmed` stands against 0 and against no, unless that counts as of an earlier time, or perhaps does. */
function relateConfirmation(confirmation: Of<'happened'>, other: Comparable, claim: Claim): Related {
  if (has('happened', other)) return agrees('same value');
  const order = timeOrderOf(confirmation, other);
  if (order === 'second before first' || order === 'overlapping') return consistent('as of another time');
  return saysNone(other, claim)
    ? {
        relation: 'contradicts',
        reason: { kind: 'confirmed against none', confirmed: confirmation.statement.id, none: other.statement.id },
      }
    : consistent('may both be true');
}

/** Whether a position says that it did not happen: no, or a range in which nothing is above 0, but for the tolerance. */
export function saysNone(said: Comparable, claim: Claim): boolean {
  if (has('answer', said)) return !said.implied.yes;
  if (!has('interval', said) || said.stance !== 'stated') return false;
  const { high } = said.implied.interval;
  return high !== 'open' && high.lte(halfOf(toleranceOf(claim)));
}

function relateAnswers(a: Of<'answer'>, b: Of<'answer'>): Related {
  if (a.implied.yes === b.implied.yes) return agrees('same value');
  const [yes, no] = a.implied.yes ? [a, b] : [b, a];
  return { relation: 'contradicts', reason: { kind: 'yes against no', yes: yes.statement.id, no: no.statement.id } };
}

/**
 * For two positions of which at least one denies a value; `undefined` if neither does. Two denials agree if they deny
 * the same. Otherwise each admits what lies outside, and they never contradict.
 */
function relateDenials<P extends Comparable>(
  a: P,
  b: P,
  isTheSame: (a: P, b: P) => boolean,
  liesInside: (said: P, denied: P) => boolean,
): Related | undefined {
  if (a.stance === 'denied' && b.stance === 'denied')
    return isTheSame(a, b) ? agrees('same value') : consistent('both deny');
  if (a.stance === 'denied') return relateToDenial(a, b, liesInside(b, a));
  return b.stance === 'denied' ? relateToDenial(b, a, liesInside(a, b)) : undefined;
}

/**
 * A denial admits every value outside what it denies, so it contradicts only a position that lies wholly inside, or
 * that gives that very figure.
 */
function relateToDenial(denial: Comparable, position: Comparable, isInside: boolean): Related {
  if (timeOrderOf(denial, position) !== 'same') return consistent('as of another time');
  const denied = denial.statement.id;
  const other = position.statement.id;
  return isInside || givesTheFigure(position, denial)
    ? { relation: 'contradicts', reason: { kind: 'within what is denied', denied, inside: other } }
    : { relation: 'consistent', reason: { kind: 'outside what is denied', denied, outside: other } };
}

/** Whether a position gives the very figure, or time, that is denied, exact or about. */
function givesTheFigure(position: Comparable, denial: Comparable): boolean {
  const figure = figureKeyOf(position);
  return figure !== 'none' && isSameScope(position) && figure === figureKeyOf(denial);
}

/** By which two figures, or two times, are the same, exact or about; `none` for any other value. */
export function figureKeyOf({ statement: { content } }: Comparable): string {
  const value = valueIn(content);
  if (value?.type === 'number' && 'figure' in value) return value.figure.toFixed();
  if (value?.type === 'time' && 'at' in value) return `${value.precision} ${Date.parse(value.at)}`;
  return 'none';
}

const isSameRange = (a: Of<'interval'>, b: Of<'interval'>): boolean => isSame(a.implied.own, b.implied.own);

const liesInRange = (said: Of<'interval'>, denied: Of<'interval'>): boolean =>
  contains(denied.implied.interval, said.implied.interval);

function relateIntervals(a: Of<'interval'>, b: Of<'interval'>, claim: Claim): Related {
  const order = timeOrderOf(a, b);
  if (order === 'overlapping') return consistent('as of another time');
  const common = intersect(a.implied.interval, b.implied.interval);
  if (order !== 'same') {
    const [earlier, later] = order === 'first before second' ? [a, b] : [b, a];
    if (common !== 'apart' || liesBelow(earlier.implied.interval, later.implied.interval)) {
      return consistent('as of another time');
    }
    return { relation: 'contradicts', reason: { kind: 'a total that falls', ...apart(later, earlier) } };
  }
  if (common === 'apart') {
    const [lower, upper] = liesBelow(a.implied.interval, b.implied.interval) ? [a, b] : [b, a];
    return { relation: 'contradicts', reason: { kind: 'ranges apart', ...apart(lower, upper) } };
  }
  if (isSameScope(a) && isSameScope(b)) {
    if (isSamePut(a.implied.value, b.implied.value, claim)) return agrees('same value');
    if (isWithinTolerance(a.implied.own, b.implied.own, claim)) return agrees('within tolerance');
  }
  return { relation: 'consistent', reason: { kind: 'ranges overlap', common } };
}

const apart = (lower: Of<'interval'>, upper: Of<'interval'>): Apart => ({
  axis: lower.implied.axis,
  low: lower.implied.interval,
  high: upper.implied.interval,
  lower: lower.statement.id,
  upper: upper.statement.id,
});

export const isSameScope = ({ statement }: Comparable): boolean => statement.scope.relation === 'same';

/** For two intervals without a common point: whether the first is the lower one. */
const liesBelow = (a: Interval, b: Interval): boolean => compareEnds(highEnd(a), lowEnd(b)) < 0;

function isWithinTolerance(a: Interval, b: Interval, claim: Claim): boolean {
  const tolerance = toleranceOf(claim);
  if (tolerance.eq(0)) return false;
  return isWithinReach(lowEnd(a), lowEnd(b), tolerance) && isWithinReach(highEnd(a), highEnd(b), tolerance);
}

const isSameChoice = (a: Of<'options'>, b: Of<'options'>): boolean =>
  isSameOptions(a.implied.options, b.implied.options);

type CategoryClaim = Extract<Claim, { type: 'category' }>;

const isWithinAny = (one: OptionId, whole: Of<'options'>, { options }: CategoryClaim): boolean =>
  whole.implied.options.some((other) => isWithin(one, other, options));

/** Denying several options denies each of them. Naming several says each of them; on an exclusive list, one of them. */
function liesInOptions(said: Of<'options'>, denied: Of<'options'>, claim: CategoryClaim): boolean {
  const isDenied = (one: OptionId): boolean => isWithinAny(one, denied, claim);
  return claim.exclusive ? said.implied.options.every(isDenied) : said.implied.options.some(isDenied);
}

/** For two on an exclusive list, where each of several named options may be meant. */
const someLiesWithin = (part: Of<'options'>, whole: Of<'options'>, claim: CategoryClaim): boolean =>
  part.implied.options.some((one) => isWithinAny(one, whole, claim));

function relateOptions(a: Of<'options'>, b: Of<'options'>, claim: CategoryClaim): Related {
  if (isSameChoice(a, b)) return agrees('same value');
  if (!claim.exclusive) return consistent('may both be true');
  const [aWithin, bWithin] = [someLiesWithin(a, b, claim), someLiesWithin(b, a, claim)];
  if (aWithin && bWithin) return consistent('may both be true');
  if (!aWithin && !bWithin) {
    const inOrder = a.statement.id < b.statement.id ? [a, b] : [b, a];
    const options = new Map(inOrder.map(({ statement, implied }) => [statement.id, implied.options]));
    return { relation: 'contradicts', reason: { kind: 'options exclude each other', options } };
  }
  const reason: Reason = {
    kind: 'less specific',
    wider: (aWithin ? b : a).statement.id,
    narrower: (aWithin ? a : b).statement.id,
  };
  return { relation: 'consistent', reason };
}
