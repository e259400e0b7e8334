import { expect, test } from '@playwright/test';
import { EventPage } from './pages/event-page';

test.use({ javaScriptEnabled: false });

const KILLED = 'How many Russian servicemen were killed?';

test('the whole comparison can be read without scripts', async ({ page }) => {
  const event = new EventPage(page);
  await event.open('makiivka');
  await expect(event.questions()).toHaveCount(9);
  await expect(event.cell(KILLED, 'ru-mod')).toContainText('89');
  await expect(event.cell(KILLED, 'ru-mod')).toContainText('contradicts 2');
});

test('ordering and filtering are a form', async ({ page }) => {
  const event = new EventPage(page);
  await event.open('kyiv-attack');
  await page.getByLabel('Order').selectOption('disputed');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/sort=disputed/);
  await expect(event.questions().first()).toHaveText('Which office did Oleksiy Kuleba hold?');
});

test('folded columns are a link', async ({ page }) => {
  const event = new EventPage(page);
  await event.open('makiivka');
  await page.getByRole('link', { name: 'Show them' }).click();
  await expect(event.cell(KILLED, 'rozhin')).toContainText('denies 500');
});
