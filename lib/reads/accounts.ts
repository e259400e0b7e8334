import { can, type Permission } from '@/lib/domain/permission';
import type { Actor } from '@/lib/domain/person';
import { systemClock } from '@/lib/platform/clock';
import { database } from '@/lib/platform/db';
import { listAccounts, listOpenInvitations, listSessions } from '@/lib/store/account-list';
import {
  type AccountView,
  accountView,
  type InvitationView,
  invitationView,
  type SessionView,
  sessionView,
} from '@/lib/views/accounts';

export const ACCOUNTS_PAGE = 50;

/** The people of the desk and the invitations that are open: for administrators. */
export async function readAccounts(
  actor: Actor,
  page: number,
): Promise<
  | { ok: true; accounts: readonly AccountView[]; total: number; invitations: readonly InvitationView[] }
  | Extract<Permission, { ok: false }>
> {
  const allowed = can(actor, 'see accounts', 'the desk');
  if (!allowed.ok) return allowed;
  const { rows, total } = await listAccounts(database(), { skip: (page - 1) * ACCOUNTS_PAGE, take: ACCOUNTS_PAGE });
  const invitations = await listOpenInvitations(database(), new Date(systemClock().epochMilliseconds));
  return { ok: true, accounts: rows.map(accountView), total, invitations: invitations.map(invitationView) };
}

/** One's own sessions. */
export async function readOwnSessions(actor: Actor): Promise<readonly SessionView[]> {
  if (!can(actor, 'see own sessions', { account: actor.id }).ok) return [];
  const rows = await listSessions(database(), actor.id, new Date(systemClock().epochMilliseconds));
  return rows.map(sessionView);
}
