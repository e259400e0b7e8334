import { expect, type Page } from '@playwright/test';
import { barriersOf } from './pages/barriers';
import { wrongInPlot } from './pages/plot-labels';
import { test } from './pages/reader-fixtures';

/** Statements are folded to a line each until one is opened. */
const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });

const KILLED = '/events/makiivka/claims/killed';

test('a question page leads from the verdict down to every statement, and on to the table and to the desk', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(KILLED);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4000);
  // Short: a statement is a line until it is opened.
  const words = page.locator('#s01').getByRole('term').first();
  await expect(words).toBeHidden();
  await page.locator('details:has(#s01) > summary').click();
  await expect(words).toBeVisible();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How many Russian servicemen were killed?');
  await expect(page.getByRole('main')).toContainText(
    'They cannot both be right: even the lowest reading of ‘about 400’ is more than 4 times 89.',
  );
  const moved = page.getByRole('region', { name: 'How the picture changed' });
  await expect(moved.getByRole('listitem').filter({ has: page.locator('time') })).toHaveCount(3);
  await expect(moved).toContainText('at least 5.7 times apart');
  await expect(moved).toContainText('Russian Ministry of Defence: 63 became 89');
  await expect(page.getByRole('region', { name: 'Which answers can be true together' })).toContainText('92 to 359');
  await expect(page.getByRole('region', { name: 'Who contradicts whom' })).toContainText(
    '‘about 400’ means at least 360 (we allow 10 %); 89 is below that',
  );
  await expect(page.locator('#s20')).toContainText('replaced on 4 Jan 2023 by 89');

  // Drift is marked at the hop where it entered, and announced to screen readers.
  const news18 = page.locator('#r02');
  await expect(news18.locator('del').first()).toHaveText('dropped: about');
  await expect(news18.locator('ins').first()).toHaveText('added: at least');
  await expect(page.locator('#r01 > .hop').locator('del')).toHaveCount(0);

  // The plot is available as a table.
  await page.getByText('The same as a table').click();
  const row = page.getByRole('row', { name: /Russian Ministry of Defence 2 Jan 2023/ });
  await expect(row).toContainText('4 Jan 2023');
  await expect(row).toContainText('63');

  // The error link carries the page’s address, and the back link leads to the row of the question.
  const report = page.getByRole('article').getByRole('link', { name: 'Report an error' });
  await expect(report).toHaveAttribute('href', `/report-an-error?about=${encodeURIComponent(KILLED)}`);
  await page.getByRole('link', { name: 'This question in the table' }).click();
  await expect(page).toHaveURL(/\/events\/makiivka#killed$/);
});

test('every statement and every rendering has a unique anchor, and is opened by it: rows of label and value', async ({
  page,
}) => {
  await page.goto(`${KILLED}#s01`);
  const line = page.locator('#s01');
  const [term, known] = await Promise.all([
    line.locator('dt').first().boundingBox(),
    line.locator('dd').first().boundingBox(),
  ]);
  expect(known?.y).toBeCloseTo(term?.y ?? Number.NaN, 0);
  expect(known?.x).toBeGreaterThan((term?.x ?? Number.NaN) + 50);

  for (const [address, anchors] of [
    [KILLED, ['s01', 's23', 'r02', 'from-ru-mod']],
    ['/events/quillhaven-ferry/claims/injured', ['f01', 'f05', 'g03', 'from-tern-line']],
  ] as const) {
    await page.goto(address);
    for (const anchor of anchors) await expect(page.locator(`[id="${anchor}"]`)).toHaveCount(1);
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
  }
  await page.goto(`${KILLED}#s23`);
  await expect(page.locator('#s23')).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole page is shown', async ({ page }) => {
    await page.goto('/events/quillhaven-ferry/claims/injured#f01');
    await expect(page.locator('#f01 [lang="ar"][dir="rtl"]').first()).toBeVisible();
    await expect(page.locator('#g03')).toContainText('20 passengers were badly hurt');
    await expect(page.locator('.time-lines')).toBeVisible();
    await page.getByText('The same as a table').click();
    await expect(page.getByRole('table')).toBeVisible();
  });
});

test('it comes complete from the cache; a question that does not exist returns 404 every time', async ({ request }) => {
  await request.get(KILLED);
  const headers = (await request.get(KILLED)).headers();
  expect(headers['x-nextjs-cache']).toBe('HIT');
  expect(headers['x-nextjs-postponed']).toBeUndefined();
  for (const address of [
    '/events/makiivka/claims/no-such-claim',
    '/events/no-such-event/claims/killed',
    '/events/makiivka/claims/%00',
    '/events/makiivka/claims/-',
  ]) {
    for (let time = 0; time < 3; time += 1)
      expect((await request.get(address)).status(), `${address}, time ${time}`).toBe(404);
  }
});

test('nothing confidential leaves the desk', async ({ request }) => {
  for (const claim of ['injured', 'aboard', 'cause', 'pilot-aboard']) {
    const response = await request.get(`/events/quillhaven-ferry/claims/${claim}`);
    expect(response.status()).toBe(200);
    expect(await response.text()).not.toMatch(/kelpie/i);
  }
});

/** Those whose plot is looked at, those that are looked at in whole, and those of which both are. */
const PLOT = [
  'makiivka/claims/time',
  'fredericksburg/claims/victor',
  'fredericksburg/claims/union-strength',
  'covid-italy/claims/cases-1-april',
  'quillhaven-ferry/claims/ashore',
];
const BOTH = ['makiivka/claims/killed', 'quillhaven-ferry/claims/injured'];
const WHOLE = ['quillhaven-ferry/claims/cause', 'fredericksburg/claims/began'];

for (const claim of [...PLOT, ...BOTH, ...WHOLE]) {
  test(`${claim} is legible and whole at every width, in light, dark and on paper`, async ({ page }) => {
    await page.goto(`/events/${claim}`);
    if (!WHOLE.includes(claim)) {
      await test.step('no label of its plot is on another, and none is cut', () => expectLegiblePlot(page));
    }
    if (!PLOT.includes(claim)) {
      await unfold(page);
      await test.step('it overflows at no width', () => expectNoOverflow(page));
      await test.step('axe finds no violation', () => expectNoBarriers(page));
    }
  });
}

async function expectLegiblePlot(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  for (const width of [320, 390, 768, 960, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await wrongInPlot(page), `${width} px`).toEqual([]);
  }
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 900 });
  expect(await wrongInPlot(page), 'paper').toEqual([]);
  await page.emulateMedia({ media: 'screen' });
}

async function expectNoOverflow(page: Page): Promise<void> {
  for (const width of [320, 390, 640, 1280, 1920]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
  }
}

async function expectNoBarriers(page: Page): Promise<void> {
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const found = await barriersOf(page, colorScheme === 'dark' ? 'at the contrast' : 'at all');
    expect(found, `${width} px, ${colorScheme}`).toEqual([]);
  }
}

test('an axis says at itself what a reader would not expect of it', async ({ page }) => {
  await page.goto('/events/fredericksburg/claims/union-strength');
  const plot = page.getByRole('figure');
  await expect(plot.getByText('the axis begins at 100,000, not at 0')).toBeVisible();
  await expect(plot.getByText('dates evenly spaced, not to scale')).toBeVisible();
  await page.goto(KILLED);
  await expect(plot.getByText(/the axis begins|logarithmic/)).toHaveCount(0);
  await expect(page.getByText('leaves open more than the axis shows: Igor Girkin (Strelkov)')).toBeVisible();
});
