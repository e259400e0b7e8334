import { expect, type Page } from '@playwright/test';
import type { Desk, DeskPerson } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { giveSignIn, signIn, signInByForm } from './pages/desk-pages';
import { oneTimeCode } from './pages/one-time-code';
import { PlainClient } from './pages/plain-client';

/** Sets up a second factor on the account page; returns the key and the backup codes shown there. */
async function setUp(page: Page, { password }: DeskPerson): Promise<{ key: string; backupCodes: string[] }> {
  await page.goto('/desk/account');
  await page.getByLabel('Your password').fill(password);
  await page.getByRole('button', { name: 'Set up a second factor' }).click();
  const codes = page.getByRole('listitem').locator('code');
  await expect(codes.first()).toBeVisible();
  const link = await page.getByRole('link', { name: 'this link' }).getAttribute('href');
  const key = new URL(link ?? '').searchParams.get('secret') ?? '';
  await expect(page.getByRole('main')).toContainText(key.match(/.{1,4}/g)?.join(' ') ?? '');
  return { key, backupCodes: await codes.allTextContents() };
}

async function confirm(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code from the app').fill(code);
  await page.getByRole('button', { name: 'Confirm' }).click();
}

/** Signs in with the right password, up to the request for a code. */
async function begin(page: Page, desk: Desk, { email, password }: DeskPerson): Promise<void> {
  await desk.forgetAddresses();
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await giveSignIn(page, email, password);
  await page.waitForURL('/sign-in/second-factor');
}

/** The app's next code: the current one may have been used. The server accepts it, to allow for fast clocks. */
const nextCode = (key: string): string => oneTimeCode(key, Date.now() + 30_000);

async function verifySecondFactor(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Go on' }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a second factor is set up, required at sign-in, and removed again', async ({ page, desk }) => {
      const person = await desk.person('editor');
      await signIn(page, desk, person);
      const { key, backupCodes } = await setUp(page, person);
      expect(backupCodes.length).toBeGreaterThanOrEqual(8);

      await confirm(page, '000000');
      await expect(page.getByLabel('Code from the app')).toHaveAccessibleDescription(/This code is wrong, or too old/);
      const used = oneTimeCode(key);
      await confirm(page, used);
      await expect(page.getByRole('button', { name: 'Remove the second factor' })).toBeVisible();

      await expect(page.getByRole('main')).toContainText('Sign-in asks for your password and a code.');
      expect(await page.content(), 'what was shown once').not.toContain(key);

      await begin(page, desk, person);
      await page.goto('/desk');
      await expect(page, 'the password alone is not enough').toHaveURL('/sign-in');
      await page.goto('/sign-in/second-factor');
      await verifySecondFactor(page, '123');
      await expect(page.getByLabel('Code')).toHaveAccessibleDescription(/Give the six digits/);
      await verifySecondFactor(page, '000000');
      await expect(page.getByLabel('Code')).toHaveAccessibleDescription(/This code is wrong, or too old/);
      await verifySecondFactor(page, used);
      await expect(page.getByLabel('Code'), 'once').toHaveAccessibleDescription(
        'This code was used already. Give another.',
      );
      await verifySecondFactor(page, nextCode(key));
      await page.waitForURL('/desk');

      const [backup = ''] = backupCodes;
      await begin(page, desk, person);
      await verifySecondFactor(page, backup);
      await page.waitForURL('/desk');
      await begin(page, desk, person);
      await verifySecondFactor(page, backup);
      await expect(page.getByLabel('Code'), 'once').toHaveAccessibleDescription(/This code was used already/);
      await verifySecondFactor(page, backupCodes[1] ?? '');
      await page.waitForURL('/desk');

      await page.goto('/desk/account');
      await page.getByLabel('Your password').fill('not the password');
      await page.getByRole('button', { name: 'Remove the second factor' }).click();
      await expect(page.getByLabel('Your password')).toHaveAccessibleDescription('This is not your password.');
      await page.getByLabel('Your password').fill(person.password);
      await page.getByRole('button', { name: 'Remove the second factor' }).click();
      await expect(page.getByRole('button', { name: 'Set up a second factor' })).toBeVisible();
      await expect(page.getByRole('main')).toContainText('Sign-in asks for your password alone.');
      await page.context().clearCookies();
      await signInByForm(page, desk, person);
    });
  });
}

test('a sign-in challenge allows only a few codes; after that even the right one is refused', async ({
  page,
  desk,
}) => {
  const person = await desk.person('reporter');
  await signIn(page, desk, person);
  const { key } = await setUp(page, person);
  await confirm(page, oneTimeCode(key));
  await expect(page.getByRole('button', { name: 'Remove the second factor' })).toBeVisible();
  await begin(page, desk, person);
  for (let time = 0; time < 5; time += 1) {
    await verifySecondFactor(page, `00000${time}`);
    await expect(page.getByLabel('Code')).toHaveAccessibleDescription(/This code is wrong/);
    await expect(page.getByRole('button', { name: 'Go on' })).toBeEnabled();
  }
  await verifySecondFactor(page, nextCode(key));
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(/Too many tries/);
});

test('a code without a password first leads back to sign-in', async ({ page, desk }) => {
  await desk.forgetAddresses();
  await page.goto('/sign-in/second-factor');
  await verifySecondFactor(page, '123456');
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(/^Give your password first/);
  await page.getByRole('main').getByRole('link', { name: 'sign in again' }).click();
  await expect(page).toHaveURL('/sign-in');
});

test('confirming a second factor ends the person’s other sessions', async ({ page, desk }) => {
  const person = await desk.person('reporter');
  await signIn(page, desk, person);
  const elsewhere = await PlainClient.of(desk, person);
  const { key } = await setUp(page, person);
  const isIn = async () => (await elsewhere.get('/desk/account')).text.includes('The public log calls you');
  expect(await isIn(), 'nothing has changed yet').toBe(true);
  await expect(page.getByLabel('Code from the app')).toHaveAccessibleDescription(/Your other sessions end/);
  await confirm(page, oneTimeCode(key));
  await expect(page.getByRole('button', { name: 'Remove the second factor' })).toBeVisible();
  expect(await isIn()).toBe(false);
  await expect(page.getByRole('region', { name: 'Sessions' }).getByRole('listitem')).toHaveCount(1);
  await page.goto('/desk');
  await expect(page.getByRole('heading', { level: 1 }), 'this session goes on').toHaveText('Desk');
});
