import { expect, type Page } from '@playwright/test';
import { EventPage } from './pages/event-page';
import { test } from './pages/reader-fixtures';
import { wholeCells } from './pages/whole-cells';

const EVENTS = ['makiivka', 'quillhaven-ferry', 'fredericksburg', 'covid-italy', 'kyiv-attack'];
const WIDTHS = [390, 768, 1024, 1280, 1440, 1920];
const KILLED = 'How many Russian servicemen were killed?';

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** In the page: the height of the bar, and labels of clock and slider that touch another one. */
function clockOf(): { height: number; touching: string[] } {
  const [filters, more] = [document.querySelector<HTMLElement>('#filters'), document.querySelector('.clock-more')];
  const height = document.querySelector('.event-bar')?.getBoundingClientRect().height ?? Number.NaN;
  filters?.showPopover();
  more?.setAttribute('open', '');
  const touching = ['.clock a', '.timeline-strip text'].flatMap((labels) => {
    const boxes = [...document.querySelectorAll(labels)].map(
      (label) => [label, label.getBoundingClientRect()] as const,
    );
    return boxes.flatMap(([label, a], index) =>
      a.width === 0 ||
      boxes
        .slice(index + 1)
        .some(([, b]) => a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom)
        ? [`${label.textContent}`]
        : [],
    );
  });
  more?.removeAttribute('open');
  filters?.hidePopover();
  return { height, touching };
}

test('the whole of Makiivka is on the first screen, and all of it can be read there', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/events/makiivka');
    const seen = await wholeCells(page);
    console.log(`makiivka at ${width}×${height}:`, JSON.stringify(seen));
    expect(seen.top, 'y of the table').toBeLessThan(200);
    expect(seen.hidden).toEqual([]);
    expect(seen).toMatchObject({ cells: 9 * 13, whole: 9 * 13, rows: 9, wholeRows: 9 });
    expect(seen.wholeFolded).toBe(seen.folded);
    expect(seen.foldedSources).toBe(9);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  const { hidden: _, ...smaller } = await wholeCells(page);
  console.log('makiivka at 1280×800:', JSON.stringify(smaller));
  expect(smaller.wholeRows).toBeGreaterThanOrEqual(8);
});

test('no demonstration event is wider than its window, and every table begins on the first screen', async ({
  page,
}) => {
  for (const event of EVENTS) {
    await page.goto(`/events/${event}`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overhang(page), `${event} at ${width}`).toBeLessThanOrEqual(0);
      if (width < 1152) await expect(page.locator('td.nothing').filter({ visible: true })).toHaveCount(0);
      const bar = await page.evaluate(clockOf);
      expect(bar.touching, `labels of the clock, ${event} at ${width}`).toEqual([]);
      if (width >= 1280) expect(bar.height, `the bar is one line, ${event} at ${width}`).toBeLessThan(48);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    const { hidden, ...seen } = await wholeCells(page);
    console.log(`${event} at 1440×900:`, JSON.stringify(seen));
    expect(seen.top, event).toBeLessThan(300);
    expect(seen.wholeRows, event).toBeGreaterThan(seen.rows / 2);
    expect(
      hidden.filter((why) => !why.endsWith('out of the window')),
      event,
    ).toEqual([]);
  }
});

