import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

// A browser in which somebody has signed in gets a cookie that says so (OWASP: device cookies). It holds no session: it
// lets this browser's tries be counted apart, so that a stranger who tries passwords cannot keep its owner out.

/** How long a browser is known after a sign-in, in seconds. */
export const KNOWN_FOR = 365 * 24 * 60 * 60;

const KEY = 'crossread known browser';

/** What the cookie holds: a name for this browser, when it signed in, and what binds both to the account. */
export function markOfBrowser(secret: string, account: string, now: Date): string {
  const browser = randomBytes(16).toString('base64url');
  const at = Math.floor(now.getTime() / 1000);
  return `${browser}.${at}.${seal(secret, account, browser, at).toString('base64url')}`;
}

/** The name of the browser that a mark is of, if somebody has signed in to this account there; or that it is unknown. */
export function browserOf(secret: string, account: string, mark: string | undefined, now: Date): string | 'unknown' {
  const [, browser, time, given] = /^([\w-]{22})\.(\d{1,12})\.([\w-]{43})$/.exec(mark ?? '') ?? [];
  if (browser === undefined || time === undefined || given === undefined) return 'unknown';
  const at = Number(time);
  if (!timingSafeEqual(seal(secret, account, browser, at), Buffer.from(given, 'base64url'))) return 'unknown';
  return now.getTime() / 1000 - at < KNOWN_FOR ? browser : 'unknown';
}

function seal(secret: string, account: string, browser: string, at: number): Buffer {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', KEY, 32));
  return createHmac('sha256', key)
    .update(JSON.stringify([account, browser, at]))
    .digest();
}
