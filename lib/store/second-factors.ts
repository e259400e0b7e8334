import type { PersonId } from '@/lib/domain/person';
import type { Transaction } from './transaction';

/** The keys of authenticator apps that people of the desk have confirmed, as they are kept: encrypted. */
export async function keptSecondFactors(db: Transaction): Promise<{ person: PersonId; secret: string }[]> {
  const rows = await db.secondFactor.findMany({
    where: { verified: true, user: { endedAt: null } },
    select: { userId: true, secret: true },
  });
  return rows.map(({ userId, secret }) => ({ person: userId, secret }));
}

/**
 * Takes somebody's second factor away, and ends every session of theirs and every sign-in that waits for a code.
 * Whether there was one.
 */
export async function deleteSecondFactor(db: Transaction, id: PersonId): Promise<boolean> {
  const { count } = await db.secondFactor.deleteMany({ where: { userId: id } });
  const { twoFactorEnabled } = await db.person.findUniqueOrThrow({
    where: { id },
    select: { twoFactorEnabled: true },
  });
  if (count === 0 && twoFactorEnabled !== true) return false;
  await db.person.update({ where: { id }, data: { twoFactorEnabled: false }, select: { id: true } });
  await db.session.deleteMany({ where: { userId: id } });
  await db.verification.deleteMany({ where: { value: id } });
  return true;
}
