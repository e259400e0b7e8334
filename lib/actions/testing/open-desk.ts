import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { ORIGIN, SECRET } from './visitor';

/**
 * A desk without content for a test file, of which the actions take their database, secret and origin as the program does:
 * `beforeAll(async () => { db = await openDesk() })`, `afterAll(() => db.close())`.
 */
export async function openDesk(): Promise<TestDatabase> {
  Object.assign(process.env, { AUTH_SECRET: SECRET, PUBLIC_URL: ORIGIN, CROSSREAD_OWN_ORIGINS: ORIGIN });
  return programDatabase();
}
