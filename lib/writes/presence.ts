import { can, type Refusal } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { type AlsoHere, bePresent, deleteOldPresence, leave, type Place } from '@/lib/store/presence';

type Clock = () => { epochMilliseconds: number };

/** How long somebody counts as there after their page last said so, in milliseconds: two beats may be lost. */
const COUNTS_FOR = 50_000;

const since = (clock: Clock) => new Date(clock().epochMilliseconds - COUNTS_FOR);

/** Says that a member of the desk is at a thing, or has left it, and tells who else is there. No log tells of it. */
export async function sayPresent(
  client: PrismaClient,
  member: Member,
  { leaves = false, ...place }: Place & { leaves?: boolean },
  clock: Clock,
): Promise<{ ok: true; others: readonly AlsoHere[] } | { ok: false; reason: Refusal }> {
  const allowed = can(member, 'see drafts', 'the desk');
  if (!allowed.ok) return allowed;
  if (leaves) {
    await leave(client, member.id, place);
    return { ok: true, others: [] };
  }
  const at = new Date(clock().epochMilliseconds);
  return { ok: true, others: await bePresent(client, member.id, place, { at, since: since(clock) }) };
}

/** Deletes what the last pages to be closed have left, wherever they were. */
export const forgetPresence = (client: PrismaClient, clock: Clock): Promise<void> =>
  deleteOldPresence(client, since(clock));
