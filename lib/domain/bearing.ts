import { linksOf, statementsNamedBy } from './links';
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
    (statementsOn.get(id) ?? []).flatMap(linksOf).flatMap((named) => statements.get(named)?.claim ?? []),
  );
  const byPlace = (a: { id: string }, b: { id: string }) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0);
  const bearing = [...claims].flatMap((id) => statementsOn.get(id) ?? []).sort(byPlace);
  const renderings = bearing.flatMap(({ id }) => renderingsOf.get(id) ?? []).sort(byPlace);
  // Nearly always it is the claim alone, and an event may have a thousand.
  const own = claims.size === 1 ? [claim] : record.claims.filter(({ id }) => claims.has(id));
  return { ...record, claims: own, statements: bearing, renderings };
}

/**
 * For each claim the claims that its page may change with: itself, those that its statements and how they were passed on
 * refer to, and those that these refer to in turn. In the order of the record.
 */
export function claimsBearingOn(record: EventRecord): ReadonlyMap<ClaimId, readonly ClaimId[]> {
  const { statements, statementsOn, renderingsOf } = indexOf(record);
  const namedWith = (statement: Statement): StatementId[] => [
    ...linksOf(statement),
    ...(renderingsOf.get(statement.id) ?? []).flatMap(({ content }) => statementsNamedBy(content)),
  ];
  const direct = new Map(
    [...statementsOn].map(([id, said]) => [
      id,
      new Set(said.flatMap(namedWith).flatMap((named) => statements.get(named)?.claim ?? [])),
    ]),
  );
  return new Map(record.claims.map(({ id }) => [id, [...reached(id, (one) => direct.get(one) ?? [])]]));
}

/** A claim, and all that are reached from it step by step. */
function reached(from: ClaimId, next: (claim: ClaimId) => Iterable<ClaimId>): Set<ClaimId> {
  const all = new Set([from]);
  // Iterating over a set also visits what is added on the way.
  for (const one of all) for (const other of next(one)) all.add(other);
  return all;
}
