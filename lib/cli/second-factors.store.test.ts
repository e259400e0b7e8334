import { symmetricEncrypt } from 'better-auth/crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { addPerson } from '@/lib/writes/people';
import { closedSecondFactors, removeSecondFactorOf } from './second-factors';
import { printed } from './testing/printed';
import { runCommand } from './testing/run-command';

// A desk whose AUTH_SECRET was lost: what a start prints, and what `npm run remove-second-factor` does, as a command where
// it succeeds and where it is asked nothing, and otherwise in this process.

const OLD = 'the secret that was lost, which is long enough';
const NEW = 'the secret of today, which is long enough';

let database: TestDatabase;
let client: PrismaClient;

beforeAll(async () => {
  database = await freshDatabase();
  ({ client } = database);
});
afterAll(() => database.close());

/** A person who is signed in; with a second factor that was set up under a secret, or without one. */
async function person(name: string, secret?: string): Promise<{ id: string; pseudonym: string }> {
  const made = await client.$transaction((tx) =>
    addPerson(tx, { name, email: `${name}@desk.example`, role: 'editor' }, { by: 'nobody', at: new Date() }),
  );
  const later = new Date(Date.now() + 600_000);
  await client.session.create({ data: { userId: made.id, token: `session of ${name}`, expiresAt: later } });
  if (secret === undefined) return made;
  const kept = await symmetricEncrypt({ key: secret, data: 'a key' });
  await client.secondFactor.create({ data: { userId: made.id, secret: kept, backupCodes: kept } });
  await client.person.update({ where: { id: made.id }, data: { twoFactorEnabled: true } });
  await client.verification.create({ data: { identifier: `2fa-${name}`, value: made.id, expiresAt: later } });
  return made;
}

const command = (...args: string[]) => runCommand('remove-second-factor', args, { DATABASE_URL: database.url });
const remove = (email: string) => printed(() => removeSecondFactorOf(database.url, email));

const of = async (id: string) => ({
  factors: await client.secondFactor.count({ where: { userId: id } }),
  sessions: await client.session.count({ where: { userId: id } }),
  waiting: await client.verification.count({ where: { value: id } }),
  enabled: (await client.person.findUniqueOrThrow({ where: { id } })).twoFactorEnabled,
});

test('a start says how many cannot sign in, and what helps; nothing if the secret decrypts all second factors', async () => {
  expect(await closedSecondFactors(database.url, NEW)).toBeUndefined();
  await person('kept', NEW);
  expect(await closedSecondFactors(database.url, NEW)).toBeUndefined();
  const { id } = await person('lost', OLD);
  expect(await closedSecondFactors(database.url, NEW)).toBe(
    '1 person cannot sign in: the second factor was set up with another AUTH_SECRET. Put the old AUTH_SECRET back; or, for each of them: npm run remove-second-factor -- person@desk.org',
  );
  await person('lost-too', OLD);
  expect(await closedSecondFactors(database.url, NEW)).toMatch(/^2 people cannot sign in: their second factors were/);
  expect(await closedSecondFactors(database.url, OLD)).toMatch(/^1 person/);
  await client.person.update({ where: { id }, data: { endedAt: new Date() } });
  expect(await closedSecondFactors(database.url, NEW), 'an ended account is not counted').toMatch(/^1 person/);
});

test('the command removes one, ends the sessions, and the private log records it', async () => {
  const [one, other, without] = [await person('one', OLD), await person('other', OLD), await person('without')];
  const before = await client.logEntry.count();
  const removed = await command('  One@desk.example ');
  expect(removed).toMatchObject({ code: 0, failed: '' });
  expect(removed.said).toContain(`(${one.pseudonym}) has no second factor any more, and every session has ended.`);
  expect(await of(one.id)).toEqual({ factors: 0, sessions: 0, waiting: 0, enabled: false });
  expect(await of(other.id)).toEqual({ factors: 1, sessions: 1, waiting: 1, enabled: true });
  const [entry, ...more] = await client.logEntry.findMany({ skip: before });
  expect(more).toEqual([]);
  expect(JSON.parse(entry?.body ?? '')).toMatchObject({
    chain: 'private',
    did: 'remove second factor',
    by: 'the command line',
    of: one.pseudonym,
  });

  expect(await remove('one@desk.example')).toMatchObject({
    code: 1,
    failed: 'one@desk.example has no second factor; nothing was changed.',
  });
  expect((await remove('without@desk.example')).code).toBe(1);
  expect(await of(without.id)).toMatchObject({ sessions: 1 });
  expect(await remove('nobody@desk.example')).toMatchObject({
    code: 1,
    failed: 'Nobody of this desk has the address nobody@desk.example.',
  });
  expect(await command('one')).toMatchObject({
    code: 1,
    failed: 'Say whose: npm run remove-second-factor -- person@desk.org',
  });
  expect(await client.logEntry.count()).toBe(before + 1);
});
