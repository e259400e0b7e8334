import { expect, type Page } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { expectNoBarriers } from './pages/watched';

// Two editors have one source open: each sees that the other is there, and the second to save picks between both versions.

const panel = (page: Page) => page.getByRole('region', { name: 'This has changed meanwhile' });
const row = (page: Page, name: string) => panel(page).getByRole('radiogroup', { name: new RegExp(`^${name}`) });
const shown = (page: Page, label: string) =>
  page.getByLabel(new RegExp(`^${label}(?: \\(optional\\))?$`)).filter({ visible: true });

test('who else is there is shown; a stale save shows both versions, and is saved as picked, by keyboard', async ({
  page,
  second,
  desk,
}) => {
  const [mine, theirs] = [await desk.person('editor'), await desk.person('editor')];
  const { id } = await desk.draft(mine);
  await signIn(page, desk, mine);
  await signIn(second, desk, theirs);
  await page.goto(`/desk/sources/${id}`);
  await second.goto(`/desk/sources/${id}`);
  await expect(second.getByText(`${mine.pseudonym} is also here`).first()).toBeVisible();

  await shown(second, 'Description').fill('What they typed');
  await shown(second, 'Side').fill('theirs');
  await shown(second, 'What did you change, and why\\?').fill('Their reason');
  await second.getByRole('button', { name: 'Save draft' }).click();
  await expect(second.getByRole('status').filter({ hasText: 'Saved as a draft' })).toBeVisible();

  await shown(page, 'Description').fill('What I typed');
  await shown(page, 'Kind').selectOption('official');
  await shown(page, 'What did you change, and why\\?').fill('My reason');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(panel(page)).toBeFocused();
  await expect(panel(page).getByRole('alert')).toContainText(
    new RegExp(`Since you opened this, ${theirs.pseudonym} saved a change on .*3 differ\\.`),
  );
  await expectNoBarriers(page, 'two versions of a source');
  await expect(row(page, 'Side').getByRole('radio').nth(1), 'only they changed it').toBeChecked();
  await expect(row(page, 'Kind').getByRole('radio').first(), 'only I changed it').toBeChecked();
  await expect(row(page, 'Description').getByRole('radio', { checked: true })).toHaveCount(0);

  // What is open has to be picked first: the focus goes there, and the arrows pick.
  await panel(page).getByRole('button', { name: 'Save as picked' }).press('Enter');
  await expect(row(page, 'Description').getByRole('radio').first()).toBeFocused();
  await expect(row(page, 'Description')).toHaveAccessibleDescription('Pick one of the two.');
  await page.keyboard.press('ArrowRight');
  await expect(row(page, 'Description').getByRole('radio').nth(1)).toBeChecked();
  await panel(page).getByRole('button', { name: 'Save as picked' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved as a draft' })).toBeVisible();
  await expect(shown(page, 'Description')).toHaveValue('What they typed');
  await expect(shown(page, 'Side')).toHaveValue('theirs');
  await expect(shown(page, 'Kind')).toHaveValue('official');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a stale save shows both versions, keeps mine, and saves it once both were compared', async ({ page, desk }) => {
    const [mine, theirs] = [await desk.person('editor'), await desk.person('editor')];
    const draft = await desk.draft(mine);
    await signIn(page, desk, mine);
    await page.goto(`/desk/sources/${draft.id}`);
    await shown(page, 'Description').fill('What I typed');
    await shown(page, 'What did you change, and why\\?').fill('My reason');
    await desk.revise(draft, theirs);
    await page.getByRole('button', { name: 'Save draft' }).click();
    await expect(panel(page)).toContainText(', again');
    await expect(panel(page)).toContainText('What I typed');
    await expect(shown(page, 'Description'), 'kept').toHaveValue('What I typed');

    // Sent again as it is, it is refused again.
    await page.getByRole('button', { name: 'Save draft' }).click();
    await expect(shown(page, 'Description')).toHaveValue('What I typed');
    await panel(page).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Save draft' }).click();
    await expect(page.getByText('Saved as a draft')).toBeVisible();
    await expect(shown(page, 'Description')).toHaveValue('What I typed');
  });
});
