import type { PersonId, Role } from '@/lib/domain/person';
import { type LetInBy, letInBy, stillOne } from './admissions';
import type { Transaction } from './transaction';

export type AccountRow = {
  id: PersonId;
  name: string;
  email: string;
  role: Role;
  pseudonym: string;
  since: string;
  ended: string | null;
  hasSecondFactor: boolean;
  sessions: number;
  /** The people with whom this person still counts as one, because of how they were let in or got their role. */
  letIn: readonly LetInBy[];
};

/** One page of the people of the desk, ended accounts last, and how many people there are. */
export async function listAccounts(
  db: Transaction,
  { skip, take, now }: { skip: number; take: number; now: Date },
): Promise<{ rows: readonly AccountRow[]; total: number }> {
  const people = await db.person.findMany({
    orderBy: [{ endedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
    skip,
    take,
    include: { _count: { select: { sessions: true } }, admissions: stillOne(now) },
  });
  const rows = people.map(({ id, name, email, role, pseudonym, ...row }) => ({
    id,
    name,
    email,
    role,
    pseudonym,
    since: row.createdAt.toISOString(),
    ended: row.endedAt?.toISOString() ?? null,
    hasSecondFactor: row.twoFactorEnabled === true,
    sessions: row._count.sessions,
    letIn: letInBy(row.admissions),
  }));
  return { rows, total: await db.person.count() };
}

export type InvitationRow = { id: string; role: Role; expires: string };

/** Invitations that can still be used, the one that expires first on top. */
export async function listOpenInvitations(db: Transaction, now: Date): Promise<readonly InvitationRow[]> {
  const rows = await db.invitation.findMany({
    where: { usedById: null, endedAt: null, expiresAt: { gt: now } },
    orderBy: { expiresAt: 'asc' },
    take: 100,
    select: { id: true, role: true, expiresAt: true },
  });
  return rows.map(({ id, role, expiresAt }) => ({ id, role, expires: expiresAt.toISOString() }));
}

export type SessionRow = { id: string; since: string; used: string; userAgent: string | null };

/** The sessions of one person that have not expired, the last used first. */
export async function listSessions(db: Transaction, person: PersonId, now: Date): Promise<readonly SessionRow[]> {
  const rows = await db.session.findMany({
    where: { userId: person, expiresAt: { gt: now } },
    orderBy: { updatedAt: 'desc' },
    take: 100,
    select: { id: true, createdAt: true, updatedAt: true, userAgent: true },
  });
  return rows.map(({ id, createdAt, updatedAt, userAgent }) => ({
    id,
    since: createdAt.toISOString(),
    used: updatedAt.toISOString(),
    userAgent,
  }));
}
