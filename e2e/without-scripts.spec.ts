import { expect } from '@playwright/test';
import { EventPage } from './pages/event-page';
import { test } from './pages/reader-fixtures';

test.use({ javaScriptEnabled: false });

const KILLED = 'How many Russian servicemen were killed?';

test('the whole comparison can be read without scripts', async ({ page }) => {
  const event = new EventPage(page);
  await event.open('makiivka');
  await expect(event.questions()).toHaveCount(9);
  await expect(event.cell(KILLED, 'ru-mod')).toContainText('89');
  await expect(event.cell(KILLED, 'ru-mod')).toContainText('cannot be true together with Ukrainian military');
  const legend = page.getByRole('listitem').filter({ hasText: 'to see what it means' });
  const word = legend.getByRole('button', { name: 'disputed' });
  await expect(word).toHaveAccessibleDescription(/^At least two answers cannot both be true/);
  const meaning = page.getByText(/^At least two answers cannot both be true/);
  await expect(meaning).toBeHidden();
  await word.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await page.getByRole('link', { name: 'Full text' }).click();
  await expect(event.questions()).toHaveCount(9);
  await expect(event.cell(KILLED, 'ru-mod')).toContainText('89');
  await expect(event.cell(KILLED, 'ru-mod')).toContainText('contradicts 2');
});

test('sorting and filtering use a form', async ({ page }) => {
  const event = new EventPage(page);
  await event.open('kyiv-attack');
  await event.sources();
  await page.getByLabel('Order of the questions').selectOption('disputed');
  await page.getByRole('button', { name: 'Apply' }).click();
  // Fields that were left empty are not in the address.
  await expect(page).toHaveURL(/\?sort=disputed&group=side$/);
  await expect(event.questions().first()).toHaveText('Which office did Oleksiy Kuleba hold?');
});

test('folded columns are unfolded by a link', async ({ page }) => {
  const event = new EventPage(page);
  await event.open('makiivka', '?view=full');
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(event.cell(KILLED, 'rozhin')).toContainText('denies 500');
  await event.open('makiivka');
  await page.getByRole('link', { name: '9 more sources' }).click();
  await expect(page.getByRole('row', { name: /^Rozhin/ })).toContainText('denies 500');
});

for (const address of [
  '/events/no-such-event',
  '/events/no-such-event?sort=disputed',
  '/events/makiivka/no-such-page',
  '/events/makiivka/claims/no-such-claim',
  '/no-such-page',
  '/?page=99999',
]) {
  test(`${address} says that there is no such page, on the first request and from the cache`, async ({ page }) => {
    for (let time = 0; time < 2; time += 1) {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
      await expect(page).toHaveTitle('No such page · Crossread');
      await expect(page.getByRole('main').getByRole('link', { name: 'See all events' })).toBeVisible();
      await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Report an error' })).toBeVisible();
    }
  });
}

// The database stays up for the other tests; lib/server/error-pages.cli.test.ts tests that this page has status 500.
test('the error page is complete, shows a number, and links back to the page that failed', async ({ page }) => {
  await page.goto('/page-failed');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be loaded');
  await expect(page.getByRole('main').locator('code')).toHaveText('00000000');
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page).toHaveURL('/page-failed');
});
