import { expect, type Page } from '@playwright/test';
import { counting } from './pages/actions';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { expectNoBarriers, watch } from './pages/watched';

// An editor logs statements in the composer, from the keyboard.

const said = (page: Page) => page.getByLabel('Value', { exact: true });
const source = (page: Page) => page.getByLabel('Source', { exact: true });
const day = (page: Page) => page.getByLabel('Said', { exact: true });
const preview = (page: Page) => page.getByRole('status', { name: 'What it will say' });
const offer = (page: Page) => page.locator('input[name="confirmed"]');

test('eight statements are logged from the keyboard: 8 actions at most for the first, 5 for each other', async ({
  page,
  desk,
}) => {
  const watched = await watch(page);
  const author = await desk.person('reporter');
  const { slug, mark } = await desk.event(await desk.person('editor'), await desk.person('editor'));
  const event = await desk.eventId(slug);
  await signIn(page, desk, author);
  const actions = await counting(page);
  await page.goto(`/desk/statements/new?event=${event}`);
  await expect(page.getByLabel('Question', { exact: true })).toBeFocused();
  await expectNoBarriers(page, 'the composer');

  // What is typed as letters goes to the field that has the focus: nothing is clicked.
  const type = (text: string) => page.keyboard.type(text);
  const press = (key: string) => page.keyboard.press(key);
  await actions();
  await type('How many');
  await press('Enter');
  await type(`Harbour paper ${mark}`);
  await press('Enter');
  await type('about 15');
  await expect(offer(page)).toHaveCount(1);
  await press('Enter');
  await type('3 Jun 2029');
  await expect(preview(page)).toContainText(`Harbour paper ${mark} says about 15, 3 Jun 2029.`);
  await press('Control+Enter');
  await expect(page.getByText('Kept for the next: question, day, whose words, language.')).toBeVisible();
  const counts = [await actions()];

  const others = [
    ['Harbour master', 'at least 12', /at least 12/],
    ['Harbour paper', 'more than 15', /more than 15/],
    ['Harbour master', '13', /13/],
    ['Harbour paper', 'between 15 and 20', /15 to 20|between 15 and 20/],
    ['Harbour master', 'at most 14', /at most 14/],
    ['Harbour paper', '21', /21/],
    ['Harbour master', 'about 14', /about 14/],
  ] as const;
  for (const [name, words, told] of others) {
    await expect(source(page)).toBeFocused();
    await expect(source(page)).toHaveValue('');
    await type(`${name} ${mark}`);
    await press('Enter');
    await type(words);
    await expect(offer(page)).toHaveCount(1);
    await press('Enter');
    await expect(preview(page)).toContainText(told);
    await press('Control+Enter');
    await page.waitForFunction((before) => location.search !== before, new URL(page.url()).search);
    counts.push(await actions());
  }
  console.log(`Actions for eight statements: ${counts.join(', ')}.`);
  expect(counts[0]).toBeLessThanOrEqual(8);
  expect(Math.max(...counts.slice(1))).toBeLessThanOrEqual(5);
  const logged = await desk.client.statement.count({
    where: { eventId: event, revisions: { some: { authorId: author.id } } },
  });
  expect(logged).toBe(8);
  expect(watched).toEqual({ others: [], problems: [] });
});

test('what is wrong is said beside its field, what contradicts on top, and nothing typed is lost', async ({
  page,
  desk,
}) => {
  const { slug, mark } = await desk.event(await desk.person('editor'), await desk.person('editor'));
  await signIn(page, desk, await desk.person('reporter'));
  await page.goto(`/desk/statements/new?event=${await desk.eventId(slug)}`);
  await page.getByLabel('Question', { exact: true }).selectOption({ index: 1 });
  await source(page).fill('Nobody');
  await said(page).fill('no survivors');
  await day(page).fill('5/6/2029');
  await page.getByRole('button', { name: 'Save draft', exact: true }).click();
  await expect(source(page)).toHaveAccessibleDescription(/The desk has no source of this name/);
  await expect(said(page)).toHaveAccessibleDescription(/Not read: something else is counted/);
  await expect(day(page)).toHaveAccessibleDescription(/can be read in two ways/);
  await expect(source(page)).toHaveValue('Nobody');
  await expectNoBarriers(page, 'the composer, with errors');

  await source(page).fill(`Harbour master ${mark}`);
  await said(page).fill('about 90');
  await day(page).fill('5 Jun 2029');
  await expect(offer(page)).toHaveCount(1);
  await offer(page).check();
  await expect(preview(page)).toContainText(`Contradicts 1: Harbour paper ${mark}: 20.`);
  await page.getByRole('button', { name: 'Save and submit' }).click();
  await page.waitForURL(/\/desk\/statements\/[0-9a-f-]{36}\?saved=\w+$/);
  await expect(page.getByText('revision 1, submitted')).toBeVisible();
});

