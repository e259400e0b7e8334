import { expect, type Page } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { PlainClient } from './pages/plain-client';
import { expectNoBarriers, watch } from './pages/watched';

const GIVEN = {
  about: '/events/makiivka',
  wrong: 'The ministry said 89, <b>not</b> 98: https://example.org/a\nSee there.',
  evidence: 'https://example.org/b',
  email: 'reader@example.org',
};

const line = (page: Page, number: number) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: `Report ${number}`, exact: true }) });

/** Opens the list page that contains a report: newer reports may have come in. */
async function find(page: Page, number: number, shown: 'open' | 'all') {
  for (let at = 1; at < 30; at += 1) {
    await page.goto(`/desk/reports?show=${shown}&page=${at}`);
    if ((await line(page, number).count()) > 0) return line(page, number);
  }
  throw new Error(`Report ${number} is not in the list.`);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a reader’s words are shown as text, answered with a note, and erased', async ({ page, desk }) => {
      const editor = await desk.person('editor');
      const number = await desk.report(GIVEN);
      await signIn(page, desk, editor);
      await page.goto('/desk');
      await expect(page.getByRole('banner').getByRole('link', { name: /Error reports \(\d+ open\)/ })).toBeVisible();
      const report = await find(page, number, 'open');
      for (const text of [GIVEN.evidence, GIVEN.email, 'not</b> 98']) await expect(report).toContainText(text);
      await expect(report.getByRole('link')).toHaveText([
        GIVEN.about,
        'Correct this event',
        'the event at the desk',
        'Log it as a source’s reply',
      ]);
      await expect(report.locator('b')).toHaveCount(0);

      await report.getByRole('button', { name: 'Mark as answered' }).click();
      await expect(report.getByLabel('Note for “Mark as answered”')).toHaveAccessibleDescription(
        'Note what came of it.',
      );
      await report.getByLabel('Note for “Mark as answered”').fill('Mended, and written to them.');
      await report.getByRole('button', { name: 'Mark as answered' }).click();
      await page.waitForURL('/desk/reports');
      const answered = await find(page, number, 'all');
      await expect(answered).toContainText(`answered by ${editor.pseudonym}`);
      await expect(answered).toContainText('Mended, and written to them.');
      await expect(answered.getByRole('button')).toHaveText(['Delete the message']);

      await answered.getByRole('button', { name: 'Delete the message' }).click();
      await page.waitForURL('/desk/reports');
      const erased = await find(page, number, 'all');
      await expect(erased).toContainText('Only number and dates are kept');
      for (const text of ['ministry', 'example.org', 'Mended']) await expect(erased).not.toContainText(text);
      expect(await desk.reportNow(number)).toMatchObject({ wrong: null, email: null, note: null, state: 'answered' });
    });
  });
}

test('when two people act at once, the second is told so and keeps what they typed', async ({
  page: one,
  second: two,
  desk,
}) => {
  const number = await desk.report(GIVEN);
  for (const page of [one, two]) await signIn(page, desk, await desk.person('editor'));
  const [first, second] = [await find(one, number, 'open'), await find(two, number, 'open')];
  await second.getByLabel('Note for “Set aside”').fill('Not so.');
  await first.getByLabel('Note for “Mark as answered”').fill('Mended.');
  await first.getByRole('button', { name: 'Mark as answered' }).click();
  await one.waitForURL('/desk/reports');
  await second.getByRole('button', { name: 'Set aside' }).click();
  await expect(second.getByRole('alert')).toHaveText(/Someone else was faster/);
  await expect(second.getByLabel('Note for “Set aside”')).toHaveValue('Not so.');
  expect(await desk.reportNow(number)).toMatchObject({ state: 'answered', note: 'Mended.' });
});

test('readers and visitors who are not signed in see nothing; a reporter sees the list without steps', async ({
  desk,
}) => {
  const mark = `A mark of its own, ${Date.now()}.`;
  const number = await desk.report({ ...GIVEN, wrong: mark });
  const { id } = await desk.reportNow(number);
  const guest = new PlainClient();
  expect((await guest.get('/desk/reports')).status).toBe(307);
  const forged = await guest.get('/desk/reports', { cookie: 'crossread.session_token=made-up.c2lnbmVk' });
  expect(forged.text).not.toContain(mark);
  for (const address of ['/', '/about', '/log', '/log/entries.jsonl', '/events/makiivka']) {
    expect((await guest.get(address)).text, address).not.toContain(mark);
  }

  const editor = await PlainClient.of(desk, await desk.person('editor'));
  const form = await editor.formWith('/desk/reports?show=open', 'report', id);
  const reporter = await PlainClient.of(desk, await desk.person('reporter'));
  const { text } = await reporter.get('/desk/reports?show=open');
  expect(text).toContain(mark);
  await expect(reporter.formWith('/desk/reports?show=open', 'report')).rejects.toThrow('has no form');
  for (const step of ['answer', 'set aside', 'erase', 'delete', '']) {
    for (const client of [guest, reporter]) {
      await client.post(form, { step, note: 'Mine.' });
      const called = await client.call(form, { step, note: 'Mine.' });
      expect(called.headers.get('x-action-redirect') ?? '', step).not.toContain('/desk/reports');
    }
    for (const origin of ['https://elsewhere.example', 'null', '']) {
      await editor.post(form, { step, note: 'Forged.' }, { origin });
      await editor.call(form, { step, note: 'Forged.' }, { origin });
    }
  }
  expect(await desk.reportNow(number)).toMatchObject({ state: 'open', wrong: mark, version: 0 });
  for (const changed of [
    { version: '1' },
    { version: '-1' },
    { report: 'x' },
    { note: 'x'.repeat(2001) },
    { note: ' ' },
  ]) {
    await editor.post(form, { step: 'answer', note: 'Mine.', ...changed });
  }
  expect(await desk.reportNow(number)).toMatchObject({ state: 'open', version: 0 });
  expect((await editor.post(form, { step: 'set aside', note: 'It was.' })).location).toBe('/desk/reports');
  expect(await desk.reportNow(number)).toMatchObject({ state: 'set_aside', note: 'It was.', version: 1 });
});

test('the list has no accessibility violation found by axe, full and empty', async ({ page, desk }) => {
  await desk.report(GIVEN);
  await desk.report({ wrong: `A long word: ${'x'.repeat(500)}` });
  await signIn(page, desk, await desk.person('administrator'));
  const watched = await watch(page);
  await page.goto('/desk/reports');
  await page.getByRole('button', { name: 'Set aside' }).first().click();
  await expect(page.getByLabel('Note for “Set aside”').first()).toHaveAccessibleDescription('Note what came of it.');
  await expectNoBarriers(page, 'the list, with an error');
  await page.goto('/desk/reports?show=all&page=999');
  await expect(page.getByRole('main')).toContainText('Nobody has reported an error yet.');
  await expectNoBarriers(page, 'an empty list');
  expect(watched).toEqual({ others: [], problems: [] });
});
