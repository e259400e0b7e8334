import type { PersonId } from '@/lib/domain/person';
import type { Transaction } from './transaction';

/** The confirmed authenticator keys of people of the desk, as stored: encrypted. */
export async function keptSecondFactors(db: Transaction): Promise<{ person: PersonId; secret: string }[]> {
  const rows = await db.secondFactor.findMany({
    where: { verified: true, user: { endedAt: null } },
    select: { userId: true, secret: true },
  });
  return rows.map(({ userId, secret }) => ({ person: userId, secret }));
}

/**
 * Removes a person's second factor, and ends all their sessions and all their sign-ins that wait for a code. Returns
 * whether there was a second factor.
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
