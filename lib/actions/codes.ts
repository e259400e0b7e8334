import { isAPIError } from 'better-auth/api';
import { auth } from '@/lib/platform/auth';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { canDecryptSecondFactor } from '@/lib/platform/second-factor';
import type { CountedAttempts } from './counted-attempts';

/**
 * Once, for longer than a code is right: better-auth takes that of the half minute before, the present one and the next,
 * so that a code is right for a minute and a half.
 */
const ONCE = { max: 1, seconds: 2 * 60 };

const WRONG = 'This code is wrong, or too old. Try the next one.';
const USED = 'This code was used already. Give another.';
const LOCKED = 'Too many wrong codes. Wait a quarter of an hour.';

/**
 * Whether better-auth has looked at what was given, and refused it; anything else has failed on our side. It says 500
 * where it is told to make no session, as for an account that has ended.
 */
export const wasRefused = (error: unknown): boolean =>
  isAPIError(error) && (error.statusCode < 500 || error.body?.code === 'FAILED_TO_CREATE_SESSION');

/**
 * Checks a code of an authenticator app, or a backup code, with whatever `verify` asks. It is taken once (RFC 6238, 5.2),
 * in whatever session: claimed before it is checked, so that of two at once one gets in, and given back if it is wrong.
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
  'No code can be checked: the secret of this desk (AUTH_SECRET) is not the one with which your second factor was set up. Ask whoever runs the server to put the old one back, or to remove your second factor with npm run remove-second-factor.';

/** Whether what somebody set up cannot be read with the secret of this server. */
export async function isSealedWithAnotherSecret(client: PrismaClient, person: string): Promise<boolean> {
  const { secret } = await auth().$context;
  const kept = await client.secondFactor.findMany({ where: { userId: person }, select: { secret: true } });
  const opened = await Promise.all(kept.map((one) => canDecryptSecondFactor(secret, one.secret)));
  return opened.includes(false);
}
