import { expect, type Page } from '@playwright/test';
import type { Desk, DeskPerson } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { ReviewList, signIn } from './pages/desk-pages';

/** A person with a window of their own, and the desk's list in it. */
async function at(page: Page, desk: Desk, person: DeskPerson): Promise<ReviewList> {
  await signIn(page, desk, person);
  return new ReviewList(page);
}

test('a reporter submits a draft and cannot publish it; an editor returns it with a reason', async ({
  page,
  second: another,
  desk,
}) => {
  const [reporter, editor] = [await desk.person('reporter'), await desk.person('editor')];
  const draft = await desk.draft(reporter);
  const { name: label } = await desk.client.sourceRevision.findFirstOrThrow({ where: { sourceId: draft.id } });

  const first = await at(page, desk, reporter);
  await first.find(label, 'draft');
  await expect(first.line(label).getByRole('button')).toHaveText(['Submit', 'Discard']);
  await first.take(label, 'Submit');
  await first.find(label, 'submitted');
  await expect(first.line(label)).toContainText('This is your own work. A second person has to do this.');

  const second = await at(another, desk, editor);
  await second.find(label, 'submitted');
  await expect(second.line(label)).toContainText(`revision 1, submitted, by ${reporter.pseudonym}`);
  await expect(second.line(label).getByRole('button')).toHaveText(['Return', 'Publish']);
  await second.step(label, 'Return').click();
  await expect(second.reason(label, 'Return')).toHaveAccessibleDescription('Give a reason.');
  await second.reason(label, 'Return').fill('x'.repeat(2001));
  await second.step(label, 'Return').click();
  await expect(second.reason(label, 'Return')).toHaveAccessibleDescription(/at most 2,000 characters/);
  await expect(second.reason(label, 'Return'), 'what was typed is kept').toHaveValue('x'.repeat(2001));
  expect((await desk.standing(draft)).state).toBe('submitted');
  await second.take(label, 'Return', 'The figure needs a second document.');
  await second.find(label, 'returned');
  await expect(second.line(label)).toContainText('returned, by');
  await expect(second.line(label)).not.toContainText('Publish');
});

test('an author discards what was returned, and finds it among what was discarded alone', async ({ page, desk }) => {
  const [reporter, editor] = [await desk.person('reporter'), await desk.person('editor')];
  const draft = await desk.draft(reporter);
  await desk.took(reporter, 'submit', draft);
  await desk.took(editor, 'return', draft);
  const { name: label } = await desk.client.sourceRevision.findFirstOrThrow({ where: { sourceId: draft.id } });

  const list = await at(page, desk, reporter);
  await list.find(label, 'returned');
  await expect(list.line(label).getByRole('button')).toHaveText(['Discard']);
  await list.take(label, 'Discard');
  await list.find(label, 'discarded');
  await expect(list.line(label)).toContainText(`revision 1, discarded, by ${reporter.pseudonym}`);
  await page.goto('/desk');
  await expect(page.getByRole('main')).not.toContainText(label);
});

