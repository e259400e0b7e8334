import { expect, test } from '@playwright/test';
import { EventPage } from './pages/event-page';

const KILLED = 'How many Russian servicemen were killed?';

test('on a phone names are text with their side, filters are behind one button, and the first answer is near', async ({
  page,
}) => {
  const event = new EventPage(page);
  await event.open('makiivka');
  await event.inHand();
  const ministry = event.cell(KILLED, 'ru-mod');
  const name = ministry.getByText('Russian defence ministry');
  await expect(name).toBeVisible();
  await expect(name).toContainText('Russia');
  const first = await page.locator('td[data-column]').first().boundingBox();
  console.log(`y of the first answer at 390×844: ${Math.round(first?.y ?? Number.NaN)}`);
  expect(first?.y).toBeLessThan(2 * 844);

  const search = page.getByRole('searchbox', { name: 'Find in questions, sources and answers' });
  await expect(search).toBeHidden();
  await page.getByRole('button', { name: 'Filters and view' }).tap();
  await search.fill('rockets');
  await expect(event.questions()).toHaveCount(2);
  await page.getByRole('heading', { level: 1 }).tap();
  await expect(search).toBeHidden();
  await expect(event.questions().first()).toContainText('rockets');
});
