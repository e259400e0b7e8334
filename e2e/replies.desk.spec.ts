import { expect } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { expectNoBarriers, watch } from './pages/watched';

test('a report becomes a source’s reply, a second editor publishes it, and readers find it beside the statement', async ({
  page,
  second,
  desk,
}) => {
  const [one, two] = [await desk.person('editor'), await desk.person('editor')];
  const { slug, mark } = await desk.event(one, two);
  const number = await desk.report({
    about: `/events/${slug}/claims/boats`,
    wrong: 'I speak for the paper. We never said 20.',
  });
  const watched = await watch(page);
  await signIn(page, desk, one);
  await page.goto(`/desk/reports?find=${number}`);
  await page.getByRole('link', { name: 'Log it as a source’s reply' }).click();
  await expectNoBarriers(page, 'a report as a reply');
  await page.getByRole('link', { name: new RegExp(`Harbour paper ${mark}.*20`) }).click();
  const replies = page.getByRole('region', { name: 'Replies of its source' });
  const words = replies.getByLabel('The reply');
  await expect(words).toHaveValue('I speak for the paper. We never said 20.');
  await expect(replies, 'the day on which the report came in').toContainText('Read as');
  await words.fill('');
  await replies.getByRole('button', { name: 'Log the reply' }).click();
  await expect(words).toHaveAccessibleDescription(/Give the reply in its own words\./);
  await words.fill('We never said 20.');
  await replies.getByLabel('Its language').fill('English');
  await replies.getByLabel('Replied').fill('5 Jan 2023');
  await expectNoBarriers(page, 'the form of a reply');
  await replies.getByRole('button', { name: 'Log the reply' }).click();
  await expect(replies).toContainText('The reply is logged.');
  await expect(replies).toContainText(/Waits for an editor other than you since/);
  await expect(replies).toContainText(`came in as report ${number}`);

  await signIn(second, desk, two);
  await second.goto('/desk/notices');
  await second
    .getByRole('listitem')
    .filter({ hasText: `Harbour paper ${mark}` })
    .getByRole('link')
    .click();
  await second.getByRole('button', { name: 'Publish the reply' }).click();
  await expect(second.getByText('The reply is published:')).toBeVisible();
  await expectNoBarriers(second, 'a reply that is published');

  const said = new RegExp(`Reply of Harbour paper ${mark}, 5 Jan 2023:\\s*“We never said 20\\.”`);
  await page.goto(`/events/${slug}?pin=paper-${mark}&cell=boats/paper-${mark}`);
  await expect(page.getByRole('dialog')).toContainText(said);
  await page.goto(`/events/${slug}/claims/boats`);
  await page.getByRole('group').filter({ hasText: '20 boats' }).locator('summary').first().click();
  await expect(page.getByText('“We never said 20.”')).toBeVisible();
  await expectNoBarriers(page, 'a question with a reply');
  await page.goto(`/events/${slug}/corrections`);
  await expect(page.getByRole('region', { name: 'Replies of sources' })).toContainText(said);
  await expectNoBarriers(page, 'the replies in an event');
  await page.goto(`/desk/reports?find=${number}`);
  await expect(page.getByRole('main')).toContainText(
    'Answered by a reply of the source on a statement, which was published',
  );
  expect(watched.problems).toEqual([]);
});
