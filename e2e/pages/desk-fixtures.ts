import { test as base, type Page } from '@playwright/test';
import { databaseAt } from '@/lib/platform/db';
import { Desk } from './desk';
import { opensInHand } from './in-hand';

/** Tests of the desk: each worker has its own connection to the database of the Crossread under test. */
export const test = base.extend<{ second: Page }, { desk: Desk }>({
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
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) opensInHand(page);
    await use(page);
  },
  /** The window of another person. */
  second: async ({ browser, baseURL }, use) => {
    const page = await browser.newPage({ ...(baseURL !== undefined && { baseURL }) });
    opensInHand(page);
    await use(page);
    await page.close();
  },
});
