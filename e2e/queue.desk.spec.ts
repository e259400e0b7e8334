import { expect, type Page } from '@playwright/test';
import type { Desk, DeskPerson, Thing } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { signIn } from './pages/desk-pages';
import { expectNoBarriers } from './pages/watched';

// What only a browser shows of the desk's lists: several lines chosen at once, the keys, forms that were not sent, and a
// sign-in that leads back.

const drafts = async (desk: Desk, author: DeskPerson, many: number): Promise<Thing[]> => {
  const made: Thing[] = [];
  for (let at = 0; at < many; at += 1) made.push(await desk.draft(author));
  return made;
};

const nameOf = async (desk: Desk, { id }: Thing): Promise<string> =>
  (await desk.client.sourceRevision.findFirstOrThrow({ where: { sourceId: id }, orderBy: { number: 'desc' } })).name ??
  '';

const box = (page: Page, name: string) => page.getByRole('checkbox', { name: `Choose ${name}` });
const done = (page: Page) => page.getByRole('main').getByRole('status').first();
const states = async (desk: Desk, things: readonly Thing[]) =>
  Promise.all(things.map(async (thing) => (await desk.standing(thing)).state));

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('chosen drafts are submitted together, or none of them with the reason beside its line', async ({
      page,
      desk,
    }) => {
      const author = await desk.person('reporter');
      const things = await drafts(desk, author, 3);
      const [first, second, third] = things as [Thing, Thing, Thing];
      await signIn(page, desk, author);
      await page.goto('/desk?show=mine');
      await desk.revise(second, author);
      for (const thing of [first, second]) await page.locator(`input[name="items"][value*="${thing.id}"]`).check();
      await page.getByRole('button', { name: 'Submit for review' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'Nothing was changed' })).toContainText('1 of 2 lines');
      const line = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Submit' }) });
      await expect(line.filter({ hasText: 'Since you opened this' })).toHaveCount(1);
      expect(await states(desk, things)).toEqual(['draft', 'draft', 'draft']);
      if (javaScriptEnabled) {
        await page.getByRole('button', { name: 'Leave these out' }).click();
        await expect(page.getByText('1 of 3 chosen')).toBeVisible();
      }

      await page.goto('/desk?show=mine');
      await page.getByRole('checkbox', { name: 'All on this page' }).check();
      await page.getByRole('button', { name: 'Submit for review' }).click();
      await expect(done(page)).toHaveText('You submitted 3 items for review.');
      expect(await states(desk, [first, second, third])).toEqual(['submitted', 'submitted', 'submitted']);
    });

    test('an editor assigns what waits, and the other finds it among what is assigned to them', async ({
      page,
      desk,
      context,
    }) => {
      const [author, editor, other] = [
        await desk.person('reporter'),
        await desk.person('editor'),
        await desk.person('editor'),
      ];
      const thing = await desk.draft(author);
      await desk.took(author, 'submit', thing);
      const name = await nameOf(desk, thing);
      await signIn(page, desk, editor);
      await page.goto(await desk.waiting(thing));
      await box(page, name).check();
      await page.getByLabel('Assign to').selectOption({ label: other.pseudonym });
      await page.getByRole('button', { name: 'Assign' }).click();
      await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: name })).toContainText(
        `Assigned to ${other.pseudonym} by you`,
      );
      await context.clearCookies();
      await signIn(page, desk, other);
      await page.goto('/desk?show=assigned+to+me');
      const line = page.getByRole('main').getByRole('listitem').filter({ hasText: name });
      await expect(line).toContainText(`Assigned to you by ${editor.pseudonym}`);
      if (javaScriptEnabled) await expectNoBarriers(page, 'what is assigned to me');
    });

    test('a narrowed list is saved by a name, renamed and removed', async ({ page, desk }) => {
      await signIn(page, desk, await desk.person('reporter'));
      await page.goto('/desk?show=submitted&kind=source');
      await page.getByText('Save this list').click();
      await page.getByLabel('Name of this list').fill('Sources that wait');
      if (javaScriptEnabled) await page.getByLabel('Name of this list').press('ControlOrMeta+Enter');
      else await page.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(page.getByRole('link', { name: 'Sources that wait' })).toHaveAttribute(
        'href',
        '/desk?show=submitted&kind=source',
      );
      await page.goto('/desk/filters');
      if (javaScriptEnabled) await expectNoBarriers(page, 'saved lists');
      await page.getByLabel('Another name').fill('Waiting sources');
      await page.getByRole('button', { name: 'Rename' }).click();
      await expect(page.getByRole('heading', { name: 'Waiting sources' })).toBeVisible();
      await page.getByRole('button', { name: 'Remove' }).click();
      await expect(page.getByText('You have saved no list yet.')).toBeVisible();
    });

    test('signing in leads back to the page that was asked for, and never elsewhere', async ({ page, desk }) => {
      const person = await desk.person('reporter');
      await desk.forgetAddresses();
      await page.goto('/desk/sources?find=ministry');
      await expect(page).toHaveURL('/sign-in?back=%2Fdesk%2Fsources%3Ffind%3Dministry');
      await page.getByLabel('E-mail address').fill(person.email);
      await page.getByLabel('Password').fill(person.password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL('/desk/sources?find=ministry');
      for (const back of ['//evil.example', '/\\evil.example', '%2F%2Fevil.example', '/desk/..//evil.example']) {
        await page.goto(`/sign-in?back=${encodeURIComponent(back)}`);
        await page.waitForURL('/desk');
      }
      // A session that has ended, although its cookie is there, leads back as well.
      await desk.client.session.deleteMany({ where: { userId: person.id } });
      await page.goto('/desk?show=held');
      await page.waitForURL('/sign-in?back=%2Fdesk%3Fshow%3Dheld');
    });
  });
}

