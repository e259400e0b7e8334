// Whether a request carries a session that this desk has issued. Anybody can send a cookie; the token in it is followed
// by a signature with AUTH_SECRET, which nobody else can make. Every page of the desk asks the database whether the
// session is alive.
import { createHmac, timingSafeEqual } from 'node:crypto';

const TOKENS = /(?:^|;\s*)(?:__Host-)?crossread\.session_token=([^;]{1,500})/g;

/** More cookies of that name than a browser would send. */
const MOST = 3;

/**
 * @param {string | undefined} cookies the header
 * @param {string} secret
 */
export function hasSignedSession(cookies, secret) {
  if (cookies === undefined || secret === '') return false;
  return [...cookies.matchAll(TOKENS)].slice(0, MOST).some(([, value = '']) => isSigned(value, secret));
}

/**
 * Checks the format of better-auth: the token, a dot, its HMAC in base64, and all of it URL-encoded.
 * @param {string} value @param {string} secret
 */
function isSigned(value, secret) {
  const [, token, signature] = /^(.+)\.([\w+/]+=*)$/.exec(decoded(value)) ?? [];
  if (token === undefined || signature === undefined) return false;
  const [given, own] = [Buffer.from(signature, 'base64'), createHmac('sha256', secret).update(token).digest()];
  return given.length === own.length && timingSafeEqual(given, own);
}

/** @param {string} value */
function decoded(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