test('readers see at once what is published, held, released and withdrawn', async ({
  page,
  second: another,
  desk,
  request,
}) => {
  const [reporter, editor, other] = [
    await desk.person('reporter'),
    await desk.person('editor'),
    await desk.person('editor'),
  ];
  const { slug, title, mark, last } = await desk.event(reporter, editor, 'but for the last statement');
  await desk.took(reporter, 'submit', last);
  // A connection that was idle may be closed as it is used again.
  const read = async () => (await request.get(`/events/${slug}`, { maxRetries: 2 })).text();
  // The cached page, as readers get it.
  for (let time = 0; time < 3; time += 1) expect(await read()).toContain(title);
  expect(await read()).not.toContain(`Harbour paper ${mark}`);

  const list = await at(page, desk, editor);
  const words = `20 boats broke loose, ${mark}`;
  // The desk says a statement as a person would: who, on what, how many.
  const line = `Harbour paper ${mark} on `;
  await list.find(line, 'submitted');
  await list.take(line, 'Publish');
  expect(await read(), 'published').toContain(`Harbour paper ${mark}`);

  await list.find(title, 'shown');
  await list.take(title, 'Hold', 'The harbour master denies all of it.');
  const held = await read();
  expect(held).toContain('This page is held');
  expect(held).toContain('The harbour master denies all of it.');
  expect(held).toMatch(/<time dateTime="\d{4}-/i);
  expect(held).not.toContain('boats broke loose');
  for (const file of ['report.csv', 'report.json']) {
    expect((await request.get(`/events/${slug}/${file}`)).status(), file).toBe(404);
  }
  expect(await (await request.get('/')).text()).not.toContain(title);

  await list.find(title, 'held');
  await expect(list.line(title).getByRole('button')).toHaveText(['Ask to release', 'Ask to withdraw']);
  await list.take(title, 'Ask to release', 'It is right after all.');
  await list.find(title, 'held');
  await expect(list.line(title)).toContainText('its release is asked for');
  await expect(list.line(title).getByRole('button'), 'not by the person who asked').toHaveText(['Decline']);
  expect(await read()).toContain('This page is held');
  const second = await at(another, desk, other);
  await second.find(title, 'held');
  await second.take(title, 'Release');
  expect(await read(), 'released').toContain(`Harbour paper ${mark}`);
  expect((await request.get(`/events/${slug}/report.csv`)).status()).toBe(200);

  await list.find(line, 'shown');
  await list.take(line, 'Ask to withdraw', 'Misread.');
  await second.find(line, 'shown');
  await second.take(line, 'Withdraw', 'The paper never printed this.');
  const without = await read();
  expect(without).toContain('What we have withdrawn');
  expect(without).toContain('The paper never printed this.');
  expect(without).not.toContain(words);

  await desk.took(editor, 'ask to withdraw', { kind: 'event', id: await desk.eventId(slug) });
  await second.find(title, 'shown');
  await second.take(title, 'Withdraw', 'There was no such night.');
  const gone = await read();
  expect(gone).toContain('This page was withdrawn');
  expect(gone).toContain('There was no such night.');
});

test('when two editors act at once, the second is told that someone else was faster', async ({
  page,
  second: another,
  desk,
}) => {
  const reporter = await desk.person('reporter');
  const draft = await desk.draft(reporter);
  await desk.took(reporter, 'submit', draft);
  const { name: label } = await desk.client.sourceRevision.findFirstOrThrow({ where: { sourceId: draft.id } });
  const one = await at(page, desk, await desk.person('editor'));
  const two = await at(another, desk, await desk.person('editor'));
  await one.find(label, 'submitted');
  await two.find(label, 'submitted');
  await two.reason(label, 'Return').fill('Not yet.');
  await one.take(label, 'Publish');
  await two.step(label, 'Return').click();
  await expect(two.line(label).getByRole('alert')).toHaveText(/Since you opened this, desk-\w+ published it on/);
  await expect(two.reason(label, 'Return')).toHaveValue('Not yet.');
  expect((await desk.standing(draft)).state).toBe('published');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an editor returns and publishes, and sees what is missing', async ({ page, desk }) => {
    const reporter = await desk.person('reporter');
    const draft = await desk.draft(reporter);
    await desk.took(reporter, 'submit', draft);
    const { name: label } = await desk.client.sourceRevision.findFirstOrThrow({ where: { sourceId: draft.id } });
    await signIn(page, desk, await desk.person('editor'));
    const list = new ReviewList(page);
    await list.find(label, 'submitted');
    await list.step(label, 'Return').click();
    await expect(list.reason(label, 'Return')).toHaveAccessibleDescription('Give a reason.');
    await list.take(label, 'Publish');
    expect((await desk.standing(draft)).standing).toBe('shown');
  });
});
