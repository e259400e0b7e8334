import { test as base } from '@playwright/test';
import { databaseAt } from '@/lib/platform/db';
import { Desk } from './desk';

/** Tests of the desk: each worker has its own connection to the database of the Crossread under test. */
export const test = base.extend<object, { desk: Desk }>({
  desk: [
    async ({ browserName: _ }, use) => {
      const url = process.env.CROSSREAD_DATABASE_URL;
      if (!url) throw new Error('CROSSREAD_DATABASE_URL is not set: `npm test` sets it for the browser tests.');
      const client = databaseAt(url);
      await use(new Desk(client, process.env.CROSSREAD_AUTH_SECRET));
      await client.$disconnect();
    },
    { scope: 'worker' },
  ],
});
