import { expect } from '@playwright/test';
import { EventPage } from './pages/event-page';
import { test } from './pages/reader-fixtures';

const KILLED = 'How many Russian servicemen were killed?';

test('a reader sorts, filters and picks columns, and can share the view', async ({ page, context }) => {
  const event = new EventPage(page);
  await event.open('kyiv-attack');
  const first = await event.questions().first().textContent();
  await event.sources();
  await page.getByLabel('Order of the questions').selectOption('disputed');
  await expect(event.questions().first()).toHaveText('Which office did Oleksiy Kuleba hold?');
  expect(first).not.toBe('Which office did Oleksiy Kuleba hold?');
  await expect(page).toHaveURL(/sort=disputed/);

  await page.getByLabel('Find in questions, sources and answers').fill('shelters');
  await expect(event.questions()).toHaveText(['Were residents told to stay in shelters?']);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(new EventPage(other).questions()).toHaveText(['Were residents told to stay in shelters?']);
});

test('a search without results says so, and how to get back', async ({ page }) => {
  await page.goto('/events/makiivka?find=zebra');
  await expect(page.getByRole('main')).toContainText(/no question/i);
  await page.getByRole('link', { name: 'Reset' }).click();
  await expect(new EventPage(page).head(KILLED)).toBeVisible();
});

test('folded columns are counted and can be unfolded', async ({ page }) => {
  const event = new EventPage(page);
  await event.open('makiivka', '?view=full');
  await expect(event.cell(KILLED, 'rozhin')).toHaveCount(0);
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(event.cell(KILLED, 'rozhin')).toBeVisible();
});

test('the first view has the answers of folded sources by name, and can show them as columns', async ({ page }) => {
  const event = new EventPage(page);
  await event.open('makiivka');
  await expect(event.row(KILLED).locator('.others [data-column="rozhin"]')).toHaveText('Rozhin denies 500');
  await page.getByRole('link', { name: '9 more sources' }).click();
  await expect(page).toHaveURL(/\?all=1$/);
  // 22 sources are more than fit side by side.
  await expect(page.getByRole('row', { name: /^Rozhin/ })).toContainText('denies 500');
  await page.getByRole('link', { name: 'Compact' }).last().click();
  await expect(event.cell(KILLED, 'rozhin')).toHaveText(/denies 500/);
});

test('the keyboard alone opens a cell, reads it, and returns to it', async ({ page }) => {
  const event = new EventPage(page);
  await event.open('makiivka');
  await event.inHand();
  const button = event.cell(KILLED, 'ru-mod').getByRole('link').first();
  await button.focus();
  await expect(event.cell(KILLED, 'ua-stratcom')).toHaveAttribute('data-against', /./);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('in the full text the header and the questions stay visible while scrolling', async ({ page }) => {
  const event = new EventPage(page);
  await event.open('makiivka', '?all=1&view=full');
  // The mouse wheel over the table scrolls the table within its own frame.
  await page.getByRole('table').evaluate((table) => {
    table.parentElement?.scrollIntoView();
    table.parentElement?.scrollTo({ top: table.clientHeight, behavior: 'instant' });
  });
  await expect(event.head('Which region were the dead men from?')).toBeInViewport();
  await expect(page.getByRole('columnheader', { name: /Russian Ministry of Defence/ })).toBeInViewport();
  await event.head(KILLED).scrollIntoViewIfNeeded();
  const head = event.head(KILLED);
  const before = await head.boundingBox();
  await event.cell(KILLED, 'bbc-russian').scrollIntoViewIfNeeded();
  const after = await head.boundingBox();
  expect(after?.x).toBeCloseTo(before?.x ?? -1, 0);
});

test('invalid parameters in the address show the default view', async ({ page }) => {
  const response = await page.goto('/events/makiivka?sort=%00&verdict=no-such&side=%3Cscript%3E&pin=..%2F..');
  expect(response?.status()).toBe(200);
  await expect(new EventPage(page).questions().first()).toBeVisible();
});

test('figures in columns have equal widths, and a hyphen in running text keeps its own', async ({ page }) => {
  await page.goto('/events/makiivka/claims/killed');
  const widthsIn = (place: string) =>
    page
      .locator(place)
      .first()
      .evaluate((parent) => {
        const probe = parent.appendChild(document.createElement('span'));
        const [hyphen = 0, one = 0, zero = 0] = ['-', '1', '0'].map((sign) => {
          probe.textContent = sign.repeat(100);
          return probe.getBoundingClientRect().width;
        });
        probe.remove();
        return { hyphen, one, zero };
      });
  const running = await widthsIn('main');
  expect(running.hyphen).toBeLessThan(running.zero * 0.8);
  await page.getByText('The same as a table').click();
  const inColumns = await widthsIn('.as-table td');
  expect(inColumns.one).toBeCloseTo(inColumns.zero, 1);
});

test('the table stays as it is laid out until the code of another layout has come, and so does the focus', async ({
  page,
}) => {
  const event = new EventPage(page);
  await event.open('makiivka');
  await expect(event.head(KILLED)).toBeVisible();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });
  const full = page.getByRole('link', { name: 'Full text' });
  await full.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=full/);
  await expect.poll(() => asked).toBeGreaterThan(0);
  await expect(page.locator('table.compact')).toBeVisible();
  release();
  await expect(page.locator('table.compact')).toHaveCount(0);
  await expect(event.head(KILLED)).toBeVisible();
  await expect(full).toBeFocused();
});
