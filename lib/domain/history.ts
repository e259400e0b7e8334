import { givesValueItself } from './implied';
import { comparedWith, dependsOn } from './links';
import { countsFrom } from './moment';
import type { Claim, Statement } from './record';
import type { DatedReferences, References } from './references';
import { relate } from './relation';
import { isComparable, type Said, saidOn, timeOrderOf } from './said';
import { isSameScope, labelOf, saysTheSame } from './same-again';
import type { StatementId } from './value';

/** A change of value within one scope: from one value to the next, or to none. */
export type Move = { from: Statement; to: Statement; withdrawn: boolean };

/**
 * A statement that no longer holds, and the later one of the same source that ended it: `replaced` by one with which it
 * cannot be true, or by the next value; `said again`, which holds for it; `withdrawn`; or `overtaken`, of remarks.
 */
export type Ended = { statement: Statement; by: Statement; how: 'replaced' | 'said again' | 'withdrawn' | 'overtaken' };

/** What one source has said on one claim, read in the order in which it was said. */
export type History = {
  /** Values, denials and confirmations that hold: all that it said and did not replace, in the order said. */
  inForce: readonly Statement[];
  /** Echoes in which it repeats itself, which entry refuses. They change nothing. */
  repeats: readonly Statement[];
  /** Declined or withdrawn, unless something said later has overtaken it. */
  remarks: readonly Statement[];
  /** Everything that no longer holds, in the order in which it ended. */
  ended: readonly Ended[];
  /** Revisions: what it replaced within one scope, and withdrew. Updates of a running total are none. */
  moves: readonly Move[];
  /** Everything that a withdrawal took back, also what had been replaced before. */
  takenBack: { has(id: StatementId): boolean };
};

/**
 * Whether there is a statement of the same source further up the *based on* links. Entry refuses it, since saying it
 * again is a further statement. If it is on record all the same, it must not replace what it repeats.
 */
export function repeatsItself(statement: Statement, { statements }: Pick<References, 'statements'>): boolean {
  const above = new Set(statement.basedOn);
  // Iterating over a set also visits what is added on the way.
  for (const id of above) {
    const one = statements.get(id);
    if (one !== undefined && one !== statement && one.source === statement.source) return true;
    for (const next of one?.basedOn ?? []) above.add(next);
  }
  return false;
}

/**
 * Reads what one source said on one claim (method.md, "What a source holds"). `said` is in order said. What it said
 * holds until a later value, denial or confirmation replaces it, or it is withdrawn; what was replaced does not come
 * back. Whether one replaces another is decided by what was on record then.
 */
export function historyOf(
  said: readonly Statement[],
  claim: Claim,
  references: DatedReferences,
  eventZone: string,
): History {
  const howEndsBy = endingOn(claim, references, eventZone);
  const ended: Ended[] = [];
  const repeats: Statement[] = [];
  let inForce: readonly Statement[] = [];
  let remarks: readonly Statement[] = [];
  /** The list without what a statement ends, which is told. */
  const left = (list: readonly Statement[], by: Statement, howEnds: HowEnds): readonly Statement[] =>
    list.filter((one) => {
      const how = howEnds(one);
      if (how !== 'kept') ended.push({ statement: one, by, how });
      return how === 'kept';
    });

  for (const statement of said) {
    const { form } = statement.content;
    const isRemark = form === 'declined' || form === 'withdrawn';
    if (!isRemark && repeatsItself(statement, references)) {
      repeats.push(statement);
      continue;
    }
    inForce = left(
      inForce,
      statement,
      isRemark ? (one) => (references.isTakenBackBy(one, statement) ? 'withdrawn' : 'kept') : howEndsBy(statement),
    );
    remarks = left(remarks, statement, (one) => (isOvertaken(one, statement) ? 'overtaken' : 'kept'));
    if (isRemark) remarks = [...remarks, statement];
    else inForce = [...inForce, statement];
  }
  return { inForce, repeats, remarks, ended, moves: movesIn(ended), takenBack: references.withdrawn };
}

type HowEnds = (one: Statement) => Ended['how'] | 'kept';

/** Declining again overtakes having declined; a value overtakes all that the source remarked before it. */
function isOvertaken(remark: Statement, by: Statement): boolean {
  if (by.content.form === 'withdrawn') return false;
  return givesValueItself(by.content) || remark.content.form === by.content.form;
}

