import { expect, test } from 'vitest';
import { makeAuth } from './auth';
import { databaseAt } from './db';

// Nothing is asked of this database: what a cookie is like is known without it.
const client = databaseAt('postgres://nobody@127.0.0.1:1/none');
const secret = 'a secret of a test, which is long enough';

/** Every cookie that sign-in sets: of a session, of half a one, of a browser that is trusted or known. */
async function cookies(publicUrl: string) {
  const { authCookies, createAuthCookie } = await makeAuth({ client, secret, publicUrl }).$context;
  const others = ['two_factor', 'trust_device', 'known_browser'].map((name) => createAuthCookie(name));
  return [...Object.values(authCookies), ...others];
}

test('behind TLS every cookie is of this host alone, and goes over TLS alone', async () => {
  const all = await cookies('https://desk.example');
  expect(all.map(({ name }) => name)).toEqual([
    '__Host-crossread.session_token',
    '__Host-crossread.session_data',
    '__Host-crossread.dont_remember',
    '__Host-crossread.account_data',
    '__Host-crossread.two_factor',
    '__Host-crossread.trust_device',
    '__Host-crossread.known_browser',
  ]);
  // What browsers ask of that name: Secure, the path of everything, and no Domain.
  for (const { name, attributes } of all) {
    expect(attributes, name).toMatchObject({ secure: true, httpOnly: true, sameSite: 'lax', path: '/' });
    expect(attributes, name).not.toHaveProperty('domain');
  }
});

test('and without TLS they are sent all the same, to this server alone', async () => {
  for (const { name, attributes } of await cookies('http://127.0.0.1:3000')) {
    expect(name).toMatch(/^crossread\.\w+$/);
    expect(attributes, name).toMatchObject({ secure: false, httpOnly: true, sameSite: 'lax', path: '/' });
  }
});
