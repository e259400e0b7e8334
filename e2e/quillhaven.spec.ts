import { expect } from '@playwright/test';
import { test } from './pages/reader-fixtures';

test('the fictional event is marked as fictional, on the list and on its page', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText(/made.up|fictional/i);
  await page.goto('/events/quillhaven-ferry');
  await expect(page.getByRole('main')).toContainText(/made.up|fictional/i);
});

test('words in Arabic are shown right to left beside their translation', async ({ page }) => {
  await page.goto('/events/quillhaven-ferry/claims/injured');
  const arabic = page.locator('[lang="ar"][dir="rtl"]');
  expect(await arabic.count()).toBeGreaterThan(0);
});

test('captured evidence shows its hash and its archived copy', async ({ page }) => {
  const html = await (await page.request.get('/events/quillhaven-ferry/claims/injured')).text();
  expect(html).toMatch(/[0-9a-f]{64}/);
  expect(html).toContain('.example');
});

for (const address of [
  '/',
  '/events/quillhaven-ferry',
  '/events/quillhaven-ferry?all=1',
  '/events/quillhaven-ferry/table.json?asof=2025-03-15',
  '/events/quillhaven-ferry/claims/injured/cells.json',
  '/events/quillhaven-ferry/report.csv',
  '/events/quillhaven-ferry/report.json',
]) {
  test(`nothing confidential leaves the desk at ${address}`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(200);
    expect(await response.text()).not.toMatch(/kelpie/i);
  });
}
