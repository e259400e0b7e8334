import { expect } from '@playwright/test';
import { test } from './pages/reader-fixtures';

test('a reader gets from a figure on the event page to the meaning of its term', async ({ page }) => {
  await page.goto('/events/makiivka');
  await page.getByRole('link', { name: 'how far apart', exact: true }).click();
  await expect(page).toHaveURL(/\/methodology#gap$/);
  await expect(page.getByRole('heading', { name: 'Gap', exact: true })).toBeInViewport();
  await expect(page.getByText('400 ÷ 89 = ×4.5')).toBeVisible();
});

test('the page names the version that the event names', async ({ page }) => {
  await page.goto('/events/makiivka');
  const version = page.getByRole('link', { name: /^\d+\.\d+$/ });
  const named = (await version.textContent()) ?? '';
  await version.click();
  await expect(page).toHaveURL(/\/methodology#version$/);
  await expect(page.getByText(`Method version ${named}`)).toBeVisible();
});

test('it is rendered once, at build time, and its policy forbids what it does not need', async ({ request }) => {
  const headers = (await request.get('/methodology')).headers();
  expect(headers['x-nextjs-cache']).toBe('HIT');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole page is shown, and the table of contents links to it', async ({ page }) => {
    await page.goto('/methodology');
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Known limits' }).click();
    await expect(page.getByRole('heading', { name: 'Known limits' })).toBeInViewport();
    await expect(page.getByRole('heading', { name: 'What it never does' })).toHaveCount(1);
  });
});

test('only the term that a link leads to is underlined; nothing overflows, and paper has no table of contents', async ({
  page,
}) => {
  await page.goto('/methodology#verdict');
  const underline = (name: string) =>
    page
      .getByRole('heading', { name, exact: true })
      .getByRole('link')
      .evaluate((link) => {
        const { textDecorationColor, textDecorationThickness } = getComputedStyle(link);
        return [textDecorationColor, textDecorationThickness];
      });
  expect(await underline('Camps')).toEqual(['rgba(0, 0, 0, 0)', '1px']);
  const [color, thickness] = await underline('Verdict');
  expect(thickness).toBe('2px');
  expect(color).not.toBe('rgba(0, 0, 0, 0)');

  for (const width of [390, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const [content, inside] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(content, `${width} px`).toBeLessThanOrEqual(inside ?? 0);
  }

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
  await expect(page.getByText('400 ÷ 89 = ×4.5')).toBeVisible();
});
