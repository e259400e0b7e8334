import type { PersonId, Role } from '@/lib/domain/person';
import type { Transaction } from './transaction';

export type NewInvitation = { tokenHash: Uint8Array<ArrayBuffer>; role: Role; by: PersonId | null; expiresAt: Date };

export async function insertInvitation(db: Transaction, { by, ...invitation }: NewInvitation): Promise<string> {
  return (await db.invitation.create({ data: { ...invitation, invitedById: by }, select: { id: true } })).id;
}

/** An invitation that may still be used, by the hash of its token. */
export async function openInvitation(
  db: Transaction,
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<{ id: string; role: Role } | undefined> {
  const row = await db.invitation.findFirst({
    where: { tokenHash, usedById: null, endedAt: null, expiresAt: { gt: now } },
    select: { id: true, role: true },
  });
  return row ?? undefined;
}

/** Uses an invitation up. False where somebody else was faster. */
export async function useInvitation(db: Transaction, id: string, by: PersonId): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { id, usedById: null, endedAt: null },
    data: { usedById: by },
  });
  return count === 1;
}

export async function endInvitation(db: Transaction, id: string, at: Date): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { id, usedById: null, endedAt: null },
    data: { endedAt: at },
  });
  return count === 1;
}

/** Ends the set-up links that nobody used: there is one at a time. */
export async function endSetUpInvitations(db: Transaction, at: Date): Promise<void> {
  await db.invitation.updateMany({
    where: { invitedById: null, usedById: null, endedAt: null },
    data: { endedAt: at },
  });
}

export async function hasAdministrator(db: Transaction): Promise<boolean> {
  const count = await db.person.count({
    where: { role: 'administrator', endedAt: null, credentials: { some: { password: { not: null } } } },
  });
  return count > 0;
}
