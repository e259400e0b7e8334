import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { PAGE_SIZE } from '@/lib/views/table-query';
import { test } from './pages/desk-fixtures';
import { EventPage } from './pages/event-page';
import { largeRecord } from './pages/large-record';
import { publishInBulk } from './pages/publish-in-bulk';

// An event with 150 questions and 30 sources. It is published, so this file is one of the desk tests, which run
// after the reader tests.

const slug = `flood-${randomBytes(4).toString('hex')}`;
const record = largeRecord({ claims: 150, sources: 30 }, slug);
const question = (number: number): string => record.claims[number - 1]?.question ?? '';

// All tests share one event.
test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ desk }) => {
  const [author, reviewer] = [await desk.person('reporter'), await desk.person('editor')];
  await publishInBulk(desk.client, record, { author, reviewer });
});

const drawn = (page: Page) => page.getByRole('rowheader');
const frame = (page: Page) => page.getByRole('region', { name: /table, scrolls both ways/ });

/** The first view is scrolled by the window, the full text in its frame. */
const VIEWS = ['compact', 'full'] as const;
type View = (typeof VIEWS)[number];

/** Opens the event and waits until its rows are virtual: rows out of view are then not rendered. */
async function opened(page: Page, view: View = 'compact'): Promise<EventPage> {
  const event = new EventPage(page);
  await event.open(slug, view === 'full' ? '?view=full' : '');
  await expect(async () => expect(await drawn(page).count()).toBeLessThan(PAGE_SIZE)).toPass();
  return event;
}

/** Scrolls to the last row. */
async function toTheEnd(page: Page): Promise<void> {
  if ((await frame(page).count()) === 1) {
    await frame(page).focus();
    await page.keyboard.press('End');
  } else {
    await page.evaluate(() => document.querySelector('tbody')?.scrollIntoView({ block: 'end', behavior: 'instant' }));
  }
}

/** Scrolls what scrolls, by a part of the window: the wheel of a busy browser may turn over something else. */
async function scrollOn(page: Page, view: View): Promise<void> {
  const by = { top: 500, behavior: 'instant' } as const;
  if (view === 'full') await frame(page).evaluate((one, how) => one.scrollBy(how), by);
  else await page.evaluate((how) => window.scrollBy(how), by);
}

for (const view of VIEWS) {
  test(`${view}: rows load as they are scrolled to or jumped to, and rows out of view are not rendered`, async ({
    page,
  }) => {
    const event = await opened(page, view);
    await expect(page.getByText('150 questions, 24 sources')).toBeVisible();
    await expect(drawn(page).first()).toContainText(question(1));
    const further = event.head(question(PAGE_SIZE + 4));
    if (view === 'full') await frame(page).focus();
    // Rows that arrive late are scrolled past: then it begins again, and they are there.
    await expect(async () => {
      if (await event.head(question(150)).isVisible()) await page.keyboard.press('Home');
      else await scrollOn(page, view);
      await expect(further).toBeVisible({ timeout: 300 });
    }).toPass({ intervals: [50] });
    // The rows of the compact table are lower, so that more of them are in the window.
    expect(await drawn(page).count()).toBeLessThan(view === 'full' ? PAGE_SIZE : 1.5 * PAGE_SIZE);

    // It stays a table: each row has its index among all rows.
    await page.keyboard.press('Home');
    await expect(event.head(question(1))).toBeInViewport();
    const table = page.getByRole('table', { name: /what each source said/ });
    await expect(table).toHaveAttribute('aria-rowcount', '152');
    await expect(table.getByRole('row').first()).toHaveAttribute('aria-rowindex', '1');
    await expect(event.row(question(1))).toHaveAttribute('aria-rowindex', '3');

    await toTheEnd(page);
    await expect(event.head(question(150))).toBeVisible();
    await expect(event.row(question(150))).toHaveAttribute('aria-rowindex', '152');
    await page.keyboard.press('Home');
    await expect(event.head(question(1))).toBeInViewport();
  });
}

