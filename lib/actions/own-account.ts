import { systemClock } from '@/lib/platform/clock';
import type { PrismaClient } from '@/lib/platform/generated/client';
import type { SignedIn } from '@/lib/platform/session';
import type { FormState, Reply } from '@/lib/schemas/form';
import { logOwnDoing } from '@/lib/writes/accounts';
import { wasRefused } from './codes';
import type { CountedAttempts } from './counted-attempts';

/** The password is asked again before an account is changed; these attempts are counted as at sign-in. */
const PER_PERSON = { max: 10, seconds: 15 * 60 };

type Changed = { done: string } | Exclude<Parameters<Reply>[0], undefined>;

/** Changes one's own account after the password or a code was asked: counted, and recorded in the private log. */
export async function changeOwn(
  { client, tries, person, reply }: { client: PrismaClient; tries: CountedAttempts; person: SignedIn; reply: Reply },
  did: string,
  change: () => Promise<Changed>,
): Promise<FormState> {
  const refusedFor = await tries.count([`own password of ${person.id}`, PER_PERSON]);
  if (refusedFor) return reply({ formErrors: ['Too many tries. Wait a quarter of an hour.'] });
  const changed = await change();
  if (!('done' in changed)) return reply(changed);
  await logOwnDoing(client, person.id, did, systemClock);
  return { ...reply({ resetForm: true }), done: changed.done };
}

/** Does what better-auth does if the password is right; a refusal is shown beside the password field. */
export async function withPassword(field: string, work: () => Promise<string>): Promise<Changed> {
  try {
    return { done: await work() };
  } catch (error) {
    if (!wasRefused(error)) throw error;
    return { fieldErrors: { [field]: ['This is not your password.'] } };
  }
}
