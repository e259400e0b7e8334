import { can, type Permission } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import type { ReEntryRule } from '@/lib/domain/re-entry';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { listAccounts, listOpenInvitations, listSessions } from '@/lib/store/account-list';
import { actorOf } from '@/lib/store/people';
import { ruleOf } from '@/lib/store/re-entries';
import {
  type AccountView,
  accountView,
  type InvitationView,
  invitationView,
  type SessionView,
  sessionView,
} from '@/lib/views/accounts';
import { legibleView } from '@/lib/views/legible';

export const ACCOUNTS_PAGE = 50;

/** Reads the people of the desk and the open invitations, for administrators. */
export async function readAccounts(
  member: Member,
  page: number,
): Promise<
  | {
      ok: true;
      accounts: readonly AccountView[];
      total: number;
      invitations: readonly InvitationView[];
      /** For which figures the desk asks that they are entered again. */
      reEntryRule: ReEntryRule;
    }
  | Extract<Permission, { ok: false }>
> {
  const allowed = can(member, 'see accounts', 'the desk');
  if (!allowed.ok) return allowed;
  const now = new Date(systemClock().epochMilliseconds);
  const actor = await actorOf(deskDatabase(), member, now);
  const asked = { skip: (page - 1) * ACCOUNTS_PAGE, take: ACCOUNTS_PAGE, now };
  const { rows, total } = await listAccounts(deskDatabase(), asked);
  const invitations = await listOpenInvitations(deskDatabase(), now);
  const accounts = rows.map((row) => accountView(row, can(actor, 'confirm account', { admitted: row.id }).ok));
  return {
    ok: true,
    accounts: legibleView(accounts),
    total,
    invitations: legibleView(invitations.map(invitationView)),
    reEntryRule: await ruleOf(deskDatabase()),
  };
}

/** Reads one's own sessions. */
export async function readOwnSessions(actor: Member): Promise<readonly SessionView[]> {
  if (!can(actor, 'see own sessions', { account: actor.id }).ok) return [];
  const rows = await listSessions(deskDatabase(), actor.id, new Date(systemClock().epochMilliseconds));
  return rows.map(sessionView);
}
