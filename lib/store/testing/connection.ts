import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import type { Query } from './rows';

/**
 * A connection to the test file's own database with these rows, open while its tests run. Call it at the top of the
 * file. `query` is that of the client.
 */
export function connectionTo(rows: readonly Query[]): Pick<pg.Client, 'query'> {
  let db: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    db = await freshDatabase();
    client = new pg.Client({ connectionString: db.url });
    await client.connect();
    for (const row of rows) await client.query(row);
  });
  afterAll(async () => {
    await client.end();
    await db.close();
  });
  return { query: ((...query: Parameters<pg.Client['query']>) => client.query(...query)) as pg.Client['query'] };
}
