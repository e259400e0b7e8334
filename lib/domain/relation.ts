import type Big from 'big.js';
import { type ComparableImplied, toleranceOf } from './implied';
import {
  compareEnds,
  contains,
  highEnd,
  type Interval,
  includes,
  intersect,
  isSame,
  isWithinReach,
  lowEnd,
} from './interval';
import { isSameOptions, isWithin } from './options';
import type { ComparablePosition } from './position';
import type { Claim } from './record';
import type { OptionId, StatementId } from './value';

export type PairRelation = 'contradicts' | 'agrees' | 'consistent';

/** Why two positions have their relation: plain data for a sentence. The same whichever of the two came first. */
export type Reason =
  // contradicts
  | {
      kind: 'ranges apart';
      axis: 'number' | 'time';
      low: Interval;
      high: Interval;
      lower: StatementId;
      upper: StatementId;
    }
  | { kind: 'options exclude each other'; options: ReadonlyMap<StatementId, readonly OptionId[]> }
  | { kind: 'yes against no'; yes: StatementId; no: StatementId }
  | { kind: 'within what is denied'; denied: StatementId; inside: StatementId }
  // agrees
  | { kind: 'same value' }
  | { kind: 'within tolerance' }
  | { kind: "within the other's range" }
  // consistent
  | { kind: 'ranges overlap'; common: Interval }
  | { kind: 'less specific'; wider: StatementId; narrower: StatementId }
  | { kind: 'may both be true' }
  | { kind: 'outside what is denied'; denied: StatementId; outside: StatementId }
  | { kind: 'both deny' };

export type Related = { relation: PairRelation; reason: Reason };

type Of<K extends ComparableImplied['kind']> = ComparablePosition & {
  implied: Extract<ComparableImplied, { kind: K }>;
};
const has = <K extends ComparableImplied['kind']>(kind: K, position: ComparablePosition): position is Of<K> =>
  position.implied.kind === kind;

/**
 * The relation of two comparable positions on one claim (method.md, "Relation of two positions"): exactly one of the
 * three, the same in either order. Also for two positions of one source, or of one origin. Throws if the two are on
 * different claims, which is a bug.
 */
export function relate(a: ComparablePosition, b: ComparablePosition, claim: Claim): Related {
  if (has('answer', a) && has('answer', b)) return relateAnswers(a, b);
  if (has('interval', a) && has('interval', b)) {
    return relateDenials(a, b, isSameRange, liesInRange) ?? relateIntervals(a, b, claim);
  }
  if (has('options', a) && has('options', b) && claim.type === 'category') {
    const liesIn = (said: Of<'options'>, denied: Of<'options'>): boolean => liesInOptions(said, denied, claim);
    return relateDenials(a, b, isSameChoice, liesIn) ?? relateOptions(a, b, claim);
  }
  throw new Error(`Positions ${a.statement.id} and ${b.statement.id} answer different kinds of claim.`);
}

function relateAnswers(a: Of<'answer'>, b: Of<'answer'>): Related {
  if (a.implied.yes === b.implied.yes) return { relation: 'agrees', reason: { kind: 'same value' } };
  const [yes, no] = a.implied.yes ? [a, b] : [b, a];
  return { relation: 'contradicts', reason: { kind: 'yes against no', yes: yes.statement.id, no: no.statement.id } };
}

/**
 * For two positions of which at least one denies; `undefined` if neither does. Two denials agree if they deny the same.
 * Otherwise each admits what lies outside, and they never contradict.
 */
function relateDenials<P extends ComparablePosition>(
  a: P,
  b: P,
  isTheSame: (a: P, b: P) => boolean,
  liesInside: (said: P, denied: P) => boolean,
): Related | undefined {
  if (a.stance === 'denied' && b.stance === 'denied') {
    return isTheSame(a, b)
      ? { relation: 'agrees', reason: { kind: 'same value' } }
      : { relation: 'consistent', reason: { kind: 'both deny' } };
  }
  if (a.stance === 'denied') return relateToDenial(a, b, liesInside(b, a));
  return b.stance === 'denied' ? relateToDenial(b, a, liesInside(a, b)) : undefined;
}

/** A denial admits every value outside what it denies, so it contradicts only a position that lies wholly inside. */
function relateToDenial(denial: ComparablePosition, position: ComparablePosition, isInside: boolean): Related {
  const denied = denial.statement.id;
  const other = position.statement.id;
  return isInside
    ? { relation: 'contradicts', reason: { kind: 'within what is denied', denied, inside: other } }
    : { relation: 'consistent', reason: { kind: 'outside what is denied', denied, outside: other } };
}

const isSameRange = (a: Of<'interval'>, b: Of<'interval'>): boolean => isSame(a.implied.own, b.implied.own);

const liesInRange = (said: Of<'interval'>, denied: Of<'interval'>): boolean =>
  contains(denied.implied.interval, said.implied.interval);

function relateIntervals(a: Of<'interval'>, b: Of<'interval'>, claim: Claim): Related {
  const common = intersect(a.implied.interval, b.implied.interval);
  if (common === 'apart') {
    const [lower, upper] = liesBelow(a.implied.interval, b.implied.interval) ? [a, b] : [b, a];
    const reason: Reason = {
      kind: 'ranges apart',
      axis: a.implied.axis,
      low: lower.implied.interval,
      high: upper.implied.interval,
      lower: lower.statement.id,
      upper: upper.statement.id,
    };
    return { relation: 'contradicts', reason };
  }
  if (isSameScope(a) && isSameScope(b)) {
    if (isSameRange(a, b)) return { relation: 'agrees', reason: { kind: 'same value' } };
    if (isWithinTolerance(a.implied.own, b.implied.own, claim)) {
      return { relation: 'agrees', reason: { kind: 'within tolerance' } };
    }
    if (oneExactInTheOther(a, b)) return { relation: 'agrees', reason: { kind: "within the other's range" } };
  }
  return { relation: 'consistent', reason: { kind: 'ranges overlap', common } };
}

const isSameScope = ({ statement }: ComparablePosition): boolean => statement.scope.relation === 'same';

/** For two intervals without a common point: whether the first is the lower one. */
const liesBelow = (a: Interval, b: Interval): boolean => compareEnds(highEnd(a), lowEnd(b)) < 0;

function isWithinTolerance(a: Interval, b: Interval, claim: Claim): boolean {
  const tolerance = toleranceOf(claim);
  return isWithinReach(lowEnd(a), lowEnd(b), tolerance) && isWithinReach(highEnd(a), highEnd(b), tolerance);
}

/** Two exact numbers of which one lies in the other's range: 402 and 400. */
function oneExactInTheOther(a: Of<'interval'>, b: Of<'interval'>): boolean {
  const one = exactFigure(a);
  const two = exactFigure(b);
  if (one === 'none' || two === 'none') return false;
  return includes(b.implied.interval, one) || includes(a.implied.interval, two);
}

/** The figure of a position that states an exact number; `none` for any other. */
export function exactFigure({ statement: { content } }: ComparablePosition): Big | 'none' {
  if (content.form !== 'stated' || content.value.type !== 'number') return 'none';
  return content.value.relation === 'exact' ? content.value.figure : 'none';
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
  if (isSameChoice(a, b)) return { relation: 'agrees', reason: { kind: 'same value' } };
  if (!claim.exclusive) return { relation: 'consistent', reason: { kind: 'may both be true' } };
  const [aWithin, bWithin] = [someLiesWithin(a, b, claim), someLiesWithin(b, a, claim)];
  if (aWithin && bWithin) return { relation: 'consistent', reason: { kind: 'may both be true' } };
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