test('sorting and filtering apply to all questions, not only to the loaded ones', async ({ page }) => {
  await opened(page);
  const mostDisputed = await page.locator('.most-disputed-question').innerText();
  await new EventPage(page).sources();
  await page.getByLabel('Order of the questions').selectOption('disputed');
  await new EventPage(page).sources();
  await expect(drawn(page).first()).toContainText(mostDisputed);
  const chip = page.getByRole('checkbox', { name: /^disputed/ });
  const many = Number(/\d+/.exec((await page.locator('label', { has: chip }).innerText()) ?? '')?.[0]);
  expect(many).toBeGreaterThan(PAGE_SIZE);
  await page.locator('label', { has: chip }).click();
  await expect(page.getByText(`${many} of 150 questions`)).toBeVisible();
  await toTheEnd(page);
  await expect(page.getByRole('row').last()).toHaveAttribute('data-verdict', 'disputed');
  await page.getByRole('searchbox').fill('Cold Mill');
  await expect(drawn(page).first()).toContainText('Cold Mill');
});

test('further columns load with their cells', async ({ page }) => {
  const event = await opened(page);
  await page.getByRole('link', { name: 'Show 6 more' }).click();
  // Said once on the page, and once to a screen reader.
  await expect(page.getByText('150 questions, 30 sources').last()).toBeVisible();
  const said = record.statements.filter(({ claim }) => claim === 'c1').map(({ source }) => source);
  for (const source of new Set(said)) await expect(event.cell(question(1), source)).toBeVisible();
});

test('rows that cannot be loaded show an error and can be retried', async ({ page }) => {
  await page.route(/table\.json\?.*from=/, (route) => route.abort());
  const event = await opened(page);
  await toTheEnd(page);
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again.last()).toBeVisible();
  await expect(page.getByText('These questions could not be loaded.').last()).toBeVisible();
  await page.unroute(/table\.json\?.*from=/);
  await again.last().click();
  await expect(again).toHaveCount(0);
  await toTheEnd(page);
  await expect(event.head(question(150))).toBeVisible();
});

/** As a busy browser does: that the end of the list was far is told together with that it is near. */
function toldAtOnce(): void {
  const Observer = window.IntersectionObserver;
  window.IntersectionObserver = class extends Observer {
    constructor(tell: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      const kept: IntersectionObserverEntry[] = [];
      super((told, observer) => {
        kept.push(...told);
        if (told.some(({ isIntersecting }) => isIntersecting)) tell(kept.splice(0), observer);
      }, options);
    }
  };
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('further questions are appended to the list', async ({ page }) => {
    await page.addInitScript(toldAtOnce);
    const event = new EventPage(page);
    await event.open(slug);
    await page.getByText('One moment …').scrollIntoViewIfNeeded();
    await expect(event.head(question(PAGE_SIZE + 1))).toBeAttached();
    await expect(event.head(question(1))).toBeAttached();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the first questions are shown, and links lead to the others', async ({ page }) => {
    const event = new EventPage(page);
    await event.open(slug);
    await expect(drawn(page)).toHaveCount(PAGE_SIZE);
    await page.getByRole('link', { name: `Questions ${PAGE_SIZE + 1} to ${2 * PAGE_SIZE}` }).click();
    await expect(drawn(page)).toHaveCount(PAGE_SIZE);
    await expect(drawn(page).first()).toContainText(question(PAGE_SIZE + 1));
    await expect(event.row(question(PAGE_SIZE + 1))).toHaveAttribute('aria-rowindex', `${PAGE_SIZE + 3}`);
    await page.getByRole('link', { name: `Questions 1 to ${PAGE_SIZE}` }).click();
    await expect(drawn(page).first()).toContainText(question(1));
    await page.goto(`/events/${slug}?sort=question&from=140`);
    await expect(page.getByText('Questions 141 to 150 of 150')).toBeVisible();
  });
});
