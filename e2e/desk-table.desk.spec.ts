import { expect, type Page } from '@playwright/test';
import { counting } from './pages/actions';
import { barriersOf } from './pages/barriers';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { emptyEvent } from './pages/empty-event';
import { watch } from './pages/watched';

// Editors type into the table of an event.

/**
 * What sources said of the strike on Makiivka on three questions, by the day on which it was said: the statements on record
 * in the worked example (prisma/seed/makiivka), in the words of a reporter's notes.
 */
const SAID: readonly (readonly [day: string, source: string, row: string, text: string, also?: Also])[] = [
  ['1 Jan 2023', 'ua-stratcom', 'killed', 'about 400'],
  ['1 Jan 2023', 'ua-stratcom', 'wounded', 'about 300'],
  ['1 Jan 2023', 'bezsonov', 'killed', 'confirms, no number'],
  ['1 Jan 2023', 'bezsonov', 'time', '1 January 2023, 00:02'],
  ['1 Jan 2023', 'dpr-officials', 'wounded', 'at least 15'],
  ['1 Jan 2023', 'readovka', 'time', '31 December 2022, 23:58'],
  ['1 Jan 2023', 'dpr-administration', 'killed', 'declined'],
  ['2 Jan 2023', 'ua-general-staff', 'killed', 'gave no number'],
  ['2 Jan 2023', 'ru-bloggers', 'killed', 'fewer than 400'],
  ['2 Jan 2023', 'solovyov', 'killed', 'fewer than 400'],
  ['2 Jan 2023', 'girkin', 'killed', 'many hundreds', { scope: 'more', about: 'killed and wounded together' }],
  ['2 Jan 2023', 'girkin', 'killed', 'declined'],
  ['2 Jan 2023', 'rybar', 'wounded', 'more than 100'],
  ['2 Jan 2023', 'rozhin', 'killed', 'denies 500'],
  ['2 Jan 2023', 'dpr-leadership', 'killed', 'fewer than 100', { scope: 'a part', about: 'counted so far' }],
  ['2 Jan 2023', 'ru-mod', 'killed', '63'],
  ['4 Jan 2023', 'ru-mod', 'killed', '89'],
  ['4 Jan 2023', 'ru-mod', 'time', '1 January 2023, 00:01'],
  ['4 Jan 2023', 'uk-mod', 'killed', '89', { repeats: 'ru-mod: 89' }],
  ['25 Jan 2023', 'bbc-russian', 'killed', 'at least 92', { scope: 'a part', about: 'identified by name' }],
];

/** Those that the test line types, of each kind some; ALL_STATEMENTS=1 types all of them. */
const TRIED = ['ua-stratcom', 'bezsonov', 'girkin', 'rozhin', 'ru-mod', 'uk-mod'];
const TYPED = SAID.filter(([, by]) => process.env.ALL_STATEMENTS !== undefined || TRIED.includes(by));

/** What is said of one cell besides: the first letters of a choice, and what it is about. */
type Also = { scope?: string; about?: string; repeats?: string };

const ROWS = ['killed', 'wounded', 'time'];
const SOURCES = [...new Set(TYPED.map(([, by]) => by))];

const understood = (page: Page) => page.locator('#understood');
const done = (page: Page) => page.locator('[data-strip]').getByRole('status');

