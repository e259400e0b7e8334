import { expect, type Page } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { PlainClient } from './pages/plain-client';
import { expectNoBarriers, watch } from './pages/watched';

// Serial: all reports come from one client address, which has a rate limit.
test.describe.configure({ mode: 'serial' });

test.beforeEach(async ({ desk }) => desk.forgetAddresses());

const FORM = '/report-an-error?about=/events/makiivka';
const WRONG = 'The ministry said 89, <b>not</b> 98: see https://example.org/a.';
const wrong = (page: Page) => page.getByLabel('What is wrong?');
const about = (page: Page) => page.getByLabel('Which page is it about?');
const send = (page: Page) => page.getByRole('button', { name: 'Send the report' }).click();

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a reader reports an error on a page and gets a number', async ({ page, desk }) => {
      await page.goto('/methodology');
      await page.getByRole('link', { name: 'Report an error on this page' }).click();
      await expect(about(page)).toHaveValue('/methodology');
      await expect(about(page)).toHaveAccessibleDescription(/You came from the page on how sources are compared/);
      await page.goto(FORM);
      await expect(
        page.getByRole('main').getByRole('link', { name: 'The strike on a building in Makiivka' }),
      ).toHaveAttribute('href', '/events/makiivka');
      await wrong(page).fill(WRONG);
      await page.getByLabel('Where can it be checked?').fill('On its page');
      await page.getByLabel('An e-mail address').fill('reader@example.org');
      await send(page);
      const thanks = page.getByRole('main').getByRole('status');
      await expect(thanks).toContainText(/Your report has the number \d+\./);
      await expect(wrong(page), 'it is sent once').toHaveCount(0);
      const number = Number(/number (\d+)/.exec((await thanks.textContent()) ?? '')?.[1]);
      const given = { about: '/events/makiivka', wrong: WRONG, evidence: 'On its page', email: 'reader@example.org' };
      expect(await desk.reportNow(number)).toMatchObject({ ...given, state: 'open' });
      await expectStill(page, javaScriptEnabled);
    });

    test('invalid input is reported beside its field, and nothing typed is lost', async ({ page, desk }) => {
      const before = await desk.client.errorReport.count();
      await page.goto(FORM);
      await about(page).fill('https://elsewhere.example/');
      await wrong(page).fill('too short');
      await page.getByLabel('An e-mail address').fill('nowhere');
      const posts: string[] = [];
      page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
      await send(page);
      await expect(wrong(page)).toHaveAccessibleDescription(/Say what is wrong, in at least 10 characters\./);
      await expect(wrong(page)).toHaveValue('too short');
      await expect(about(page)).toHaveAccessibleDescription(/Give the address of a page here/);
      await expect(about(page)).toHaveValue('https://elsewhere.example/');
      await expect(page.getByLabel('An e-mail address')).toHaveAccessibleDescription(/Give an e-mail address/);
      await expect(page.getByLabel('An e-mail address')).toHaveValue('nowhere');
      for (const field of [about(page), wrong(page), page.getByLabel('An e-mail address')]) {
        await expect(field).toHaveAttribute('aria-invalid', 'true');
      }
      await expect(page.getByLabel('Where can it be checked?')).not.toHaveAttribute('aria-invalid');
      await expect(about(page), 'the first that is wrong').toBeFocused();
      expect(posts.length, 'with scripts the form is read before it is sent').toBe(javaScriptEnabled ? 0 : 1);
      if (javaScriptEnabled) {
        await about(page).fill('/events/makiivka');
        await expect(about(page), 'once it is right').not.toHaveAttribute('aria-invalid');
        await expect(wrong(page)).toHaveAttribute('aria-invalid', 'true');
      }
      await wrong(page).fill('x'.repeat(4001));
      await send(page);
      await expect(wrong(page)).toHaveAccessibleDescription(/at most 4,000 characters/);
      await expect(wrong(page)).toHaveValue('x'.repeat(4001));
      expect(await desk.client.errorReport.count()).toBe(before);
    });

    test('a sixth report within an hour is refused, and stays in the form', async ({ page, desk }) => {
      const client = new PlainClient();
      const form = await client.formWith('/report-an-error', 'email');
      for (let time = 1; time <= 5; time += 1) {
        const { text } = await client.post(form, { wrong: `Report ${time} of five.` });
        expect(/Your report has the number/.test(text), String(time)).toBe(true);
      }
      const before = await desk.client.errorReport.count();
      await page.goto(FORM);
      await wrong(page).fill(WRONG);
      await send(page);
      await expect(page.getByRole('main').getByRole('alert')).toHaveText(
        /Five reports an hour are taken from one address\. Send it again in \d+ minutes: what you wrote is still here\./,
      );
      await expect(wrong(page)).toHaveValue(WRONG);
      expect(await desk.client.errorReport.count()).toBe(before);
    });
  });
}

/** With scripts, the result has the focus; without scripts, a whole page was returned. */
async function expectStill(page: Page, withScripts: boolean): Promise<void> {
  if (withScripts) await expect(page.getByRole('main').getByRole('status')).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report an error');
}

test('an address that is no page of this site is not filled in', async ({ page }) => {
  for (const given of [
    '//elsewhere.example',
    'https://elsewhere.example/',
    '/desk',
    'javascript:alert(1)',
    '/%5Celsewhere',
  ]) {
    await page.goto(`/report-an-error?about=${encodeURIComponent(given)}`);
    const links = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(
      links.filter((href) => href?.includes('elsewhere') && !href.startsWith('/%5C')),
      given,
    ).toEqual([]);
    if (given !== '/%5Celsewhere') await expect(about(page), given).toHaveValue('');
  }
  await page.goto('/report-an-error?about=/events/makiivka/claims/killed');
  await expect(about(page)).toHaveValue('/events/makiivka/claims/killed');
  await page.goto('/report-an-error?about=/events/gone');
  await expect(about(page)).toHaveAccessibleDescription(/a page whose title is not known here/);
});

test('a report sent from another origin is refused', async ({ desk }) => {
  const client = new PlainClient();
  const form = await client.formWith(FORM, 'email');
  const before = await desk.client.errorReport.count();
  for (const origin of ['https://elsewhere.example', 'null', '']) {
    await client.post(form, { wrong: WRONG }, { origin });
    await client.call(form, { wrong: WRONG }, { origin });
  }
  expect(await desk.client.errorReport.count()).toBe(before);
  const { text } = await client.post(form, { wrong: WRONG });
  expect(/Your report has the number/.test(text), 'accepted from this origin').toBe(true);
});

test('the form has no accessibility violation found by axe: empty, with errors, and sent', async ({ page }) => {
  const watched = await watch(page);
  await page.goto(FORM);
  await expectNoBarriers(page, 'empty');
  await send(page);
  await expect(wrong(page)).toHaveAccessibleDescription(/at least 10/);
  await expectNoBarriers(page, 'with an error');
  await wrong(page).fill(WRONG);
  await send(page);
  await expect(page.getByRole('main').getByRole('status')).toContainText('Thank you');
  await expectNoBarriers(page, 'sent');
  expect(watched).toEqual({ others: [], problems: [] });
});