test('the keys lead through a list, choose lines, and do nothing while something is typed', async ({ page, desk }) => {
  const author = await desk.person('reporter');
  const things = await drafts(desk, author, 3);
  await signIn(page, desk, author);
  await page.goto('/desk?show=mine');
  await expect(page.getByText('All on this page')).toBeVisible();
  const links = page.locator('a[data-line]');
  await expect(links).toHaveCount(3);
  await page.keyboard.press('j');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('KeyJ');
  await expect(links.nth(2)).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('k');
  await expect(links.nth(1)).toBeFocused();
  await expect(page.getByText('2 of 3 chosen')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys of the desk' })).toBeVisible();
  await expectNoBarriers(page, 'the keys');
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(links.nth(1)).toBeFocused();

  await page.keyboard.press('/');
  const find = page.getByLabel(/^Find in/);
  await expect(find).toBeFocused();
  await page.keyboard.type('jxgw?');
  await expect(find).toHaveValue('jxgw?');
  await expect(page).toHaveURL(/show=mine/);
  await page.keyboard.press('Escape');
  await expect(find).not.toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await page.waitForURL('/desk?show=submitted');

  await page.goto('/desk/keys');
  await expectNoBarriers(page, 'the page of the keys');
  await page.getByRole('checkbox', { name: /Letter keys/ }).uncheck();
  await page.goto('/desk?show=mine');
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await expect(links.nth(0)).not.toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await states(desk, things)).toEqual(['draft', 'draft', 'draft']);
});

test('a form that was not sent is listed, opened with what it has, and thrown away', async ({ page, desk }) => {
  await signIn(page, desk, await desk.person('reporter'));
  await page.goto('/desk/sources/new');
  await page.getByLabel('Name', { exact: true }).fill('Ministry of Nothing');
  await page.waitForTimeout(1500);
  await page.goto('/desk');
  const unsent = page.getByRole('region', { name: 'Typed in this browser, not sent' });
  await expect(unsent).toContainText('Ministry of Nothing');
  await expectNoBarriers(page, 'forms that were not sent');
  await unsent.getByRole('link').click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ministry of Nothing');
  await page.goto('/desk');
  await unsent.getByRole('button', { name: /Throw away/ }).click();
  await expect(unsent).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Desk');
  await expect(unsent).toHaveCount(0);
});

test('a reader’s page leads to the same thing at the desk, by way of signing in', async ({ page, desk }) => {
  const [author, editor] = [await desk.person('reporter'), await desk.person('editor')];
  const { slug } = await desk.event(author, editor);
  await page.goto(`/events/${slug}`);
  await page.getByRole('link', { name: 'Edit at the desk' }).click();
  await expect(page).toHaveURL(/\/sign-in\?back=/);
  await desk.forgetAddresses();
  await page.getByLabel('E-mail address').fill(author.email);
  await page.getByLabel('Password').fill(author.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`/desk/events/${await desk.eventId(slug)}`);
});
