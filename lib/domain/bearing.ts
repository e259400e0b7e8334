import type { Claim, ClaimId, EventRecord, Statement } from './record';
import { indexOf } from './record-index';
import { valueIn } from './value';

/**
 * The part of a record that one claim is read from: the statements on it, those on the claims that these refer to, and
 * so on, and their renderings. The claim reads the same from it as from the whole record (method.md, "Values",
 * "Position, origin": a statement refers to another by what it is based on, and by what its figure is fewer or more
 * than).
 */
export function recordBearingOn(record: EventRecord, claim: Claim): EventRecord {
  const { statements, statementsOn, renderingsOf } = indexOf(record);
  const claims = new Set<ClaimId>([claim.id]);
  // Iterating over a set also visits what is added on the way.
  for (const id of claims) {
    for (const statement of statementsOn.get(id) ?? []) {
      for (const referred of referredBy(statement)) {
        const other = statements.get(referred);
        if (other) claims.add(other.claim);
      }
    }
  }
  const bearing = [...claims].flatMap((id) => statementsOn.get(id) ?? []);
  return { ...record, statements: bearing, renderings: bearing.flatMap(({ id }) => renderingsOf.get(id) ?? []) };
}

function referredBy({ basedOn, content }: Statement): readonly string[] {
  const value = valueIn(content);
  const than = value?.type === 'number' && 'than' in value ? value.than : undefined;
  return [basedOn, than].filter((id) => id !== undefined);
}
