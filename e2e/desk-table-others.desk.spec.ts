import { expect, type Page } from '@playwright/test';
import { systemClock } from '@/lib/platform/clock';
import { type LogAsked, logEntry, type Written } from '@/lib/writes/entries';
import { takeStep } from '@/lib/writes/step';
import { count } from '@/prisma/factories/claims';
import { source, statement } from '@/prisma/factories/rows';
import { paraphrase } from '@/prisma/factories/wording';
import type { Desk } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';

// What others do in the table of an event while one types.

type Logs = (asked: Omit<LogAsked, 'actor'>) => Promise<Written>;

const logsFor =
  (desk: Desk, actor: string): Logs =>
  async (asked) => {
    const outcome = await logEntry(desk.client, { actor, ...asked } as LogAsked, systemClock);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
    return outcome.written;
  };

const question = (event: string, slug: string, position: number) => {
  const about = { measure: 'persons', scope: 'in the building', question: `How many were ${slug}?`, labels: [] };
  const { id: _, ...claim } = count(slug, 'persons', { ...about, position });
  return { kind: 'claim', entry: { ...claim, slug, event } } as const;
};

const questions = (page: Page) => page.getByRole('rowheader').locator('a.asked');
const cellOf = (page: Page, row: string, column: string) => page.locator(`tr#${row} > td[data-column="${column}"]`);

test('what others log shows, and questions that come, go and move take their places', async ({ page, desk }) => {
  const [author, other] = [await desk.person('reporter'), await desk.person('reporter')];
  const mark = author.pseudonym.replace(/^desk-/, '');
  const [log, others] = [logsFor(desk, author.id), logsFor(desk, other.id)];
  const place = { zone: 'Europe/Moscow', summary: 'For a test.', fictional: true };
  const { thing: event } = await log({
    kind: 'event',
    entry: { slug: `others-${mark}`, title: `A strike ${mark}`, ...place },
  });
  await log(question(event, 'killed', 1));
  const { thing: wounded } = await log(question(event, 'wounded', 2));
  const { id: _, ...own } = source(`radio-${mark}`, { name: `Radio ${mark}`, kind: 'media', side: 'none' });
  const { thing: radio } = await log({ kind: 'source', entry: own });
  await signIn(page, desk, author);
  await page.goto(`/desk/events/${event}/table?show=radio-${mark}`);
  const at = (row: string) => cellOf(page, row, `radio-${mark}`);

  // Something of another person on one question, and at once something of one's own on another.
  await at('killed').focus();
  await page.keyboard.type('400');
  await page.keyboard.press('Alt+s');
  await page.keyboard.type('1 Jan 2023');
  await page.keyboard.press('Enter');
  await expect(page.locator('#understood')).toContainText('400');
  const said = { zone: 'Europe/Moscow', from: '2023-01-01T12:00:00Z' };
  const {
    id: _own,
    ref: _ref,
    loggedAt: _at,
    ...declined
  } = statement(said, 's1', {
    ...{ claim: wounded, source: radio, says: { form: 'declined' }, on: '2023-01-01', evidence: [] },
    words: paraphrase('declined'),
  });
  await others({ kind: 'statement', entry: declined });
  await page.keyboard.press('Enter');
  await expect(at('killed')).toContainText('400');
  await expect(at('wounded')).toContainText('declined');

  // A question before all others comes, and goes.
  const missing = await others(question(event, 'missing', 0));
  await expect(questions(page)).toHaveText([/missing/, /killed/, /wounded/]);
  const { thing, ...seen } = missing;
  const discard = { actor: other.id, step: 'discard', kind: 'claim', thing, seen } as const;
  expect((await takeStep(desk.client, discard, systemClock)).ok).toBe(true);
  await expect(questions(page)).toHaveText([/killed/, /wounded/]);
  await expect(at('killed')).toContainText('400');

  // One's own is undone, and done again, any number of times.
  const done = page.locator('[data-strip]').getByRole('status');
  await at('killed').focus();
  for (let time = 0; time < 2; time += 1) {
    await page.keyboard.press('Control+z');
    await expect(done).toHaveText(/^Undone: 400/);
    await expect(at('killed')).not.toContainText('400');
    await page.keyboard.press('Control+y');
    await expect(done).toHaveText(/^Done again: 400/);
    await expect(at('killed')).toContainText('400');
  }

  // Signed out in another tab.
  await page.context().clearCookies();
  await expect(page.getByRole('alert').filter({ hasText: 'You are not signed in any more.' })).toBeVisible();
});
