import { expect } from '@playwright/test';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { expectNoBarriers, watch } from './pages/watched';

test('two editors merge two sources, and an address from before opens the column of the one', async ({
  page,
  second,
  desk,
}) => {
  const [one, two] = [await desk.person('editor'), await desk.person('editor')];
  const { slug, mark } = await desk.event(one, two);
  const { id } = await desk.client.source.findUniqueOrThrow({ where: { slug: `paper-${mark}` } });
  const watched = await watch(page);
  await signIn(page, desk, one);
  await page.goto(`/desk/sources/${id}`);
  const section = page.getByRole('region', { name: /[Tt]he same as another source/ });
  await section.getByLabel('The source that it is the same as').fill(`Harbour master ${mark}`);
  await section.getByRole('button', { name: 'See what merging would change' }).click();
  await expect(section).toContainText('Merging them turns “How many boats broke loose?” from disputed to');
  await expectNoBarriers(page, 'what merging would do');
  await section.getByLabel('Why are they the same?').fill('The paper printed the harbour master’s own words.');
  await section.getByRole('button', { name: 'Ask to merge them' }).click();
  await expect(page.getByText('You asked to merge the two.')).toBeVisible();
  await expect(section).toContainText('You asked for it: a second person carries it out.');

  await signIn(second, desk, two);
  await second.goto(`/desk/sources/${id}`);
  await second.getByLabel('Why are they the same?').fill('Checked with the printer.');
  await second.getByRole('button', { name: 'Merge them' }).click();
  await expect(second.getByText('The two are merged:')).toBeVisible();
  await expectNoBarriers(second, 'a source that is merged');

  await page.goto(`/events/${slug}?pin=paper-${mark}&cell=boats/paper-${mark}`);
  const opened = page.getByRole('dialog');
  await expect(opened).toContainText('20 boats broke loose');
  await expect(page.getByRole('columnheader', { name: /Harbour paper/ })).toHaveCount(0);
  expect(watched.problems).toEqual([]);
});
