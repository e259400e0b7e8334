import { vi } from 'vitest';
import { deskDatabase } from '@/lib/platform/db';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { ORIGIN, SECRET } from './visitor';

/**
 * A desk without content for a test file, of which the actions take their database, secret and origin as the program does:
 * `beforeAll(async () => { db = await openDesk() })`, `afterAll(() => db.close())`.
 */
export async function openDesk(): Promise<TestDatabase> {
  const db = await freshDatabase();
  const env = { DATABASE_URL: db.url, AUTH_SECRET: SECRET, PUBLIC_URL: ORIGIN, CROSSREAD_OWN_ORIGINS: ORIGIN };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const close = async () => {
    await deskDatabase().$disconnect();
    await db.close();
  };
  return { ...db, close };
}
