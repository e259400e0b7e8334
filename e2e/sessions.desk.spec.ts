import { expect } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { PlainClient } from './pages/plain-client';

/** Whether the person is still signed in at the next request. */
const isIn = async (client: PlainClient): Promise<boolean> =>
  (await client.get('/desk/account')).text.includes('The public log calls you');

test('a person ends another session of their own: its next request is refused', async ({ page, desk }) => {
  const person = await desk.person('reporter');
  await signIn(page, desk, person);
  const elsewhere = await PlainClient.of(desk, person);
  expect(await isIn(elsewhere)).toBe(true);
  await page.goto('/desk/account');
  const sessions = page.getByRole('region', { name: 'Sessions' }).getByRole('listitem');
  await expect(sessions).toHaveCount(2);
  await expect(sessions.filter({ hasText: 'This session.' })).toHaveCount(1);
  await sessions.getByRole('button', { name: 'End it' }).click();
  await expect(sessions).toHaveCount(1);
  expect(await isIn(elsewhere)).toBe(false);
  const own = new PlainClient();
  expect(await isIn(own)).toBe(false);
});

test('a new password ends the other sessions, and the old password stops working', async ({ page, desk }) => {
  const person = await desk.person('reporter');
  await signIn(page, desk, person);
  const elsewhere = await PlainClient.of(desk, person);
  await page.goto('/desk/account');
  const change = async (current: string, next: string) => {
    await page.getByLabel('Current password').fill(current);
    await page.getByLabel('New password').fill(next);
    await page.getByRole('button', { name: 'Change the password' }).click();
  };
  await change('not my password', 'a sentence that is long');
  await expect(page.getByLabel('Current password')).toHaveAccessibleDescription('This is not your password.');
  await change(person.password, 'short');
  await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/A password has at least 12 characters/);
  expect(await isIn(elsewhere), 'nothing has changed yet').toBe(true);

  await change(person.password, 'a sentence that is long');
  await expect(page.getByRole('status').filter({ hasText: 'Your password is changed' })).toBeVisible();
  expect(await isIn(elsewhere)).toBe(false);
  await page.goto('/desk');
  await expect(page.getByRole('heading', { level: 1 }), 'this session goes on').toHaveText('Desk');
  await desk.forgetAddresses();
  expect((await new PlainClient().signIn(person)).location).toBeNull();
  expect((await new PlainClient().signIn({ ...person, password: 'a sentence that is long' })).location).toBe('/desk');
});

test('an expired session is refused', async ({ desk }) => {
  const person = await desk.person('editor');
  const client = await PlainClient.of(desk, person);
  expect(await isIn(client)).toBe(true);
  await desk.client.session.updateMany({ where: { userId: person.id }, data: { expiresAt: new Date() } });
  expect(await isIn(client)).toBe(false);
});
