import { can, type Refusal, type Task } from '@/lib/domain/permission';
import type { PersonId, Role } from '@/lib/domain/person';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { endPerson } from '@/lib/store/accounts';
import { lockChain } from '@/lib/store/log-entries';
import { type Person, personOf } from '@/lib/store/people';
import type { Transaction } from '@/lib/store/transaction';
import { log } from './log';

type Clock = () => { epochMilliseconds: number };

type Outcome = { ok: true } | { ok: false; reason: Refusal | 'no such account' };

/** Gives somebody another role; it counts from their next request on. Nobody changes their own. */
export function changeRole(
  client: PrismaClient,
  { actor, person, role }: { actor: PersonId; person: PersonId; role: Role },
  clock: Clock,
): Promise<Outcome> {
  return onAccount(client, { actor, task: 'change role', person }, clock, async (tx, by, of, at) => {
    await tx.person.update({ where: { id: person }, data: { role }, select: { id: true } });
    await log(tx, 'private', { did: 'change role', by: by.pseudonym, of: of.pseudonym, from: of.role, to: role }, at);
  });
}

/** Ends an account and every session of it. What its owner wrote stays on record, under the pseudonym. */
export function endAccount(
  client: PrismaClient,
  { actor, person }: { actor: PersonId; person: PersonId },
  clock: Clock,
): Promise<Outcome> {
  return onAccount(client, { actor, task: 'end account', person }, clock, async (tx, by, of, at) => {
    await endPerson(tx, person, at);
    await log(tx, 'private', { did: 'end account', by: by.pseudonym, of: of.pseudonym }, at);
  });
}

/** Ends one of one's own sessions: dead on its next request. */
export function endSession(
  client: PrismaClient,
  { actor, session }: { actor: PersonId; session: string },
  clock: Clock,
): Promise<Outcome> {
  return onAccount(client, { actor, task: 'end own session', person: actor }, clock, async (tx, by, _of, at) => {
    const { count } = await tx.session.deleteMany({ where: { id: session, userId: actor } });
    if (count > 0) await log(tx, 'private', { did: 'end session', by: by.pseudonym }, at);
  });
}

/** Signing in and out, a password or a second factor changed: told to the private chain, without an address. */
export async function logOwnDoing(client: PrismaClient, actor: PersonId, did: string, clock: Clock): Promise<void> {
  await client.$transaction(async (tx) => {
    const by = await personOf(tx, actor);
    if (by !== 'nobody') await log(tx, 'private', { did, by: by.pseudonym }, new Date(clock().epochMilliseconds));
  });
}

async function onAccount(
  client: PrismaClient,
  { actor, task, person }: { actor: PersonId; task: Task; person: PersonId },
  clock: Clock,
  change: (tx: Transaction, by: Person, of: Person, at: Date) => Promise<void>,
): Promise<Outcome> {
  return client.$transaction(async (tx) => {
    // One after the other: two administrators who lower each other cannot both succeed.
    await lockChain(tx, 'private');
    const by = await personOf(tx, actor);
    const allowed = can(by, task, { account: person });
    if (!allowed.ok) return allowed;
    if (by === 'nobody') return { ok: false, reason: 'not signed in' };
    const of = await personOf(tx, person);
    if (of === 'nobody') return { ok: false, reason: 'no such account' };
    await change(tx, by, of, new Date(clock().epochMilliseconds));
    return { ok: true };
  });
}
