import { expect, test } from 'vitest';
import { hasSignedSession } from './signed-session.mjs';
import { signedToken } from './testing/signed-token';

const SECRET = 'a secret of more than thirty-two characters';
const signed = (token: string, secret = SECRET) => signedToken(token, secret);

test('a session that the desk signed is recognised, under either name and among other cookies', () => {
  for (const name of ['crossread.session_token', '__Host-crossread.session_token']) {
    expect(hasSignedSession(`a=b; ${name}=${signed('token')}; c=d`, SECRET), name).toBe(true);
  }
});

test.each([
  undefined,
  '',
  'crossread.session_token=token',
  'crossread.session_token=token.AAAA',
  'crossread.session_token=%',
  `crossread.session_token=${signed('token', 'another secret')}`,
  `crossread.session_token=${signed('token').replace('token', 'other')}`,
  `xcrossread.session_token=${signed('token')}`,
  `crossread.two_factor=${signed('token')}`,
])('any other cookie is refused: %s', (cookies) => expect(hasSignedSession(cookies, SECRET)).toBe(false));

test('without a secret no session is recognised', () => {
  expect(hasSignedSession(`crossread.session_token=${signed('token', '')}`, '')).toBe(false);
});
