import type { Ended, History } from './history';
import { type ComparableImplied, impliedOf, type NotComparable } from './implied';
import type { Claim, Moment, Statement } from './record';
import { type References, rootOf } from './references';
import type { StatementId } from './value';
import type { ClaimAssessment } from './verdict';

/**
 * What became of a statement by the time read (method.md, "Position, origin"):
 *
 * - `current position`, `current denial`: what its source holds. A denial holds beside the value.
 * - `echo`: also held, but it repeats `of`, its root, which counts in its place.
 * - `beside`: confirmed or declined. It gives no value, and is shown beside those that do.
 * - `superseded`: a value or denial, or a repeat of one, which the source replaced with the value `by`.
 * - `withdrawn`: a value or denial that `by` took back, or a repeat of it. The one before does not return.
 * - `overtaken`: confirmed or declined, before the source gave a value or did the same again (`by`).
 * - `withdrawal`: takes `of` back, and still does after the source has given a value again (`by`).
 */
export type Outcome =
  | { kind: 'current position' | 'current denial' | 'beside' }
  | { kind: 'echo'; of: Statement | 'not on record' }
  | { kind: 'superseded' | 'withdrawn' | 'overtaken'; by: Statement }
  | { kind: 'withdrawal'; of: Statement | 'nothing on record'; by?: Statement };

/**
 * What a statement is compared as (method.md, "Relation of two positions"): the range, options or answer that it
 * implies for its claim. For a denial it is what is denied (`denied`); denying yes or no implies the other, and is
 * `said`. `until` is the statement that replaced it, if it has been replaced. What gives nothing to compare is `not
 * comparable`, and an echo is `not compared`: its root is.
 */
export type ComparedAs =
  | { kind: 'compared'; implied: ComparableImplied; of: 'said' | 'denied'; until: Statement | 'now' }
  | { kind: 'not comparable'; reason: NotComparable }
  | { kind: 'not compared'; reason: 'repeats another statement' };

/** What became of every statement on a claim, in one pass over what each of its sources said. */
export function outcomesOn({ histories }: ClaimAssessment, references: StatementsOnRecord): Outcomes {
  const outcomes = new Map<StatementId, Outcome>();
  for (const history of histories.values()) {
    for (const [statement, outcome] of outcomesIn(history, references)) outcomes.set(statement.id, outcome);
  }
  return outcomes;
}

export type Outcomes = ReadonlyMap<StatementId, Outcome>;

type StatementsOnRecord = Pick<References, 'statements'>;

function* outcomesIn(history: History, references: StatementsOnRecord): Generator<[Statement, Outcome]> {
  const { value, denials, repeats, remarks, ended, takenBack } = history;
  const taken = new Map(takenBack.map(({ statement, by }) => [by.id, statement]));
  const withdrawal = ({ id }: Statement) => ({
    kind: 'withdrawal' as const,
    of: taken.get(id) ?? ('nothing on record' as const),
  });
  for (const statement of [...(value === 'none' ? [] : [value]), ...denials, ...repeats]) {
    yield [statement, held(statement, references)];
  }
  for (const statement of remarks) {
    yield [statement, statement.content.form === 'withdrawn' ? withdrawal(statement) : { kind: 'beside' }];
  }
  for (const { statement, by } of ended) {
    const isWithdrawal = statement.content.form === 'withdrawn';
    yield [statement, isWithdrawal ? { ...withdrawal(statement), by } : past({ statement, by })];
  }
}

function held(statement: Statement, references: StatementsOnRecord): Outcome {
  if (statement.basedOn !== undefined) return { kind: 'echo', of: rootOf(statement, references) };
  return { kind: statement.content.form === 'denied' ? 'current denial' : 'current position' };
}

function past({ statement, by }: Ended): Outcome {
  if (!givesOrDenies(statement)) return { kind: 'overtaken', by };
  return { kind: by.content.form === 'withdrawn' ? 'withdrawn' : 'superseded', by };
}

const givesOrDenies = ({ content: { form } }: Statement): boolean => form === 'stated' || form === 'denied';

/** What a statement is compared as, or was until it was replaced: `outcome` says whether that has happened. */
export function comparedAs(statement: Statement, outcome: Outcome, claim: Claim, references: References): ComparedAs {
  if (!givesOrDenies(statement)) return { kind: 'not comparable', reason: 'gave no value' };
  if (statement.basedOn !== undefined) return { kind: 'not compared', reason: 'repeats another statement' };
  const implied = impliedOf(statement, claim, references);
  if (implied.kind === 'none') return { kind: 'not comparable', reason: implied.reason };
  const of = statement.content.form === 'denied' && implied.kind !== 'answer' ? 'denied' : 'said';
  return { kind: 'compared', implied, of, until: 'by' in outcome && outcome.by ? outcome.by : 'now' };
}

/**
 * The values of its source that came before a statement, the latest first, and when each ceased to hold: by the next
 * value, or by being withdrawn. Only for the value that the source holds, and for a withdrawal that left it without
 * one.
 */
export function replacedBy(statement: Statement, history: History): readonly { was: Statement; until: Moment }[] {
  const { value, earlier, ended, takenBack } = history;
  const taken = takenBack.find(({ by }) => by === statement)?.statement;
  if (statement !== value && taken?.content.form !== 'stated') return [];
  const before = taken === undefined ? earlier : earlier.slice(0, earlier.indexOf(taken) + 1);
  return before
    .filter(({ content }) => content.form === 'stated')
    .map((was) => ({ was, until: (ended.find((one) => one.statement === was)?.by ?? statement).saidAt }))
    .reverse();
}
