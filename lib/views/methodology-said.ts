import type { ComparablePosition, Position } from '@/lib/domain/position';
import { rangeOf } from '@/lib/domain/range';
import type { Claim, EventRecord, Moment, Rendering, Source, Statement } from '@/lib/domain/record';
import { referencesIn, rootOf } from '@/lib/domain/references';
import { relate } from '@/lib/domain/relation';
import { isComparable } from '@/lib/domain/said';
import { type Content, valueIn } from '@/lib/domain/value';
import { assessClaim } from '@/lib/domain/verdict';
import { clockTime, momentText } from './dates';
import { madeUp } from './methodology-made-up';
import type { PairView, RangedSide, RangedView, SaidView } from './methodology-view';
import { conditionText } from './readings';
import { impliedText, impliedWords, reasonWords } from './reasons';
import { contentWords, shortNameIn, shortNameOf, statementLine, valueLine } from './values';

// Things of a record, found by their ref, in words. A ref that does not exist throws, and the page is not built.

function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`The worked example holds no ${what}.`);
  return thing;
}

export const statementIn = (record: EventRecord, ref: string): Statement =>
  found(
    record.statements.find((one) => one.ref === ref),
    `statement ${ref}`,
  );

export const renderingIn = (record: EventRecord, ref: string): Rendering =>
  found(
    record.renderings.find((one) => one.ref === ref),
    `rendering ${ref}`,
  );

export const claimIn = (record: EventRecord, id: string): Claim =>
  found(
    record.claims.find((one) => one.id === id),
    `claim ${id}`,
  );

export const nameIn = (record: EventRecord, id: string): string => shortNameIn(id, record);

/** Who said a statement. */
export const sourceOn = (record: EventRecord, ref: string): Source =>
  found(record.sources.get(statementIn(record, ref).source), `source of ${ref}`);

/** Whose statement an echo repeats. */
export function echoedBy(record: EventRecord, ref: string): string {
  const root = rootOf(statementIn(record, ref), referencesIn(record));
  if (root === 'not on record') throw new Error(`What ${ref} repeats is not on record.`);
  return nameIn(record, root.source);
}

export function saidView(record: EventRecord, ref: string): SaidView {
  const statement = statementIn(record, ref);
  const claim = claimIn(record, statement.claim);
  return {
    who: nameIn(record, statement.source),
    value: valueLine(statement, { claim, record }),
    when: momentText(statement.saidAt),
    question: claim.question,
  };
}

/** The position that a statement is today. */
export function positionOn(record: EventRecord, ref: string): Position {
  const statement = statementIn(record, ref);
  const { positions } = assessClaim(record, claimIn(record, statement.claim), 'latest');
  return found(
    positions.find((one) => one.statement === statement),
    `position of ${ref}`,
  );
}

/** A statement with the range of its words, and what is left of that for the question. */
export function rangedView(record: EventRecord, ref: string): RangedView {
  const statement = statementIn(record, ref);
  const claim = claimIn(record, statement.claim);
  const { scope } = statement;
  return {
    ...saidView(record, ref),
    own: ownText(statement.content, claim, record),
    implied: impliedWords(positionOn(record, ref).implied, record.event.zone),
    scope: scope.relation,
    ...(scope.note !== undefined && { note: scope.note }),
  };
}

/** The range of a value as it was put, before scope and tolerance. */
export function ownText(content: Content, claim: Claim, record: EventRecord): string {
  const value = valueIn(content);
  if (value?.type !== 'number' && value?.type !== 'time') return 'none';
  const range = rangeOf(value, claim, referencesIn(record));
  return range.kind === 'none' ? 'none' : impliedText(range.interval, value.type, record.event.zone);
}

/** Two statements of a record compared with each other. */
export function pairOnRecord(record: EventRecord, one: string, other: string): PairView {
  const [a, b] = [positionOn(record, one), positionOn(record, other)];
  if (!isComparable(a) || !isComparable(b)) throw new Error(`${one} and ${other} cannot be compared.`);
  return pairOf(a, b, claimIn(record, a.statement.claim), record);
}

/** Two positions of a record compared with each other; of a contradiction, whether it is firm or on which reading it rests. */
export function pairOf(a: ComparablePosition, b: ComparablePosition, claim: Claim, record: EventRecord): PairView {
  const { relation, reason } = relate(a, b, claim);
  const side = ({ source, statement, implied }: Position): RangedSide => ({
    who: shortNameOf(source),
    value: statementLine(statement, { claim, record }),
    implied: impliedWords(implied, record.event.zone),
  });
  const pair = { a: side(a), b: side(b), relation, why: reasonWords(reason, claim, record.event.zone) };
  if (relation !== 'contradicts') return pair;
  const condition = conditionText(a, b, { claim, record });
  return condition === undefined ? { ...pair, stands: 'firm' } : { ...pair, stands: 'by reading', condition };
}

/** The hour alone where it is known, else the day. */
export const clockOf = (moment: Moment): string =>
  'at' in moment ? clockTime(moment.at, moment.zone) : momentText(moment);

/** Two answers that nobody on record gave, on a claim that is made up: what the rules make of them. `words` are of the first. */
export function imaginedPair(claim: Claim, one: Content, other: Content, words = ''): PairView {
  const record = madeUp(claim, [
    { who: 'one', at: '2024-03-01', says: one, words },
    { who: 'another', at: '2024-03-01', says: other },
  ]);
  const { a, b, ...pair } = pairOnRecord(record, 's1', 's2');
  const unnamed = ({ value, implied }: RangedSide): RangedSide => ({ value, implied });
  return { a: unnamed(a), b: unnamed(b), ...pair };
}

/** A value as the page prints it, with no source. */
export const contentLine = (content: Content, claim: Claim, record: EventRecord, words = ''): string =>
  contentWords(content, words, { claim, record }).value;
