import { expect, type Page } from '@playwright/test';
import { barriersOf } from './pages/barriers';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { emptyEvent } from './pages/empty-event';
import { watch } from './pages/watched';

// An editor pastes a block that was copied in a spreadsheet.

const SOURCES = ['military', 'ministry', 'bloggers'];

/** Pastes as a browser does: what is on the clipboard comes with the event. */
async function paste(page: Page, clipboard: { html: string; text: string }): Promise<void> {
  await page.evaluate(({ html, text }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, clipboard);
}

const tableOf = (rows: readonly (readonly string[])[]): { html: string; text: string } => ({
  html: `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  text: rows.map((row) => `${row.join('\t')}\n`).join(''),
});

test('a block from a sheet is pasted: seen before it is logged, refused in part, logged, and undone as one', async ({
  page,
  desk,
}) => {
  const watched = await watch(page);
  const author = await desk.person('reporter');
  const mark = author.pseudonym.replace(/^desk-/, '');
  const { event, address } = await emptyEvent(desk, author.id, { mark, sources: SOURCES });
  const logged = () => desk.client.deskItem.count({ where: { eventId: event, kind: 'statement', state: 'draft' } });
  await signIn(page, desk, author);
  await page.goto(address);
  const first = page.getByRole('gridcell').first();
  await first.focus();
  // When it was said stands in what repeats.
  await page.keyboard.press('Alt+s');
  await page.keyboard.type('2 Jan 2023');
  await page.keyboard.press('Enter');
  await first.focus();

  await paste(
    page,
    tableOf([
      ['', `military ${mark}`, `MINISTRY ${mark}`, 'Kyiv Post'],
      ['killed', 'about 400', '06.Apr', '1'],
      ['wounded', 'dozens', 'n/a<script>document.title = "It ran."</script>', ''],
    ]),
  );
  const preview = page.getByRole('dialog');
  await expect(preview).toContainText('2 × 3 pasted from a sheet: 1 value, 1 to look at');
  await expect(preview).toContainText('“06.Apr” is a date; a number is asked. Did the sheet make it of “4–6”?');
  await expect(preview.getByRole('link', { name: 'Log a new source' })).toHaveAttribute(
    'href',
    '/desk/sources/new?name=Kyiv+Post',
  );
  expect(await page.title()).not.toBe('It ran.');
  expect(await barriersOf(page), 'the preview').toEqual([]);
  expect(await logged()).toBe(0);

  // By keyboard alone: the reading of "dozens" is confirmed, and both cells are put in.
  await preview.getByRole('checkbox', { name: /24 to 99/ }).focus();
  await page.keyboard.press('Space');
  await preview.getByRole('button', { name: 'Put in 2 as drafts' }).focus();
  await page.keyboard.press('Enter');
  await expect(preview).toBeHidden();
  expect(await logged()).toBe(2);
  await expect(page.getByRole('gridcell', { name: /about 400/ })).toBeVisible();

  await first.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(logged).toBe(0);
  await page.keyboard.press('Control+y');
  await expect.poll(logged).toBe(2);
  expect(watched).toEqual({ others: [], problems: [] });
});
