import { createHash } from 'node:crypto';
import type { PersonId, Role } from '@/lib/domain/person';
import type { Transaction } from './transaction';

/** Only the hash of a token is stored, so that nobody who reads the table can join. */
const hashOf = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(token, 'utf8').digest());

export type NewInvitation = { token: string; role: Role; by: PersonId | null; expiresAt: Date };

export async function insertInvitation(db: Transaction, { by, token, ...invitation }: NewInvitation): Promise<string> {
  return (
    await db.invitation.create({
      data: { ...invitation, tokenHash: hashOf(token), invitedById: by },
      select: { id: true },
    })
  ).id;
}

/** An invitation that may still be used, by its token. A set-up link has no inviter. */
export async function openInvitation(
  db: Transaction,
  token: string,
  now: Date,
): Promise<{ id: string; role: Role; by: { id: PersonId; pseudonym: string } | 'nobody' } | undefined> {
  const row = await db.invitation.findFirst({
    where: { tokenHash: hashOf(token), usedById: null, endedAt: null, expiresAt: { gt: now } },
    select: { id: true, role: true, invitedBy: { select: { id: true, pseudonym: true } } },
  });
  return row ? { id: row.id, role: row.role, by: row.invitedBy ?? 'nobody' } : undefined;
}

/** Marks an invitation as used. False if it was used or ended in the meantime. */
export async function spendInvitation(db: Transaction, id: string, by: PersonId): Promise<boolean> {
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

/** Ends all unused set-up links: only one may be open at a time. */
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
