import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeAuth } from '@/lib/platform/auth';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { hasSignedSession } from '@/lib/server/signed-session.mjs';
import { signIn } from './sign-in-actions';
import { openDesk } from './testing/open-desk';
import { asked, ORIGIN, PASSWORD, SECRET, send, somebody } from './testing/visitor';

// Who is locked out by failed attempts, and who is not. A made-up address cannot be told from a real one.

const KNOWN = '__Host-crossread.known_browser';
const TOGETHER = 'This e-mail address and password do not belong together.';
const TOO_MANY = /^Too many tries\. Try again in 1[45] minutes\.$/;

let db: TestDatabase;

beforeAll(async () => {
  db = await openDesk();
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.client.attempt.deleteMany();
});

/** Signs in from an address, with the cookies of a browser; returns the outcome. */
async function tried(email: string, password: string, address: string, cookies: Record<string, string> = {}) {
  return send(asked(address, cookies), signIn, { email, password });
}

/** A browser in which a person has signed in: the cookie that it got. */
async function knownBrowser(email: string): Promise<Record<string, string>> {
  const request = asked('192.0.2.200');
  expect(await send(request, signIn, { email, password: PASSWORD })).toBe('/desk');
  const mark = request.cookies.get(KNOWN) ?? '';
  expect(mark).not.toBe('');
  await db.client.attempt.deleteMany();
  return { [KNOWN]: mark };
}

test.each([
  ['/desk/statements/new?event=1', '/desk/statements/new?event=1'],
  ['//evil.example', '/desk'],
  ['/\\evil.example', '/desk'],
  ['%2F%2Fevil.example', '/desk'],
  ['/%2F%2Fevil.example', '/desk'],
  ['https://evil.example/desk', '/desk'],
  ['/desk/..//evil.example', '/desk'],
  ['/events/makiivka', '/desk'],
  ['x'.repeat(5000), '/desk'],
])('signing in with the page %s leads to %s', async (back, to) => {
  const { email } = await somebody(db.client, `back-${randomUUID()}`);
  expect(await send(asked('192.0.2.9'), signIn, { email, password: PASSWORD, back })).toBe(to);
});

test('thirty forms of one address are read in a quarter of an hour, mistyped ones included', async () => {
  const { email } = await somebody(db.client, 'thirty');
  for (let time = 1; time <= 30; time += 1) {
    expect(await tried('no address', '', '192.0.2.1')).toContain('Give an e-mail address');
  }
  expect(await tried(email, PASSWORD, '192.0.2.1')).toMatch(TOO_MANY);
  expect(await tried('no address', '', '192.0.2.1'), 'nor is it looked at').toMatch(TOO_MANY);
  expect(await tried(email, PASSWORD, '192.0.2.2')).toBe('/desk');
});

test('attempts from one address lock nobody out elsewhere, whichever account they try', async () => {
  const people = await Promise.all(['one', 'two', 'three'].map((name) => somebody(db.client, name)));
  for (const { email } of people) {
    for (let time = 1; time <= 10; time += 1) {
      expect(await tried(email, `wrong ${time}`, '192.0.2.3')).toMatch(time <= 5 ? TOGETHER : TOO_MANY);
    }
  }
  for (const { email } of people) expect(await tried(email, PASSWORD, '192.0.2.4')).toBe('/desk');
});

test('all addresses together have ten attempts, apart from those of a known browser', async () => {
  const { email } = await somebody(db.client, 'known');
  const browser = await knownBrowser(email);
  for (let time = 1; time <= 12; time += 1) {
    const answer = await tried(email, `wrong ${time}`, `198.51.100.${time}`);
    expect(answer, String(time)).toMatch(time <= 10 ? TOGETHER : TOO_MANY);
  }
  expect(await tried(email, PASSWORD, '198.51.100.99'), 'an unknown browser').toMatch(TOO_MANY);
  expect(await tried(email, PASSWORD, '192.0.2.5', browser)).toBe('/desk');
  expect(await tried(email, PASSWORD, '198.51.100.99'), 'the count of the others is unchanged').toMatch(TOO_MANY);
});

test('a known browser has ten attempts as well, from any address, and is known for one account', async () => {
  const [{ email }, other] = [await somebody(db.client, 'ten'), await somebody(db.client, 'another')];
  const browser = await knownBrowser(email);
  for (let time = 1; time <= 11; time += 1) {
    const answer = await tried(email, `wrong ${time}`, `203.0.113.${time}`, browser);
    expect(answer, String(time)).toMatch(time <= 10 ? TOGETHER : TOO_MANY);
  }
  for (let time = 1; time <= 6; time += 1) {
    const answer = await tried(other.email, `wrong ${time}`, '192.0.2.6', browser);
    expect(answer, String(time)).toMatch(time <= 5 ? TOGETHER : TOO_MANY);
  }
});

test('a success resets the count', async () => {
  const { email } = await somebody(db.client, 'anew');
  for (let round = 1; round <= 2; round += 1) {
    for (let time = 1; time <= 4; time += 1) expect(await tried(email, 'wrong', '192.0.2.7')).toBe(TOGETHER);
    expect(await tried(email, PASSWORD, '192.0.2.7')).toBe('/desk');
  }
});

test('the request handler recognises a session that sign-in gave, by its signature', async () => {
  const { email } = await somebody(db.client, 'signed');
  const settings = { client: db.client, secret: SECRET, publicUrl: ORIGIN };
  const { headers } = await makeAuth(settings).api.signInEmail({
    body: { email, password: PASSWORD },
    returnHeaders: true,
  });
  const [cookie = ''] = (headers.get('set-cookie') ?? '').split(';');
  expect(cookie).toMatch(/^__Host-crossread\.session_token=./);
  expect(hasSignedSession(cookie, SECRET)).toBe(true);
  expect(hasSignedSession(cookie.replace('=', '=x'), SECRET)).toBe(false);
});
