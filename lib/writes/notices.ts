import { randomBytes } from 'node:crypto';
import { can, type Refusal } from '@/lib/domain/permission';
import type { PersonId } from '@/lib/domain/person';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { endFeedAddress, putFeedAddress } from '@/lib/store/feed-addresses';
import { lockChain } from '@/lib/store/log-entries';
import { writeNoticesSeen } from '@/lib/store/notice-visits';
import { type Person, personOf } from '@/lib/store/people';
import type { Transaction } from '@/lib/store/transaction';
import { append } from './log';

type Clock = () => { epochMilliseconds: number };
type Refused = { ok: false; reason: Refusal | 'no such thing' };

/** Notices that a person has seen by now are new to them no longer. Nobody else sees this, and no log tells of it. */
export async function seeNotices(client: PrismaClient, actor: PersonId, clock: Clock): Promise<{ ok: true } | Refused> {
  const at = new Date(clock().epochMilliseconds);
  const allowed = can(await personOf(client, actor, at), 'see own notices', { account: actor });
  if (!allowed.ok) return allowed;
  await writeNoticesSeen(client, actor, at);
  return { ok: true };
}

/**
 * Makes a secret address of a person's feed, which takes the place of the one before. Returns the secret, which is stored
 * nowhere: 256 random bits, in letters that an address may have.
 */
export async function makeFeedAddress(
  client: PrismaClient,
  actor: PersonId,
  clock: Clock,
): Promise<{ ok: true; token: string } | Refused> {
  const token = randomBytes(32).toString('base64url');
  return onOwnFeed(client, { actor, did: 'make feed address' }, clock, async (tx, { id }, at) => {
    await putFeedAddress(tx, id, token, at);
    return { ok: true, token };
  });
}

/** Ends the address of a person's feed: it leads nowhere from then on. */
export async function revokeFeedAddress(
  client: PrismaClient,
  actor: PersonId,
  clock: Clock,
): Promise<{ ok: true } | Refused> {
  return onOwnFeed(client, { actor, did: 'end feed address' }, clock, async (tx, { id }) => {
    const ended = await endFeedAddress(tx, id);
    return ended ? ({ ok: true } as const) : ({ ok: false, reason: 'no such thing' } as const);
  });
}

/** Both are told in the private chain, as other changes of an account are. */
async function onOwnFeed<T extends { ok: boolean }>(
  client: PrismaClient,
  { actor, did }: { actor: PersonId; did: string },
  clock: Clock,
  change: (tx: Transaction, by: Person, at: Date) => Promise<T>,
): Promise<T | Refused> {
  return client.$transaction(async (tx) => {
    await lockChain(tx, 'private');
    const at = new Date(clock().epochMilliseconds);
    const by = await personOf(tx, actor, at);
    const allowed = can(by, 'change own feed', { account: actor });
    if (!allowed.ok) return allowed;
    if (by === 'nobody') return { ok: false, reason: 'not signed in' };
    const outcome = await change(tx, by, at);
    if (outcome.ok) await append(tx, 'private', { did, by: by.pseudonym }, at);
    return outcome;
  });
}
