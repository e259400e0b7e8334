// Whether a request carries a session that this desk has issued. Anybody can send a cookie; the token in it is followed
// by a signature with AUTH_SECRET, which nobody else can make. Every page of the desk asks the database whether the
// session is alive.
import { createHmac, timingSafeEqual } from 'node:crypto';

const TOKENS = /(?:^|;\s*)(?:__Host-)?crossread\.session_token=([^;]{1,500})/g;

/** More cookies of that name than a browser would send. */
const MOST = 3;

/**
 * Whether a request carries a session that this desk has issued.
 * @param {string | undefined} cookies the header
 * @param {string} secret
 */
export const hasSignedSession = (cookies, secret) => sessionOf(cookies, secret) !== undefined;

/**
 * The token of the session that a request carries, if this desk has issued it.
 * @param {string | undefined} cookies the header
 * @param {string} secret
 * @returns {string | undefined}
 */
export function sessionOf(cookies, secret) {
  if (cookies === undefined || secret === '') return undefined;
  for (const [, value = ''] of [...cookies.matchAll(TOKENS)].slice(0, MOST)) {
    const token = signedToken(value, secret);
    if (token !== undefined) return token;
  }
  return undefined;
}

/**
 * Checks the format of better-auth: the token, a dot, its HMAC in base64, and all of it URL-encoded.
 * @param {string} value @param {string} secret
 */
function signedToken(value, secret) {
  const [, token, signature] = /^(.+)\.([\w+/]+=*)$/.exec(decoded(value)) ?? [];
  if (token === undefined || signature === undefined) return undefined;
  const [given, own] = [Buffer.from(signature, 'base64'), createHmac('sha256', secret).update(token).digest()];
  return given.length === own.length && timingSafeEqual(given, own) ? token : undefined;
}

/** @param {string} value */
function decoded(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
