import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseAt } from './db';
import type { PrismaClient } from './generated/client';
import { type CountedAttempt, countAttempt, refundAttempt, resetAttempts } from './rate-limit';
import { freshDatabase, type TestDatabase } from './testing/database';

const LIMIT = { max: 10, seconds: 900 };
const MANY = { max: 100, seconds: 900 };
const start = Temporal.Instant.from('2030-01-02T00:00:00Z');
const at = (seconds: number) => () => start.add({ seconds });

let db: TestDatabase;
/** Two clients with connections of their own, as two processes have. */
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
  'of a hundred concurrent attempts exactly ten are allowed, %s time',
  async (time) => {
    const tries = await Promise.all(
      Array.from({ length: 100 }, (_, number) =>
        countAttempt(number % 2 ? db.client : two, `at once ${time}`, LIMIT, at(0)),
      ),
    );
    expect(tries.filter(({ allowed }) => allowed)).toHaveLength(LIMIT.max);
  },
);

test('the same holds for a window that has just ended', async () => {
  for (let number = 0; number < 30; number += 1) await countAttempt(db.client, 'run out', LIMIT, at(0));
  const tries = await Promise.all(
    Array.from({ length: 100 }, () => countAttempt(db.client, 'run out', LIMIT, at(900))),
  );
  expect(tries.filter(({ allowed }) => allowed)).toHaveLength(LIMIT.max);
});

test('an attempt is allowed again when the window has ended, and the refusal says how long that takes', async () => {
  for (let number = 0; number < LIMIT.max; number += 1) {
    expect((await countAttempt(db.client, 'waits', LIMIT, at(number))).allowed).toBe(true);
  }
  expect(await countAttempt(db.client, 'waits', LIMIT, at(100))).toEqual({ allowed: false, retryAfterSeconds: 800 });
  // Further attempts do not make it longer.
  expect(await countAttempt(db.client, 'waits', LIMIT, at(899))).toEqual({ allowed: false, retryAfterSeconds: 1 });
  expect((await countAttempt(db.client, 'waits', LIMIT, at(900))).allowed).toBe(true);
});

test('accounts are counted apart, and a success resets the count', async () => {
  for (let number = 0; number < 30; number += 1) await countAttempt(db.client, 'one', LIMIT, at(0));
  expect((await countAttempt(db.client, 'other', LIMIT, at(0))).allowed).toBe(true);
  await resetAttempts(db.client, 'one');
  expect((await countAttempt(db.client, 'one', LIMIT, at(0))).allowed).toBe(true);
});

test('an attempt deletes expired windows of others, and no current ones', async () => {
  await db.client.attempt.deleteMany();
  await Promise.all(
    Array.from({ length: 60 }, (_, number) => countAttempt(db.client, `made-up ${number}`, LIMIT, at(-950))),
  );
  await countAttempt(db.client, 'goes on', LIMIT, at(-100));
  expect(await db.client.attempt.count()).toBe(61);
  await countAttempt(db.client, 'after', LIMIT, at(0));
  expect(await db.client.attempt.count(), 'not all of them at once').toBe(42);
  for (let time = 0; time < 3; time += 1) await countAttempt(db.client, 'after', LIMIT, at(0));
  const ends = (await db.client.attempt.findMany()).map(({ windowEnd }) => windowEnd.getTime());
  expect(ends.sort()).toEqual([at(800)().epochMilliseconds, at(900)().epochMilliseconds]);
});

test('concurrent attempts of many keys with expired windows do not wait for each other', async () => {
  const keys = Array.from({ length: 40 }, (_, number) => `crossed ${number}`);
  for (let round = 1; round <= 10; round += 1) {
    const later = at(round * 10_000);
    const tries = await Promise.all(
      [...keys, ...keys.toReversed()].map((key, number) =>
        countAttempt(number % 2 ? db.client : two, key, LIMIT, later),
      ),
    );
    expect(tries.filter(({ allowed }) => allowed)).toHaveLength(80);
    const rows = await db.client.attempt.findMany({
      where: { windowEnd: new Date(later().epochMilliseconds + 900_000) },
    });
    expect(rows.map(({ count }) => count)).toEqual(keys.map(() => 2));
  }
});

/** The counted attempt; a test that is refused here is wrong. */
async function counted(of: string, seconds = 0): Promise<CountedAttempt> {
  const tried = await countAttempt(db.client, of, LIMIT, at(seconds));
  if (!tried.allowed) throw new Error(`"${of}" was refused.`);
  return tried.counted;
}

test('refunds of concurrent attempts each give back one, and never more than were counted', async () => {
  const tries = await Promise.all(Array.from({ length: 10 }, () => counted('given back')));
  await Promise.all(tries.slice(0, 7).map((one, number) => refundAttempt(number % 2 ? db.client : two, one)));
  const [one] = tries as [CountedAttempt];
  const row = () => db.client.attempt.findUnique({ where: { key: one.key } });
  expect((await row())?.count).toBe(3);
  const again = await Promise.all(
    Array.from({ length: 20 }, () => countAttempt(db.client, 'given back', LIMIT, at(1))),
  );
  expect(again.filter(({ allowed }) => allowed)).toHaveLength(7);
  await Promise.all(Array.from({ length: 30 }, () => refundAttempt(db.client, one)));
  expect(await row()).toBeNull();
  expect((await countAttempt(db.client, 'given back', { ...LIMIT, max: 1 }, at(2))).allowed).toBe(true);
});

test('three times as many refunds as there are connections wait for a row that is held for 2.5 s, and none fails', async () => {
  const tries = await Promise.all(Array.from({ length: 30 }, () => countAttempt(db.client, 'held', MANY, at(0))));
  const [one] = tries.flatMap((tried) => (tried.allowed ? [tried.counted] : []));
  if (!one) throw new Error('No attempt was counted.');
  let refunds: Promise<void>[] = [];
  await two.$transaction(
    async (tx) => {
      await tx.$queryRaw`select from attempt where key = ${one.key} for update`;
      refunds = tries.slice(1).map(() => refundAttempt(db.client, one));
      await new Promise((resolve) => setTimeout(resolve, 2_500));
    },
    { timeout: 60_000 },
  );
  await Promise.all(refunds);
  expect((await db.client.attempt.findUniqueOrThrow({ where: { key: one.key } })).count).toBe(1);
});

test('a refund does not change a later window', async () => {
  const before = await counted('a window later');
  await counted('a window later', 900);
  await refundAttempt(db.client, before);
  expect((await db.client.attempt.findUniqueOrThrow({ where: { key: before.key } })).count).toBe(1);
});

test('the table holds no name and no address', async () => {
  await countAttempt(db.client, 'sign in as somebody@desk.example', LIMIT, at(0));
  const rows = await db.client.attempt.findMany();
  for (const { key } of rows) expect(key).toMatch(/^[0-9a-f]{64}$/);
});
