import { expect } from '@playwright/test';
import { test } from './pages/reader-fixtures';

test('the first page loads and names the product', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(/Crossread/);
  expect(problems).toEqual([]);
});
