import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { migrate } from './migrate';
import { freshDatabase, type TestDatabase } from './testing/database';

let db: TestDatabase;
let pool: pg.Pool;
let folder: string;

beforeAll(async () => {
  db = await freshDatabase();
  pool = new pg.Pool({ connectionString: db.url, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await db.close();
});
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-migrations-'));
  await pool.query('drop schema public cascade; create schema public');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, script: string) {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'migration.sql'), script);
}
const tables = async () => {
  const { rows } = await pool.query<{ relname: string }>(
    "select relname from pg_class where relkind = 'r' and relname in ('crate', 'lid', '_prisma_migrations') order by 1",
  );
  return rows.map((row) => row.relname);
};

test('applies scripts whole, functions with semicolons included, and records them as Prisma does', async () => {
  write(
    '1_crate',
    `-- a comment; with a semicolon
     create table crate (label text);
     create or replace function mark() returns trigger language plpgsql as $$ begin new.label := 'a;b'; return new; end $$;
     create trigger mark before insert on crate for each row execute function mark();
     insert into crate values ('x');`,
  );
  expect(await migrate(db.url, folder)).toEqual({ ok: true, applied: ['1_crate'] });
  expect((await pool.query('select label from crate')).rows).toEqual([{ label: 'a;b' }]);
  const { rows } = await pool.query('select migration_name, finished_at is not null as done from _prisma_migrations');
  expect(rows).toEqual([{ migration_name: '1_crate', done: true }]);
  expect(await migrate(db.url, folder)).toEqual({ ok: true, applied: [] });
});

test('leaves nothing of any migration when one fails, and names it', async () => {
  write('1_crate', 'create table crate (label text);');
  write('2_lid', 'create table lid (label text); select 1/0;');
  expect(await migrate(db.url, folder)).toEqual({
    ok: false,
    reason: 'The migration 2_lid failed, and the database is as it was before: division by zero.',
  });
  expect(await tables()).toEqual([]);
});

test('refuses a database that a newer version migrated, and changes nothing', async () => {
  write('1_crate', 'create table crate (label text);');
  await migrate(db.url, folder);
  await pool.query(
    "insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('x', 'y', '9_future', now())",
  );
  write('2_lid', 'create table lid (label text);');
  expect(await migrate(db.url, folder)).toMatchObject({ ok: false, reason: expect.stringContaining('9_future') });
  expect(await tables()).toEqual(['_prisma_migrations', 'crate']);
});

test('leaves a database of another program alone', async () => {
  await pool.query('create table somebody_elses (id int)');
  write('1_crate', 'create table crate (label text);');
  expect(await migrate(db.url, folder)).toEqual({
    ok: false,
    reason: 'The database holds tables that are not of Crossread; give it an empty database.',
  });
  expect(await tables()).toEqual([]);
});

test('refuses a script that ends its own transaction, reports what it left, and applies nothing after it', async () => {
  write('1_crate', 'create table crate (label text); commit; select 1;');
  write('2_lid', 'create table lid (label text);');
  expect(await migrate(db.url, folder)).toEqual({
    ok: false,
    reason: 'A migration ended its own transaction; a script may hold no COMMIT or ROLLBACK.',
  });
  expect(await tables()).toEqual(['_prisma_migrations', 'crate']);
  expect(await migrate(db.url, folder)).toMatchObject({
    ok: false,
    reason: expect.stringContaining('1_crate failed half-way'),
  });
});

test('a database that cannot be reached gives a reason, not an exception', async () => {
  const url = new URL(db.url);
  url.port = '1';
  expect(await migrate(url.href, folder)).toMatchObject({ ok: false, reason: expect.stringContaining('ECONNREFUSED') });
});

test('two concurrent runs apply each migration once', async () => {
  write('1_crate', 'create table crate (label text);');
  const both = await Promise.all([migrate(db.url, folder), migrate(db.url, folder)]);
  expect(both.map((result) => (result.ok ? result.applied.length : result.reason)).sort()).toEqual([0, 1]);
});
