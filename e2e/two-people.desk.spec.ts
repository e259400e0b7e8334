import { expect, type Page } from '@playwright/test';
import type { DeskPerson, Thing } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';

// A reporter logs a figure and a later one of the same source; an editor returns one and publishes the other; readers see
// it, its correction, and that it is gone while it is held.

type Typed = { question: string; source: string; said: string; on: string; document: string };

/** Logs a statement in the composer, and submits it. */
async function submits(page: Page, event: string, { question, source, said, on, document }: Typed): Promise<Thing> {
  await page.goto(`/desk/statements/new?event=${event}`);
  await page.getByLabel('Question', { exact: true }).selectOption({ label: question });
  await page.getByLabel('Source', { exact: true }).fill(source);
  await page.getByLabel('Value', { exact: true }).fill(said);
  await page.locator('input[name="confirmed"]').check();
  await page.getByLabel('Said', { exact: true }).fill(on);
  await page.getByRole('button', { name: 'A document that has it' }).click();
  await page.getByLabel('Evidence', { exact: true }).selectOption({ label: document });
  await expect(page.getByRole('status', { name: 'What it will say' })).toContainText(`says ${said}, ${on}.`);
  await page.getByRole('button', { name: 'Save and submit' }).click();
  await page.waitForURL(/\/desk\/statements\/[0-9a-f-]{36}/);
  return { kind: 'statement', id: new URL(page.url()).pathname.split('/').at(-1) ?? '' };
}

const step = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What a step asks for stands beside its button. */
async function takes(page: Page, name: string, reason?: string): Promise<void> {
  if (reason !== undefined) await page.getByLabel(`Why ${name.toLowerCase()}?`, { exact: true }).fill(reason);
  await step(page, name).click();
  await expect(step(page, name)).toHaveCount(0);
  await expect(step(page, 'One moment …'), 'it is answered').toHaveCount(0);
}

test('a figure is returned, the later one published, corrected, held and released by two', async ({
  page,
  second: editing,
  desk,
  request,
}) => {
  const people = [await desk.person('reporter'), await desk.person('editor'), await desk.person('editor')];
  const [reporter, editor, other] = people as [DeskPerson, DeskPerson, DeskPerson];
  const { slug, mark } = await desk.event(editor, other);
  const event = await desk.eventId(slug);
  // A connection that was idle may be closed as it is used again.
  const says = async () => {
    const page = await (await request.get(`/events/${slug}`, { maxRetries: 2 })).text();
    return /Harbour master \w+ says (\d+)/.exec(page)?.[1];
  };
  const seen = (figure: string) => expect.poll(says, { intervals: [100] }).toBe(figure);
  for (let time = 0; time < 2; time += 1) expect(await says()).toBe('12');

  const document = `A summary, ${mark}`;
  const about = { question: 'How many boats broke loose?', source: `Harbour master ${mark}`, document };
  await signIn(page, desk, reporter);
  const first = await submits(page, event, { ...about, said: '63', on: '2 Jun 2029' });
  const later = await submits(page, event, { ...about, said: '89', on: '4 Jun 2029' });

  await signIn(editing, desk, editor);
  await editing.goto(`/desk/statements/${first.id}`);
  await expect(editing.getByRole('row', { name: /^Value/ })).toContainText('63');
  await expect(editing.getByRole('region', { name: 'Evidence' })).toContainText(document);
  await takes(editing, 'Return', 'It needs the notice itself.');
  await editing.goto(`/desk/statements/${later.id}`);
  await expect(editing.getByRole('heading', { name: 'What publishing does' })).toBeVisible();
  await expect(editing.getByText(/stays disputed: at least [\d.]+ times apart/)).toBeVisible();
  await takes(editing, 'Publish');
  await seen('89');

  // It was 88: the reporter revises it, and whoever publishes says that it corrects what readers saw.
  await page.goto(`/desk/statements/${later.id}`);
  await page.getByLabel('Value', { exact: true }).fill('88');
  await page.getByRole('textbox', { name: /^Words/ }).fill('88');
  await page.getByRole('radio', { name: /^88/ }).check();
  await page.getByLabel('Why does it change?').fill('The notice says 88.');
  await expect(page.getByText('Kept in this browser'), 'nothing was typed here before').toHaveCount(0);
  await page.getByRole('button', { name: 'Save and submit' }).click();
  await expect(page.getByText(/Revision 2, submitted/)).toBeVisible();
  await editing.goto(`/desk/statements/${later.id}`);
  await editing.getByLabel('Does it correct what readers saw?').selectOption('Yes: what readers saw was wrong');
  await editing.getByLabel('Note to readers: what was wrong').fill('We had misread the notice.');
  await takes(editing, 'Publish');
  await seen('88');
  await expect
    .poll(async () => (await request.get(`/events/${slug}/corrections`)).text())
    .toContain('We had misread the notice.');

  await editing.reload();
  await takes(editing, 'Hold', 'The harbour master denies it.');
  await seen('12');
  await takes(editing, 'Ask to release', 'They confirmed it.');
  await expect(step(editing, 'Release'), 'not by the person who asked').toHaveCount(0);
  await signIn(page, desk, other);
  await page.goto(`/desk/statements/${later.id}`);
  await takes(page, 'Release');
  await seen('88');
});
