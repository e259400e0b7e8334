import { setTimeout } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { PrismaClient } from './generated/client';
import { dropConnections, poolAt } from './pool.mjs';
import { freshDatabase, type TestDatabase } from './testing/database';
import { type PausableProxy, proxyTo } from './testing/pausable-proxy';

/** In milliseconds: short for a test that waits for it, long for a query that is answered, on a busy machine too. */
const PATIENCE = 1_500;

let db: TestDatabase;
let proxy: PausableProxy;
let client: PrismaClient;

beforeAll(async () => {
  db = await freshDatabase();
});
afterEach(async () => {
  await client.$disconnect();
  await proxy.close();
});
afterAll(() => db.close());

/** A client with one connection, which is dead while the proxy is paused. */
async function open(queryTimeout?: number): Promise<void> {
  proxy = await proxyTo(db.url);
  const pool = poolAt(proxy.url, {
    max: 1,
    connectionTimeoutMillis: 2_000,
    ...(queryTimeout && { query_timeout: queryTimeout }),
  });
  client = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
}

const one = (tx: Pick<PrismaClient, '$queryRaw'>) => tx.$queryRaw<{ one: number }[]>`select 1 as one`;

test('a transaction that hangs fails, and its connection is not used again', async () => {
  await open(PATIENCE);
  const hanging = client.$transaction(async (tx) => {
    await one(tx);
    proxy.pause();
    await one(tx);
  });
  await expect(hanging).rejects.toThrow();
  // Paused connections stay paused: only a new one can answer.
  proxy.forgetPaused();
  expect(await one(client)).toEqual([{ one: 1 }]);
});

test('a query that hangs outside of a transaction fails, and the next one gets a new connection', async () => {
  await open(PATIENCE);
  await one(client);
  proxy.pause();
  await expect(one(client)).rejects.toThrow();
  proxy.forgetPaused();
  expect(await one(client)).toEqual([{ one: 1 }]);
});

test('a query on a dropped connection fails at once, and the next one gets a new connection', async () => {
  await open();
  await one(client);
  proxy.pause();
  const waiting = one(client).catch((error) => error);
  await setTimeout(100);
  dropConnections();
  expect(await waiting).toBeInstanceOf(Error);
  proxy.forgetPaused();
  expect(await one(client)).toEqual([{ one: 1 }]);
});

test('a connection that is dropped while idle is not used again', async () => {
  await open();
  await one(client);
  proxy.pause();
  dropConnections();
  proxy.forgetPaused();
  expect(await one(client)).toEqual([{ one: 1 }]);
});

test('concurrent queries of one transaction are sent one after the other, without a warning', async () => {
  await open();
  const warnings: string[] = [];
  const listen = (warning: Error) => warnings.push(warning.message);
  process.on('warning', listen);
  const answers = await client.$transaction((tx) => Promise.all([one(tx), one(tx), one(tx)]));
  await setTimeout(50);
  process.off('warning', listen);
  expect(answers.flat()).toEqual([{ one: 1 }, { one: 1 }, { one: 1 }]);
  expect(warnings.filter((message) => message.includes('client.query()'))).toEqual([]);
});
