import { givesValueItself } from './implied';
import { comparedWith, dependsOn } from './links';
import { countsFrom } from './moment';
import type { Claim, Statement } from './record';
import type { DatedReferences, References } from './references';
import { relate } from './relation';
import { isComparable, type Said, saidOn, timeOrderOf } from './said';
import { isSameScope, saysTheSame } from './same-again';
import { takenBackAmong } from './taken-back';
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
  const above = new Set(statement.basedOn ?? []);
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
  const readings = readingsOn(claim, references, eventZone);
  const takenBack = takenBackAmong(said, claim);
  let inForce: readonly Statement[] = [];
  let remarks: readonly Statement[] = [];
  const repeats: Statement[] = [];
  const ended: Ended[] = [];
  const end = (statement: Statement, by: Statement, how: Ended['how']): void => {
    ended.push({ statement, by, how });
  };

  for (const statement of said) {
    const { form } = statement.content;
    if (form === 'declined' || form === 'withdrawn') {
      inForce = without(
        inForce,
        (one) => (takenBack.get(one.id)?.includes(statement) ? 'withdrawn' : 'kept'),
        end,
        statement,
      );
      remarks = without(remarks, (one) => (isOvertaken(one, statement) ? 'overtaken' : 'kept'), end, statement);
      remarks = [...remarks, statement];
    } else if (repeatsItself(statement, references)) {
      repeats.push(statement);
    } else {
      const howEnds = readings.endedBy(statement);
      inForce = [...without(inForce, howEnds, end, statement), statement];
      remarks = without(remarks, (one) => (isOvertaken(one, statement) ? 'overtaken' : 'kept'), end, statement);
    }
  }
  return { inForce, repeats, remarks, ended, moves: movesIn(ended), takenBack };
}

type HowEnds = (one: Statement) => Ended['how'] | 'kept';

/** The list without what ends, which is told. The same list if nothing does. */
function without(
  list: readonly Statement[],
  howEnds: HowEnds,
  end: (statement: Statement, by: Statement, how: Ended['how']) => void,
  by: Statement,
): readonly Statement[] {
  const kept = list.filter((one) => {
    const how = howEnds(one);
    if (how !== 'kept') end(one, by, how);
    return how === 'kept';
  });
  return kept.length === list.length ? list : kept;
}

/** Declining again overtakes having declined; a value overtakes all that the source remarked before it. */
function isOvertaken(remark: Statement, by: Statement): boolean {
  if (by.content.form === 'withdrawn') return false;
  return givesValueItself(by.content) || remark.content.form === by.content.form;
}

/**
 * The revisions, in the order in which they were made. What replaces several at once (a total that is corrected, all that
 * it was higher at before) is one move, from the latest of them; a value before a denial or a confirmation.
 */
function movesIn(ended: readonly Ended[]): Move[] {
  const moves = new Map<string, Move>();
  for (const { statement, by, how } of ended) {
    if (!isMove(statement, by, how)) continue;
    const key = JSON.stringify([by.id, how === 'withdrawn' ? statement.scope : '']);
    const before = moves.get(key)?.from;
    const gives = before === undefined || !givesValueItself(before.content) || givesValueItself(statement.content);
    if (gives) moves.set(key, { from: statement, to: by, withdrawn: how === 'withdrawn' });
  }
  return [...moves.values()];
}

/** A revision: what was replaced by something of its scope, or a value that was withdrawn. */
function isMove(from: Statement, to: Statement, how: Ended['how']): boolean {
  if (how === 'withdrawn') return givesValueItself(from.content);
  return how === 'replaced' && isSameScope(from.scope, to.scope);
}

/** Which of the earlier statements of its source one ends, and how. */
function readingsOn(claim: Claim, references: DatedReferences, eventZone: string) {
  const known = new Map<StatementId, Said>();
  const read = (statement: Statement, then: References): Said => {
    if (isRelative(statement)) return saidOn(statement, claim, then, eventZone);
    const before = known.get(statement.id) ?? saidOn(statement, claim, references, eventZone);
    known.set(statement.id, before);
    return before;
  };
  return {
    endedBy: (statement: Statement): HowEnds => {
      const then = references.asOf(onRecordAt(statement, references, eventZone));
      const later = read(statement, then);
      return (one) => {
        if (statement.saidAtNotKnown && !one.saidAtNotKnown) return 'kept';
        const earlier = read(one, then);
        if (saysTheSame(one, statement, claim) && isSameReference(earlier, later)) return 'said again';
        return replaces(later, earlier, claim, then) ? 'replaced' : 'kept';
      };
    },
  };
}

/** When a statement was on record, and what it names, which was said before it whatever their times say. */
function onRecordAt(statement: Statement, { statements }: References, eventZone: string): number {
  const named = new Set([statement]);
  // Iterating over a set also visits what is added on the way.
  for (const { content } of named) {
    const other = statements.get(comparedWith(content) ?? '');
    if (other !== undefined) named.add(other);
  }
  return Math.max(...[...named].map(({ saidAt }) => countsFrom(saidAt, eventZone)));
}

/** Whether what it says depends on another statement: what that says, and whether it was withdrawn. */
const isRelative = ({ content }: Statement): boolean => dependsOn(content) !== undefined;

const isSameReference = (a: Said, b: Said): boolean => timeOrderOf(a, b) === 'same';

function replaces(later: Said, earlier: Said, claim: Claim, references: References): boolean {
  if (earlier.stance === 'rejects' && concedes(later.statement, earlier, claim, references)) return true;
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
  return saysTheSame(statement, rejected, claim) || (statement.basedOn ?? []).includes(rejected.id);
}
