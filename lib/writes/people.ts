import type { PersonId } from '@/lib/domain/person';
import { endPerson as endRow, insertPerson, type NewPerson } from '@/lib/store/accounts';
import type { Transaction } from '@/lib/store/transaction';

/**
 * Adds somebody to the desk, under a new pseudonym. Asks nobody for permission: it is for the demonstration and for
 * what has asked already.
 */
export async function addPerson(tx: Transaction, person: NewPerson): Promise<{ id: PersonId; pseudonym: string }> {
  return insertPerson(tx, person);
}

/** Ends an account and all its sessions. What its owner wrote, and the pseudonym, stay on record. */
export async function endPerson(tx: Transaction, id: PersonId, at: Date): Promise<void> {
  await endRow(tx, id, at);
}
