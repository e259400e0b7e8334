import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { raiseContentVersions } from '@/lib/store/content-version';
import { changesSince } from './cache-invalidation';
import { eventTag } from './cache-tags';
import { freshDatabase, type TestDatabase } from './testing/database';

let db: TestDatabase;
let pool: pg.Pool;
const ids: Record<string, string> = {};

beforeAll(async () => {
  db = await freshDatabase();
  pool = new pg.Pool({ connectionString: db.url, max: 1 });
  for (const slug of ['one', 'two']) ids[slug] = (await db.client.event.create({ data: { slug } })).id;
});
afterAll(async () => {
  await pool.end();
  await db.close();
});

const raise = (...slugs: readonly string[]) =>
  db.client.$transaction((tx) =>
    raiseContentVersions(
      tx,
      slugs.map((slug) => ids[slug] ?? ''),
    ),
  );

/** What a server is told that knew everything before these changes. */
async function toldAfter(...changes: readonly (readonly string[])[]) {
  const { found } = await changesSince(pool, undefined);
  for (const slugs of changes) await raise(...slugs);
  const { changed } = await changesSince(pool, found);
  return typeof changed === 'string' ? changed : changed.filter((tag) => tag.startsWith('event:')).sort();
}

test('a server that knows nothing takes everything for changed, and nothing where nothing changed', async () => {
  expect((await changesSince(pool, undefined)).changed).toBe('everything');
  expect(await toldAfter()).toEqual([]);
});

test.each<[string, string[][], string[] | 'everything']>([
  ['one event', [['one']], [eventTag('one')]],
  ['two, one of them twice', [['one'], ['two'], ['one']], [eventTag('one'), eventTag('two')]],
  ['one that is not named', [[]], 'everything'],
  ['one that is not named, then a named one', [[], ['one']], 'everything'],
  ['a named one, then one that is not', [['one'], []], 'everything'],
])('of changes between two looks a server is told all: %s', async (_, changes, told) => {
  expect(await toldAfter(...changes)).toEqual(told);
});