/**
 * The revisions, in the order in which they were made. What replaces several at once (a total that is corrected, all that
 * it was higher at before) is one move, from the latest of them; a withdrawal is one for each scope.
 */
function movesIn(ended: readonly Ended[]): Move[] {
  const moves = ended.filter(({ statement, by, how }) => isMove(statement, by, how));
  const latest = latestOfEach(moves, ({ statement: { scope }, by }) => `${by.id} ${scope.relation} ${labelOf(scope)}`);
  return latest.map(({ statement, by, how }) => ({ from: statement, to: by, withdrawn: how === 'withdrawn' }));
}

/** Of all that ended together the latest, a value before a denial or a confirmation. `keyOf` says what ended together. */
export function latestOfEach(ended: readonly Ended[], keyOf: (one: Ended) => string): readonly Ended[] {
  const latest = new Map<string, Ended>();
  for (const one of ended) {
    const before = latest.get(keyOf(one));
    const isValue = givesValueItself(one.statement.content);
    if (before === undefined || isValue || !givesValueItself(before.statement.content)) latest.set(keyOf(one), one);
  }
  return [...latest.values()];
}

/** A revision: what was replaced by something of its scope, or a value that was withdrawn. */
function isMove(from: Statement, to: Statement, how: Ended['how']): boolean {
  if (how === 'withdrawn') return givesValueItself(from.content);
  return how === 'replaced' && isSameScope(from.scope, to.scope);
}

/** For a later statement, which of the earlier ones of its source it ends, and how. */
function endingOn(claim: Claim, references: DatedReferences, eventZone: string): (later: Statement) => HowEnds {
  const known = new Map<StatementId, Said>();
  const read = (statement: Statement, then: References): Said => {
    if (isRelative(statement)) return saidOn(statement, claim, then, eventZone);
    const before = known.get(statement.id) ?? saidOn(statement, claim, references, eventZone);
    known.set(statement.id, before);
    return before;
  };
  return (statement) => {
    const then = references.asOf(onRecordAt(statement, references, eventZone));
    const later = read(statement, then);
    return (one) => {
      if (statement.saidAtNotKnown && !one.saidAtNotKnown) return 'kept';
      const earlier = read(one, then);
      if (saysTheSame(one, statement, claim) && isSameReference(earlier, later)) return 'said again';
      return replaces(later, earlier, claim, then) ? 'replaced' : 'kept';
    };
  };
}

/** When a statement was on record, and what it names, which was said before it whatever their times say. */
function onRecordAt(statement: Statement, { statements }: References, eventZone: string): number {
  const named = new Set([statement]);
  // Iterating over a set also visits what is added on the way.
  for (const { content } of named) {
    const other = statements.get(comparedWith(content));
    if (other !== undefined) named.add(other);
  }
  return Math.max(...[...named].map(({ saidAt }) => countsFrom(saidAt, eventZone)));
}

/** Whether what it says depends on another statement: what that says, and whether it was withdrawn. */
const isRelative = ({ content }: Statement): boolean => dependsOn(content) !== undefined;

const isSameReference = (a: Said, b: Said): boolean => timeOrderOf(a, b) === 'same';

function replaces(later: Said, earlier: Said, claim: Claim, references: References): boolean {
  if (concedes(later.statement, earlier, claim, references)) return true;
  if (isComparable(later) && isComparable(earlier) && relate(later, earlier, claim).relation === 'contradicts') {
    return true;
  }
  if (!givesValueItself(later.statement.content) || !givesValueItself(earlier.statement.content)) return false;
  if (!isSameScope(later.statement.scope, earlier.statement.scope) || !isSameReference(later, earlier)) return false;
  return isComparable(later) || !isComparable(earlier);
}

/** Whether a source gives the value that it had rejected as somebody else's, or repeats that statement. */
function concedes(statement: Statement, { implied }: Said, claim: Claim, { statements }: References): boolean {
  if (implied.kind !== 'statement') return false;
  const rejected = statements.get(implied.denied);
  if (rejected === undefined) return false;
  return saysTheSame(statement, rejected, claim) || statement.basedOn?.includes(rejected.id) === true;
}
