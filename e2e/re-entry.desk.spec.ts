import { expect } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { MISTYPED, speakerOf, submitMistyped } from './pages/to-enter-again';
import { expectNoBarriers } from './pages/watched';

test('a reviewer enters a figure from its passage before the desk shows what was logged, and a third settles it', async ({
  page,
  second,
  desk,
}) => {
  const author = await desk.person('reporter');
  const [reviewer, third] = [await desk.person('editor'), await desk.person('editor')];
  const { slug } = await desk.event(author, reviewer);
  const statement = await submitMistyped(desk, author, slug);

  await signIn(page, desk, reviewer);
  for (const headers of [{}, { RSC: '1' }]) {
    const sent = await (await page.request.get(statement.page, { headers })).text();
    expect(sent, 'in the page and in what a link to it fetches').toContain('at least 89 people were killed');
    expect(sent).not.toMatch(MISTYPED);
  }
  await page.goto(statement.page);
  await expectNoBarriers(page, 'before a figure is entered again');
  await page.getByLabel('Number').fill('at least 89');
  await page.getByLabel('Speaker').fill('Nobody at all');
  await page.getByLabel('Day').fill('2 Jan 2023');
  await page.getByRole('button', { name: 'Compare with what was logged' }).click();
  await expect(page.getByLabel('Speaker')).toHaveAccessibleDescription(/The desk has no source of this name/);
  await expect(page.getByLabel('Number'), 'what was typed is kept').toHaveValue('at least 89');
  await page.getByLabel('Speaker').fill(await speakerOf(desk, slug));
  await page.getByRole('button', { name: 'Compare with what was logged' }).click();
  const both = page.getByRole('region', { name: 'Entered again' });
  await expect(both).toContainText('the two differ in the number and words before the number');
  await expect(both.getByRole('row', { name: /Number/ }).getByRole('cell')).toHaveText(['about 40,777', 'at least 89']);
  await expect(page.getByRole('button', { name: 'Publish' })).toHaveCount(0);

  await signIn(second, desk, third);
  await second.goto(statement.page);
  await expectNoBarriers(second, 'a difference to settle');
  await second.getByRole('radio', { name: /What was entered again stands/ }).check();
  await second.getByLabel('Why?').fill('The passage says so.');
  await second.getByRole('button', { name: 'Settle it' }).click();
  await expect(second.getByRole('main')).toContainText('What was entered again stands, says');
  await expect(second.getByRole('main')).toContainText('revision 1, returned', { ignoreCase: true });
});
