import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK_CONNECTIONS, database, deskDatabase, READER_CONNECTIONS } from './db';
import { programDatabase, type TestDatabase } from './testing/database';

let db: TestDatabase;

beforeAll(async () => {
  db = await programDatabase();
});
afterAll(() => db.close());

test('the desk queries the database while readers hold or wait for every connection of theirs', async () => {
  await deskDatabase().$queryRaw`select 1 as one`;
  let answered = 0;
  const readers = Array.from({ length: READER_CONNECTIONS * 2 }, async () => {
    await database().$queryRaw`select pg_sleep(0.1)::text`;
    answered += 1;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await deskDatabase().$queryRaw`select 1 as one`;
  // Readers who had got a connection before would have been answered before.
  expect(answered).toBeLessThan(READER_CONNECTIONS);
  await Promise.all(readers);
});

test('both pools, the cache poll and the request handler leave connections free on the embedded database', () => {
  expect(READER_CONNECTIONS + DESK_CONNECTIONS + 2).toBeLessThanOrEqual(16);
});
