import type { Page } from '@playwright/test';

/**
 * A page is opened once its scripts have it: a key that is pressed before goes nowhere, and a button sends its form as
 * without scripts, which draws the page again under what is typed next.
 */
export function opensInHand(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (...asked) => {
    const answer = await goto(...asked);
    await page.waitForFunction(() => {
      const used = document.querySelector('main form, main table, main button');
      return used === null || Object.keys(used).some((key) => key.startsWith('__react'));
    });
    return answer;
  };
}
