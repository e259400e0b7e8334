import { can } from '@/lib/domain/permission';
import type { VerifierKey } from '@/lib/domain/signed-note';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { lockChain } from '@/lib/store/log-entries';
import { personOf } from '@/lib/store/people';
import type { Transaction } from '@/lib/store/transaction';
import { append, type LogEvent } from './log';
import { verifierKey } from './log-key';
import { contradictedBy, isAccepted, type KeptCheckpoints, keyInForce } from './sign-log';

// What a person says of the log itself, by a command on the server: that another key signs it, and that it goes on from an
// older copy of the database. Each is an entry of the public log.

type Clock = () => { epochMilliseconds: number };

type NoPerson = 'no such account' | 'not an administrator';

export type KeyChanged =
  | { ok: true }
  | { ok: false; reason: NoPerson | 'nothing was signed yet' | 'the key is in force' | 'the key is not in force' };

/**
 * Puts another key in force. With `did: 'rotate log key'` the one that this server has is in force and makes way; with
 * `did: 'lose log key'` the one in force is lost, and this server has another or none.
 */
export function changeLogKey(
  client: PrismaClient,
  {
    email,
    did,
    own,
    key,
  }: { email: string; did: 'rotate log key' | 'lose log key'; own?: VerifierKey; key: VerifierKey },
  clock: Clock,
): Promise<KeyChanged> {
  return byAdministrator(client, email, clock, async (tx, log) => {
    const former = await keyInForce(tx);
    if (former === undefined) return { ok: false, reason: 'nothing was signed yet' };
    const isOwn = own !== undefined && verifierKey(own) === former;
    if (did === 'rotate log key' && !isOwn) return { ok: false, reason: 'the key is not in force' };
    if (did === 'lose log key' && isOwn) return { ok: false, reason: 'the key is in force' };
    await log({ did, key: verifierKey(key), former });
    return { ok: true };
  });
}

export type RestoredAccepted =
  | { ok: true; logged: 'now' | 'before' | 'not' }
  | { ok: false; reason: NoPerson | 'the log goes on from what was signed' };

/**
 * Accepts that the database is another than the one of which the last checkpoint was signed. The entry names that
 * checkpoint, so that whoever has it learns why the log no longer begins with it; on a second server it is there already.
 */
export function acceptRestored(
  client: PrismaClient,
  { email, kept, key }: { email: string; kept: KeptCheckpoints; key: VerifierKey },
  clock: Clock,
): Promise<RestoredAccepted> {
  return byAdministrator(client, email, clock, async (tx, log) => {
    const found = await contradictedBy(tx, kept, key);
    if (found === undefined) return { ok: false, reason: 'the log goes on from what was signed' };
    const { checkpoint } = found;
    // A file that cannot be read names none.
    if (checkpoint === undefined) return { ok: true, logged: 'not' };
    if (await isAccepted(tx, checkpoint)) return { ok: true, logged: 'before' };
    const tree = Buffer.from(checkpoint.root).toString('hex');
    await log({ did: 'accept restored log', size: checkpoint.size, tree });
    return { ok: true, logged: 'now' };
  });
}

type Log = (event: Omit<LogEvent, 'by'> & { did: string }) => Promise<void>;

function byAdministrator<T>(
  client: PrismaClient,
  email: string,
  clock: Clock,
  step: (tx: Transaction, log: Log) => Promise<T>,
): Promise<T | { ok: false; reason: NoPerson }> {
  return client.$transaction(async (tx) => {
    const at = new Date(clock().epochMilliseconds);
    await lockChain(tx, 'public');
    const found = await tx.person.findUnique({ where: { email: email.trim().toLowerCase() }, select: { id: true } });
    const person = found === null ? 'nobody' : await personOf(tx, found.id, at);
    if (person === 'nobody') return { ok: false, reason: 'no such account' };
    if (!can(person, 'change settings', 'the desk').ok) return { ok: false, reason: 'not an administrator' };
    return step(tx, (event) => append(tx, 'public', { ...event, by: person.pseudonym } as LogEvent, at));
  });
}
