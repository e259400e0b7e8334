import type { PrismaClient } from '@/lib/platform/generated/client';
import { lockChain } from '@/lib/store/log-entries';
import { deleteSecondFactor } from '@/lib/store/second-factors';
import { logEvent } from './log';

type Clock = () => { epochMilliseconds: number };

export type RemovedByCommand =
  | { ok: true; pseudonym: string }
  | { ok: false; reason: 'no such account' | 'no second factor' };

/**
 * Removes the second factor of a person who has lost it, or whose key this desk's secret no longer decrypts. Checks no
 * permission: it is for the command line, whose user could change the rows as well. The private log records it.
 */
export async function removeSecondFactorByCommand(
  client: PrismaClient,
  email: string,
  clock: Clock,
): Promise<RemovedByCommand> {
  return client.$transaction(async (tx) => {
    await lockChain(tx, 'private');
    const person = await tx.person.findUnique({
      where: { email: email.trim().toLowerCase() },
      select: { id: true, pseudonym: true },
    });
    if (person === null) return { ok: false, reason: 'no such account' };
    if (!(await deleteSecondFactor(tx, person.id))) return { ok: false, reason: 'no second factor' };
    const { pseudonym } = person;
    const saying = { did: 'remove second factor', by: 'the command line', of: pseudonym };
    await logEvent(tx, 'private', saying, new Date(clock().epochMilliseconds));
    return { ok: true, pseudonym };
  });
}
