import { expect, type Page } from '@playwright/test';
import type { Desk } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';

/** No language has such a word, but names and addresses can be this long. */
const TAIL = ` ${'Nachrichtenagentur'.repeat(8).slice(0, 130)}`;

const WIDTHS = [1280, 390];

async function published(desk: Desk) {
  const [author, editor] = [await desk.person('reporter'), await desk.person('editor')];
  return { ...(await desk.event(author, editor, 'all', TAIL)), editor };
}

/** How many pixels a page is wider than its window. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const width of WIDTHS) {
  test(`at ${width} pixels a word of 130 letters wraps and widens nothing`, async ({ page, desk }) => {
    const { slug, editor } = await published(desk);
    await page.setViewportSize({ width, height: 900 });
    const addresses = [
      '/',
      `/events/${slug}`,
      `/events/${slug}?all=1`,
      `/events/${slug}?view=full`,
      `/events/${slug}/claims/boats`,
      '/log',
    ];
    for (const address of addresses) {
      await expect
        .poll(async () => (await page.goto(address)) && (await page.content()).includes(TAIL.trim()))
        .toBe(true);
      expect(await overhang(page), address).toBeLessThanOrEqual(0);
    }
    await page.goto(`/events/${slug}?view=full`);
    const columns = await page.locator('.disagreement td').evaluateAll((all) => all.map((td) => td.clientWidth));
    expect(columns.length).toBeGreaterThan(1);
    // Columns share the width of the table; one column gets 17rem if there is more than enough.
    const table = await page.locator('.disagreement').evaluate((one) => one.clientWidth);
    const room = await page.locator('.scroller').evaluate((one) => one.clientWidth);
    expect(table).toBeLessThanOrEqual(room);
    await page.locator('td[data-column]').first().getByRole('link').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await overhang(page), 'opened').toBeLessThanOrEqual(0);
    const dialog = await page.getByRole('dialog').evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(dialog, 'within the panel').toBeLessThanOrEqual(0);

    await signIn(page, desk, editor);
    await page.goto('/desk?show=shown');
    expect(await overhang(page), 'desk').toBeLessThanOrEqual(0);
  });
}

test('beside other sources, the column of a long name keeps its width', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/events/makiivka?view=full');
  const before = await widthsOf(page);
  await page.evaluate((tail) => {
    for (const place of [
      'thead .sources th:nth-child(4) button',
      'tbody tr:first-child td:nth-child(4) .value-words',
    ]) {
      const found = document.querySelector(place);
      if (!found) throw new Error(`${place} is not there`);
      found.append(tail);
    }
  }, TAIL);
  const after = await widthsOf(page);
  expect(after.length).toBe(before.length);
  for (const [index, width] of after.entries()) expect(width, String(index)).toBeLessThanOrEqual(17 * 16 + 1);
});

const widthsOf = (page: Page) =>
  page.locator('.disagreement .sources th').evaluateAll((all) => all.map((th) => th.getBoundingClientRect().width));
