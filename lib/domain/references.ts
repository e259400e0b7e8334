import { countsFrom } from './moment';
import type { Claim, ClaimId, EventRecord, Statement } from './record';
import { indexOf } from './record-index';
import { takenBackIn } from './taken-back';
import type { StatementId } from './value';

/** What one statement may need to know of the others: those it refers to, and which were taken back. */
export type References = {
  /** Gives nothing for nothing, and for what is not on record. */
  statements: { get(id: StatementId | undefined): Statement | undefined };
  claims: ReadonlyMap<ClaimId, Claim>;
  withdrawn: { has(id: StatementId): boolean };
};

/** References that can also be asked for what was on record when something was said, and what took something back. */
export type DatedReferences = References & {
  /** What was on record at a time, in epoch milliseconds. */
  asOf(at: number): References;
  /** Whether a withdrawal takes a statement back. */
  isTakenBackBy(statement: Statement, withdrawal: Statement): boolean;
};

/** Makes the references of a record, once for all of its claims. The record must be as of the time wanted already. */
export function referencesIn(record: EventRecord): DatedReferences {
  const { zone } = record.event;
  const known: References['statements'] = indexOf(record).statements;
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const takenBack = takenBackIn(record);
  const isSaidBy = (statement: Statement | undefined, at: number): statement is Statement =>
    statement !== undefined && countsFrom(statement.saidAt, zone) <= at;
  return {
    statements: known,
    claims,
    withdrawn: takenBack,
    isTakenBackBy: ({ id }, withdrawal) => takenBack.get(id)?.includes(withdrawal) ?? false,
    asOf: (at) => ({
      claims,
      statements: {
        get: (id) => {
          const statement = known.get(id);
          return isSaidBy(statement, at) ? statement : undefined;
        },
      },
      withdrawn: { has: (id) => (takenBack.get(id) ?? []).some((by) => isSaidBy(by, at)) },
    }),
  };
}

/**
 * The statement at the end of the *based on* links, of several the first: the one that an echo repeats. Follows them as
 * far as they are in the record; `not on record` if the next one is missing (unpublished, or said later) or the links
 * form a circle.
 */
export function rootOf(statement: Statement, references: Pick<References, 'statements'>): Statement | 'not on record' {
  const seen = new Set<StatementId>();
  let root = statement;
  for (let above = root.basedOn?.[0]; above !== undefined; above = root.basedOn?.[0]) {
    const next = references.statements.get(above);
    if (next === undefined || seen.has(next.id)) return 'not on record';
    seen.add(next.id);
    root = next;
  }
  return root;
}
