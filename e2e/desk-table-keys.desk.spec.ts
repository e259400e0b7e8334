import { expect, type Page } from '@playwright/test';
import { systemClock } from '@/lib/platform/clock';
import { readEntry } from '@/lib/store/desk-entries';
import { logEntry } from '@/lib/writes/entries';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { count } from '@/prisma/factories/claims';
import { exactly, stated } from '@/prisma/factories/values';
import type { Desk, DeskPerson } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { watch } from './pages/watched';

// The desk's table by keyboard alone, and by what a screen reader is told of it.

const understood = (page: Page) => page.locator('#understood');
const done = (page: Page) => page.locator('[data-strip]').getByRole('status');
const press = (page: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** Puts cells on the clipboard of the page, and pastes them where the focus is. */
const paste = (page: Page, text: string) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

async function openTable(page: Page, desk: Desk, who: DeskPerson): Promise<{ event: string; mark: string }> {
  const { slug, mark } = await desk.event(await desk.person('editor'), await desk.person('editor'));
  const event = await desk.eventId(slug);
  await signIn(page, desk, who);
  await page.goto(`/desk/events/${event}/table`);
  await expect(page.getByRole('grid')).toBeVisible();
  return { event, mark };
}

/** Somebody else logs a further statement of a source of the event, of the same form as the one on record. */
async function logsBeside(desk: Desk, { id: actor }: DeskPerson, event: string, slug: string): Promise<void> {
  const said = await desk.client.statement.findFirstOrThrow({ where: { eventId: event, source: { slug } } });
  const entry = await readEntry(desk.client, 'statement', said.id);
  if (entry === undefined) throw new Error('The statement is gone.');
  const further = { ...entry, content: stated(exactly(29)) };
  const outcome = await logEntry(desk.client, { actor, kind: 'statement', entry: further }, systemClock);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
}

test('a statement is logged, an offer confirmed, a paste refused in part, and all of it undone, by keys alone', async ({
  page,
  desk,
}) => {
  const watched = await watch(page);
  const { event } = await openTable(page, desk, await desk.person('reporter'));
  const before = await desk.client.statement.count({ where: { eventId: event } });

  // Tab comes to the table as one stop, and Escape, then Tab, leaves it.
  const first = page.getByRole('gridcell').first();
  await first.focus();
  await press(page, 'Escape', 'Tab');
  await expect(page.locator('td:focus')).toHaveCount(0);
  // To a source or a question by its name, from anywhere on the page.
  await press(page, 'Alt+g');
  await expect(page.getByLabel('Go to')).toBeFocused();
  await first.focus();

  await page.keyboard.type('about 25');
  await expect(understood(page)).toContainText('about 25 → 22 to 28');
  await press(page, 'Enter');
  // Only the day is missing: the focus is in its field.
  await expect(page.getByLabel('Said on')).toBeFocused();
  await page.keyboard.type('3 Jun 2029');
  await press(page, 'Enter', 'Enter');
  await expect(done(page)).toHaveText(/^Logged as a draft: about 25, /);

  // What rests on words that were not read takes a second Enter.
  await first.focus();
  await page.keyboard.type('26 boats overnight');
  await expect(understood(page)).toContainText('“overnight” was not understood. Enter twice logs it so.');
  await press(page, 'Enter');
  await expect(understood(page)).toContainText('Enter takes “26”.');
  await press(page, 'Enter');
  await expect(done(page)).toHaveText(/^Logged as a draft: 26 boats overnight, /);
  await press(page, 'Control+z');
  await expect(done(page)).toHaveText(/^Undone: 26 boats overnight, /);
  await press(page, 'Control+y');
  await expect(done(page)).toHaveText(/^Done again: 26 boats overnight, /);

  await first.focus();
  await paste(page, '30\t06.Apr\r\n');
  const block = page.getByRole('dialog');
  await expect(block).toContainText('1 value, 1 refused');
  await expect(block).toContainText('“06.Apr” is a date; a number is asked.');
  console.log(`A pasted block, as it is told:\n${await block.ariaSnapshot()}`);
  // The source has a figure already: what is pasted beside it is put in only where somebody says so.
  await expect(block.getByRole('button', { name: 'Put in 0 as drafts' })).toBeDisabled();
  await expect(block.getByRole('gridcell').first()).toBeFocused();
  await press(page, 'Space', 'Tab', 'Tab', 'Tab', 'Tab');
  await expect(block.getByRole('button', { name: 'Put in 1 as a draft' })).toBeFocused();
  await press(page, 'Enter');
  await expect(done(page)).toHaveText('Logged: 1 cell from text.');
  await press(page, 'Control+z');
  await expect(done(page)).toHaveText('Undone: 1 cell from text.');

  await press(page, 'Alt+h');
  await expect(page.getByRole('dialog', { name: /^History: / })).toContainText('discarded by');
  await press(page, 'Escape');
  // To another source by its name, and back.
  await press(page, 'Alt+g');
  await page.keyboard.type('harbour paper');
  await press(page, 'Enter');
  await expect(page.locator('td:focus')).toHaveAttribute('data-column', /^paper-/);
  await first.focus();
  await press(page, '?');
  const keys = page.getByRole('dialog', { name: 'Keys of the table' });
  await expect(keys).toBeVisible();
  // What stands behind a dialog is darker, also where the page is dark.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await keys.evaluate((dialog) => getComputedStyle(dialog, '::backdrop').backgroundColor)).toBe(
    'rgba(0, 0, 0, 0.5)',
  );
  await page.emulateMedia({ colorScheme: 'light' });
  await press(page, 'Escape');

  console.log(`The table, as it is told:\n${await page.getByRole('grid').ariaSnapshot()}`);
  // 25, 26, which was put back, and 30, which is discarded.
  expect(await desk.client.statement.count({ where: { eventId: event } })).toBe(before + 3);
  const drafts = await desk.client.deskItem.count({ where: { eventId: event, kind: 'statement', state: 'draft' } });
  expect(drafts).toBe(2);
  expect(watched).toEqual({ others: [], problems: [] });
});

