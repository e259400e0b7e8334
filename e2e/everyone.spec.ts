import { expect } from '@playwright/test';
import { barriersOf } from './pages/barriers';
import { EventPage } from './pages/event-page';
import { test } from './pages/reader-fixtures';

const addresses = [
  '/',
  '/about',
  '/methodology',
  '/events/makiivka',
  '/events/quillhaven-ferry',
  '/events/fredericksburg',
  '/events/covid-italy',
  '/events/kyiv-attack',
  '/events/makiivka?view=full',
  '/events/makiivka?view=turned',
  '/events/makiivka?find=zebra',
  '/events/makiivka?asof=2023-01-02&since=2023-01-01',
  '/events/makiivka?asof=2022-01-01',
  '/events/makiivka?group=kind&all=1',
  '/events/makiivka/claims/killed?asof=2023-01-02',
  '/?order=disputed',
  '/log',
  '/events/no-such-event',
  '/report-an-error?about=/events/makiivka',
  '/page-failed',
  '/not-sent',
  '/refused',
];

for (const address of addresses) {
  test(`${address} passes axe in light and dark, and requests nothing from other hosts`, async ({ page, baseURL }) => {
    const others: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) others.push(request.url());
    });
    page.on('console', (message) => {
      // The browser logs a 404 as an error as well.
      if (message.type() === 'error' && !message.text().includes('404')) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(address);
    expect(await barriersOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriersOf(page, 'at the contrast'), 'dark').toEqual([]);
    expect(others).toEqual([]);
    expect(problems).toEqual([]);
  });
}

test('an opened cell has no accessibility violation found by axe', async ({ page }) => {
  await page.goto('/events/quillhaven-ferry');
  await new EventPage(page).inHand();
  await page.locator('td[data-column]').first().getByRole('link').first().click();
  await expect(page.getByRole('dialog')).toContainText('Evidence');
  expect(await barriersOf(page)).toEqual([]);
});

test('the full text prints without controls and with all questions', async ({ page }) => {
  await page.goto('/events/makiivka?view=full');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page.getByText('Everything said up to', { exact: true }).filter({ visible: true })).toHaveCount(1);
  await expect(
    page.getByText('contradicts 2: Ukrainian military (StratCom of the Armed Forces), BBC News Russian'),
  ).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Which region were the dead men from?' })).toBeVisible();
  const cut = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
  );
  expect(cut).toBe(false);
});
