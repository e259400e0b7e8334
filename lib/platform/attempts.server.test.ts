import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countTry, forgetPassedTries, forgetTries } from './attempts';
import { databaseAt } from './db';
import type { PrismaClient } from './generated/client';
import { freshDatabase, type TestDatabase } from './test-database';

const LIMIT = { max: 10, seconds: 900 };
const start = Temporal.Instant.from('2030-01-02T00:00:00Z');
const at = (seconds: number) => () => start.add({ seconds });

let db: TestDatabase;
/** As two processes would, each over connections of its own. */
let two: PrismaClient;

beforeAll(async () => {
  db = await freshDatabase();
  two = databaseAt(db.url);
});
afterAll(async () => {
  await two.$disconnect();
  await db.close();
});

test.each(['the first', 'the second', 'the third'])(
  'of a hundred tries at once exactly ten get through, %s time',
  async (time) => {
    const tries = await Promise.all(
      Array.from({ length: 100 }, (_, number) =>
        countTry(number % 2 ? db.client : two, `at once ${time}`, LIMIT, at(0)),
      ),
    );
    expect(tries.filter(({ allowed }) => allowed)).toHaveLength(LIMIT.max);
  },
);

test('the same holds for a window that has just run out', async () => {
  for (let number = 0; number < 30; number += 1) await countTry(db.client, 'run out', LIMIT, at(0));
  const tries = await Promise.all(Array.from({ length: 100 }, () => countTry(db.client, 'run out', LIMIT, at(900))));
  expect(tries.filter(({ allowed }) => allowed)).toHaveLength(LIMIT.max);
});

test('whoever waits long enough may try again, and is told how long', async () => {
  for (let number = 0; number < LIMIT.max; number += 1) {
    expect(await countTry(db.client, 'waits', LIMIT, at(number))).toEqual({ allowed: true });
  }
  expect(await countTry(db.client, 'waits', LIMIT, at(100))).toEqual({ allowed: false, retryAfterSeconds: 800 });
  // Trying on does not make it longer.
  expect(await countTry(db.client, 'waits', LIMIT, at(899))).toEqual({ allowed: false, retryAfterSeconds: 1 });
  expect(await countTry(db.client, 'waits', LIMIT, at(900))).toEqual({ allowed: true });
});

test('one account is not held to what another has tried, and a success begins anew', async () => {
  for (let number = 0; number < 30; number += 1) await countTry(db.client, 'one', LIMIT, at(0));
  expect((await countTry(db.client, 'other', LIMIT, at(0))).allowed).toBe(true);
  await forgetTries(db.client, 'one');
  expect((await countTry(db.client, 'one', LIMIT, at(0))).allowed).toBe(true);
});

test('a count whose window has passed is forgotten, and no other', async () => {
  await countTry(db.client, 'passed', LIMIT, at(-900));
  const before = await db.client.attempt.count();
  await forgetPassedTries(db.client, at(0));
  const ends = (await db.client.attempt.findMany()).map(({ windowEnd }) => windowEnd.getTime());
  expect(ends.length).toBeGreaterThan(0);
  expect(ends.length).toBeLessThan(before);
  expect(Math.min(...ends)).toBeGreaterThan(start.epochMilliseconds);
});

test('the table holds no name and no address', async () => {
  await countTry(db.client, 'sign in as somebody@desk.example', LIMIT, at(0));
  const rows = await db.client.attempt.findMany();
  for (const { key } of rows) expect(key).toMatch(/^[0-9a-f]{64}$/);
});
