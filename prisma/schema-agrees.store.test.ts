import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diffSchemas, loadEngine } from '@/lib/cli/schema-engine';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';

// Compares two schemas of one database: `public`, which the migrations made, and one that is made from schema.prisma
// alone.

let db: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  db = await freshDatabase();
  pool = new pg.Pool({ connectionString: db.url, max: 1 });
});
afterAll(async () => {
  await pool.end();
  await db.close();
});

const schema = readFileSync(path.join(import.meta.dirname, 'schema.prisma'), 'utf8');

/**
 * What a schema contains, one line for each thing, except what Prisma cannot express: figures of any precision, and
 * keys that are checked when the transaction ends, or for new rows only.
 */
const HOLDS = `
  select table_name || '.' || column_name || ' ' || case data_type when 'numeric' then data_type else type end
         || case when is_nullable = 'NO' then ' not null' else '' end || coalesce(' default ' || column_default, '') as line
  from information_schema.columns,
       lateral (select format_type(atttypid, atttypmod) as type from pg_attribute
                where attrelid = format('%I.%I', table_schema, table_name)::regclass and attname = column_name) as exactly
  where table_schema = $1
  union all
  select 'enum ' || typname || ' ' || (select string_agg(enumlabel, ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid)
  from pg_type t where typtype = 'e' and typnamespace = $1::regnamespace
  union all
  select indexdef from pg_indexes where schemaname = $1
  union all
  select conrelid::regclass || ' ' || conname || ' ' || regexp_replace(pg_get_constraintdef(oid), ' DEFERRABLE.*| NOT VALID', '')
  from pg_constraint where contype in ('p', 'u', 'f') and connamespace = $1::regnamespace
  order by 1`;

async function holds(name: string): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(HOLDS, [name]);
  return rows.map(({ line }) => line.replaceAll(`${name}.`, ''));
}

/** What schema.prisma says and the migrations do not make. */
async function missing(text: string): Promise<string[]> {
  const engine = await loadEngine();
  if (!engine.ok) throw new Error(engine.reason);
  const script = await diffSchemas(engine, db.url, undefined, text);
  await pool.query('begin; create schema as_said; set local search_path = as_said');
  try {
    await pool.query(script);
    await pool.query("set local search_path = ''");
    const made = new Set(await holds('public'));
    return (await holds('as_said')).filter((line) => !made.has(line));
  } finally {
    await pool.query('rollback');
  }
}

test('the migrations make everything that schema.prisma says', async () => {
  expect(
    await missing(schema),
    'schema.prisma says this, and no migration makes it: npm run migration -- what-it-does (prisma/MIGRATIONS.md).',
  ).toEqual([]);
});

test.each([
  ['a column', /model Event \{/, '$&\n  added String? @map("added")', 'event.added text'],
  ['a table', /$/, '\nmodel Added {\n  id Int @id\n  @@map("added")\n}\n', 'added.id integer not null'],
  ['an index', /model Event \{/, '$&\n  @@index([createdAt], map: "added")', 'CREATE INDEX added ON event'],
  ['a value of an enumeration', /enum ValueType \{/, '$&\n  added', 'enum value_type added, number'],
])('%s that is added to schema.prisma alone is reported as missing', async (_, at, added, line) => {
  const changed = schema.replace(at, added);
  expect(changed).not.toBe(schema);
  expect(await missing(changed)).toContainEqual(expect.stringContaining(line));
});
