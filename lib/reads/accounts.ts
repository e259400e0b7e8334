import { can, type Permission } from '@/lib/domain/permission';
import type { Actor } from '@/lib/domain/person';
import { database } from '@/lib/platform/db';
import {
  type AccountRow,
  type InvitationRow,
  listAccounts,
  listOpenInvitations,
  listSessions,
  type SessionRow,
} from '@/lib/store/account-list';

export const ACCOUNTS_PAGE = 50;

type Clock = () => { epochMilliseconds: number };

/** The people of the desk and the invitations that are open: for administrators. */
export async function readAccounts(
  actor: Actor,
  page: number,
  clock: Clock,
): Promise<
  | { ok: true; rows: readonly AccountRow[]; total: number; invitations: readonly InvitationRow[] }
  | Extract<Permission, { ok: false }>
> {
  const allowed = can(actor, 'see accounts', 'the desk');
  if (!allowed.ok) return allowed;
  const accounts = await listAccounts(database(), { skip: (page - 1) * ACCOUNTS_PAGE, take: ACCOUNTS_PAGE });
  const invitations = await listOpenInvitations(database(), new Date(clock().epochMilliseconds));
  return { ok: true, ...accounts, invitations };
}

/** One's own sessions. */
export async function readOwnSessions(actor: Actor, clock: Clock): Promise<readonly SessionRow[]> {
  if (!can(actor, 'see own sessions', { account: actor.id }).ok) return [];
  return listSessions(database(), actor.id, new Date(clock().epochMilliseconds));
}
