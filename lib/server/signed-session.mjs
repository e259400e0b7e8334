// Whether a request carries a session that this desk has given out at some time. Anybody can send a cookie; what stands
// behind the token in it is a signature by AUTH_SECRET, which nobody else can make. Whether the session is alive is asked of the
// database by every page of the desk.
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

/** As better-auth writes it: the token, a point, its HMAC in base64, all of it encoded. @param {string} value @param {string} secret */
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
