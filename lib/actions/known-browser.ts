import { cookies } from 'next/headers';
import { auth } from '@/lib/platform/auth';
import { systemClock } from '@/lib/platform/clock';
import { browserOf, KNOWN_FOR, markOfBrowser } from '@/lib/platform/known-browser';

const now = (): Date => new Date(systemClock().epochMilliseconds);

/** Named as the cookies of sign-in are, and as closed to scripts and other hosts. */
const cookieOf = async () => (await auth().$context).createAuthCookie('known_browser', { maxAge: KNOWN_FOR });

/** The name of this browser, if somebody has signed in to this account with it. */
export async function knownBrowser(account: string): Promise<string | 'unknown'> {
  const { secret } = await auth().$context;
  const mark = (await cookies()).get((await cookieOf()).name)?.value;
  return browserOf(secret, account, mark, now());
}

/** After a sign-in that is whole, second factor and all. */
export async function rememberBrowser(account: string): Promise<void> {
  const { secret } = await auth().$context;
  const { name, attributes } = await cookieOf();
  const { maxAge = KNOWN_FOR, secure = false } = attributes;
  const value = markOfBrowser(secret, account, now());
  (await cookies()).set(name, value, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge });
}
