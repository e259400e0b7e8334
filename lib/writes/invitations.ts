import { randomBytes } from 'node:crypto';
import { can, type Refusal } from '@/lib/domain/permission';
import type { PersonId, Role } from '@/lib/domain/person';
import type { PrismaClient } from '@/lib/platform/generated/client';
import {
  endInvitation,
  endSetUpInvitations,
  hasAdministrator,
  insertInvitation,
  openInvitation,
  spendInvitation,
} from '@/lib/store/invitations';
import { lockChain } from '@/lib/store/log-entries';
import { personOf } from '@/lib/store/people';
import { logEvent } from './log';
import { addPerson } from './people';
import { lockChains } from './step';

type Clock = () => { epochMilliseconds: number };

/** An invitation can be used once, within three days; the set-up link of a new desk within one. */
const DAYS_TO_JOIN = 3;
const DAYS_TO_SET_UP = 1;

const DAY = 24 * 60 * 60 * 1000;

const newToken = (): string => randomBytes(24).toString('base64url');

/** Invites a person to the desk. The token is returned once, and stored only as a hash. */
export async function invite(
  client: PrismaClient,
  { actor, role }: { actor: PersonId; role: Role },
  clock: Clock,
): Promise<{ ok: true; token: string } | { ok: false; reason: Refusal }> {
  return client.$transaction(async (tx) => {
    await lockChain(tx, 'private');
    const now = clock().epochMilliseconds;
    const by = await personOf(tx, actor, new Date(now));
    const allowed = can(by, 'invite', 'the desk');
    if (!allowed.ok) return allowed;
    if (by === 'nobody') return { ok: false, reason: 'not signed in' };
    const token = newToken();
    const expiresAt = new Date(now + DAYS_TO_JOIN * DAY);
    await insertInvitation(tx, { token, role, by: by.id, expiresAt });
    await logEvent(tx, 'private', { did: 'invite', by: by.pseudonym, role }, new Date(now));
    return { ok: true, token };
  });
}

/**
 * Makes the one-time link for the first administrator of a new desk; none if an administrator can sign in already. An
 * earlier link that was not used is ended.
 */
export async function inviteFirstAdministrator(client: PrismaClient, clock: Clock): Promise<string | undefined> {
  return client.$transaction(async (tx) => {
    await lockChain(tx, 'private');
    if (await hasAdministrator(tx)) return undefined;
    const now = clock().epochMilliseconds;
    await endSetUpInvitations(tx, new Date(now));
    const token = newToken();
    const expiresAt = new Date(now + DAYS_TO_SET_UP * DAY);
    await insertInvitation(tx, { token, role: 'administrator', by: null, expiresAt });
    await logEvent(tx, 'private', { did: 'set-up link', by: 'the command line', role: 'administrator' }, new Date(now));
    return token;
  });
}

export type Joining = { token: string; name: string; email: string; passwordHash: string };

/**
 * A person joins by an invitation, which is used up. For a day they count as one person with whoever invited them,
 * unless another administrator confirms the account (`same-person`).
 */
export async function join(
  client: PrismaClient,
  { token, name, email, passwordHash }: Joining,
  clock: Clock,
): Promise<{ ok: true; person: PersonId } | { ok: false; reason: 'no such invitation' | 'address taken' }> {
  return client.$transaction(async (tx) => {
    await lockChains(tx);
    const now = new Date(clock().epochMilliseconds);
    const invitation = await openInvitation(tx, token, now);
    if (!invitation) return { ok: false, reason: 'no such invitation' };
    if ((await tx.person.count({ where: { email } })) > 0) return { ok: false, reason: 'address taken' };
    const { role, by } = invitation;
    const { id } = await addPerson(tx, { name, email, role, password: passwordHash }, { by, at: now });
    if (!(await spendInvitation(tx, invitation.id, id))) throw new Error('An invitation was used twice at once.');
    return { ok: true, person: id };
  });
}

/** Takes back an invitation that nobody has used. */
export async function revokeInvitation(
  client: PrismaClient,
  { actor, invitation }: { actor: PersonId; invitation: string },
  clock: Clock,
): Promise<{ ok: true } | { ok: false; reason: Refusal | 'no such invitation' }> {
  return client.$transaction(async (tx) => {
    await lockChain(tx, 'private');
    const now = new Date(clock().epochMilliseconds);
    const by = await personOf(tx, actor, now);
    const allowed = can(by, 'invite', 'the desk');
    if (!allowed.ok) return allowed;
    if (by === 'nobody') return { ok: false, reason: 'not signed in' };
    if (!(await endInvitation(tx, invitation, now))) return { ok: false, reason: 'no such invitation' };
    await logEvent(tx, 'private', { did: 'take invitation back', by: by.pseudonym }, now);
    return { ok: true };
  });
}
