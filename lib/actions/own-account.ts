import { systemClock } from '@/lib/platform/clock';
import type { PrismaClient } from '@/lib/platform/generated/client';
import type { SignedIn } from '@/lib/platform/session';
import type { FormState } from '@/lib/schemas/form';
import { logOwnDoing } from '@/lib/writes/accounts';
import { wasRefused } from './codes';
import { refused } from './gate';
import type { Tries } from './tries';

/** Passwords are asked again before something of an account changes, and are counted as at sign-in. */
const PER_PERSON = { max: 10, seconds: 15 * 60 };

type Changed = { done: string } | Pick<FormState, 'errors'>;

/** A change of one's own account that asks for the password or a code: counted, and told to the private chain. */
export async function changeOwn(
  { client, tries, person }: { client: PrismaClient; tries: Tries; person: SignedIn },
  did: string,
  change: () => Promise<Changed>,
): Promise<FormState> {
  const refusedFor = await tries.count([`own password of ${person.id}`, PER_PERSON]);
  if (refusedFor) return refused('Too many tries. Wait a quarter of an hour.');
  const changed = await change();
  if ('errors' in changed) return { ...changed, values: {} };
  await logOwnDoing(client, person.id, did, systemClock);
  return { errors: {}, values: {}, done: changed.done };
}

/** What better-auth does if the password is right; what it refuses is told beside the field of the password. */
export async function withPassword(field: string, work: () => Promise<string>): Promise<Changed> {
  try {
    return { done: await work() };
  } catch (error) {
    if (!wasRefused(error)) throw error;
    return { errors: { [field]: 'This is not your password.' } };
  }
}
