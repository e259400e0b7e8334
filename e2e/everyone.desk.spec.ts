import { expect } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { giveSignIn, ReviewList, signIn } from './pages/desk-pages';
import { PlainClient } from './pages/plain-client';
import { expectNoBarriers, watch } from './pages/watched';

test('the pages that lead to the desk have no accessibility violation found by axe', async ({ page, desk }) => {
  const watched = await watch(page);
  await desk.forgetAddresses();
  await page.goto('/sign-in');
  await expectNoBarriers(page, 'sign-in');
  await giveSignIn(page, 'no address', '');
  await expect(page.getByLabel('E-mail address')).toHaveAccessibleDescription(/Give an e-mail address/);
  await expectNoBarriers(page, 'sign-in with errors');
  await giveSignIn(page, 'nobody-here@desk.example', 'not the password');
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expectNoBarriers(page, 'sign-in refused');
  await page.goto('/sign-in/second-factor');
  await expectNoBarriers(page, 'second factor');
  await page.goto('/invitation/none');
  await expectNoBarriers(page, 'an invitation that cannot be used');
  expect(watched).toEqual({ others: [], problems: [] });
});

test('the desk has no accessibility violation found by axe', async ({ page, desk }) => {
  const watched = await watch(page);
  const [reporter, administrator] = [await desk.person('reporter'), await desk.person('administrator')];
  const draft = await desk.draft(reporter);
  await desk.took(reporter, 'submit', draft);
  const { name: label } = await desk.client.sourceRevision.findFirstOrThrow({ where: { sourceId: draft.id } });
  await signIn(page, desk, administrator);
  const list = new ReviewList(page);
  await list.find(label, 'submitted');
  await list.step(label, 'Return').click();
  await expect(list.reason(label, 'Return')).toHaveAccessibleDescription('Give a reason.');
  await expectNoBarriers(page, 'the list, with an error');
  await page.goto('/desk?show=held&page=999');
  await expectNoBarriers(page, 'an empty list');
  const { mark } = await desk.event(reporter, administrator);
  await page.goto(`/desk?show=shown&find=${mark}`);
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: mark }).first()).toBeVisible();
  await expectNoBarriers(page, 'a list of things of every kind');

  await page.goto('/desk/account');
  await page.getByLabel('Your password').fill(administrator.password);
  await page.getByRole('button', { name: 'Set up a second factor' }).click();
  await expect(page.getByRole('link', { name: 'this link' })).toBeVisible();
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/at least 12 characters/);
  await expectNoBarriers(page, 'my account, with a key and an error');

  await page.goto('/desk/accounts');
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  const told = page.getByRole('status').filter({ hasText: '/invitation/' });
  const [link = ''] = ((await told.textContent()) ?? '').match(/https?:\/\/\S+/) ?? [];
  await expectNoBarriers(page, 'the accounts, with an invitation');
  await page.goto(link);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByLabel('Name')).toHaveAccessibleDescription('Give a name.');
  await expectNoBarriers(page, 'an invitation, with errors');
  expect(watched).toEqual({ others: [], problems: [] });
});

test('pages of a reporter without rights and of an ended session have no accessibility violation found by axe', async ({
  page,
  desk,
}) => {
  const person = await desk.person('reporter');
  await signIn(page, desk, person);
  await page.goto('/desk/accounts');
  await expectNoBarriers(page, 'accounts, for a reporter');
  await desk.client.session.deleteMany({ where: { userId: person.id } });
  const client = new PlainClient();
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  expect((await client.get('/desk', { cookie: cookies })).text).toContain('You are not signed in');
  await page.goto('/desk');
  await expect(page).toHaveURL('/sign-in');
});

test('Tab goes through a form in visual order', async ({ page }) => {
  await page.goto('/sign-in');
  const names: string[] = [];
  for (let time = 0; time < 5; time += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const at = document.activeElement;
        return at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? '') : (at?.textContent ?? '').trim();
      }),
    );
  }
  expect(names).toEqual(['Skip to the page', 'Crossread desk', 'E-mail address', 'Password', 'Sign in']);
  await page.getByLabel('Password').press('Enter');
  await expect(page.getByLabel('E-mail address'), 'Enter sends it').toHaveAccessibleDescription(/Give an e-mail/);
});
