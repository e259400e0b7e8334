import type { Actor, Member, PersonId } from '@/lib/domain/person';
import { oneWith } from '@/lib/domain/same-person';
import { recentAdmissions } from './admissions';
import type { Transaction } from './transaction';

export type Person = Actor & { pseudonym: string };

/** A person of the desk as of now; 'nobody' if there is none or the account has ended. */
export async function personOf(db: Transaction, id: PersonId, now: Date): Promise<Person | 'nobody'> {
  const row = await db.person.findUnique({
    where: { id },
    select: { id: true, role: true, pseudonym: true, endedAt: true },
  });
  if (row === null || row.endedAt !== null) return 'nobody';
  return { ...(await actorOf(db, { id: row.id, role: row.role }, now)), pseudonym: row.pseudonym };
}

/** A member of the desk with everybody who counts as one person with them now. */
export async function actorOf(db: Transaction, { id, role }: Member, now: Date): Promise<Actor> {
  return { id, role, oneWith: oneWith(id, await recentAdmissions(db, now), now.getTime()) };
}
