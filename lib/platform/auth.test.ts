import { expect, test } from 'vitest';
import { makeAuth } from './auth';
import { databaseAt } from './db';

// This database is never queried: the attributes of a cookie follow from the settings.
const client = databaseAt('postgres://nobody@127.0.0.1:1/none');
const secret = 'a secret of a test, which is long enough';

/** Every cookie that sign-in sets: session, sign-in challenge, trusted browser, known browser. */
async function cookies(publicUrl: string) {
  const { authCookies, createAuthCookie } = await makeAuth({ client, secret, publicUrl }).$context;
  const others = ['two_factor', 'trust_device', 'known_browser'].map((name) => createAuthCookie(name));
  return [...Object.values(authCookies), ...others];
}

test('over https every cookie belongs to this host alone and is sent over TLS only', async () => {
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
  // What browsers require of a `__Host-` name: Secure, the path `/`, and no Domain.
  for (const { name, attributes } of all) {
    expect(attributes, name).toMatchObject({ secure: true, httpOnly: true, sameSite: 'lax', path: '/' });
    expect(attributes, name).not.toHaveProperty('domain');
  }
});

test('without TLS the cookies are still sent, to this server alone', async () => {
  for (const { name, attributes } of await cookies('http://127.0.0.1:3000')) {
    expect(name).toMatch(/^crossread\.\w+$/);
    expect(attributes, name).toMatchObject({ secure: false, httpOnly: true, sameSite: 'lax', path: '/' });
  }
});
