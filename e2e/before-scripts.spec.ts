import { expect, type Page } from '@playwright/test';
import { EventPage } from './pages/event-page';
import { test } from './pages/reader-fixtures';

/** Opens the page and holds back its scripts; returns a function that releases them. */
async function withoutItsScripts(page: Page, address: string): Promise<() => Promise<void>> {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('contentinfo').waitFor();
  return async () => {
    arrive();
    await page.waitForLoadState('load');
  };
}

const questions = (page: Page) => page.getByRole('rowheader');

test('choices made before the scripts load take effect when they have loaded', async ({ page }) => {
  const arrive = await withoutItsScripts(page, '/events/makiivka?asof=2023-01-05');
  const before = await questions(page).count();
  await new EventPage(page).anotherDay();
  await page.getByLabel('Compare with an earlier day').selectOption('2 Jan 2023');
  await page.getByRole('checkbox', { name: 'disputed' }).check();
  await new EventPage(page).sources();
  await page.getByLabel('Order of the questions').selectOption('question, A to Z');
  await page.getByLabel('Find in questions, sources and answers').fill('killed');
  await expect(page).toHaveURL(/\?asof=2023-01-05$/);
  await arrive();
  await expect(page).toHaveURL(/\?asof=2023-01-05&since=2023-01-02&sort=question&verdict=disputed&find=killed$/);
  await expect(page.getByRole('region', { name: 'What changed from 2 Jan 2023 to 5 Jan 2023' })).toContainText(
    '63 → 89',
  );
  const after = await questions(page).count();
  expect(after).toBeGreaterThan(0);
  expect(after).toBeLessThan(before);
  await expect(page.getByRole('checkbox', { name: 'disputed' })).toBeChecked();
  await expect(page.getByLabel('Find in questions, sources and answers')).toHaveValue('killed');
});

test('a slider moved before the scripts load takes effect when they have loaded', async ({ page }) => {
  const arrive = await withoutItsScripts(page, '/events/makiivka?view=full');
  await new EventPage(page).anotherDay();
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('Home');
  await arrive();
  await expect(page).toHaveURL(/\?asof=/);
  await expect(slider).toHaveValue('0');
  await expect(page.getByRole('main')).not.toContainText('at least 4 times apart');
});

test('a day set before the scripts load takes effect when they have loaded', async ({ page }) => {
  const arrive = await withoutItsScripts(page, '/events/makiivka?view=full');
  await new EventPage(page).anotherDay();
  await page.getByLabel('Day', { exact: true }).fill('2023-01-02');
  await arrive();
  await expect(page).toHaveURL(/\?asof=2023-01-02&view=full$/);
  await expect(page.getByRole('main')).toContainText('at least 5.7 times apart');
});

test('without a choice nothing changes, not even on a day that the slider cannot show', async ({ page }) => {
  const arrive = await withoutItsScripts(page, '/events/makiivka?asof=2022-12-31');
  await arrive();
  await new EventPage(page).inHand();
  await expect(page.getByRole('main')).toContainText('as known on 31 Dec 2022');
  await new EventPage(page).sources();
  await page.getByLabel('Order of the questions').selectOption('question, A to Z');
  await expect(page).toHaveURL(/\?asof=2022-12-31&sort=question$/);
});

test('parameters in the address cause no change by themselves', async ({ page }) => {
  const arrive = await withoutItsScripts(page, '/events/makiivka?verdict=disputed&since=2023-01-02&asof=2023-01-05');
  await arrive();
  await new EventPage(page).sources();
  await page.getByLabel('Order of the questions').selectOption('question, A to Z');
  await expect(page).toHaveURL(/sort=question/);
  expect(new URL(page.url()).search).toBe('?asof=2023-01-05&since=2023-01-02&sort=question&verdict=disputed');
});
