import { expect, test } from '@playwright/test';
import { fiveTasks } from './pages/tasks';

test('five tasks of a reader: the first without a click, the others with one at most, none with a scroll', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const took = await fiveTasks(page);
  const click = { scrolls: 0, clicks: 1 };
  expect(took).toEqual({
    disputed: { scrolls: 0, clicks: 0 },
    ministry: { scrolls: 0, clicks: 0 },
    news18: click,
    known: click,
    whom: click,
  });
});
