import { can, type Refusal } from '@/lib/domain/permission';
import type { PersonId, Role } from '@/lib/domain/person';
import { isRaised } from '@/lib/domain/same-person';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { endPerson } from '@/lib/store/accounts';
import { confirmAdmissions, insertAdmission } from '@/lib/store/admissions';
import { type Person, personOf } from '@/lib/store/people';
import type { Transaction } from '@/lib/store/transaction';
import { append, logEvent } from './log';
import { lockChains } from './step';

type Clock = () => { epochMilliseconds: number };

export type AccountRefusal = Refusal | 'no such account' | 'nothing to confirm';

type Outcome = { ok: true } | { ok: false; reason: AccountRefusal };

/**
 * Gives a person another role, which counts from their next request on. Nobody changes their own role. A role in which
 * the person publishes is logged publicly: for a day the two count as one person (`same-person`).
 */
export function changeRole(
  client: PrismaClient,
  { actor, person, role }: { actor: PersonId; person: PersonId; role: Role },
  clock: Clock,
): Promise<Outcome> {
  return onAccount(client, { actor, task: 'change role', person }, clock, async (tx, by, of, at) => {
    const isAdmission = isRaised(of.role, role);
    if (isAdmission) await insertAdmission(tx, { person, by: by.id, role, at });
    await tx.person.update({ where: { id: person }, data: { role }, select: { id: true } });
    const who = { by: by.pseudonym, of: of.pseudonym };
    await append(tx, 'private', { did: 'change role', ...who, from: of.role, to: role }, at);
    if (isAdmission) await append(tx, 'public', { did: 'give role', ...who, role }, at);
    return { ok: true };
  });
}

/** Ends an account and all its sessions. What its owner wrote stays on record, under the pseudonym. */
export function endAccount(
  client: PrismaClient,
  { actor, person }: { actor: PersonId; person: PersonId },
  clock: Clock,
): Promise<Outcome> {
  return onAccount(client, { actor, task: 'end account', person }, clock, async (tx, by, of, at) => {
    await endPerson(tx, person, at);
    await append(tx, 'private', { did: 'end account', by: by.pseudonym, of: of.pseudonym }, at);
    return { ok: true };
  });
}

/** Another administrator confirms an account: from now on its owner counts as themselves. */
export function confirmAccount(
  client: PrismaClient,
  { actor, person }: { actor: PersonId; person: PersonId },
  clock: Clock,
): Promise<Outcome> {
  return onAccount(client, { actor, task: 'confirm account', person }, clock, async (tx, by, of, at) => {
    if (!(await confirmAdmissions(tx, person, by.id, at))) return { ok: false, reason: 'nothing to confirm' };
    await append(tx, 'private', { did: 'confirm account', by: by.pseudonym, of: of.pseudonym }, at);
    return { ok: true };
  });
}

/** Ends one of the actor's own sessions, which is refused on its next request. */
export function endSession(
  client: PrismaClient,
  { actor, session }: { actor: PersonId; session: string },
  clock: Clock,
): Promise<Outcome> {
  return onAccount(client, { actor, task: 'end own session', person: actor }, clock, async (tx, by, _of, at) => {
    const { count } = await tx.session.deleteMany({ where: { id: session, userId: actor } });
    if (count > 0) await append(tx, 'private', { did: 'end session', by: by.pseudonym }, at);
    return { ok: true };
  });
}

/** Logs sign-ins, sign-outs and changes of a password or second factor in the private chain, without an address. */
export async function logOwnDoing(client: PrismaClient, actor: PersonId, did: string, clock: Clock): Promise<void> {
  await client.$transaction(async (tx) => {
    const at = new Date(clock().epochMilliseconds);
    const by = await personOf(tx, actor, at);
    if (by !== 'nobody') await logEvent(tx, 'private', { did, by: by.pseudonym }, at);
  });
}

type OnAccount = { actor: PersonId; task: 'change role' | 'end account' | 'confirm account' | 'end own session' };

async function onAccount(
  client: PrismaClient,
  { actor, task, person }: OnAccount & { person: PersonId },
  clock: Clock,
  change: (tx: Transaction, by: Person, of: Person, at: Date) => Promise<Outcome>,
): Promise<Outcome> {
  return client.$transaction(async (tx) => {
    // One at a time: two administrators who lower each other's role cannot both succeed.
    await lockChains(tx);
    const at = new Date(clock().epochMilliseconds);
    const by = await personOf(tx, actor, at);
    const allowed = can(by, task, task === 'confirm account' ? { admitted: person } : { account: person });
    if (!allowed.ok) return allowed;
    if (by === 'nobody') return { ok: false, reason: 'not signed in' };
    const of = await personOf(tx, person, at);
    if (of === 'nobody') return { ok: false, reason: 'no such account' };
    return change(tx, by, of, at);
  });
}
