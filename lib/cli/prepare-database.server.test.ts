import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { prepareDatabase } from './prepare-database';
import { fromTheFuture, NEWER, recordedMigrations } from './testing/from-the-future';

let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

test('a database that a newer version migrated is refused, and stays as it was', async () => {
  const env = { databaseUrl: db.url, port: 3000, host: '127.0.0.1', dataDir: '.data', logLevel: 'info' } as const;
  const migrated = await recordedMigrations(db.url);
  expect(await prepareDatabase(env)).toMatchObject({ ok: true, database: { embedded: false, applied: [] } });
  await fromTheFuture(db.url);
  expect(await prepareDatabase(env)).toEqual({ ok: false, reason: NEWER });
  expect(await recordedMigrations(db.url)).toEqual([...migrated, '99991231235959_future']);
});
