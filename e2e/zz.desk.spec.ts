import { expect } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { expectNoBarriers } from './pages/watched';

test('composer', async ({ page, second, desk }) => {
  const [mine, theirs] = [await desk.person('editor'), await desk.person('editor')];
  const made = await desk.event(mine, theirs, 'but for the last statement');
  const row = await desk.client.statement.findFirstOrThrow({ where: { claim: { event: { slug: made.slug } } }, orderBy: { id: 'desc' } });
  await signIn(page, desk, mine); await signIn(second, desk, theirs);
  await page.goto(`/desk/statements/${row.id}`);
  await second.goto(`/desk/statements/${row.id}`);
  const said = (p: typeof page) => p.getByLabel(/^Value/).first();
  console.log('value', await said(page).inputValue());
  await said(second).fill('about 70');
  await said(second).press('Enter');
  await second.getByRole('radio', { name: /about 70/ }).check();
  await second.getByText('More: scope, hedge').click();
  await second.getByLabel(/^How sure it is/).fill('perhaps');
  await second.getByLabel(/^Why does it change/).fill('x');
  await second.getByRole('button', { name: 'Save as a draft' }).click();
  await expect(second.getByText('Saved as a draft')).toBeVisible();
  await said(page).fill('at least 90');
  await page.getByRole('radio', { name: /at least 90/ }).check();
  await page.getByText('More: scope, hedge').click();
  await page.getByLabel(/^Note for readers/).fill('My note, which is a little longer than the others, so that it breaks into lines on a narrow screen.');
  await page.getByLabel(/^Why does it change/).fill('mine');
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  const panel = page.getByRole('region', { name: 'This has changed meanwhile' });
  await expect(panel).toBeFocused();
  await expectNoBarriers(page, 'composer conflict');
  for (const [name, width, scheme] of [['390', 390, 'light'], ['1280', 1280, 'light'], ['1440d', 1440, 'dark']] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 1000 });
    await panel.scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollBy(0, -120));
    await page.screenshot({ path: `/tmp/w/shot20-composer-${name}.png` });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: `/tmp/w/shot20-head.png` });
  await panel.getByRole('radio').nth(1).check();
  await panel.getByRole('button', { name: 'Save as picked' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved as a draft' })).toBeVisible({ timeout: 10000 });
  await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toContainText('about 70');
  await expect(page.getByLabel(/^Note for readers/).filter({ visible: true })).toHaveValue(/My note/);
});
