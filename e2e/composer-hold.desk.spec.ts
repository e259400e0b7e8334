import { expect, type Page } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { expectNoBarriers } from './pages/watched';

// What is pressed before the composer has read what was typed; what covers what; and what a document and a revision keep.

test.use({ timezoneId: 'Asia/Tokyo' });

const said = (page: Page) => page.getByLabel('Value', { exact: true });
const source = (page: Page) => page.getByLabel('Source', { exact: true });
const day = (page: Page) => page.getByLabel('Said', { exact: true });
const offer = (page: Page) => page.locator('input[name="confirmed"]');
const held = (page: Page) => page.getByRole('main').getByRole('alert');

test('what is pressed before the value was read is kept: Enter confirms it, and it is sent once it was seen', async ({
  page,
  desk,
}) => {
  const { slug, mark } = await desk.event(await desk.person('editor'), await desk.person('editor'));
  const author = await desk.person('reporter');
  await signIn(page, desk, author);
  const event = await desk.eventId(slug);
  await page.goto(`/desk/statements/new?event=${event}`);
  await page.getByLabel('Question', { exact: true }).selectOption({ index: 1 });
  await source(page).fill(`Harbour master ${mark}`);
  // A desk that answers after a second and a half.
  await page.route(/statements\/new/, async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await said(page).focus();
  await page.keyboard.type('about 17');
  await page.keyboard.press('Enter');
  await expect(day(page)).toBeFocused();
  await page.keyboard.type('7 Jun 2029');
  await page.keyboard.press('Control+Enter');
  await expect(offer(page)).toHaveCount(0);
  await expect(held(page)).toContainText('Not sent yet: the value was read only now.');
  await expect(offer(page)).toBeChecked();
  await expect(offer(page)).toBeFocused();
  const logged = () => desk.client.statementRevision.count({ where: { authorId: author.id } });
  expect(await logged()).toBe(0);
  await expectNoBarriers(page, 'the composer, with what was read only now');

  // What was seen and confirmed is sent, also where something else was typed a moment before.
  await page.getByRole('textbox', { name: /^Words/ }).fill('About 17 were hurt.');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/logged=/);
  expect(await logged()).toBe(1);

  // A reading that is in sight is confirmed by Enter also while another field is being read.
  const before = page.url();
  await page.getByLabel('Question', { exact: true }).selectOption({ index: 1 });
  await source(page).fill(`Harbour master ${mark}`);
  await said(page).fill('about 19');
  await expect(offer(page)).toHaveCount(1);
  await day(page).fill('8 Jun 2029');
  await said(page).focus();
  await page.keyboard.press('Enter');
  await expect(offer(page)).not.toBeChecked();
  await page.keyboard.press('Control+Enter');
  await page.waitForURL((url) => url.href !== before);
  expect(await logged()).toBe(2);
});

test('whose words they are, what is chosen, and which document is logged on the way', async ({ page, desk }) => {
  const { slug, mark } = await desk.event(await desk.person('editor'), await desk.person('editor'));
  await signIn(page, desk, await desk.person('reporter'));
  await page.goto(`/desk/statements/new?event=${await desk.eventId(slug)}`);
  await page.getByLabel('Question', { exact: true }).selectOption({ index: 1 });
  await source(page).fill(`Harbour master ${mark}`);
  await said(page).fill('about 18');
  await expect(offer(page)).toHaveCount(1);
  await offer(page).check();
  await day(page).fill('8 Jun 2029, 23:30 UTC');
  await expect(page.getByText('On your clock: 9 Jun 2029, 08:30 (UTC+9).')).toBeVisible();

  await page.getByText('More: scope').click();
  await expect(page.getByRole('radio', { name: 'what the question asks' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'it says so itself' })).toBeChecked();

  await page.getByRole('radio', { name: 'word for word' }).check();
  await page.getByRole('button', { name: 'Save draft', exact: true }).click();
  await expect(page.getByRole('textbox', { name: /^Words/ })).toHaveAccessibleDescription(/^.*Give the words, exactly/);
  await page.getByRole('textbox', { name: /^Words/ }).fill('About 18.');

  await page.getByRole('link', { name: 'Log a document' }).click();
  const dialog = page.getByRole('dialog', { name: 'Log a document' });
  await expect(dialog.getByLabel('Title')).toBeFocused();
  await dialog.getByRole('button', { name: 'Log it and choose it' }).click();
  await expect(dialog.getByLabel('Title')).toHaveAccessibleDescription(/Give a title/);
  await dialog.getByLabel('Title').fill(`Harbour log ${mark}`);
  await expectNoBarriers(page, 'the short form of a document');
  await dialog.getByRole('button', { name: 'Log it and choose it' }).click();
  await expect(dialog).toHaveCount(0);
  const evidence = page.getByLabel('Evidence', { exact: true });
  await expect(evidence.locator('option:checked')).toHaveText(`Harbour log ${mark}`);
  await expect(said(page)).toHaveValue('about 18');
  await expect(offer(page)).toBeChecked();

  // A line that is removed leaves the focus to the next, or to the button that adds one.
  const add = page.getByRole('button', { name: 'A document that has it' });
  await add.click();
  await page.getByLabel('Evidence 2').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Remove' }).first().click();
  await expect(evidence).toBeFocused();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(add).toBeFocused();

  await page.getByRole('button', { name: 'Save and submit' }).click();
  await page.waitForURL(/saved=submitted$/);
  await expect(page.getByRole('status').filter({ hasText: 'Saved and submitted' })).toContainText(
    'Log another statement',
  );
});

