import { expect } from '@playwright/test';
import { test } from './pages/reader-fixtures';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader sorts by most disputed, and then by latest change again', async ({ page }) => {
    await page.goto('/');
    const orders = page.getByRole('navigation', { name: 'Order of the list' });
    await expect(orders.getByRole('link', { name: 'Latest changes' })).toHaveAttribute('aria-current', 'page');
    const titles = () => page.locator('main').getByRole('heading', { level: 2 }).allTextContents();
    const latest = await titles();
    await orders.getByRole('link', { name: 'Most disputed first' }).click();
    await expect(page).toHaveURL('/?order=disputed');
    await expect(orders.getByRole('link', { name: 'Most disputed first' })).toHaveAttribute('aria-current', 'page');
    const disputed = await titles();
    expect(disputed.toSorted()).toEqual(latest.toSorted());
    // On its most disputed question all origins contradict each other, as on one of the ferry, which changed before.
    expect(disputed[0]).toBe('The attack on Kyiv on the night of 2 January 2023');
    await orders.getByRole('link', { name: 'Latest changes' }).click();
    expect(await titles()).toEqual(latest);
  });
});

test('each line shows the last change and the verdicts of its claims', async ({ page }) => {
  await page.goto('/?order=disputed');
  const line = page.getByRole('listitem').filter({ hasText: 'The strike on a building in Makiivka' });
  await expect(line).toContainText(
    /9 questions · 22 sources · 32 statements · passed on 24 times · last changed \d+ \w+ 20\d\d/,
  );
  await expect(line).toContainText('at least 4 times apart');
});

test('both sort orders come from the cache', async ({ request }) => {
  for (const address of ['/', '/?order=disputed']) {
    await expect
      .poll(async () => (await request.get(address)).headers()['x-nextjs-cache'], { message: address })
      .toBe('HIT');
  }
  expect((await request.get('/?order=disputed&page=99')).status()).toBe(404);
});