test('the first source of an event that has none is a stop of Tab; on a phone each answer has its name', async ({
  page,
  desk,
}) => {
  const person = await desk.person('reporter');
  const mark = person.pseudonym.replace(/^desk-/, '');
  const log = logsAs(desk.client, person.id, systemClock);
  const about = { zone: 'Europe/Kyiv', summary: 'For a test.', fictional: true };
  const event = await log({
    kind: 'event',
    entry: { slug: `first-${mark}`, title: `A first source ${mark}`, ...about },
  });
  const { id: _, ...asked } = count('hurt', 'persons', {
    ...{ measure: 'persons', scope: 'in all', position: 1, question: 'How many were hurt?', labels: [] },
  });
  await log({ kind: 'claim', entry: { ...asked, slug: 'hurt', event } });
  await signIn(page, desk, person);
  await page.goto(`/desk/events/${event}/table`);
  await page.getByRole('button', { name: 'Add a source' }).click();
  const name = `Watchtower ${mark}`;
  await page.getByRole('dialog').getByLabel('Name').fill(name);
  await press(page, 'Enter');
  await page.getByRole('dialog').getByLabel('Kind').selectOption('Media');
  await page.getByRole('button', { name: 'Add the column' }).click();
  await expect(page.getByRole('gridcell')).toHaveCount(1);

  await page.getByRole('link', { name: 'How many were hurt?' }).focus();
  await press(page, 'Tab');
  await expect(page.getByRole('gridcell')).toBeFocused();
  await press(page, '?');
  const keys = page.getByRole('dialog', { name: 'Keys of the table' });
  await expect(keys.getByRole('heading')).toBeInViewport();
  await press(page, 'Escape');
  await page.keyboard.type('12');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('gridcell').getByText(name)).toBeVisible();
  const box = await page.getByRole('gridcell').boundingBox();
  expect(box?.width).toBeGreaterThan(300);
});

test('what is typed survives a cut connection and a closed tab; what another logs meanwhile is said', async ({
  page,
  context,
  desk,
}) => {
  const [one, other] = [await desk.person('reporter'), await desk.person('reporter')];
  const { event } = await openTable(page, desk, one);
  const first = page.getByRole('gridcell').first();
  await first.focus();
  await press(page, 'Alt+s');
  await page.keyboard.type('3 Jun 2029');
  await press(page, 'Enter');
  await context.setOffline(true);
  await page.keyboard.type('31');
  await press(page, 'Enter');
  await expect(done(page)).toContainText('Not sent: 31, ');
  await expect(first).toContainText('31not sent');
  await context.setOffline(false);
  await press(page, 'ArrowRight');
  await page.keyboard.type('32');
  await page.waitForTimeout(1_000);
  const address = page.url();
  await page.close();

  const again = await context.newPage();
  await again.goto(address);
  const cells = again.getByRole('gridcell');
  await expect(cells.filter({ hasText: '31not logged yet' })).toHaveCount(1);
  await expect(cells.filter({ hasText: '32not logged yet' })).toHaveCount(1);
  const kept = cells.filter({ hasText: '31not logged yet' });
  const column = (await kept.getAttribute('data-column')) ?? '';
  await kept.focus();
  await press(again, 'Enter');
  await expect(understood(again)).toContainText('31');
  // Somebody else logs into the same cell.
  await logsBeside(desk, other, event, column);
  await expect(done(again)).toContainText(`draft by ${other.name}`);
  await expect(again.locator('.cell-input')).toHaveValue('31');
  await press(again, 'Enter');
  await expect(done(again)).toHaveText(/^Logged as a draft: 31, /);
});
