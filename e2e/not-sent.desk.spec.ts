import { expect, type Page, type Route } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';

// Serial and apart from the rate limit tests: all reports come from one client address, which has a rate limit.
test.describe.configure({ mode: 'serial' });
test.beforeEach(async ({ desk }) => desk.forgetAddresses());

const REPORT = /\/report-an-error/;
const SIGN_IN = /\/sign-in$/;
const WRONG = 'The ministry said 89, and not 98.';
const wrong = (page: Page) => page.getByLabel('What is wrong?');
const alert = (page: Page) => page.getByRole('main').getByRole('alert');

const asPost = (answer: (route: Route) => Promise<void>) => (route: Route) =>
  route.request().method() === 'POST' ? answer(route) : route.fallback();

/** Ways in which sending a form can fail: no connection, and every kind of response that is not for a form. */
const failures: readonly { what: string; answer: (route: Route) => Promise<void>; says: RegExp }[] = [
  {
    what: 'no connection',
    answer: (route) => route.abort('internetdisconnected'),
    says: /^Perhaps not sent: .*could not be reached.*It may have been sent: look before you send it again\./,
  },
  ...[500, 503, 413, 404].map((status) => ({
    what: `status ${status}`,
    answer: (route: Route) => route.fulfill({ status, contentType: 'text/html', body: '<h1>no</h1>' }),
    says: /^Perhaps not sent: .*could not accept the form\. It may have been sent: look before you send it again\./,
  })),
  {
    what: 'a page older than the server',
    answer: (route) =>
      route.fulfill({
        status: 409,
        contentType: 'text/plain',
        headers: { 'x-nextjs-action-not-found': '1' },
        body: '',
      }),
    says: /^Not sent: this page comes from an earlier version of the desk/,
  },
];

test('a report keeps its fields however its sending fails, shows that it was not sent, and can be sent again', async ({
  page,
}) => {
  await page.goto('/report-an-error?about=/events/makiivka');
  await wrong(page).fill(WRONG);
  await page.getByLabel('An e-mail address').fill('reader@example.org');
  for (const { what, answer, says } of failures) {
    await page.route(REPORT, asPost(answer));
    await page.getByRole('button', { name: 'Send the report' }).click();
    // The one before may say the same: it gets the focus again with each that fails.
    await expect(alert(page), what).toBeFocused();
    await expect(alert(page), what).toContainText(says);
    await expect(wrong(page), what).toHaveValue(WRONG);
    await expect(page.getByLabel('An e-mail address'), what).toHaveValue('reader@example.org');
    await page.getByRole('heading', { level: 1 }).click();
    await page.unroute(REPORT);
  }
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText(/Your report has the number \d+\./);
  await expect(alert(page)).toHaveCount(0);
});

test('sign-in keeps address and password however its sending fails, and then works', async ({ page, desk }) => {
  const person = await desk.person('reporter');
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password').fill(person.password);
  for (const { what, answer, says } of failures) {
    await page.route(SIGN_IN, asPost(answer));
    await page.getByRole('button', { name: 'Sign in' }).click();
    // The one before may say the same: it gets the focus again with each that fails.
    await expect(alert(page), what).toBeFocused();
    await expect(alert(page), what).toContainText(says);
    await expect(page.getByLabel('E-mail address'), what).toHaveValue(person.email);
    await expect(page.getByLabel('Password'), what).toHaveValue(person.password);
    await page.getByRole('heading', { level: 1 }).click();
    await page.unroute(SIGN_IN);
  }
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/desk');
});

test('a failed sign-out leaves the page and its forms unchanged, and can be retried', async ({ page, desk }) => {
  await signIn(page, desk, await desk.person('reporter'));
  await page.goto('/desk/account');
  await page.getByLabel('Current password').fill('half typed');
  await page.route(
    /\/desk\/account$/,
    asPost((route) => route.abort('internetdisconnected')),
  );
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('banner').getByRole('alert')).toHaveText(
    'Perhaps not signed out: the desk could not be reached, or could not accept the form. Sign out again.',
  );
  await expect(page.getByLabel('Current password')).toHaveValue('half typed');
  await page.unroute(/\/desk\/account$/);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.waitForURL('/sign-in');
});

test('being offline is reported as such, and an overlong text beside its field before it is sent', async ({
  page,
  context,
}) => {
  await page.goto('/report-an-error');
  await wrong(page).fill(WRONG);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(alert(page)).toContainText('this device is offline');
  await context.setOffline(false);
  await wrong(page).fill('x'.repeat(1_100_000));
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(wrong(page)).toHaveAccessibleDescription(/This is too long: at most 4,000 characters/);
  await expect(wrong(page)).toBeFocused();
  expect((await wrong(page).inputValue()).length).toBe(1_100_000);
});

test('a page from an earlier build is reloaded with what was typed, except secrets', async ({ page }) => {
  const [older] = failures.slice(-1);
  await page.goto('/report-an-error?about=/events/makiivka');
  await wrong(page).fill(WRONG);
  await page.route(REPORT, asPost(older?.answer ?? fail));
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(alert(page)).toContainText('Not sent:');
  await page.unroute(REPORT);
  await page.getByRole('button', { name: 'Reload this page' }).click();
  await expect(alert(page)).toContainText('What you typed is still here and has not been sent.');
  await expect(wrong(page)).toHaveValue(WRONG);
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText(/Your report has the number \d+\./);

  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill('somebody@example.org');
  await page.getByLabel('Password').fill('nothing to keep');
  await page.route(SIGN_IN, asPost(older?.answer ?? fail));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(alert(page)).toContainText('Not sent:');
  await page.unroute(SIGN_IN);
  await page.getByRole('button', { name: 'Reload this page' }).click();
  await expect(page.getByLabel('E-mail address')).toHaveValue('somebody@example.org');
  await expect(page.getByLabel('Password')).toHaveValue('');
  expect(await page.evaluate(() => window.sessionStorage.length)).toBe(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a form that is not accepted says so, and Back shows it with what was typed', async ({ page }) => {
    await page.goto('/report-an-error?about=/events/makiivka');
    await page.getByLabel('Which page is it about?').fill('/events/makiivka/claims/killed');
    await wrong(page).fill(WRONG);
    // An action of another build: the server answers as it does to a form from an earlier build.
    const hidden = await page.locator('input[name^="$ACTION"]').evaluateAll((all) => all.map((one) => one.id));
    expect(hidden.length).toBeGreaterThan(0);
    await page.route(REPORT, async (route) => {
      const sent = route.request().postDataBuffer()?.toString('latin1') ?? '';
      if (route.request().method() !== 'POST') return route.fallback();
      return route.continue({ postData: Buffer.from(sent.replace(/"id":"\w{10}/, '"id":"0000000000'), 'latin1') });
    });
    await page.getByRole('button', { name: 'Send the report' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not sent');
    await expect(page.getByRole('main').locator('code')).toHaveText(/^[0-9a-f]{8}$/);
    await page.unroute(REPORT);
    await page.goBack();
    await expect(wrong(page)).toHaveValue(WRONG);
    await expect(page.getByLabel('Which page is it about?')).toHaveValue('/events/makiivka/claims/killed');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await expect(page.getByRole('main').getByRole('status')).toContainText(/Your report has the number \d+\./);
  });
});

function fail(): never {
  throw new Error('there is no such failure');
}
