import { cookies } from 'next/headers';
import { auth } from '@/lib/platform/auth';
import { systemClock } from '@/lib/platform/clock';
import { browserOf, KNOWN_FOR, markOfBrowser } from '@/lib/platform/known-browser';

const now = (): Date => new Date(systemClock().epochMilliseconds);

/** Named like the cookies of sign-in, and closed to scripts and other hosts like them. */
const cookieOf = async () => (await auth().$context).createAuthCookie('known_browser', { maxAge: KNOWN_FOR });

/** The id of this browser, if this account has signed in with it. */
export async function knownBrowser(account: string): Promise<string | 'unknown'> {
  const { secret } = await auth().$context;
  const mark = (await cookies()).get((await cookieOf()).name)?.value;
  return browserOf(secret, account, mark, now());
}

/** Marks this browser as known, after a complete sign-in, second factor included. */
export async function rememberBrowser(account: string): Promise<void> {
  const { secret } = await auth().$context;
  const { name, attributes } = await cookieOf();
  const { maxAge = KNOWN_FOR, secure = false } = attributes;
  const value = markOfBrowser(secret, account, now());
  (await cookies()).set(name, value, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge });
}
