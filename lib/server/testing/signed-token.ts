import { createHmac } from 'node:crypto';

/** The value of the session cookie for a token, as better-auth signs and encodes it. */
export const signedToken = (token: string, secret: string): string =>
  encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`);
