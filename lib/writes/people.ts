import type { PersonId } from '@/lib/domain/person';
import { canonical } from '@/lib/platform/canonical';
import { endPerson as endRow, insertPerson, type NewPerson } from '@/lib/store/accounts';
import type { Transaction } from '@/lib/store/transaction';
import { append } from './log';
import { lockChains } from './step';

/** Who lets the person in; 'nobody' for the set-up link and the demonstration. */
export type LetIn = { by: { id: PersonId; pseudonym: string } | 'nobody'; at: Date };

/** Who is behind a pseudonym, and who let them in: what the public entry of their joining binds, and does not say. */
export const boundPerson = (person: PersonId, by: PersonId | undefined): string =>
  canonical({ by: by ?? 'nobody', person });

/**
 * Adds a person to the desk under a new pseudonym, and logs it publicly, so that nobody can get a second account
 * unnoticed. It checks no permission: it is for the demonstration, and for callers that have checked.
 */
export async function addPerson(
  tx: Transaction,
  person: NewPerson,
  { by, at }: LetIn,
): Promise<{ id: PersonId; pseudonym: string }> {
  await lockChains(tx);
  const added = await insertPerson(tx, person, { by: by === 'nobody' ? null : by.id, at });
  const joined = { did: 'join', by: added.pseudonym, role: person.role };
  await append(tx, 'private', { ...joined, ...(by !== 'nobody' && { of: by.pseudonym }) }, at);
  await append(tx, 'public', joined, at, { bound: boundPerson(added.id, by === 'nobody' ? undefined : by.id) });
  return added;
}

/** Ends an account and all its sessions. What its owner wrote, and the pseudonym, stay on record. */
export async function endPerson(tx: Transaction, id: PersonId, at: Date): Promise<void> {
  await endRow(tx, id, at);
}
