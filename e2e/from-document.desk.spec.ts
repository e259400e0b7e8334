import { expect, type Page } from '@playwright/test';
import { counting } from './pages/actions';
import type { Desk } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { expectNoBarriers, watch } from './pages/watched';
import { WRITE_UP, writeUp } from './pages/write-up';

// An editor reads a document, and logs statements from it.

const TEXT = '[aria-label^="Text of "]';
const text = (page: Page) => page.locator(TEXT);
const preview = (page: Page) => page.getByRole('status', { name: 'What it will say' });
const value = (page: Page) => page.getByLabel('Value', { exact: true });
const reading = (page: Page) => page.locator('input[name="confirmed"]');

async function opened(page: Page, desk: Desk) {
  const author = await desk.person('reporter');
  const made = await writeUp(desk, { author: await desk.person('editor'), reviewer: await desk.person('editor') });
  await signIn(page, desk, author);
  return { ...made, author };
}

/** What each sentence of the write-up says, in order, and whether its speaker has to be added. */
const SAID = [
  { says: /says about 400, 2 Jan 2023/ },
  { says: /says about 300, 2 Jan 2023/ },
  { says: /says 63, 2 Jan 2023/ },
  { says: /says 89, 4 Jan 2023/ },
  { says: /says more than 100, 2 Jan 2023/, isNew: true },
  { says: /says 00:02.*, 3 Jan 2023/, isNew: true },
  { says: /says up to 10.*, 2 Jan 2023/ },
  { says: /says at least 92, 25 Jan 2023/ },
] as const;

test('eight statements from a document, in review, from the keyboard: 5 actions at most on average', async ({
  page,
  desk,
}) => {
  const watched = await watch(page);
  const { event, document, author } = await opened(page, desk);
  const actions = await counting(page, TEXT);
  await page.goto(`/desk/documents/${document}/read?event=${event}`);
  await expect(text(page)).toBeFocused();
  await expectNoBarriers(page, 'a document that is read');
  await page.setViewportSize({ width: 1280, height: 900 });

  const press = (key: string) => page.keyboard.press(key);
  await actions();
  const counts: number[] = [];
  // The first paragraph says nothing that is asked.
  await press('j');
  await press('j');
  for (const { says, ...more } of SAID) {
    await press('l');
    await expect(reading(page)).toHaveCount(1);
    if ('isNew' in more) {
      await press('Alt+n');
      await page.keyboard.type('b');
      await press('Control+Enter');
      await expect(page.getByText('The desk has no source of this name')).toHaveCount(0);
    }
    await expect(value(page)).toBeFocused();
    await press('Enter');
    await expect(preview(page)).toContainText(says);
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
  expect(quotes.map(({ exact }) => exact)).toEqual(WRITE_UP.split(/(?<=\.)\s+/).slice(2));
  await expectNoBarriers(page, 'a document from which statements were logged');
  expect(watched).toEqual({ others: [], problems: [] });
});
