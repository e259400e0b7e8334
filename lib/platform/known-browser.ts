import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

// A browser in which a person has signed in gets a cookie that says so (OWASP: device cookies). It holds no session:
// its attempts are counted apart, so that a stranger who tries passwords cannot lock the owner out.

/** How long a browser stays known after a sign-in, in seconds. */
export const KNOWN_FOR = 365 * 24 * 60 * 60;

const KEY = 'crossread known browser';

/**
 * The value of the cookie: an id of this browser, the time of the sign-in, and a signature that binds both to the
 * account.
 */
export function markOfBrowser(secret: string, account: string, now: Date): string {
  const browser = randomBytes(16).toString('base64url');
  const at = Math.floor(now.getTime() / 1000);
  return `${browser}.${at}.${seal(secret, account, browser, at).toString('base64url')}`;
}

/** The id of the browser from its mark, if this account has signed in there; otherwise `unknown`. */
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
