import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { migrate } from './migrate';
import { freshDatabase, type TestDatabase } from './testing/database';

// Cases that only a server has: other roles, and connections that are terminated.

let db: TestDatabase;
let pool: pg.Pool;
let folder: string;

beforeAll(async () => {
  db = await freshDatabase();
  pool = new pg.Pool({ connectionString: db.url, max: 1 });
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
const tables = async () => (await pool.query("select from pg_tables where schemaname = 'public'")).rowCount;

test('a role that may not create tables gets an error that names the variable to set', async () => {
  write('1_crate', 'create table crate (label text);');
  const role = `may_nothing_${process.pid}`;
  await pool.query(`create role ${role} login password 'x'; grant usage on schema public to ${role}`);
  try {
    const url = Object.assign(new URL(db.url), { username: role, password: 'x' });
    expect(await migrate(url.href, folder)).toEqual({
      ok: false,
      reason:
        "The role of the database address may not change its tables (permission denied for schema public); set MIGRATION_DATABASE_URL to the owner's.",
    });
    expect(await tables()).toBe(0);
  } finally {
    await pool.query(`drop owned by ${role}; drop role ${role}`);
  }
});

test('a connection that ends half-way leaves nothing, and gives a reason', async () => {
  write('1_crate', 'create table crate (label text);');
  write('2_lid', 'create table lid (label text); select pg_terminate_backend(pg_backend_pid());');
  expect(await migrate(db.url, folder)).toEqual({
    ok: false,
    reason:
      'The migration 2_lid failed, and the database is as it was before: terminating connection due to administrator command.',
  });
  expect(await tables()).toBe(0);
});

test('tables of an extension do not count as tables of another program', async () => {
  write('1_crate', 'create table crate (label text);');
  await pool.query('create table of_extension (id int); alter extension plpgsql add table of_extension');
  try {
    expect(await migrate(db.url, folder)).toEqual({ ok: true, applied: ['1_crate'] });
  } finally {
    await pool.query('alter extension plpgsql drop table of_extension');
  }
});
