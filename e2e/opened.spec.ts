import { expect } from '@playwright/test';
import { EventPage } from './pages/event-page';
import { test } from './pages/reader-fixtures';

const KILLED = 'How many Russian servicemen were killed?';

test('an opened cell has an address, Back closes it, and what it is compared with stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const event = new EventPage(page);
  await event.open('makiivka');
  const panel = await event.openCell(KILLED, 'ru-mod');
  await expect(panel.getByRole('heading', { name: 'Russian Ministry of Defence' })).toBeVisible();
  await expect(page).toHaveURL(/cell=killed%2Fru-mod/);
  const top = (await panel.boundingBox())?.y ?? 0;
  for (const source of ['ru-mod', 'ua-stratcom', 'bbc-russian']) {
    const cell = await event.cell(KILLED, source).boundingBox();
    expect((cell?.y ?? 0) + (cell?.height ?? 0), source).toBeLessThanOrEqual(top);
  }
  await expect(event.cell(KILLED, 'ua-stratcom')).toHaveAttribute('data-against', /./);
  await page.goBack();
  await expect(page).toHaveURL(/\/events\/makiivka$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('turned, the row of an opened cell stays in sight, and verdicts stay inside their columns', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/events/makiivka?asof=2023-01-02&view=turned&cell=killed/news18');
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('News18');
  const cell = page.locator('td[data-claim="killed"][data-column="news18"]');
  await expect
    .poll(async () => {
      const [box, over] = [await cell.boundingBox(), await panel.boundingBox()];
      return box !== null && over !== null && box.y + box.height <= over.y;
    })
    .toBe(true);
  const spilling = await page.locator('thead th:has(.verdict)').evaluateAll((heads) =>
    heads
      .filter((head) => {
        const badge = head.querySelector('.verdict');
        return badge !== null && badge.getBoundingClientRect().right > head.getBoundingClientRect().right + 0.5;
      })
      .map((head) => head.textContent),
  );
  expect(spilling).toEqual([]);
});

test('an address with an opened cell opens it, and Escape leaves the table at its own address', async ({ page }) => {
  await page.goto('/events/makiivka?cell=killed/ru-mod');
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('89');
  // What is not there goes unsaid, and a document has one link.
  await expect(panel).not.toContainText(/not graded|not captured/);
  await panel.focus();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page).toHaveURL(/\/events\/makiivka$/);
});

test('an address with a cell that does not exist shows the table', async ({ page }) => {
  await page.goto('/events/makiivka?cell=killed/nobody');
  await expect(new EventPage(page).head(KILLED)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