test('the server is gone while a statement is typed: at most two seconds of it are lost, and it is sent once it is back', async ({
  page,
  context,
  desk,
}) => {
  const { slug, mark } = await desk.event(await desk.person('editor'), await desk.person('editor'));
  await signIn(page, desk, await desk.person('reporter'));
  const address = `/desk/statements/new?event=${await desk.eventId(slug)}`;
  await page.goto(address);
  await page.getByLabel('Question', { exact: true }).selectOption({ index: 1 });
  await source(page).fill(`Harbour master ${mark}`);
  await day(page).fill('6 Jun 2029');
  // Every connection is refused, those of the page and of all others, as by a server that was killed.
  const dead = '**/*';
  await context.route(dead, (route) => route.abort('connectionrefused'));
  const words = 'About 16 were hurt, says the harbour master, and two of them badly.';
  await said(page).pressSequentially('about 16', { delay: 40 });
  await page.getByRole('textbox', { name: /^Words/ }).pressSequentially(words, { delay: 40 });
  // Nothing can be read: sending is not held, and says so.
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Perhaps not sent:');
  await page.getByRole('textbox', { name: /^Words/ }).focus();
  await page.keyboard.press('End');
  const typed = Date.now();
  // What is typed in these two seconds is what may be lost.
  while (Date.now() - typed < 1900) await page.keyboard.type('!');
  await page.close();
  const again = await context.newPage();
  await expect(again.goto(address)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);

  await context.unroute(dead);
  await again.goto(address);
  await expect(again.getByRole('main').getByRole('alert')).toContainText('has not been sent');
  await expect(said(again)).toHaveValue('about 16');
  await expect(again.getByRole('textbox', { name: /^Words/ })).toHaveValue(new RegExp(`^${words}!*$`));
  await expect(offer(again)).toHaveCount(1);
  await offer(again).check();
  await again.getByRole('button', { name: 'Save draft', exact: true }).click();
  await again.waitForURL(/saved=draft$/);
});

test('a form that was not sent is kept: after a closed tab, an expired session, and a lost connection', async ({
  page,
  context,
  desk,
}) => {
  const { slug, mark } = await desk.event(await desk.person('editor'), await desk.person('editor'));
  const author = await desk.person('reporter');
  await signIn(page, desk, author);
  const address = `/desk/statements/new?event=${await desk.eventId(slug)}`;
  await page.goto(address);
  await page.getByLabel('Question', { exact: true }).selectOption({ index: 1 });
  await source(page).fill(`Harbour master ${mark}`);
  await said(page).fill('about 16');
  await page.getByRole('textbox', { name: 'Words' }).fill('قال إنها حوالي ١٦');
  await page.getByRole('button', { name: 'Another source said the same' }).click();
  await page.getByLabel('Source 2').fill(`Harbour paper ${mark}`);
  // Less than the two seconds that may be lost.
  await page.waitForTimeout(1500);
  await page.close();

  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByRole('main').getByRole('alert')).toContainText(/^Kept in this browser, .*has not been sent/);
  await expect(said(again)).toHaveValue('about 16');
  await expect(again.getByLabel('Source 2')).toHaveValue(`Harbour paper ${mark}`);
  await expect(again.getByRole('textbox', { name: 'Words' })).toHaveValue('قال إنها حوالي ١٦');

  await expect(offer(again)).toHaveCount(1);
  await offer(again).check();
  await day(again).fill('6 Jun 2029');
  await desk.client.session.deleteMany({ where: { userId: author.id } });
  await again.getByRole('button', { name: 'Save draft', exact: true }).click();
  await expect(again.getByRole('main').getByRole('alert')).toContainText('You are not signed in any more');
  await expect(day(again)).toHaveValue('6 Jun 2029');

  await signIn(again, desk, author);
  await again.route(/statements\/new/, (route) =>
    route.request().method() === 'POST' ? route.abort('internetdisconnected') : route.fallback(),
  );
  await again.getByRole('button', { name: 'Save draft', exact: true }).click();
  await expect(again.getByRole('main').getByRole('alert')).toContainText('Perhaps not sent:');
  await again.waitForTimeout(1500);
  await again.unroute(/statements\/new/);
  await again.reload();
  await expect(day(again)).toHaveValue('6 Jun 2029');
  await expect(offer(again)).toBeChecked();
  await again.getByRole('button', { name: 'Save draft', exact: true }).click();
  await again.waitForURL(/\/desk\/statements\/[0-9a-f-]{36}\?saved=\w+$/);

  // What was sent is not kept.
  await again.goto(address);
  await expect(source(again)).toHaveValue('');
  await expect(again.getByRole('main').getByRole('alert')).toHaveCount(0);
});
