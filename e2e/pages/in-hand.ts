import type { Page } from '@playwright/test';

/**
 * A page is opened once its scripts have it: a key that is pressed before goes nowhere, and a button sends its form as
 * without scripts, which draws the page again under what is typed next.
 */
export function opensInHand(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (...asked) => {
    const answer = await goto(...asked);
    await inHand(page);
    return answer;
  };
}

/** Not by `waitForFunction`: on each page it first loads what finds elements, 340 kB that nothing else uses there. */
async function inHand(page: Page): Promise<void> {
  try {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const look = () => {
            const used = document.querySelector('main form, main table, main button');
            const isInHand = used === null || Object.keys(used).some((key) => key.startsWith('__react'));
            if (isInHand) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('context was destroyed'))) throw error;
    // The page led to another one, which is waited for instead.
    await page.waitForLoadState();
    await inHand(page);
  }
}
