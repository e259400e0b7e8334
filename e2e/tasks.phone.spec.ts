import { expect, test } from '@playwright/test';
import { fiveTasks } from './pages/tasks';

test('the five tasks of a reader on a phone: the first without a click, and none with more than one', async ({
  page,
}) => {
  const took = await fiveTasks(page);
  expect(took.disputed).toEqual({ scrolls: 0, clicks: 0 });
  for (const [task, { scrolls, clicks }] of Object.entries(took)) {
    expect(scrolls, task).toBeLessThanOrEqual(2);
    expect(clicks, task).toBeLessThanOrEqual(1);
  }
});
