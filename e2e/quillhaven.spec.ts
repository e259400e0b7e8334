import { expect } from '@playwright/test';
import { test } from './pages/reader-fixtures';

test('the fictional event is marked as fictional, on the list and on its page', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText(/made.up|fictional/i);
  await page.goto('/events/quillhaven-ferry');
  await expect(page.getByRole('main')).toContainText(/made.up|fictional/i);
});

test('words in Arabic are shown right to left beside their translation; evidence has its hash and its copy', async ({
  page,
}) => {
  const answer = await page.goto('/events/quillhaven-ferry/claims/injured');
  const arabic = page.locator('[lang="ar"][dir="rtl"]');
  expect(await arabic.count()).toBeGreaterThan(0);
  const html = (await answer?.text()) ?? '';
  expect(html).toMatch(/[0-9a-f]{64}/);
  expect(html).toContain('.example');
});

test('nothing confidential leaves the desk', async ({ request }) => {
  for (const address of [
    '/',
    '/events/quillhaven-ferry',
    '/events/quillhaven-ferry?all=1',
    '/events/quillhaven-ferry/table.json?asof=2025-03-15',
    '/events/quillhaven-ferry/claims/injured/cells.json',
    '/events/quillhaven-ferry/report.csv',
    '/events/quillhaven-ferry/report.json',
  ]) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(await response.text(), address).not.toMatch(/kelpie/i);
  }
});
