import { expect, test } from '@playwright/test';

/**
 * In bytes, compressed, without the heads of the answers: 20 KB, and 161 KB to the nearest. How a bundler names and parts
 * modules alone moves it by some hundred bytes. `npm run weight` prints the same by kind.
 */
const MOST = { html: 20_000, scripts: 161_500 };

test('the page of an event is light: its HTML and all scripts that it loads by itself', async ({ page }) => {
  await page.goto('/events/makiivka', { waitUntil: 'networkidle' });
  const sent = await page.evaluate(() =>
    (
      [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ] as PerformanceResourceTiming[]
    ).map(({ initiatorType, name, encodedBodySize }) => ({ initiatorType, name, encodedBodySize })),
  );
  const sum = (some: typeof sent) => some.reduce((all, { encodedBodySize }) => all + encodedBodySize, 0);
  const html = sum(sent.filter(({ initiatorType }) => initiatorType === 'navigation'));
  const scripts = sent.filter(({ name }) => new URL(name).pathname.endsWith('.js'));
  console.log(`HTML ${html}, ${scripts.length} scripts ${sum(scripts)}`);
  expect(scripts.length).toBeGreaterThan(4);
  expect(html).toBeGreaterThan(10_000);
  expect(html).toBeLessThanOrEqual(MOST.html);
  expect(sum(scripts)).toBeLessThanOrEqual(MOST.scripts);
});
