import { isAPIError } from 'better-auth/api';
import { auth } from '@/lib/platform/auth';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { canDecryptSecondFactor } from '@/lib/platform/second-factor';
import type { CountedAttempts } from './counted-attempts';

/**
 * How long a used code is remembered: longer than it is valid. better-auth accepts the code of the previous half
 * minute, the present one and the next, so that a code is valid for a minute and a half.
 */
const ONCE = { max: 1, seconds: 2 * 60 };

const WRONG = 'This code is wrong, or too old. Try the next one.';
const USED = 'This code was used already. Give another.';
const LOCKED = 'Too many wrong codes. Wait a quarter of an hour.';

/**
 * Whether better-auth checked the code and refused it; any other error is a failure of ours. better-auth answers 500 if
 * it is told to make no session, as for an account that has ended.
 */
export const wasRefused = (error: unknown): boolean =>
  isAPIError(error) && (error.statusCode < 500 || error.body?.code === 'FAILED_TO_CREATE_SESSION');

/**
 * Checks a code of an authenticator app, or a backup code, with `verify`, and accepts it once (RFC 6238, 5.2), in any
 * session: the code is claimed before it is checked, so that of two concurrent uses one succeeds, and released if it is
 * wrong.
 */
export async function spendCodeOnce<T>(
  tries: CountedAttempts,
  person: string,
  code: string,
  verify: () => Promise<T>,
): Promise<{ ok: true; result: T } | { ok: false; words: string }> {
  const claim = `the code ${code} of ${person}`;
  if (await tries.count([claim, ONCE])) return { ok: false, words: USED };
  try {
    const result = await verify();
    tries.keep(claim);
    return { ok: true, result };
  } catch (error) {
    if (!wasRefused(error)) throw error;
    await tries.giveBack(claim);
    return { ok: false, words: isAPIError(error) && error.statusCode === 429 ? LOCKED : WRONG };
  }
}

export const WITH_ANOTHER_SECRET =
  'No code can be checked: the secret of this desk (AUTH_SECRET) is not the one with which your second factor was set up. Ask the person who runs the server to put the old one back, or to remove your second factor with npm run remove-second-factor.';

/** Whether the second factor of a person cannot be decrypted with the secret of this server. */
export async function isSealedWithAnotherSecret(client: PrismaClient, person: string): Promise<boolean> {
  const { secret } = await auth().$context;
  const kept = await client.secondFactor.findMany({ where: { userId: person }, select: { secret: true } });
  const opened = await Promise.all(kept.map((one) => canDecryptSecondFactor(secret, one.secret)));
  return opened.includes(false);
}
