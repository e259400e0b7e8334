import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { poolAt } from '@/lib/platform/pool.mjs';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { type PausableProxy, proxyTo } from '@/lib/platform/testing/pausable-proxy';
import { type Watch, watchDatabase } from './database-watch.mjs';

let db: TestDatabase;
let proxy: PausableProxy;
let watch: Watch;
let losses: number;
/** A pool of the program's, which the watch may drop. */
let pool: ReturnType<typeof poolAt>;

beforeAll(async () => {
  db = await freshDatabase();
});
beforeEach(async () => {
  proxy = await proxyTo(db.url);
  pool = poolAt(proxy.url, { max: 1 });
  watch = watchDatabase(proxy.url, 'server', { answer: 500 });
  losses = 0;
  watch.whenLost(() => {
    losses += 1;
  });
  // Until its first query is answered.
  await setTimeout(1_000);
  expect(losses).toBe(0);
});
afterEach(async () => {
  watch.stop();
  await proxy.close();
  await pool.end();
});
afterAll(() => db.close());

const process = async (): Promise<number> => (await pool.query('select pg_backend_pid() as pid')).rows[0].pid;

async function until(isAnswering: boolean): Promise<void> {
  while (watch.isAnswering !== isAnswering) await setTimeout(20);
}

test('a database that was paused is lost once, and found with the same connections', async () => {
  const before = await process();
  proxy.pause();
  await until(false);
  await setTimeout(1_000);
  expect(losses).toBe(1);
  proxy.resume();
  await until(true);
  expect(await process()).toBe(before);
});

test('dead connections are dropped before the database counts as found', async () => {
  const before = await process();
  proxy.pause();
  const waiting = process().catch((error) => error);
  await until(false);
  proxy.forgetPaused();
  await until(true);
  expect(await waiting).toBeInstanceOf(Error);
  expect(await process()).not.toBe(before);
});

test('a database that is stopped is lost, and found when it is back', async () => {
  proxy.refuse();
  await until(false);
  proxy.accept();
  await until(true);
  expect(losses).toBe(1);
});

test('a connection that the server terminates is replaced, and the database is not lost', async () => {
  const admin = new pg.Client({ connectionString: db.url });
  await admin.connect();
  const { rowCount } = await admin.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await admin.end();
  expect(rowCount).toBeGreaterThan(0);
  await setTimeout(1_500);
  expect([watch.isAnswering, losses]).toEqual([true, 0]);
});

test('a process that is busy longer than the timeout does not lose the database', async () => {
  for (let time = 0; time < 5; time += 1) {
    const until = performance.now() + 1_000;
    while (performance.now() < until);
    await setTimeout(30);
  }
  await setTimeout(200);
  expect([watch.isAnswering, losses]).toEqual([true, 0]);
});
