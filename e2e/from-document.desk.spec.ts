import { expect, type Page } from '@playwright/test';
import { counting } from './pages/actions';
import type { Desk } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { expectNoBarriers, watch } from './pages/watched';
import { doctorNamed, watchNamed, writeUp } from './pages/write-up';

// An editor reads a document, and logs statements from it.

const TEXT = '[aria-label^="Text of "]';
const text = (page: Page) => page.locator(TEXT);
const preview = (page: Page) => page.getByRole('status', { name: 'What it will say' });
const value = (page: Page) => page.getByLabel('Value', { exact: true });
const source = (page: Page) => page.getByLabel('Source', { exact: true });
const said = (page: Page) => page.getByLabel('Said', { exact: true });
const reading = (page: Page) => page.locator('input[name="confirmed"]');

async function opened(page: Page, desk: Desk) {
  const author = await desk.person('reporter');
  const made = await writeUp(desk, { author: await desk.person('editor'), reviewer: await desk.person('editor') });
  await signIn(page, desk, author);
  return { ...made, author };
}

/** What each sentence of the write-up says, in order. */
const saidBy = (tail: string) => [
  { by: /^Ukrainian military/, value: 'about 400', on: '2 Jan 2023' },
  { by: /^Ukrainian military/, value: 'about 300', on: '2 Jan 2023' },
  { by: /^Russian Ministry of Defence/, value: '63', on: '2 Jan 2023' },
  { by: /^Russian Ministry of Defence/, value: '89', on: '4 Jan 2023' },
  { by: watchNamed(tail), value: 'more than 100', on: '2 Jan 2023' },
  { by: doctorNamed(tail), value: '00:02 on 1 January 2023', on: '3 Jan 2023' },
  { by: /^General Staff/, value: 'up to 10', on: '2 Jan 2023' },
  { by: /^BBC News Russian/, value: 'at least 92', on: '25 Jan 2023' },
];