test('a revision shows question and source as they stay, and saves under its reason', async ({ page, desk }) => {
  const author = await desk.person('editor');
  const { mark, last } = await desk.event(author, await desk.person('editor'), 'but for the last statement');
  await signIn(page, desk, author);
  await page.goto(`/desk/statements/${last.id}`);
  await expect(page.getByText('Both stay as they were logged')).toBeVisible();
  await expect(source(page)).toHaveCount(0);
  await expect(page.getByLabel('Question', { exact: true })).toHaveCount(0);
  await page.getByLabel('Why does it change?').focus();
  await expectNoBarriers(page, 'a statement that is revised');
  await page.getByLabel('Note for readers').evaluate((note) => note.closest('details')?.setAttribute('open', ''));
  await page.getByLabel('Note for readers').fill(`A note ${mark}`);
  await page.getByLabel('Why does it change?').fill('It lacked a note.');
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await page.waitForURL(/saved=draft$/);
  await expect(page.getByText(/^Revision 2, draft/)).toBeVisible();
});

test('nothing covers the field that has the focus: low windows, phones, 200 % zoom', async ({ page, desk }) => {
  const { slug, mark } = await desk.event(await desk.person('editor'), await desk.person('editor'));
  await signIn(page, desk, await desk.person('reporter'));
  const event = await desk.eventId(slug);
  for (const [width, height] of [
    [1280, 720],
    [1280, 600],
    [390, 600],
    [640, 360],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const address of [`/desk/statements/new?event=${event}`, '/desk/sources/new']) {
      await page.goto(address);
      if (address.includes('statements')) {
        await page.getByLabel('Question', { exact: true }).selectOption({ index: 1 });
        await source(page).fill(`Harbour master ${mark}`);
        await said(page).fill('about 400');
        await day(page).fill('9 Jun 2029');
        await expect(page.getByText('Contradicts').first()).toBeVisible();
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
      }
      expect(await covered(page), `${address} at ${width} × ${height}`).toEqual([]);
    }
  }
});

/** What of a form is covered, at its middle or a corner, while it has the focus. */
const covered = (page: Page): Promise<string[]> =>
  page
    .locator('main form')
    .first()
    .evaluate((form) =>
      [...form.querySelectorAll<HTMLElement>('input, select, textarea, button, summary, a[href]')]
        .filter((one) => one.checkVisibility() && one.tabIndex >= 0)
        .flatMap((one) => {
          one.focus();
          if (document.activeElement !== one) return [];
          const { left, right, top, bottom } = one.getBoundingClientRect();
          const points = [
            [(left + right) / 2, (top + bottom) / 2],
            [left + 3, top + 3],
            [left + 3, bottom - 3],
          ].filter(([, y = -1]) => y >= 0 && y < innerHeight);
          const over = points
            .map(([x = 0, y = 0]) => document.elementFromPoint(x, y))
            .filter((at) => at !== one && !(at !== null && one.contains(at)) && at?.closest('label') == null);
          return points.length > 0 && over.length === 0
            ? []
            : `${one.tagName} ${one.getAttribute('name') ?? one.textContent}, by ${over.map((at) => at?.tagName).join(', ')}`;
        }),
    );
