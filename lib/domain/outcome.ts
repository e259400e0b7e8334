import type { Ended, History } from './history';
import { type ComparableImplied, givesValueItself, impliedOf, isDeniedValue, type NotComparable } from './implied';
import { isEcho } from './links';
import type { Echo, Position } from './position';
import type { Claim, Moment, Statement } from './record';
import type { References } from './references';
import { replacedInScope } from './shown-first';
import type { StatementId } from './value';
import type { ClaimAssessment } from './verdict';

/**
 * What became of a statement by the time read (method.md, "Position, origin"):
 *
 * - `current position`, `current denial`: what its source holds. A denial holds beside the value.
 * - `echo`: also held, but it repeats `of`, its root, which counts in its place. `moved` if its speaker has moved since.
 * - `late echo`: repeats what its speaker, `of`, had surely replaced before (`moved`). It is compared as its own.
 * - `beside`: confirmed or declined. It gives no value, and is shown beside those that do.
 * - `said again`: holds, as `by`, which says the same.
 * - `superseded`: a value or denial, or a confirmation, which the source replaced with `by`.
 * - `withdrawn`: what `by` took back. What was before it does not return.
 * - `overtaken`: declined, before the source gave a value or declined again (`by`).
 * - `withdrawal`: takes `of` back, and still does after the source has given a value again (`by`).
 */
export type Outcome =
  | { kind: 'current position' | 'current denial' | 'beside' }
  | { kind: 'echo'; of: Statement | 'not on record'; moved?: Ended }
  | { kind: 'late echo'; of: Statement; moved: Ended }
  | { kind: 'said again' | 'superseded' | 'withdrawn' | 'overtaken'; by: Statement }
  | { kind: 'withdrawal'; of: readonly Statement[]; by?: Statement };

/**
 * What a statement is compared as (method.md, "Relation of two positions"): the range, options or answer that it
 * implies for its claim. For a denied value it is what is denied (`denied`); denying yes or no implies the other, and is
 * `said`. `until` is the statement that replaced it, if it has been replaced. What gives nothing to compare is `not
 * comparable`, and an echo is `not compared`: its root is.
 */
export type ComparedAs =
  | { kind: 'compared'; implied: ComparableImplied; of: 'said' | 'denied'; until: Statement | 'now' }
  | { kind: 'not comparable'; reason: NotComparable }
  | { kind: 'not compared'; reason: 'repeats another statement' };

/** What became of every statement on a claim, in one pass over what each of its sources said. */
export function outcomesOn(reading: Pick<ClaimAssessment, 'histories' | 'positions' | 'echoes'>): Outcomes {
  const outcomes = new Map<StatementId, Outcome>();
  for (const history of reading.histories.values()) {
    for (const [statement, outcome] of endedIn(history)) outcomes.set(statement.id, outcome);
  }
  for (const echo of reading.echoes) outcomes.set(echo.statement.id, echoed(echo));
  for (const position of reading.positions) outcomes.set(position.statement.id, held(position));
  return outcomes;
}

export type Outcomes = ReadonlyMap<StatementId, Outcome>;

function* endedIn({ remarks, ended }: History): Generator<[Statement, Outcome]> {
  const takenBackBy = (by: Statement): readonly Statement[] =>
    ended.filter((one) => one.by === by && one.how === 'withdrawn').map(({ statement }) => statement);
  const isWithdrawal = ({ content }: Statement): boolean => content.form === 'withdrawn';
  for (const statement of remarks) {
    yield [
      statement,
      isWithdrawal(statement) ? { kind: 'withdrawal', of: takenBackBy(statement) } : { kind: 'beside' },
    ];
  }
  for (const { statement, by, how } of ended) {
    yield [
      statement,
      isWithdrawal(statement)
        ? { kind: 'withdrawal', of: takenBackBy(statement), by }
        : { kind: how === 'replaced' ? 'superseded' : how, by },
    ];
  }
}

const echoed = ({ root, moved }: Echo): Outcome => ({ kind: 'echo', of: root, ...(moved && { moved }) });

function held({ stance, late }: Position): Outcome {
  if (late !== undefined) return { kind: 'late echo', ...late };
  if (stance === 'confirmed') return { kind: 'beside' };
  return { kind: stance === 'stated' ? 'current position' : 'current denial' };
}

const givesOrDenies = ({ content: { form } }: Statement): boolean => form === 'stated' || form === 'denied';

/** What a statement is compared as, or was until it was replaced: `outcome` says whether that has happened. */
export function comparedAs(statement: Statement, outcome: Outcome, claim: Claim, references: References): ComparedAs {
  if (!givesOrDenies(statement)) return { kind: 'not comparable', reason: 'gave no value' };
  if (isEcho(statement) && outcome.kind !== 'late echo')
    return { kind: 'not compared', reason: 'repeats another statement' };
  const implied = impliedOf(statement, claim, references);
  if (implied.kind === 'none') return { kind: 'not comparable', reason: implied.reason };
  const of = isDeniedValue(statement.content) && implied.kind !== 'answer' ? 'denied' : 'said';
  return { kind: 'compared', implied, of, until: ('by' in outcome ? outcome.by : undefined) ?? 'now' };
}

/**
 * The values of its source that came before a statement in its scope, the latest first, and when each ceased to hold: by
 * the next value, or by being withdrawn. Only for a value that the source holds, and for a withdrawal that took one back.
 */
export function replacedBy(statement: Statement, history: History): readonly { was: Statement; until: Moment }[] {
  const { inForce, ended } = history;
  const taken = ended.filter(
    ({ statement: { content }, by, how }) => by === statement && how === 'withdrawn' && givesValueItself(content),
  );
  const value = taken.at(-1)?.statement;
  const before = inForce.includes(statement)
    ? replacedInScope(statement, history)
    : value === undefined
      ? []
      : [...replacedInScope(value, history), ...taken];
  return before
    .filter(({ statement: { content } }) => givesValueItself(content))
    .map(({ statement: was, by }) => ({ was, until: by.saidAt }))
    .reverse();
}
