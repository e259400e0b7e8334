import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { ApplyMigrationsInput, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadEngine } from '@/lib/cli/schema-engine';
import { migrate } from './migrate';
import { readMigrations } from './migration-files';
import { freshDatabase, type TestDatabase } from './testing/database';

// Prisma's own commands must find the record that `migrate` writes as if they had written it, and the other way round.
// The tests ask Prisma's engine, which `prisma migrate deploy` and `prisma migrate status` use.

const folder = path.resolve('prisma/migrations');
const names = readMigrations(folder).map(({ name }) => name);

let db: TestDatabase;
let pool: pg.Pool;
let engine: SchemaEngine;
/** What Prisma did to an empty database, and what `migrate` did after it. */
let first: { applied: readonly string[]; table: Shape; rows: readonly unknown[]; migrated: Migrated; left: number };
/** What `migrate` did to an empty database, on which the tests then ask Prisma. */
let ours: Migrated;

type Shape = Awaited<ReturnType<typeof table>>;
type Migrated = Awaited<ReturnType<typeof migrate>>;

beforeAll(async () => {
  db = await freshDatabase();
  pool = new pg.Pool({ connectionString: db.url, max: 1 });
  const loaded = await loadEngine();
  if (!loaded.ok) throw new Error(loaded.reason);
  engine = await loaded.engineOn(pool);
  await empty();
  const before = { applied: await deploy(), table: await table(), rows: await rows() };
  first = { ...before, migrated: await migrate(db.url, folder), left: (await rows()).length };
  await empty();
  ours = await migrate(db.url, folder);
});
afterAll(async () => {
  engine.free();
  await pool.end();
  await db.close();
});
const empty = () => pool.query('drop schema public cascade; create schema public');

const filters = { externalTables: [], externalEnums: [] };

function list(migrations = readMigrations(folder)): ApplyMigrationsInput['migrationsList'] {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } },
    })),
  };
}

/** What `prisma migrate deploy` does. Its lock belongs to the session, which stays open here. */
async function deploy(): Promise<readonly string[]> {
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: list(), filters });
  await pool.query('select pg_advisory_unlock_all()');
  return appliedMigrationNames;
}

/** What `prisma migrate status` reports. */
const status = (migrations = readMigrations(folder)) =>
  engine.diagnoseMigrationHistory({ migrationsList: list(migrations), optInToShadowDatabase: false, filters });

const IN_SYNC = { editedMigrationNames: [], failedMigrationNames: [], hasMigrationsTable: true, history: null };

async function table() {
  const { rows: columns } = await pool.query(
    `select a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull,
            pg_get_expr(d.adbin, d.adrelid) as default_value
     from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = '_prisma_migrations'::regclass and a.attnum > 0 order by a.attnum`,
  );
  const { rows: indexes } = await pool.query(
    "select indexdef from pg_indexes where tablename = '_prisma_migrations' order by 1",
  );
  const { rows: constraints } = await pool.query(
    `select conname, pg_get_constraintdef(oid) as definition from pg_constraint
     where conrelid = '_prisma_migrations'::regclass order by 1`,
  );
  return { columns, indexes, constraints };
}

async function rows() {
  const { rows } = await pool.query(
    `select migration_name, checksum, logs, rolled_back_at, applied_steps_count,
            id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' as "idIsUuid", finished_at >= started_at as "endIsAfterStart"
     from _prisma_migrations order by started_at`,
  );
  return rows;
}

test('the table and its rows are those that Prisma writes', async () => {
  expect(first.applied).toEqual(names);
  expect(ours).toEqual({ ok: true, applied: names });
  expect(await table()).toEqual(first.table);
  expect(await rows()).toEqual(first.rows);
  expect(first.table.columns).toHaveLength(8);
  expect(first.rows).toHaveLength(names.length);
});

test('after Prisma, migrate has nothing to apply', () => {
  expect(first.applied).toEqual(names);
  expect(first.migrated).toEqual({ ok: true, applied: [] });
  expect(first.left).toBe(names.length);
});

test('after migrate, Prisma has nothing to apply and nothing to report', async () => {
  expect(await status()).toEqual(IN_SYNC);
  expect(await deploy()).toEqual([]);
  expect(await rows()).toHaveLength(names.length);
});

test('Prisma finds an edited migration and a missing one in our rows', async () => {
  const [one, ...others] = readMigrations(folder);
  if (!one) throw new Error('There is no migration.');
  const edited = { ...one, script: `${one.script}\n-- ${randomBytes(4).toString('hex')}` };
  expect(await status([edited, ...others])).toMatchObject({ editedMigrationNames: [one.name] });
  expect(await status(others)).not.toMatchObject({ history: null });
});