test('arrows move from cell to cell, and Enter and Escape open and close one', async ({ page }) => {
  await page.goto('/events/makiivka');
  const event = new EventPage(page);
  await event.inHand();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // The links of the page header come first.
  const skip = page.getByRole('link', { name: 'Skip to the table' });
  for (let presses = 0; presses < 6 && !(await skip.evaluate((one) => one === document.activeElement)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#table$/);

  const link = (source: string) => event.cell(KILLED, source).getByRole('link');
  await link('ua-stratcom').focus();
  await page.keyboard.press('ArrowRight');
  await expect(link('ru-mod')).toBeFocused();
  await expect(event.cell(KILLED, 'ua-stratcom')).toHaveAttribute('data-against', /./);
  // The ministry answers the third question, and not the second.
  await page.keyboard.press('ArrowDown');
  await expect(event.cell('When was the building hit?', 'ru-mod').getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(event.head(KILLED).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /Russian Ministry of Defence/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(link('ru-mod')).toBeFocused();
});

test('the clock is a row of links, and the day stays in the head of the table', async ({ page }) => {
  await page.goto('/events/makiivka');
  await new EventPage(page).inHand();
  const clock = page.getByRole('navigation', { name: 'Show what was known on' });
  await expect(clock.getByRole('link')).toHaveText([/^1 Jan/, /^2 Jan/, /^4 Jan/, /^25 Jan/]);
  await clock.getByRole('link', { name: /^2 Jan/ }).click();
  await expect(page).toHaveURL(/\?asof=2023-01-02$/);
  await expect(clock.locator('[aria-current]')).toHaveText(/^2 Jan/);
  const day = page.getByText('as known on 2 Jan 2023', { exact: true });
  await page.setViewportSize({ width: 1200, height: 500 });
  await page.evaluate(() => window.scrollTo({ top: 600, behavior: 'instant' }));
  await expect(day).toBeInViewport({ ratio: 1 });
  const edges = await page.evaluate(() => {
    const head = document.querySelector('thead')?.getBoundingClientRect();
    return { top: head?.top, scrolled: window.scrollY };
  });
  expect(edges.top).toBe(0);
  expect(edges.scrolled).toBeGreaterThan(400);
  for (const width of [390, 900]) {
    await page.setViewportSize({ width, height: 844 });
    await page.evaluate(() => window.scrollTo({ top: 1500, behavior: 'instant' }));
    await expect(day).toBeInViewport({ ratio: 1 });
  }
  await page.goBack();
  await expect(day).toHaveCount(0);
});

test('a table that is wider than its window keeps its first column at the edge', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto('/events/makiivka?all=1&view=compact');
  const first = new EventPage(page).head(KILLED);
  await page.evaluate(() => window.scrollTo({ left: 400, behavior: 'instant' }));
  const scrolled = await page.evaluate(() => window.scrollX);
  expect(scrolled).toBeGreaterThan(0);
  const box = await first.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(-1);
  expect(box?.x).toBeLessThanOrEqual(30);
});

test('a table is turned by its address, and by itself where sources do not fit side by side', async ({ page }) => {
  const event = new EventPage(page);
  const why = page.getByText(/Turned, because 22 sources/);
  await event.open('makiivka', '?view=turned');
  await expect(page.getByRole('rowheader')).toHaveCount(22);
  await expect(page.getByRole('row', { name: /^Russian defence ministry/ })).toContainText('89');
  await expect(why).toHaveCount(0);
  await event.open('makiivka', '?all=1');
  await expect(page.getByRole('rowheader')).toHaveCount(22);
  await expect(why).toBeVisible();
  await page
    .getByRole('main')
    .getByText(/Turned/)
    .getByRole('link', { name: 'Compact' })
    .click();
  await expect(page).toHaveURL(/view=compact&all=1$/);
  await expect(event.questions()).toHaveCount(9);
});

test('on paper: sides, every source’s answers, no letter under 8 points, and the whole address', async ({ page }) => {
  await page.setViewportSize({ width: 1032, height: 700 });
  await page.goto('/events/makiivka?asof=2023-01-05');
  await new EventPage(page).inHand();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(`${new URL(page.url()).origin}/events/makiivka?asof=`)).toBeVisible();
  await expect(new EventPage(page).row(KILLED).locator('[data-column="ru-mod"]')).toContainText('Russia');
  await expect(new EventPage(page).row(KILLED)).toContainText('Rozhin denies 500');
  await expect(page.getByRole('search')).toBeHidden();
  const small = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const box = parent?.getBoundingClientRect();
      if (!parent?.checkVisibility() || !box || box.width < 2 || node.textContent?.trim() === '') continue;
      // For screen readers alone.
      if (parent.closest('thead, .sr-only')) continue;
      // A point is 4/3 of a pixel.
      const points = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75;
      if (points < 7.99) found.push(`${points}: ${node.textContent?.slice(0, 30)}`);
    }
    return found;
  });
  expect(small).toEqual([]);
});

test('with forced colours and at 200 % the clock and the bars are there', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/events/makiivka');
  const current = page.getByRole('navigation', { name: 'Show what was known on' }).locator('[aria-current]');
  const other = page.getByRole('navigation', { name: 'Show what was known on' }).getByRole('link').first();
  const lookOf = (one: Element) => {
    const { backgroundColor, borderTopColor, outlineStyle } = getComputedStyle(one);
    return { backgroundColor, borderTopColor, outlineStyle };
  };
  expect(await current.evaluate(lookOf)).not.toEqual(await other.evaluate(lookOf));
  const bars = await page.locator('.bar').evaluateAll((all) =>
    all.map((bar) => {
      const page = getComputedStyle(document.body).backgroundColor;
      const mark = bar.querySelector('.bar-range, circle');
      const { fill, stroke } = getComputedStyle(mark ?? bar);
      return bar.getBoundingClientRect().width > 0 && [fill, stroke].some((colour) => colour !== page);
    }),
  );
  expect(bars.length).toBeGreaterThan(5);
  expect(bars).not.toContain(false);
  // A window of 1,440 at 200 % is one of 720.
  await page.setViewportSize({ width: 720, height: 450 });
  expect(await overhang(page)).toBeLessThanOrEqual(0);
  await expect(new EventPage(page).cell(KILLED, 'ru-mod')).toBeVisible();
});

test('the verdict of a question is explained by tap and by key, in the table and turned', async ({ page }) => {
  for (const [address, part] of [
    ['/events/makiivka', 'tbody'],
    ['/events/makiivka?view=turned', 'thead'],
  ] as const) {
    await page.goto(address);
    await new EventPage(page).inHand();
    const button = page.getByRole('button', { name: 'disputed', exact: true });
    const head = page.locator(`table.disagreement ${part} th`).filter({ has: button });
    const verdict = head.getByRole('button', { name: 'disputed', exact: true });
    const sentence = page.getByText('At least two answers cannot both be true');
    await expect(verdict).toHaveAccessibleDescription(/cannot both be true/);
    // Under a mouse the button is there once the head of the row, or of the column, is pointed at.
    await head.hover();
    await verdict.click();
    await expect(sentence).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sentence).toBeHidden();
    await verdict.focus();
    await page.keyboard.press('Enter');
    await expect(sentence).toBeVisible();
  }
});
