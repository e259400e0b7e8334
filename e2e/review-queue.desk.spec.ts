import { expect, type Page } from '@playwright/test';
import { doAtOnce } from '@/lib/writes/at-once';
import { logEntry } from '@/lib/writes/entries';
import { exactly, stated } from '@/prisma/factories/values';
import { onDay, paraphrase } from '@/prisma/factories/wording';
import type { Desk, DeskPerson, Thing } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { expectNoBarriers } from './pages/watched';

// What only a browser shows of the review: a queue from the keyboard, and what waits together.

const clock = () => ({ epochMilliseconds: Date.now() });

/** Statements on the question of an event that is published, submitted in one go. */
async function submitted(desk: Desk, author: DeskPerson, slug: string, figures: readonly number[]): Promise<Thing[]> {
  const { client } = desk;
  const claim = await client.claim.findFirstOrThrow({ where: { event: { slug } } });
  const { sourceId } = await client.statement.findFirstOrThrow({ where: { claimId: claim.id, standing: 'shown' } });
  const things: (Thing & { seen: { version: number; revision: string } })[] = [];
  for (const [at, figure] of figures.entries()) {
    const entry = {
      claim: claim.id,
      source: sourceId,
      content: stated(exactly(figure)),
      scope: { relation: 'same' },
      saidAt: onDay(`2023-02-0${at + 1}`, 'Europe/Kyiv'),
      wording: paraphrase(`They say that ${figure} were killed.`),
      credibility: 'not graded',
      evidence: [],
    } as const;
    const outcome = await logEntry(client, { actor: author.id, kind: 'statement', entry }, clock);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    const { thing, revision, version } = outcome.written;
    things.push({ kind: 'statement', id: thing, seen: { revision, version } });
  }
  const chosen = things.map(({ kind, id, seen }) => ({ kind, thing: id, seen }));
  expect(await doAtOnce(client, { actor: author.id, does: 'submit', things: chosen }, clock)).toMatchObject({
    ok: true,
  });
  return things;
}

/** Presses a key that leads to another page: until the scripts of this one listen, nothing does. */
async function pressTo(page: Page, key: string, there: RegExp | string): Promise<void> {
  const before = page.url();
  await expect(async () => {
    if (page.url() === before) await page.keyboard.press(key);
    await page.waitForURL(there, { timeout: 2000 });
  }).toPass();
}

const statementPage = ({ id }: Thing) => new RegExp(`/desk/statements/${id}`);
const onPage = (page: Page, thing: Thing) => page.waitForURL(statementPage(thing));
const stateOf = async (desk: Desk, thing: Thing) => (await desk.standing(thing)).state;

test('a queue is reviewed from the keyboard, and the rest of it together, but for what is excepted', async ({
  page,
  desk,
}) => {
  const [author, editor] = [await desk.person('reporter'), await desk.person('editor')];
  const { slug } = await desk.event(author, editor);
  const [first, second, third] = (await submitted(desk, author, slug, [90, 91, 92])) as [Thing, Thing, Thing];
  const list = `/desk?show=submitted&event=${await desk.eventId(slug)}`;
  await signIn(page, desk, editor);
  await page.goto(list);
  await expect(page.getByRole('listitem').filter({ hasText: '90' }).first()).toContainText(
    `Waits for an editor other than ${author.pseudonym} since`,
  );
  const line = page.locator('a[data-line]').first();
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(line).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await onPage(page, first);
  await pressTo(page, 'j', statementPage(second));
  await pressTo(page, 'k', statementPage(first));
  await expect(page.getByRole('heading', { name: 'What publishing does' })).toBeVisible();
  await expectNoBarriers(page, 'a statement that is reviewed');
  await page.getByRole('button', { name: 'Publish and open the next' }).click();
  await onPage(page, second);
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(/^You published “/);
  await pressTo(page, 'u', `${list}#${second.id}`);
  expect(await stateOf(desk, first)).toBe('published');

  await page.goto(`/desk/statements/${second.id}`);
  await page.getByRole('link', { name: 'Review 2 together' }).click();
  await expect(page.getByText(/^Publishing all of it|stays/).first()).toBeVisible();
  await expectNoBarriers(page, 'what waits together');
  const except = page.getByRole('listitem').filter({ has: page.locator(`input[value="${third.id}"]`) });
  await except.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Work out what the others do' }).click();
  await page.waitForURL(/except=/);
  await expect(except.getByRole('checkbox')).toBeChecked();
  await page.getByLabel('Why the excepted go back').fill('It has no document.');
  await page.getByRole('button', { name: 'Publish all but the excepted' }).click();
  await page.waitForURL(/\/desk\?show=submitted&done=/);
  expect([await stateOf(desk, second), await stateOf(desk, third)]).toEqual(['published', 'returned']);
});
