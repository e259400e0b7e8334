import type { Actor, PersonId } from '@/lib/domain/person';
import type { Transaction } from './transaction';

export type Person = Actor & { pseudonym: string };

/** Somebody of the desk as of now, or nobody: an account that has ended is nobody's. */
export async function personOf(db: Transaction, id: PersonId): Promise<Person | 'nobody'> {
  const row = await db.person.findUnique({
    where: { id },
    select: { id: true, role: true, pseudonym: true, endedAt: true },
  });
  if (row === null || row.endedAt !== null) return 'nobody';
  return { id: row.id, role: row.role, pseudonym: row.pseudonym };
}
