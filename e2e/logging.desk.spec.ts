import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { expectNoBarriers, watch } from './pages/watched';

// An editor logs an event from nothing: its questions, sources, a document, and a search that found nothing.

const mark = randomBytes(3).toString('hex');
const title = `The fire at the mill ${mark}`;

/** Saves what is on the screen, and waits for the page of what was saved. */
async function saved(page: Page, button: 'Save draft' | 'Save and submit', at: RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await expect(page).toHaveURL(at);
}

/** Of a page to which a form led: the form that led there is still there, and not shown. */
const shown = (page: Page, label: string) => page.getByLabel(label).filter({ visible: true });

const aPage = (of: string) => new RegExp(`/desk/${of}/[0-9a-f-]{36}(?:\\?saved=\\w+)?$`);

/** Adds a source by its name, and what else it needs. */
async function addSource(page: Page, name: string, kind: string): Promise<void> {
  await page.goto('/desk/sources/new');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Kind').selectOption(kind);
}

test('an event with two questions, four sources, a document and a search is logged from an empty desk', async ({
  page,
  desk,
}) => {
  const watched = await watch(page);
  const editor = await desk.person('editor');
  await signIn(page, desk, editor);

  await page.goto('/desk/events/new');
  await expectNoBarriers(page, 'a new event');
  // Enter in a field saves; what is missing is said beside each field, and what was typed stays.
  await page.getByLabel('Summary').fill('A mill burnt down.');
  await page.getByLabel('Began').fill('some day');
  await page.getByLabel('Title').press('Enter');
  await expect(page.getByLabel('Title')).toHaveAccessibleDescription(/Give a title\./);
  await expect(page.getByLabel('Title')).toBeFocused();
  await expect(page.getByLabel('Time zone')).toHaveAccessibleDescription(/Choose the time zone/);
  await expectNoBarriers(page, 'a new event, with errors');
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Place').fill('Quillhaven');
  await page.getByLabel('Time zone').fill('Europe/Kyiv');
  await page.getByLabel('Time zone').press('Enter');
  await expect(page.getByLabel('Began')).toHaveAccessibleDescription(/This is not read as a time/);
  await expect(page.getByLabel('Began')).toHaveValue('some day');
  await page.getByLabel('Began').fill('2 Jan 2023, 04:10');
  await page.getByLabel('Began').press('Enter');
  await expect(page).toHaveURL(aPage('events'));
  const event = new URL(page.url()).pathname;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByText('It has no question yet.')).toBeVisible();
  await expectNoBarriers(page, 'an event without questions');

  // A number, which is what most questions ask for.
  await page.getByRole('link', { name: 'Add a question' }).click();
  await page.getByLabel('Question').fill('How many were hurt?');
  await page.getByLabel('Short name').fill('hurt');
  await page.getByLabel('What is asked for').fill('persons hurt');
  await page.getByLabel('Of what').fill('in the fire');
  await page.getByLabel('Least possible').fill('none');
  await saved(page, 'Save draft', /new/);
  await expect(page.getByLabel('Unit')).toHaveValue('');
  await expect(page.getByLabel('Least possible')).toHaveAccessibleDescription(/Give a figure, such as 12500/);
  await page.getByLabel('Least possible').fill('0');
  await page.getByLabel('Unit').fill('persons');
  await expectNoBarriers(page, 'a new question');
  await saved(page, 'Save draft', aPage('claims'));

  // A list of answers as a tree, by keyboard: what was typed before stays as the type changes.
  await page.goto(`/desk/claims/new?event=${event.split('/').at(-1)}`);
  await expect(page.getByLabel('Place in the table')).toHaveValue('2');
  await page.getByLabel('Question').fill('What caused the fire?');
  await page.getByLabel('What is asked for').fill('cause');
  await page.getByLabel('Of what').fill('of the fire');
  await page.getByRole('button', { name: 'A list of answers' }).press('Enter');
  await expect(page.getByLabel('Question')).toHaveValue('What caused the fire?');
  await page.getByRole('button', { name: 'Add an answer' }).press('Enter');
  await page.getByLabel('Answer 1', { exact: true }).fill('a person');
  await page.getByLabel('Other names of answer 1').fill('arson\nпідпал');
  await page.getByRole('button', { name: 'Add one within answer 1' }).press('Enter');
  await page.getByLabel('Answer 2', { exact: true }).fill('the owner');
  await page.getByRole('button', { name: 'Add an answer', exact: true }).press('Enter');
  await page.getByLabel('Answer 3', { exact: true }).fill('lightning');
  await expect(page.getByLabel('Answer 2 is within')).toHaveValue('n1');
  await expect(page.getByLabel('Answer 3 is within').getByRole('option')).toHaveText([
    'no other answer',
    'a person',
    'the owner',
  ]);
  // A line that is removed leaves the focus to another, or to the button that adds one.
  await page.getByRole('button', { name: 'Add an answer', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Remove answer 4' }).press('Enter');
  await expect(page.getByLabel('Answer 3', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Add a scope' }).press('Enter');
  await page.getByRole('button', { name: 'Remove scope 1' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Add a scope' })).toBeFocused();
  await expectNoBarriers(page, 'a question with a tree of answers');
  await saved(page, 'Save and submit', aPage('claims'));
  await expect(page.getByRole('status').filter({ hasText: 'Saved and submitted' })).toContainText(
    'Add another question',
  );
  await expect(page.getByText(/^Revision 1, submitted, by /)).toBeVisible();
  await expect(shown(page, 'Other names of answer 1')).toHaveValue('arson\nпідпал');
  const tree = await shown(page, 'Answer 2 is within').locator('option:checked').textContent();
  expect(tree).toBe('a person');

  // Its own page revises it, with a reason.
  await shown(page, 'Short name').fill('cause');
  await saved(page, 'Save draft', aPage('claims'));
  await expect(shown(page, 'What did you change, and why?')).toHaveAccessibleDescription(/Give a reason/);
  await shown(page, 'What did you change, and why?').fill('It had no short name.');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText(/^Revision 2, draft, by /)).toBeVisible();
  await expect(page.getByText('“It had no short name.”')).toBeVisible();

  // One person in four spellings: the first is found near each time, and another person is not.
  await addSource(page, `Olexij Horbenko${mark}`, 'official');
  await expectNoBarriers(page, 'a new source');
  await page.getByRole('button', { name: 'Add a name' }).press('Enter');
  await page.keyboard.type(`Горбенко${mark}`);
  await page.keyboard.press('Enter');
  await page.keyboard.type(`هوربينكو ${mark}`);
  await expect(page.getByLabel('Other name 2')).toHaveValue(`هوربينكو ${mark}`);
  await saved(page, 'Save draft', aPage('sources'));
  for (const name of [`Oleksii Horbenko${mark}`, `Алексей Горбенко${mark}`]) {
    await addSource(page, name, 'official');
    await page.getByRole('button', { name: 'Save draft' }).click();
    await expect(page.getByText('Is it one of these?'), name).toBeVisible();
    await expect(page.getByRole('link', { name: `Olexij Horbenko${mark}` })).toBeVisible();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(name);
  }
  await expectNoBarriers(page, 'a source that is near another');
  await page.getByLabel('No, it is another source').check();
  await saved(page, 'Save draft', aPage('sources'));
  await addSource(page, `Mill owner ${mark}`, 'witness');
  await page.getByLabel('Speaks for').fill('nobody we know');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByLabel('Speaks for')).toHaveAccessibleDescription(/The desk has no source of this name/);
  await page.getByLabel('Speaks for').fill(`olexij horbenko${mark}`);
  await saved(page, 'Save draft', aPage('sources'));
  await page.getByRole('region', { name: 'Steps' }).getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByText(/^Revision 1, submitted, by /), 'on its own page').toBeVisible();
  await addSource(page, `Brannock Gazette ${mark}`, 'media');
  await page.getByLabel(/^Grade/).selectOption('B');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByLabel('Why this grade')).toHaveAccessibleDescription(/Give the reason for this grade/);
  await page.getByLabel('Why this grade').fill('Right about fires so far.');
  await saved(page, 'Save and submit', aPage('sources'));
  await expectNoBarriers(page, 'a source that is submitted');

  await page.goto(`/desk/sources?find=${encodeURIComponent(`олексий горбенко${mark}`)}`);
  await expect(page.getByText(/^No source has/)).toBeVisible();
  await page.getByLabel('Find a source').fill(`ГОРБЕНКО${mark}`);
  await page.getByLabel('Find a source').press('Enter');
  await expect(page.getByRole('link', { name: `Olexij Horbenko${mark}` })).toBeVisible();
  await expectNoBarriers(page, 'sources that were found');

  await page.goto('/desk/documents/summary');
  await page.getByLabel('Title').fill(`Gazette of Monday ${mark}`);
  await page.getByLabel('Published by').fill(`Brannock Gazette ${mark}`);
  await page.getByLabel('Web address').fill('example.org/monday');
  await page.getByLabel('Summary').fill('Five were hurt, says the owner.');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByLabel('Web address')).toHaveAccessibleDescription(/begins with https/);
  await expectNoBarriers(page, 'a new document');
  await page.getByLabel('Web address').fill('https://example.org/monday');
  await saved(page, 'Save draft', aPage('documents'));
  await expect(page.getByText('Five were hurt, says the owner.')).toBeVisible();
  await expectNoBarriers(page, 'a document');

  await page.goto(event);
  await expect(page.getByText('Nothing is logged yet on “hurt” and “cause”.')).toBeVisible();
  await page.getByRole('link', { name: 'Log a search that found nothing' }).click();
  await page.getByLabel('Source').fill(`Mill owner ${mark}`);
  await page.getByLabel('Question').selectOption({ label: 'What caused the fire?' });
  await page.getByLabel('Where you looked').fill('His channel');
  await page.getByLabel('Until').fill('5 Jan 2023');
  await expectNoBarriers(page, 'a new search');
  await saved(page, 'Save and submit', aPage('searches'));
  await expectNoBarriers(page, 'a search');
  await page.goto(event);
  await expect(page.getByText(`Mill owner ${mark} on cause: nothing found`)).toBeVisible();
  await expect(page.getByText('Nothing is logged yet on “hurt”.')).toBeVisible();
  await expectNoBarriers(page, 'an event with questions');
  await page.getByRole('link', { name: 'Revise' }).click();
  await expect(shown(page, 'Began')).toHaveValue('2 Jan 2023, 04:10');
  await expectNoBarriers(page, 'an event that is revised');

  for (const list of ['events', 'documents']) {
    await page.goto(`/desk/${list}`);
    await expectNoBarriers(page, list);
  }
  expect(watched).toEqual({ others: [], problems: [] });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('lines of a list are added and removed without scripts, and nothing typed is lost', async ({ page, desk }) => {
    await signIn(page, desk, await desk.person('reporter'));
    await page.goto('/desk/sources/new');
    await expect(page.getByLabel('Grade'), 'a reporter does not grade').toHaveCount(0);
    await page.getByLabel('Name', { exact: true }).fill(`Harbour radio ${mark}`);
    await page.getByRole('button', { name: 'Add a name' }).click();
    await page.getByLabel('Other name 1').fill(`first ${mark}`);
    await page.getByRole('button', { name: 'Add a name' }).click();
    await page.getByLabel('Other name 2').fill(`second ${mark}`);
    await page.getByRole('button', { name: 'Remove name 1' }).click();
    await expect(page.getByLabel('Other name 1')).toHaveValue(`second ${mark}`);
    await page.getByRole('button', { name: 'Save draft' }).click();
    await expect(page.getByLabel('Kind')).toHaveAccessibleDescription(/Choose what kind of source it is/);
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(`Harbour radio ${mark}`);
    await page.getByLabel('Kind').selectOption('media');
    await page.getByRole('button', { name: 'Save and submit' }).click();
    await expect(page).toHaveURL(aPage('sources'));
    await expect(page.getByText(/^Revision 1, submitted, by /)).toBeVisible();
    await expect(page.getByLabel('Other name 1')).toHaveValue(`second ${mark}`);

    await page.goto('/desk/sources/new');
    await page.getByLabel('Name', { exact: true }).fill(`Harbor Radio ${mark}`);
    await page.getByLabel('Kind').selectOption('media');
    await page.getByRole('button', { name: 'Save draft' }).click();
    await page.getByLabel('No, it is another source').check();
    await page.getByRole('button', { name: 'Save draft' }).click();
    await expect(page).toHaveURL(aPage('sources'));
  });
});
