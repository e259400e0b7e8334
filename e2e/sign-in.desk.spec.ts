import { expect } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { giveSignIn, signInByForm } from './pages/desk-pages';
import { PlainClient } from './pages/plain-client';

const TOGETHER = 'This e-mail address and password do not belong together.';

test('a visitor who is not signed in is sent to sign-in from every desk page', async ({ request }) => {
  for (const address of ['/desk', '/desk?show=held', '/desk/account', '/desk/accounts', '/desk/no-such-page']) {
    for (const method of ['GET', 'HEAD']) {
      const answer = await request.fetch(address, { method, maxRedirects: 0 });
      expect(answer.status(), `${method} ${address}`).toBe(307);
      const back = address === '/desk' ? '' : `?back=${encodeURIComponent(address)}`;
      expect(answer.headers().location, `${method} ${address}`).toBe(`/sign-in${back}`);
    }
  }
});

test('a made-up session cookie is no session', async () => {
  const client = new PlainClient();
  const { text, status } = await client.get('/desk', { cookie: 'crossread.session_token=made-up.c2lnbmVk' });
  expect(status === 200 ? text : 'redirected').not.toContain('Nobody publishes their own work');
  expect(text).not.toContain('Why return?');
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a wrong password shows one sentence, keeps the e-mail address and clears the password', async ({
      page,
      desk,
    }) => {
      const person = await desk.person('reporter');
      await desk.forgetAddresses();
      await page.goto('/sign-in');
      for (const email of [person.email, 'nobody-here@desk.example']) {
        await giveSignIn(page, email, 'not the password');
        await expect(page.getByRole('main').getByRole('alert')).toHaveText(TOGETHER);
        await expect(page.getByLabel('E-mail address')).toHaveValue(email);
        await expect(page.getByLabel('Password')).toHaveValue('');
        expect(await page.content()).not.toContain('not the password');
      }
      await giveSignIn(page, 'no address', '');
      await expect(page.getByLabel('E-mail address')).toHaveAccessibleDescription(/Give an e-mail address/);
      await expect(page.getByLabel('Password')).toHaveAccessibleDescription('Give your password.');
    });

    test('the right password opens the desk, and signing out leaves it', async ({ page, desk, context }) => {
      const person = await desk.person('reporter');
      await signInByForm(page, desk, person);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Desk');
      await expect(page.getByRole('banner')).toContainText(`${person.name}, reporter; in the log ${person.pseudonym}`);
      await expect(page.getByRole('link', { name: 'Accounts', exact: true })).toHaveCount(0);
      await page.goto('/sign-in');
      await expect(page).toHaveURL('/desk');
      const [cookie] = (await context.cookies()).filter(({ name }) => name === 'crossread.session_token');
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL('/sign-in');
      await page.goto('/desk');
      await expect(page).toHaveURL('/sign-in');
      // A copy of the old cookie does not work either.
      await context.addCookies(cookie ? [cookie] : []);
      await page.goto('/desk');
      await expect(page).toHaveURL('/sign-in');
    });
  });
}

test('after five wrong passwords from one address, or ten from all, even the right one is refused', async ({
  desk,
}) => {
  const person = await desk.person('reporter');
  const known = new PlainClient();
  await desk.forgetAddresses();
  expect((await known.signIn(person)).location).toBe('/desk');
  const client = new PlainClient();
  for (let time = 1; time <= 10; time += 1) {
    // Another client address has its own limit.
    if (time === 6) {
      expect((await client.signIn(person)).text).toMatch(/Too many tries\. Try again in 1\d minutes\./);
      await desk.forgetAddresses(person);
    }
    expect((await client.signIn({ ...person, password: `wrong ${time}` })).text, String(time)).toContain(TOGETHER);
  }
  await desk.forgetAddresses(person);
  const { text, location } = await client.signIn(person);
  expect(location).toBeNull();
  expect(text).toMatch(/Too many tries\. Try again in 1\d minutes\./);

  // A browser in which the person has signed in before is not locked out.
  const signOut = (await known.forms('/desk')).find(({ fields }) =>
    [...fields.keys()].some((name) => name.startsWith('$ACTION_ID_')),
  );
  if (!signOut) throw new Error('The desk has no way out.');
  expect((await known.post(signOut)).location).toBe('/sign-in');
  expect((await known.get('/desk')).status, 'signed out').toBe(307);
  expect(known.cookie()).toMatch(/^crossread\.known_browser=[^;]+$/);
  expect((await known.signIn(person)).location).toBe('/desk');
});
