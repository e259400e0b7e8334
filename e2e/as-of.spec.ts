import { expect, type Page } from '@playwright/test';
import { EventPage } from './pages/event-page';
import { test } from './pages/reader-fixtures';

const KILLED = 'How many Russian servicemen were killed?';

/** The table with all that closed cells and heads say. */
const FULL = 'view=full';

/** What the page shows as of three days: the summary, the ministry's cell, verdict and gap. The first view has no gap. */
const days = [
  {
    day: '2023-01-01',
    sentence: 'No two sources contradict each other.',
    ministry: 'nothing',
    verdict: 'one source only',
    gap: 'one source only',
  },
  {
    day: '2023-01-02',
    sentence:
      'Russian Ministry of Defence says 63. They cannot both be right: even the lowest reading of ‘about 400’ is more than 5.7 times 63.',
    ministry: '63',
    verdict: 'disputed',
    gap: 'at least 5.7 times apart',
  },
  {
    day: '2023-01-05',
    sentence:
      'Russian Ministry of Defence says 89; on 2 January it said 63. They cannot both be right: even the lowest reading of ‘about 400’ is more than 4 times 89.',
    ministry: '89',
    verdict: 'disputed',
    gap: 'at least 4 times apart',
  },
];

async function expectAsOf(page: Page, { sentence, ministry, verdict, gap }: (typeof days)[number]): Promise<void> {
  const event = new EventPage(page);
  await expect(page.getByRole('main')).toContainText(sentence);
  await expect(event.head(KILLED)).toContainText(verdict);
  if (page.url().includes(FULL)) await expect(event.head(KILLED)).toContainText(gap);
  const cell = event.cell(KILLED, 'ru-mod');
  if (ministry === 'nothing') await expect(cell).toHaveCount(0);
  else await expect(cell.locator('.value-words, .short-value').first()).toHaveText(ministry);
}

