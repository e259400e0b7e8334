import { expect, test } from '@playwright/test';
import { EventPage } from './pages/event-page';

const KILLED = 'How many Russian servicemen were killed?';

test('on a phone the same content is a list, and nothing overflows horizontally', async ({ page }) => {
  const event = new EventPage(page);
  await event.open('makiivka');
  await expect(event.cell(KILLED, 'ru-mod')).toBeVisible();
  await expect(event.cell(KILLED, 'ru-mod')).toContainText('89');
  const [width, inside] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(width).toBeLessThanOrEqual(inside ?? 0);
  const opened = await event.openCell(KILLED, 'ru-mod');
  const box = await opened.boundingBox();
  expect(box?.width).toBeLessThanOrEqual(390);
});

test('it is still a table to a screen reader', async ({ page }) => {
  await page.goto('/events/makiivka');
  await expect(page.getByRole('table')).toHaveCount(1);
  await expect(page.getByRole('rowheader')).toHaveCount(9);
});