const isAs = (typed: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? typed.includes(wanted) : wanted.test(typed);

test('eight statements from a document, in review, from the keyboard: 5 actions at most on average', async ({
  page,
  desk,
}) => {
  const watched = await watch(page);
  const { event, document, author, tail, text: body } = await opened(page, desk);
  const actions = await counting(page, TEXT);
  await page.goto(`/desk/documents/${document}/read?event=${event}`);
  await expect(text(page)).toBeFocused();

  const press = (key: string) => page.keyboard.press(key);
  await actions();
  const counts: number[] = [];
  // The first paragraph says nothing that is asked.
  await press('j');
  await press('j');
  for (const { by, value: words, on } of saidBy(tail)) {
    await press('l');
    // All of it is guessed, and what is guessed wrong is mended: a letter goes to the field, and what is typed replaces it.
    await expect(value(page)).toBeFocused();
    await expect(value(page)).not.toHaveValue('');
    if (typeof by === 'string') {
      if (!isAs(await source(page).inputValue(), by)) {
        await press('Alt+p');
        await page.keyboard.type(by);
      }
      await expect(page.getByRole('button', { name: `Add “${by}” as a source` })).toBeVisible();
      await press('Alt+n');
      await expect(page.getByLabel('Kind')).toBeFocused();
      await page.keyboard.type('b');
      await press('Control+Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(value(page)).toBeFocused();
    }
    expect(await source(page).inputValue()).toMatch(by);
    if (!isAs(await value(page).inputValue(), words)) await page.keyboard.type(words);
    await expect(reading(page)).toHaveCount(1);
    await press('Enter');
    if ((await said(page).inputValue()) !== on) {
      await expect(said(page)).toBeFocused();
      await page.keyboard.type(on);
    }
    await expect(preview(page)).toContainText(`, ${on}`);
    await press('Control+Shift+Enter');
    await expect(text(page)).toBeFocused();
    await expect(page.getByRole('row').filter({ hasText: 'yours, waits for review' })).toHaveCount(counts.length + 1);
    counts.push(await actions());
  }
  console.log(`Actions for eight statements from a document: ${counts.join(', ')}.`);
  expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(5);

  const items = await desk.client.deskItem.findMany({
    where: { eventId: event, kind: 'statement', authorId: author.id },
  });
  expect(items.map(({ state }) => state)).toEqual(Array.from({ length: 8 }, () => 'submitted'));
  const quotes = await desk.client.quote.findMany({ where: { documentId: document }, orderBy: { startAt: 'asc' } });
  expect(quotes.map(({ exact }) => exact)).toEqual(body.split(/(?<=\.)\s+/).slice(2));
  await press('k');
  await press('l');
  await expect(page.getByText('The desk has this already')).toBeVisible();
  await expectNoBarriers(page, 'a document from which statements are logged');
  expect(watched).toEqual({ others: [], problems: [] });
});

test('a passage is trimmed by word and clicked, what is typed stays with it, and a document asks for its event', async ({
  page,
  desk,
}) => {
  const { document, event } = await opened(page, desk);
  await page.goto(`/desk/documents/${document}`);
  await page.getByRole('link', { name: 'Read and log from it' }).click();
  await page.locator(`a[href*="${event}"]`).click();
  await expect(text(page)).toBeFocused();
  const marked = page.locator(`${TEXT} mark`);
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await expect(marked).toHaveText(
    'Ukraine’s military said on 2 January 2023 that about 400 Russian soldiers had been killed.',
  );
  for (const key of ['[', '[', 'Shift+BracketRight', 'Shift+BracketRight']) await page.keyboard.press(key);
  await expect(marked).toHaveText('said on 2 January 2023 that about 400 Russian soldiers had');
  await page.keyboard.press(']');
  await expect(marked).toHaveText(/soldiers had been$/);

  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(value(page)).toHaveValue('about 400');
  // Once all guesses stand, the value is what a person is asked for.
  await expect(value(page)).toBeFocused();
  await page.keyboard.type('about 401');
  // Not in the quote: it is told before anything is saved.
  await expect(preview(page)).toContainText('“about 401” is not in this document; its nearest words are “about 400”.');
  for (const words of ['about 401', 'about 300']) {
    await page.keyboard.press('Escape');
    await expect(text(page)).toBeFocused();
    if (words === 'about 300') await page.keyboard.press('j');
    await page.keyboard.press('l');
    await expect(value(page)).toHaveValue(words);
    await expect(page.locator('form :focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await page.keyboard.press('l');
  await expect(value(page)).toHaveValue('about 401');
  // What was typed a moment before another passage is opened is kept too.
  await value(page).selectText();
  await page.keyboard.type('about 402');
  for (const key of ['Escape', 'j', 'l', 'Escape', 'k', 'l']) await page.keyboard.press(key);
  await expect(value(page)).toHaveValue('about 402');

  await text(page)
    .locator('p')
    .nth(2)
    .click({ position: { x: 90, y: 12 } });
  await expect(marked).toHaveText('The Russian Ministry of Defence spoke of 63 dead servicemen on 2 January 2023.');
  await page.goto(`/desk/documents/${document}/read?event=${event}&from=160&to=219`);
  await expect(marked).toHaveText('that about 400 Russian soldiers had been killed. It put the');
});

test('what seems to say something that is asked is marked, listed, read out and walked by a key, and nothing is logged', async ({
  page,
  desk,
}) => {
  const { document, event } = await opened(page, desk);
  await page.goto(`/desk/documents/${document}/read?event=${event}&saved=submitted`);
  await expect(page.getByText('Saved and submitted: another editor can review it now.')).toBeVisible();
  const listed = page.getByRole('region', { name: 'Seems to say what is asked' }).getByRole('listitem');
  await expect(listed).toHaveCount(8);
  await expect(listed.first()).toHaveText(/^killed: about 400, by Ukrainian military/);
  await expect(page.locator(`${TEXT} [data-seems]`)).toHaveCount(8);
  await expect(text(page)).toBeFocused();
  const marked = page.locator(`${TEXT} mark`);
  for (const [key, words] of [
    ['s', /about 400 Russian soldiers had been killed/],
    ['s', /wounded at about 300/],
    ['Shift+S', /about 400 Russian soldiers had been killed/],
  ] as const) {
    await page.keyboard.press(key);
    await expect(marked).toHaveText(words);
  }
  await expect(page.locator('[aria-live="polite"].sr-only')).toContainText('Seems to say: killed: about 400');
  await page.keyboard.press('End');
  await page.keyboard.press('s');
  await expect(page.getByText('No passage behind this one seems to say what is asked.')).toBeVisible();
  await listed.nth(4).getByRole('button').click();
  await expect(marked).toHaveText(/more than 100 soldiers were wounded/);
  await expectNoBarriers(page, 'a document with what it seems to say');
  expect(await desk.client.deskItem.count({ where: { eventId: event, kind: 'statement' } })).toBe(0);
});
