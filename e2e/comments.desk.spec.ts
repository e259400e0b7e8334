import { expect } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { expectNoBarriers } from './pages/watched';

test('a field is commented on by a key, answered by another, and settled; publishing says what is open', async ({
  page,
  second,
  desk,
}) => {
  const [reporter, editor] = [await desk.person('reporter'), await desk.person('editor')];
  const draft = await desk.draft(reporter);
  await desk.took(reporter, 'submit', draft);
  const at = `/desk/sources/${draft.id}`;

  await signIn(page, desk, editor);
  await page.goto(at);
  await page.getByRole('link', { name: 'Kind: comment on it' }).focus();
  await page.keyboard.press('c');
  await expect(page.getByLabel('On which field?')).toHaveValue('kind');
  const comment = page.getByLabel('Comment', { exact: true });
  await comment.fill('x'.repeat(2001));
  await page.getByRole('button', { name: 'Comment' }).click();
  await expect(comment).toHaveAccessibleDescription(/at most 2,000 characters/);
  await comment.fill('An agency, or its office?');
  await page.getByRole('button', { name: 'Comment' }).click();
  const thread = page.getByRole('listitem').filter({ hasText: 'An agency, or its office?' }).first();
  await expect(thread.getByRole('heading')).toHaveText('Kind');
  await expect(page.getByLabel('Steps')).toContainText('1 comment is open.');
  await expectNoBarriers(page, 'a comment that is open');

  await signIn(second, desk, reporter);
  await second.goto(at);
  await second.getByLabel('Answer on “Kind”').fill('The agency.');
  await second.getByRole('button', { name: 'Answer' }).click();
  await expect(second.getByText('The agency.')).toBeVisible();
  await second.getByRole('button', { name: 'Settled' }).click();
  await second.getByText('1 settled').click();
  await expect(second.getByText(`Settled by ${reporter.pseudonym}`)).toBeVisible();

  await page.goto(at);
  await expect(page.getByText('The agency.')).toBeHidden();
  await expect(page.getByLabel('Steps')).not.toContainText('open');
  // The second key of a sequence is no key of its own.
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page).toHaveURL('/desk?show=all');
});
