import { countsFrom } from './moment';
import type { SourceId, Statement } from './record';
import { grouped } from './record-index';
import type { StatementId } from './value';

/** A change of value: from one value to the next, or to none. */
export type Move = { from: Statement; to: Statement; withdrawn: boolean };

/** A statement that no longer holds, and the later one of the same source that ended it. */
export type Ended = { statement: Statement; by: Statement };

/** What one source has said on one claim, read in the order in which it was said. */
export type History = {
  /** The latest stated value; `none` if there was none, or if the latest was withdrawn. */
  value: Statement | 'none';
  /** Denials that still hold. They exist beside the value, whichever came first. */
  denials: readonly Statement[];
  /** Echoes in which it repeats itself, as long as its value has not changed since. They change nothing. */
  repeats: readonly Statement[];
  /** Superseded or withdrawn values and denials, in the order in which they ended. */
  earlier: readonly Statement[];
  /** Confirmed, declined or withdrawn (whatever was taken back), unless something said later has overtaken it. */
  remarks: readonly Statement[];
  /**
   * Everything that no longer holds: values, denials and repeats of them, and remarks, in the order in which they
   * ended.
   */
  ended: readonly Ended[];
  /** Those of them that were withdrawn, by the statement that withdrew them. */
  takenBack: readonly Ended[];
  moves: readonly Move[];
};

/** Statements in the order in which they were said: by time, then by when they were logged, then by id. */
export function inOrderSaid(statements: readonly Statement[], eventZone: string): Statement[] {
  return statements
    .map((statement) => ({
      statement,
      said: countsFrom(statement.saidAt, eventZone),
      logged: Date.parse(statement.loggedAt),
    }))
    .sort((a, b) => a.said - b.said || a.logged - b.logged || (a.statement.id < b.statement.id ? -1 : 1))
    .map(({ statement }) => statement);
}

/** Statements by their source, each source's in the order given. */
export function bySource(statements: readonly Statement[]): Map<SourceId, Statement[]> {
  return grouped(statements, ({ source }) => source);
}

/**
 * Whether there is a statement of the same source further up the *based on* links. Entry refuses it, since saying it
 * again is a further statement. If it is on record all the same, it must not replace what it repeats.
 */
export function repeatsItself(statement: Statement, statements: ReadonlyMap<StatementId, Statement>): boolean {
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
 * Reads what one source said on one claim (method.md, "Position, origin"). `said` is in order said; `statements` are
 * all on record, to find what is based on what. The latest stated value holds. Confirmed and declined never replace it;
 * a denial holds beside it. A withdrawal takes back the latest value or denial before it: a value leaves none (the one
 * before does not return), a denial leaves the value as it is.
 */
export function historyOf(
  said: readonly Statement[],
  eventZone: string,
  statements: ReadonlyMap<StatementId, Statement>,
): History {
  let value: Statement | 'none' = 'none';
  let denials: readonly Statement[] = [];
  let repeats: readonly Statement[] = [];
  let remarks: readonly Statement[] = [];
  const earlier: Statement[] = [];
  const ended: Ended[] = [];
  const takenBack: Ended[] = [];
  const moves: Move[] = [];
  const standing: Statement[] = [];

  for (const statement of said) {
    const { form } = statement.content;
    if ((form === 'stated' || form === 'denied') && repeatsItself(statement, statements)) {
      repeats = [...repeats, statement];
    } else if (form === 'stated') {
      if (value !== 'none') {
        earlier.push(value);
        ended.push({ statement: value, by: statement });
        moves.push({ from: value, to: statement, withdrawn: false });
      }
      value = statement;
      if (repeats.length > 0) repeats = endedBy(statement, repeats, ended);
      standing.push(statement);
      if (remarks.length > 0) {
        const overtaken = remarks.filter((remark) => isOvertaken(remark, statement, eventZone));
        endedBy(statement, overtaken, ended);
        remarks = remarks.filter((remark) => !overtaken.includes(remark));
      }
    } else if (form === 'denied') {
      denials = [...denials, statement];
      standing.push(statement);
    } else if (form === 'withdrawn') {
      remarks = [...remarks, statement];
      const target = standing.findLast((one) => one === value || denials.includes(one));
      if (target === undefined) continue;
      earlier.push(target);
      ended.push({ statement: target, by: statement });
      takenBack.push({ statement: target, by: statement });
      if (target === value) {
        value = 'none';
        repeats = endedBy(statement, repeats, ended);
        moves.push({ from: target, to: statement, withdrawn: true });
      } else {
        denials = denials.filter((denial) => denial !== target);
      }
    } else {
      const said = remarks.filter((remark) => remark.content.form === form);
      endedBy(statement, said, ended);
      remarks = [...remarks.filter((remark) => !said.includes(remark)), statement];
    }
  }
  return { value, denials, repeats, earlier, remarks, ended, takenBack, moves };
}

/** Records that a statement ended all of them, and empties the list. */
function endedBy(by: Statement, all: readonly Statement[], ended: Ended[]): readonly Statement[] {
  for (const statement of all) ended.push({ statement, by });
  return [];
}

/**
 * A value overtakes what the source remarked before it. Of two said at the same time both hold, except a withdrawal.
 */
function isOvertaken(remark: Statement, value: Statement, eventZone: string): boolean {
  if (remark.content.form === 'withdrawn') return true;
  return countsFrom(remark.saidAt, eventZone) < countsFrom(value.saidAt, eventZone);
}