/** A table of many sources scrolls sideways, as every spreadsheet does; on a phone it is a list, which does not. */
async function expectNoBarriers(page: Page, told: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await barriersOf(page), `${told}, light`).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriersOf(page), `${told}, phone, dark`).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${told}, phone`).toBeLessThanOrEqual(1);
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Goes from the cell with the focus to another, by the fewest keys of arrows. */
async function goTo(page: Page, row: number, column: number): Promise<void> {
  const at = await page.evaluate(() => {
    const cell = document.activeElement?.closest('td');
    return { row: Number(cell?.closest('tr')?.dataset.index), column: (cell?.cellIndex ?? 0) - 1 };
  });
  const press = async (key: string, times: number) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  };
  await press(row > at.row ? 'ArrowDown' : 'ArrowUp', Math.abs(row - at.row));
  await press(column > at.column ? 'ArrowRight' : 'ArrowLeft', Math.abs(column - at.column));
}

test('what sources said on three questions is typed into an empty event: at most 4 actions a statement', async ({
  page,
  desk,
}) => {
  const watched = await watch(page);
  const author = await desk.person('reporter');
  const mark = author.pseudonym.replace(/^desk-/, '');
  const { event, address } = await emptyEvent(desk, author.id, { mark, sources: SOURCES, asksTime: true });
  await signIn(page, desk, author);
  const actions = await counting(page);
  await page.goto(address);
  await expect(page.getByRole('gridcell')).toHaveCount(ROWS.length * SOURCES.length);
  await expectNoBarriers(page, 'the table, empty');
  await page.getByRole('gridcell').first().focus();
  await actions();

  const { keyboard } = page;
  let day = '';
  for (const [said, by, row, text, also] of TYPED) {
    await goTo(page, ROWS.indexOf(row), SOURCES.indexOf(by));
    await keyboard.type(text);
    if (day !== said) {
      await keyboard.press('Alt+s');
      await keyboard.type(said);
      await keyboard.press('Enter');
      day = said;
    }
    if (also?.scope) {
      await keyboard.press('Alt+a');
      await keyboard.type(also.scope);
      await keyboard.press('Tab');
      await keyboard.type(also.about ?? '');
      await keyboard.press('Enter');
    }
    if (also?.repeats) {
      await keyboard.press('Alt+r');
      await keyboard.type(also.repeats);
      await keyboard.press('Enter');
    }
    await expect(understood(page)).toContainText(/ says | declined | confirms | denies | gave no |gives no|choose one/);
    if ((await understood(page).innerText()).includes('choose one')) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    if (await page.locator('.cell-input').count()) await keyboard.press('Enter');
    await expect(done(page)).toHaveText(new RegExp(`^Logged as a draft: ${text}`));
  }
  const counted = await actions();
  console.log(`Typed into the table: ${TYPED.length} statements, ${counted} actions, ${counted / TYPED.length} each.`);
  expect(counted / TYPED.length).toBeLessThanOrEqual(4);
  expect(await desk.client.statement.count({ where: { eventId: event } })).toBe(TYPED.length);
  await expectNoBarriers(page, 'the table, with drafts');
  expect(watched).toEqual({ others: [], problems: [] });
});

test('columns keep their width while one types, and what is above the table stays in sight sideways', async ({
  page,
  desk,
}) => {
  const author = await desk.person('reporter');
  const mark = author.pseudonym.replace(/^desk-/, '');
  const sources = Array.from({ length: 14 }, (_, at) => `source-${at + 1}`);
  const { address } = await emptyEvent(desk, author.id, { mark, sources });
  await signIn(page, desk, author);
  await page.goto(address);
  const question = page.getByRole('columnheader', { name: 'Question' });
  const columns = page.getByRole('columnheader', { name: /^source-/ });
  const widths = async () =>
    Promise.all(
      [question, columns].map((heads) =>
        heads.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width)),
      ),
    );
  const isWider = (wide: number) => async () => Math.min(...((await widths())[1] ?? [])) >= wide;
  await expect.poll(isWider(96)).toBe(true);
  const before = await widths();
  expect(before[1]).toHaveLength(sources.length);
  expect(before[0]?.[0]).toBeGreaterThanOrEqual(160);

  const first = page.getByRole('gridcell').first();
  await first.focus();
  await page.keyboard.type('between 1,200 and 1,500');
  await page.keyboard.press('Alt+s');
  await page.keyboard.type('2 Jan 2023');
  await page.keyboard.press('Enter');
  await expect(understood(page)).toContainText('says 1,200 to 1,500');
  expect(await widths(), 'typing').toEqual(before);
  await page.keyboard.press('Enter');
  await expect(done(page)).toHaveText(/^Logged as a draft/);
  expect(await widths(), 'logged').toEqual(before);

  await page
    .getByRole('gridcell')
    .nth(sources.length - 1)
    .focus();
  await expect.poll(() => page.evaluate(() => window.scrollX)).toBeGreaterThan(200);
  for (const above of [
    page.getByRole('heading', { name: `A strike ${mark}` }),
    page.getByLabel('Go to'),
    page.getByRole('button', { name: 'Add a question' }),
    page.getByRole('link', { name: 'Crossread desk' }),
  ]) {
    await expect(above).toBeInViewport({ ratio: 1 });
  }
});
