import { randomBytes } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import { HELP } from '@/lib/views/help';
import type { HelpStep } from '@/lib/views/help-task';
import { test } from './pages/desk-fixtures';
import { openPageWith, signIn } from './pages/desk-pages';
import { expectNoBarriers } from './pages/watched';

// Every step of the help, carried out by its own words: as a new editor does, and then a second one.

const mark = randomBytes(3).toString('hex');
/**
 * The names of the example, as they are used in this run. Those of the sources are near no others: the desk would ask
 * about those of the runs before.
 */
const OWN: readonly [string, string][] = [
  ['The fire at the mill', `The fire at the mill ${mark}`],
  ['How many were hurt?', `How many were hurt ${mark}?`],
  ['Fire brigade of Brannock', `${randomBytes(6).toString('hex')} ${mark}`],
  ['Brannock Courier', `${randomBytes(6).toString('hex')} ${mark}`],
  ['Page 3 of the Courier', `Page 3 ${mark}`],
];
const own = (text: string) => OWN.reduce((left, [name, used]) => left.replaceAll(name, used), text);

/** The page, or the line of a list that is called so and is of this run: of several the first, which others need. */
const within = (page: Page, of: string | undefined): Locator => {
  const main = page.getByRole('main');
  if (of === undefined) return main;
  // A line of the desk's list names its event too: what it is called stands in its heading.
  return main
    .getByRole('listitem')
    .filter({ hasText: mark })
    .filter({ has: page.getByRole('heading', { name: own(of) }) })
    .first();
};

/** A field by its label, which says of some that they are optional. The form that led here may be there, and not shown. */
const labelled = (part: Locator, label: string): Locator =>
  part
    .getByLabel(label, { exact: true })
    .or(part.getByLabel(`${label} (optional)`, { exact: true }))
    .filter({ visible: true });

/** Other tests leave things that wait, and publish things: the line may be on a later page of the list. */
async function turnTo(page: Page, line: Locator, isOn: (html: string) => boolean): Promise<void> {
  const next = page.getByRole('link', { name: 'Next page' });
  if ((await line.count()) > 0 || (await next.count()) === 0) return;
  const { pathname, search } = new URL(page.url());
  await openPageWith(page, `${pathname}${search}${search === '' ? '?' : '&'}`, '', isOn);
}

/** Whether a list has a line of this run that is called so. */
const hasLine =
  (of: string) =>
  (html: string): boolean =>
    html.split('<li').some((line) => line.includes(mark) && line.includes(of));

async function carryOut(page: Page, step: HelpStep): Promise<void> {
  const part = within(page, 'of' in step ? step.of : undefined);
  if ('of' in step && step.of !== undefined) await turnTo(page, part, hasLine(own(step.of)));
  if ('open' in step) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: step.open, exact: true }).click();
  } else if ('press' in step) {
    const name = own(step.press);
    const link = part.getByRole('link', { name, exact: true });
    const button = part.getByRole('button', { name, exact: true });
    const before = page.url();
    await link.or(button).last().click();
    // Whatever it did, it leads to another page, or to the list as it is then.
    await page.waitForURL((url) => url.href !== before);
    await page.waitForLoadState();
  } else if ('fill' in step) {
    await labelled(part, step.fill).fill(own(step.with));
  } else if ('add' in step) {
    await part.getByRole('button', { name: step.add, exact: true }).click();
  } else if ('choose' in step) {
    const one = part.getByRole('group', { name: step.choose, exact: true });
    if ((await one.count()) > 0) await one.getByRole('radio', { name: step.option, exact: true }).check();
    else await labelled(part, step.choose).selectOption({ label: own(step.option) });
  } else if ('type' in step) {
    const head = page.locator('.sources th .source-name').filter({ hasText: own(step.column) });
    const [, column = ''] = /^head\/(.+)\/name$/.exec((await head.getAttribute('id')) ?? '') ?? [];
    const row = page.getByRole('row').filter({ hasText: own(step.row) });
    await row.locator(`td[data-column="${column}"]`).focus();
    await page.keyboard.type(step.type);
    // What was typed is read before the next key.
    await expect(page.locator('#understood')).toContainText(`${step.type} →`);
  } else if ('key' in step) {
    await page.keyboard.press(step.key);
  } else if ('confirm' in step) {
    await part.getByRole('radio', { name: new RegExp(`^${step.confirm}\\b`) }).check();
  } else {
    const seen = part.getByText(own(step.see)).first();
    await turnTo(page, seen, (html) => html.includes(own(step.see)));
    await expect(seen).toBeVisible();
  }
}

test('the steps of the help lead an editor from an empty desk to readers, and to a hold', async ({ page, desk }) => {
  const [author, another] = [await desk.person('editor'), await desk.person('editor')];
  let who: 'author' | 'another person' | undefined;
  for (const task of HELP) {
    if (task.who !== who) {
      await page.context().clearCookies();
      await signIn(page, desk, task.who === 'author' ? author : another);
      await page.goto('/desk/help');
      await expectNoBarriers(page, 'the list of the help');
    }
    who = task.who;
    await test.step(task.title, async () => {
      for (const step of task.steps) await test.step(JSON.stringify(step), () => carryOut(page, step));
    });
  }
  await expectNoBarriers(page, 'a document that is held');
  const [first] = HELP;
  await page.goto(`/desk/help/${first?.slug}`);
  await expectNoBarriers(page, 'a page of the help');
});
