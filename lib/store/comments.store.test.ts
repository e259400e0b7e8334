import { expect, test } from 'vitest';
import { connectionTo } from './testing/connection';

const client = connectionTo([]);

/** A table has column number 0; system columns have negative numbers. */
const OURS = `from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  where t.relkind in ('r', 'v') and t.relnamespace = 'public'::regnamespace and t.relname <> '_prisma_migrations'`;

test('every column has a comment for readers of the database with psql', async () => {
  const { rows } = await client.query<{ name: string; comment: string | null }>(
    `select t.relname || '.' || a.attname as name, col_description(t.oid, a.attnum) as comment ${OURS}`,
  );
  expect(rows.length).toBeGreaterThan(150);
  expect(rows.filter(({ comment }) => !comment?.trim()).map(({ name }) => name)).toEqual([]);
});

test('every table has a comment', async () => {
  const { rows } = await client.query<{ relname: string; comment: string | null }>(
    `select distinct t.relname, obj_description(t.oid, 'pg_class') as comment ${OURS}`,
  );
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ comment }) => !comment?.trim()).map(({ relname }) => relname)).toEqual([]);
});
