import { expect, type Locator, type Page } from '@playwright/test';
import type { DeskPerson } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { openPageWith, signIn } from './pages/desk-pages';
import { PlainClient } from './pages/plain-client';

const CANNOT = 'This invitation cannot be used';

async function invite(page: Page, role: string): Promise<string> {
  await page.goto('/desk/accounts');
  const form = page.getByRole('region', { name: 'Invitations' });
  await form.getByLabel('Role').selectOption(role);
  await form.getByRole('button', { name: 'Make an invitation' }).click();
  const told = form.getByRole('status').filter({ hasText: '/invitation/' });
  await expect(told).toBeVisible();
  const [link] = ((await told.textContent()) ?? '').match(/https?:\/\/\S+/) ?? [];
  return new URL(link ?? '').pathname;
}

const account = (page: Page, { name }: DeskPerson): Locator =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: name });

/** The list shows fifty people per page. */
async function openAccount(page: Page, person: DeskPerson): Promise<Locator> {
  await openPageWith(page, '/desk/accounts?', person.name);
  return account(page, person);
}

test('an administrator invites a person, who can join once', async ({ page, desk, second: invited }) => {
  await signIn(page, desk, await desk.person('administrator'));
  const link = await invite(page, 'editor');
  await page.reload();
  expect(await page.content(), 'shown once').not.toContain(link);

  await invited.goto(link);
  await expect(invited.getByRole('heading', { level: 1 })).toHaveText('Join this desk as an editor');
  const email = `joined-${link.slice(-8).toLowerCase().replaceAll(/\W|_/g, 'x')}@desk.example`;
  await invited.getByLabel('Name').fill('Somebody new');
  await invited.getByLabel('E-mail address').fill(email);
  await invited.getByLabel('Password').fill('short');
  await invited.getByRole('button', { name: 'Join' }).click();
  await expect(invited.getByLabel('Password')).toHaveAccessibleDescription(/A password has at least 12 characters/);
  await expect(invited.getByLabel('Name')).toHaveValue('Somebody new');
  await invited.getByLabel('Password').fill('a sentence that is long');
  await invited.getByRole('button', { name: 'Join' }).click();
  await invited.waitForURL('/desk');
  await expect(invited.getByRole('banner')).toContainText('Somebody new, editor');

  expect((await new PlainClient().get(link)).text).toContain(CANNOT);
});

test('an invitation that was withdrawn or has expired cannot be used', async ({ page, desk }) => {
  await signIn(page, desk, await desk.person('administrator'));
  for (const how of ['taken back', 'too old']) {
    const link = await invite(page, 'administrator');
    const guest = new PlainClient();
    const form = await guest.formWith(link, 'token');
    const id = await desk.invitation(link);
    if (how === 'too old') {
      // The application cannot change an invitation's dates: only the owner of the tables can make one older.
      await desk.client.$transaction([
        desk.client.$executeRaw`alter table invitation disable trigger invitation_stays`,
        desk.client.invitation.update({ where: { id }, data: { expiresAt: new Date() } }),
        desk.client.$executeRaw`alter table invitation enable trigger invitation_stays`,
      ]);
    } else {
      await page.goto('/desk/accounts');
      const line = page.getByRole('region', { name: 'Invitations' }).getByRole('listitem');
      await line
        .filter({ has: page.locator(`input[value="${id}"]`) })
        .getByRole('button', { name: 'Take back' })
        .click();
      await expect(line.filter({ has: page.locator(`input[value="${id}"]`) })).toHaveCount(0);
    }
    const email = `late-${id}@desk.example`;
    const { text, location } = await guest.post(form, { name: 'Too late', email, password: 'a sentence that is long' });
    expect(location, how).toBeNull();
    expect(await desk.client.person.count({ where: { email } }), how).toBe(0);
    expect(text, how).toMatch(/This invitation (was used or withdrawn, or is too old|cannot be used)/);
    expect((await guest.get(link)).text, how).toContain(CANNOT);
  }
});

test('a lowered role takes effect at the next request', async ({ page, desk }) => {
  const lowered = await desk.person('editor');
  const author = await desk.person('reporter');
  const thing = await desk.draft(author);
  await desk.took(author, 'submit', thing);
  const client = await PlainClient.of(desk, lowered);
  // The person has the page open, and so has the form.
  const form = await client.formWith(await desk.waiting(thing), 'thing', thing.id);

  await signIn(page, desk, await desk.person('administrator'));
  const line = await openAccount(page, lowered);
  await line.getByLabel(`Role of ${lowered.name}`).selectOption('reporter');
  await line.getByRole('button', { name: 'Change role' }).click();
  await expect(account(page, lowered)).toContainText('reporter ·');

  const refused = await client.post(form, { step: 'publish' });
  expect(refused.location).toBeNull();
  expect((await desk.standing(thing)).state).toBe('submitted');
  expect((await client.formWith('/desk', '$ACTION_KEY').catch(() => undefined))?.fields.get('step')).not.toBe(
    'publish',
  );
});

