import { expect } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { ReviewList, signIn } from './pages/desk-pages';
import { expectNoBarriers, watch } from './pages/watched';

test('a correction is proposed, worded and published with its note, which readers find', async ({
  page,
  second: another,
  desk,
}) => {
  const watched = await watch(another);
  const [author, editor] = [await desk.person('editor'), await desk.person('editor')];
  const source = await desk.draft(author);
  await desk.took(author, 'submit', source);
  await desk.took(editor, 'publish', source);
  await desk.revise(source, author);
  const { name } = await desk.client.sourceRevision.findFirstOrThrow({ where: { sourceId: source.id, number: 2 } });
  const yes = 'Yes: what readers saw was wrong';

  await signIn(page, desk, author);
  await page.goto(`/desk/sources/${source.id}`);
  await page.getByLabel('Does it correct what readers saw?').selectOption(yes);
  await page.getByLabel('Note to readers: what was wrong').fill('Its name was wrong.');
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(page.getByText(/Revision 2, submitted/)).toBeVisible();

  await signIn(another, desk, editor);
  const list = new ReviewList(another);
  await list.find(name, 'submitted');
  const line = list.line(name);
  const [corrects, note] = [line.getByLabel('Does it correct what readers saw?'), line.getByLabel('Note to readers')];
  await expect(note).toHaveValue('Its name was wrong.');
  await corrects.selectOption('');
  await list.step(name, 'Publish').click();
  await expect(corrects).toHaveAccessibleDescription('Say whether it corrects something that readers saw.');
  await expect(note, 'what was typed is kept').toHaveValue('Its name was wrong.');
  await corrects.selectOption(yes);
  await note.fill('');
  await list.step(name, 'Publish').click();
  await expect(note).toHaveAccessibleDescription(/Say what was wrong, in a sentence for readers\./);
  await expectNoBarriers(another, 'publishing a correction, with an error');
  await note.fill('We had its old name.');
  await list.take(name, 'Publish');

  await another.goto('/corrections');
  const listed = another
    .getByRole('listitem')
    .filter({ has: another.getByRole('heading', { name: `Source: ${name}` }) });
  await expect(listed).toContainText('We had its old name.');
  await expect(listed).toContainText(/Corrected \d+ \w+ \d{4}/);
  await expectNoBarriers(another, 'corrections');
  await another.goto('/events/quillhaven-ferry/corrections');
  await expect(another.getByRole('main')).toContainText('The second notice of the Tern Line says 12');
  await expectNoBarriers(another, 'corrections of an event');
  expect(watched).toEqual({ others: [], problems: [] });
});
