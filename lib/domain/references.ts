import { bySource, historyOf, inOrderSaid } from './history';
import type { Claim, ClaimId, EventRecord, Statement } from './record';
import { indexOf } from './record-index';
import type { StatementId } from './value';

/** What one statement may need to know of the others: those it refers to, and which were taken back. */
export type References = {
  statements: ReadonlyMap<StatementId, Statement>;
  claims: ReadonlyMap<ClaimId, Claim>;
  withdrawn: ReadonlySet<StatementId>;
};

/** Makes the references of a record, once for all of its claims. The record must be as of the time wanted already. */
export function referencesIn(record: EventRecord): References {
  const { zone } = record.event;
  const withdrawn = new Set<StatementId>();
  const { statements, statementsOn } = indexOf(record);
  for (const onClaim of statementsOn.values()) {
    if (onClaim.every(({ content }) => content.form !== 'withdrawn')) continue;
    for (const group of bySource(inOrderSaid(onClaim, zone)).values()) {
      for (const { statement } of historyOf(group, zone, statements).takenBack) withdrawn.add(statement.id);
    }
  }
  return {
    statements,
    claims: new Map(record.claims.map((claim) => [claim.id, claim])),
    withdrawn,
  };
}

/**
 * The statement at the end of the *based on* links: the one that an echo repeats. Follows them as far as they are in
 * the record; `not on record` if the next one is missing (unpublished, or said later) or the links form a circle.
 */
export function rootOf(statement: Statement, references: Pick<References, 'statements'>): Statement | 'not on record' {
  const seen = new Set<StatementId>();
  let root = statement;
  while (root.basedOn !== undefined) {
    const next = references.statements.get(root.basedOn[0] ?? '');
    if (next === undefined || seen.has(next.id)) return 'not on record';
    seen.add(next.id);
    root = next;
  }
  return root;
}