test('an ended account is refused at its next request, and cannot sign in again', async ({ page, desk }) => {
  const ended = await desk.person('reporter');
  const client = await PlainClient.of(desk, ended);
  await signIn(page, desk, await desk.person('administrator'));
  const line = await openAccount(page, ended);
  await line.getByRole('button', { name: 'End account' }).click();
  await page.waitForURL('/desk/accounts');
  expect((await client.get('/desk/account')).text).not.toContain('The public log calls you');
  await desk.forgetAddresses();
  const again = await new PlainClient().signIn(ended);
  expect(again.location).toBeNull();
  expect(again.text).toContain('do not belong together');
});

/** Creates and uses an invitation without a browser: an administrator invites a second address of their own. */
async function joinOver(administrator: PlainClient, role: string, email: string): Promise<PlainClient> {
  const form = (await administrator.forms('/desk/accounts')).find(
    ({ fields }) => fields.has('role') && !fields.has('person'),
  );
  if (!form) throw new Error('There is no form to invite somebody.');
  const { text } = await administrator.post(form, { role });
  const [, link = ''] = /(\/invitation\/[\w-]+)/.exec(text) ?? [];
  const joined = new PlainClient();
  const page = await joined.get(link);
  expect(page.text).toContain('you count as one person with the person who invited you');
  const password = 'a sentence that is long';
  const answer = await joined.post(await joined.formWith(link, 'token'), { name: `Self of ${email}`, email, password });
  expect(answer.location).toBe('/desk');
  return joined;
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('two accounts of one administrator publish nothing until another administrator confirms the second', async ({
    page,
    desk,
  }) => {
    await desk.forgetAddresses();
    const [boss, other, reporter] = [
      await desk.person('administrator'),
      await desk.person('administrator'),
      await desk.person('reporter'),
    ];
    const first = await PlainClient.of(desk, boss);
    const email = `self-${boss.email}`;
    const second = await joinOver(first, 'editor', email);
    const self = await desk.client.person.findUniqueOrThrow({ where: { email } });

    // The public log shows it to readers at once, under a pseudonym.
    const { body } = await desk.client.logEntry.findFirstOrThrow({
      where: { chain: 'public', body: { contains: self.pseudonym } },
    });
    expect(JSON.parse(body)).toMatchObject({ did: 'join', by: self.pseudonym, role: 'editor' });
    const exported = await second.get('/log/entries.jsonl');
    expect(exported.text).toContain(`\\"by\\":\\"${self.pseudonym}\\"`);
    expect(exported.text).not.toContain(email);

    // A form from the second account's page, with the administrator's draft filled in.
    const [mine, theirs] = [await desk.draft(boss), await desk.draft(reporter)];
    await desk.took(boss, 'submit', mine);
    await desk.took(reporter, 'submit', theirs);
    const form = await second.formWith(await desk.waiting(theirs), 'thing', theirs.id);
    const publish = async (by: PlainClient) => {
      const { version, latest } = await desk.standing(mine);
      const fields = { step: 'publish', thing: mine.id, revision: latest.revision, version: String(version) };
      return by.post(form, fields);
    };
    const list = await second.get(await desk.waiting(mine));
    expect(list.text).toContain(`you count as one person with ${boss.name}`);
    await expect(second.formWith(await desk.waiting(mine), 'thing', mine.id), 'it is not offered').rejects.toThrow(
      'no form',
    );
    const refused = await publish(second);
    expect(refused.location).toBeNull();
    expect(refused.text).toContain('you count as one person with its author or requester');
    expect((await desk.standing(mine)).state).toBe('submitted');

    // The reverse is refused too, and so is a third account.
    const third = await joinOver(first, 'administrator', `third-${boss.email}`);
    expect((await publish(third)).location).toBeNull();
    const ofSelf = await desk.draft({ ...boss, id: self.id });
    await desk.took({ ...boss, id: self.id }, 'submit', ofSelf);
    await expect(first.formWith(await desk.waiting(ofSelf), 'thing', ofSelf.id)).rejects.toThrow('no form');

    // Neither can confirm the account; another administrator does, without scripts.
    await signIn(page, desk, boss);
    const named = { ...boss, name: self.name };
    const seenByBoss = await openAccount(page, named);
    await expect(seenByBoss).toContainText(`Counts as ${boss.name} until`);
    await expect(seenByBoss.getByRole('button', { name: 'Confirm the account' })).toHaveCount(0);
    await page.context().clearCookies();
    await signIn(page, desk, other);
    const line = await openAccount(page, named);
    await expect(line).toContainText(/until \d+ \w+ \d{4}, \d\d:\d\d \(UTC\), or until another administrator confirms/);
    await line.getByRole('button', { name: 'Confirm the account' }).click();
    await page.waitForURL('/desk/accounts');
    await expect(await openAccount(page, named)).not.toContainText('Counts as');
    expect((await publish(second)).location).toMatch(/^\/desk\?show=/);
    expect((await desk.standing(mine)).state).toBe('published');
    expect((await second.get('/desk')).text).not.toContain('you count as one person');
  });
});

test('an administrator cannot change or end their own account, and other roles see no list', async ({ page, desk }) => {
  const administrator = await desk.person('administrator');
  await signIn(page, desk, administrator);
  const line = await openAccount(page, administrator);
  await expect(line).toContainText('(you)');
  await expect(line.getByRole('button')).toHaveCount(0);
  const reporter = await desk.person('reporter');
  const client = await PlainClient.of(desk, reporter);
  const { text } = await client.get('/desk/accounts');
  expect(text).toContain('Only administrators see this page.');
  expect(text).not.toContain(administrator.email);
});
