import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshStatistics } from './statistics';
import { freshDatabase, type TestDatabase } from './testing/database';

let db: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  db = await freshDatabase();
  client = new pg.Client(db.url);
  await client.connect();
  await client.query('create table counted (n int)');
});
afterAll(async () => {
  await client.end();
  await db.close();
});

/** Adds rows to the table, and has the database count them at once. */
async function add(rows: number): Promise<void> {
  await client.query('insert into counted select generate_series(1, $1::int)', [rows]);
  await client.query('select pg_stat_force_next_flush()');
  await client.query('select 1');
}

const known = async () => (await client.query("select reltuples from pg_class where relname = 'counted'")).rows[0];

test('a table has new statistics once a tenth of it has changed, and not before', async () => {
  await add(1_000);
  expect(await refreshStatistics(db.url)).toContain('public.counted');
  expect(await known()).toEqual({ reltuples: 1_000 });
  await add(100);
  expect(await refreshStatistics(db.url)).not.toContain('public.counted');
  await add(100);
  expect(await refreshStatistics(db.url)).toContain('public.counted');
  expect(await known()).toEqual({ reltuples: 1_200 });
});
