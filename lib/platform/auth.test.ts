import { expect, test } from 'vitest';
import { makeAuth } from './auth';
import { databaseAt } from './db';

// Nothing is asked of this database: what a cookie is like is known without it.
const client = databaseAt('postgres://nobody@127.0.0.1:1/none');
const secret = 'a secret of a test, which is long enough';

async function sessionCookie(publicUrl: string) {
  const { authCookies } = await makeAuth({ client, secret, publicUrl }).$context;
  return authCookies.sessionToken;
}

test('behind TLS the cookie of a session goes over TLS alone', async () => {
  const { name, attributes } = await sessionCookie('https://desk.example');
  expect(name).toBe('__Secure-crossread.session_token');
  expect(attributes).toMatchObject({ secure: true, httpOnly: true, sameSite: 'lax', path: '/' });
});

test('and without TLS it is sent all the same, to this server alone', async () => {
  const { name, attributes } = await sessionCookie('http://127.0.0.1:3000');
  expect(name).toBe('crossread.session_token');
  expect(attributes).toMatchObject({ secure: false, httpOnly: true, sameSite: 'lax', path: '/' });
});
