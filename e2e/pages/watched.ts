import { expect, type Page } from '@playwright/test';
import { barriersOf } from './barriers';

/**
 * What a page must never do, collected while a test uses it: requests to other hosts, and violations of its own policy.
 */
export type Watched = { others: string[]; problems: string[] };

export async function watch(page: Page): Promise<Watched> {
  const own = process.env.CROSSREAD_URL ?? 'http://127.0.0.1:3000';
  const watched: Watched = { others: [], problems: [] };
  await page.exposeFunction('crossreadTold', (told: string) => watched.problems.push(told));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { crossreadTold } = window as unknown as { crossreadTold: (told: string) => void };
      crossreadTold(`policy: ${violatedDirective} ${blockedURI} at ${location.pathname}`);
    });
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${own}/`) && !request.url().startsWith('data:')) watched.others.push(request.url());
  });
  page.on('console', (message) => {
    // For a page that is not found, the browser reports an error as well.
    if (message.type() === 'error' && !message.text().includes('404')) watched.problems.push(message.text());
  });
  page.on('pageerror', (error) => watched.problems.push(error.message));
  return watched;
}

/**
 * Expects no barrier that axe finds, on a desk in light mode and on a phone in dark mode, and no sideways scrolling.
 */
export async function expectNoBarriers(page: Page, told: string): Promise<void> {
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await barriersOf(page), `${told}, ${width} px, ${colorScheme}`).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${told}, ${width} px`).toBeLessThanOrEqual(1);
  }
}
