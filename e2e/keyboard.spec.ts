import { expect, type Page } from '@playwright/test';
import { EventPage } from './pages/event-page';
import { test } from './pages/reader-fixtures';

const KILLED = 'How many Russian servicemen were killed?';

/** Presses Tab until the focused element has this name: no pointer, and no focus set by script. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
      return (element?.getAttribute('aria-label') ?? label ?? '').trim();
    });
    if (name.test(focused)) return;
    seen.push(focused.slice(0, 40));
  }
  throw new Error(`Tab never came to ${name}: ${seen.join(' · ')}`);
}

test('the page works by keyboard alone: time, filter, source, cell', async ({ page }) => {
  // About forty key presses, each of them checked.
  test.slow();
  await page.goto('/events/makiivka');
  const event = new EventPage(page);

  await tabTo(page, /^Another day/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^The times at which something was said/);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/asof=2023-01-04/);
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/\/events\/makiivka$/);

  await tabTo(page, /^disputed/);
  await page.keyboard.press('Space');
  await expect(event.questions()).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(event.questions()).toHaveCount(9);

  await tabTo(page, /^Russian defence ministry, who this is/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Pin beside the questions/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pin=ru-mod/);
  await expect(page.getByRole('columnheader').nth(1)).toContainText('Russia');

  await tabTo(page, /^89$/);
  await expect(event.cell(KILLED, 'ua-stratcom')).toHaveAttribute('data-against', /./);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /Russian Ministry of Defence/ });
  await expect(dialog).toContainText('Cannot be true together with');
  // Tab does not lead back into the table above, and Escape closes the panel wherever the focus is.
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab');
    const isBehind = await page.evaluate(() => document.activeElement?.closest('table') !== null);
    expect(isBehind).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(event.cell(KILLED, 'ru-mod').getByRole('link').first()).toBeFocused();
});

test('a screen reader announces the row: question, verdict, cells, and contradictions', async ({ page }) => {
  await page.goto('/events/makiivka?view=full&pin=ru-mod&hide=bbc&hide=news18');
  const row = new EventPage(page).row(KILLED);
  const tree = await row.ariaSnapshot();
  expect(tree).toContain(`rowheader "${KILLED}"`);
  for (const part of ['disputed', 'at least 4 times apart', 'link "89"', 'nothing logged'])
    expect(tree).toContain(part);
  await expect(new EventPage(page).cell(KILLED, 'ru-mod').getByRole('link')).toHaveAccessibleDescription(
    /contradicts 2 ?: Ukrainian military \(StratCom of the Armed Forces\), BBC News Russian/,
  );
  await expect(page.getByRole('table')).toHaveAccessibleName(/what each source said, question by question/);
  await expect(page.getByRole('cell', { name: /89/ }).first()).toBeVisible();
  await page.goto('/events/makiivka');
  await expect(new EventPage(page).head(KILLED)).toHaveAccessibleName(KILLED);
  await expect(new EventPage(page).cell(KILLED, 'ru-mod').getByRole('link')).toHaveAccessibleDescription(
    /cannot be true together with Ukrainian military \(StratCom of the Armed Forces\), BBC News Russian/,
  );
  await expect(page.getByRole('table')).toHaveAccessibleName(/what each source said, question by question/);
});