for (const asOf of days) {
  test(`as of ${asOf.day} the summary, the cell, the verdict and the gap are those of that day`, async ({ page }) => {
    await page.goto(`/events/makiivka?asof=${asOf.day}&${FULL}`);
    await expectAsOf(page, asOf);
    await page.goto(`/events/makiivka?asof=${asOf.day}`);
    await expectAsOf(page, asOf);
    await expect(page.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', new RegExp(`asof=${asOf.day}$`));
  });
}

test('the slider updates the page and the address, and Back undoes it', async ({ page }) => {
  await page.goto(`/events/makiivka?${FULL}`);
  await new EventPage(page).anotherDay();
  const slider = page.getByRole('slider');
  await expect(slider).toHaveAttribute('aria-valuetext', '25 Jan 2023');
  await slider.press('Home');
  await expectAsOf(page, days[0] ?? fail());
  await slider.press('ArrowRight');
  await expectAsOf(page, days[1] ?? fail());
  await expect(slider).toHaveAttribute('aria-valuetext', /^2 Jan 2023: \d verdicts? changed$/);
  await expect(page).toHaveURL(/asof=2023-01-02/);
  await page.getByRole('link', { name: 'Everything said' }).click();
  await expect(page.getByRole('main')).toContainText('at least 4 times apart');
  await expect(page).toHaveURL(/\/events\/makiivka\?view=full$/);
  await page.goBack();
  await expectAsOf(page, days[1] ?? fail());
});

test('a cell opens as of that time', async ({ page }) => {
  await page.goto('/events/makiivka?asof=2023-01-02');
  const opened = await new EventPage(page).openCell(KILLED, 'ru-mod');
  await expect(opened).toContainText('63');
  await expect(opened).not.toContainText('it was changed on');
});

test('the page lists what changed between two times, question by question', async ({ page }) => {
  await page.goto('/events/makiivka?asof=2023-01-05');
  await new EventPage(page).anotherDay();
  await page.getByLabel('Compare with an earlier day').selectOption('2 Jan 2023');
  const changed = page.getByRole('region', { name: 'What changed from 2 Jan 2023 to 5 Jan 2023' });
  await expect(changed).toContainText('Russian Ministry of Defence: 63 → 89');
  await expect(changed).toContainText('at least 5.7 times apart → at least 4 times apart');
});

test('before the first statement the event page says so, without an error', async ({ page }) => {
  const response = await page.goto('/events/makiivka?asof=1999-12-31');
  expect(response?.status()).toBe(200);
  // All times before the first timeline point redirect to the day before it.
  await expect(page).toHaveURL(/\?asof=2022-12-31$/);
  await expect(page.getByRole('columnheader', { name: 'Question' })).toContainText('as known on 31 Dec 2022');
  await expect(new EventPage(page).row(KILLED)).toHaveAttribute('data-verdict', 'no value');
});

test('a time that cannot be loaded leaves the page unchanged, shows an error, and can be retried', async ({ page }) => {
  await page.goto(`/events/makiivka?${FULL}`);
  await new EventPage(page).anotherDay();
  await page.route('**/table.json*', (route) => route.abort());
  await page.getByRole('slider').press('Home');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('could not be loaded');
  await expect(page.getByRole('main')).toContainText('at least 4 times apart');
  await page.unroute('**/table.json*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectAsOf(page, days[0] ?? fail());
});

test('a question page opens as of the day of the page that linked to it, and links back to that day', async ({
  page,
}) => {
  await page.goto('/events/makiivka?asof=2023-01-02');
  await page.getByRole('rowheader', { name: KILLED }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/claims\/killed\?asof=2023-01-02$/);
  await expect(page.getByRole('heading', { level: 1, name: KILLED })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('What was known on 2 Jan 2023');
  await expect(main).toContainText('at least 5.7 times apart');
  await expect(main).not.toContainText('at least 4 times apart');
  await expect(page.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', /report\.csv\?asof=2023-01-02$/);
  await page.getByRole('link', { name: 'This question in the table' }).click();
  await expect(page).toHaveURL(/\/events\/makiivka\?asof=2023-01-02#killed$/);
  await expect(page.getByRole('columnheader', { name: /^Russian defence ministry/ })).toBeInViewport({ ratio: 0.8 });
  await page.goBack();
  await page.getByRole('link', { name: 'Show everything said' }).click();
  await expect(page).toHaveURL(/\/claims\/killed$/);
  await expect(main).toContainText('at least 4 times apart');
  await expect(main).not.toContainText('What was known on');
});

test('before the first statement the question page says so, without an error', async ({ page }) => {
  const response = await page.goto('/events/makiivka/claims/killed?asof=1999-12-31');
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('main')).toContainText('What was known on 31 Dec 2022');
  await expect(page.getByRole('main')).toContainText('no answer yet');
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('an invalid time is reported beside its field, stays in the field, and can be corrected there', async ({
      page,
    }) => {
      await page.goto(`/events/makiivka?asof=02.01.2023&since=2023-02-30&${FULL}`);
      const alert = page.getByRole('main').getByRole('alert');
      await expect(alert).toContainText(
        '“02.01.2023” is not understood as a time. Expected is a day such as 2023-01-02',
      );
      await expect(alert).toContainText('“2023-02-30” is not understood as a time.');
      await expect(page.getByRole('main')).toContainText('at least 4 times apart');
      const day = page.getByLabel('Day', { exact: true });
      await expect(day).toHaveValue('02.01.2023');
      await expect(day).toHaveAccessibleDescription(/is not understood as a time/);
      await expect(page.getByLabel('Compare with an earlier day')).toHaveValue('2023-02-30');
      await expect(page.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', /report\.csv$/);
      await day.fill('2023-01-02');
      if (javaScriptEnabled) await day.press('Enter');
      await page.getByLabel('Compare with an earlier day').selectOption('none');
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Show', exact: true }).click();
      await expectAsOf(page, days[1] ?? fail());
      await expect(alert).toHaveCount(0);
      // An empty field leaves nothing in the address.
      await expect(page).toHaveURL(/\?(?:asof=2023-01-02&view=full|view=full&asof=2023-01-02)$/);
    });

    test('a plus sign that was decoded as a space is read as a plus sign', async ({ page }) => {
      await page.goto('/events/makiivka?asof=2023-01-02T10:00+02:00&sort=disputed');
      await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'CSV' })).toHaveAttribute(
        'href',
        /asof=2023-01-02T10%3A00%2B02%3A00$/,
      );
    });

    test('a time between two timeline points redirects to the earlier one', async ({ page }) => {
      await page.goto('/events/makiivka?asof=2023-01-03T10:00+02:00#table');
      await expect(page).toHaveURL(/\?asof=2023-01-02#table$/);
      await expectAsOf(page, days[1] ?? fail());
      await page.goto('/events/makiivka?asof=2023-01-03');
      await expect(page.getByRole('main')).toContainText('as known on 3 Jan 2023');
      await page.goto('/events/makiivka/claims/killed?asof=2030');
      await expect(page).toHaveURL(/\/claims\/killed$/);
    });

    test('the question page reports an invalid time too', async ({ page }) => {
      await page.goto('/events/makiivka/claims/killed?asof=2023-1-2');
      await expect(page.getByRole('main').getByRole('alert')).toContainText('“2023-1-2” is not understood as a time.');
      await expect(page.getByRole('main')).toContainText('at least 4 times apart');
    });
  });
}

test('table.json and cells.json report an invalid time too', async ({ request }) => {
  const table = await request.get('/events/makiivka/table.json?asof=2023-02-30');
  expect((await table.json()).notUnderstood.asOf).toContain('“2023-02-30” is not understood as a time.');
  const cells = await request.get('/events/makiivka/claims/killed/cells.json?asof=2023-02-30');
  expect([cells.status(), await cells.text()]).toEqual([400, expect.stringContaining('Expected is a day')]);
  const plus = await request.get('/events/makiivka/report.csv?asof=2023-01-02T10:00+02:00');
  expect(plus.status()).toBe(200);
});

test('the report is as of the same time', async ({ request }) => {
  const csv = await (await request.get('/events/makiivka/report.csv?asof=2023-01-02')).text();
  expect(csv).toContain('"63"');
  expect(csv).not.toContain('"89"');
  expect((await request.get('/events/makiivka/report.csv?asof=soon')).status()).toBe(400);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a day is chosen with the form, and each verdict change is a link', async ({ page }) => {
    await page.goto('/events/makiivka');
    await new EventPage(page).anotherDay();
    await expect(page.getByRole('slider')).toBeHidden();
    await page.getByLabel('Day', { exact: true }).fill('2023-01-02');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expectAsOf(page, days[1] ?? fail());
    await expect(page).toHaveURL(/\/events\/makiivka\?asof=2023-01-02$/);
    await new EventPage(page).anotherDay();
    await page.getByText(/^The picture changed/).click();
    await page.getByRole('link', { name: '4 Jan 2023', exact: true }).click();
    await expectAsOf(page, days[2] ?? fail());
  });
});

function fail(): never {
  throw new Error('there is no such day');
}
