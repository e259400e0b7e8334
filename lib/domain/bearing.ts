import { statementsNamedBy } from './links';
import type { Claim, ClaimId, EventRecord, Statement } from './record';
import { indexOf } from './record-index';
import type { StatementId } from './value';

/**
 * The part of a record that one claim is read from: the claim and the statements on it, those on the claims that these
 * refer to, and so on, and their renderings. The claim reads the same from it as from the whole record (method.md,
 * "Values", "Position, origin": a statement refers to another by what it is based on, denies, takes back, or is fewer or
 * more than).
 */
export function recordBearingOn(record: EventRecord, claim: Claim): EventRecord {
  const { statements, statementsOn, renderingsOf, places } = indexOf(record);
  const claims = reached(claim.id, (id) =>
    (statementsOn.get(id) ?? []).flatMap(referredBy).flatMap((referred) => statements.get(referred)?.claim ?? []),
  );
  const byPlace = (a: { id: string }, b: { id: string }) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0);
  const bearing = [...claims].flatMap((id) => statementsOn.get(id) ?? []).sort(byPlace);
  const renderings = bearing.flatMap(({ id }) => renderingsOf.get(id) ?? []).sort(byPlace);
  return { ...record, claims: record.claims.filter(({ id }) => claims.has(id)), statements: bearing, renderings };
}

const referredBy = (statement: Statement): readonly StatementId[] => [
  ...(statement.basedOn ?? []),
  ...statementsNamedBy(statement.content),
];

/**
 * For each claim the claims that its page may change with: itself, those that its statements and how they were passed on
 * refer to, and those that these refer to in turn. In the order of the record.
 */
export function claimsBearingOn(record: EventRecord): ReadonlyMap<ClaimId, readonly ClaimId[]> {
  const { statements } = indexOf(record);
  const direct = new Map<ClaimId, Set<ClaimId>>(record.claims.map(({ id }) => [id, new Set()]));
  const note = (claim: ClaimId | undefined, referred: readonly (StatementId | undefined)[]) => {
    for (const id of referred) {
      const other = id === undefined ? undefined : statements.get(id)?.claim;
      if (claim !== undefined && other !== undefined) direct.get(claim)?.add(other);
    }
  };
  for (const statement of record.statements) note(statement.claim, referredBy(statement));
  for (const { statement, content } of record.renderings)
    note(statements.get(statement)?.claim, statementsNamedBy(content));
  return new Map(record.claims.map(({ id }) => [id, [...reached(id, (one) => direct.get(one) ?? [])]]));
}

/** A claim, and all that are reached from it step by step. */
function reached(from: ClaimId, next: (claim: ClaimId) => Iterable<ClaimId>): Set<ClaimId> {
  const all = new Set([from]);
  // Iterating over a set also visits what is added on the way.
  for (const one of all) for (const other of next(one)) all.add(other);
  return all;
}
