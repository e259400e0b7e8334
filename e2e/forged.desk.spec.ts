import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Desk, DeskPerson, Thing } from './pages/desk';
import { test } from './pages/desk-fixtures';
import { PlainClient, type PostedForm, postUnderHost } from './pages/plain-client';

// Requests that our pages never send: other fields, other origins, other people's forms. Each test checks the database
// afterwards.

/** A revision that an editor may publish, and the form for it. */
async function toPublish(
  desk: Desk,
): Promise<{ thing: Thing; client: PlainClient; form: PostedForm; author: DeskPerson }> {
  const [author, editor] = [await desk.person('reporter'), await desk.person('editor')];
  const thing = await desk.draft(author);
  await desk.took(author, 'submit', thing);
  const client = await PlainClient.of(desk, editor);
  const scraped = await client.formWith(await desk.waiting(thing), 'thing', thing.id);
  return { thing, client, author, form: { ...scraped, fields: new Map([...scraped.fields, ['step', 'publish']]) } };
}

test('an unknown step, an unknown thing, or another version is refused', async ({ desk }) => {
  const { thing, client, form, author } = await toPublish(desk);
  const other = await desk.draft(author);
  const before = await desk.standing(thing);
  const forged: Record<string, string>[] = [
    ...['approve', 'constructor', '__proto__', 'toString', 'PUBLISH', 'publish ', '', 'grade'].map((step) => ({
      step,
    })),
    ...['0', '2', '-1', '1.5', 'NaN', '999999999999'].map((version) => ({ version })),
    { revision: randomUUID() },
    { revision: (await desk.standing(other)).latest.revision },
    { thing: randomUUID() },
    { thing: `${thing.id}' or true --` },
    { thing: other.id },
    ...['event', 'claim', 'statement', 'rendering', 'search', 'person', 'constructor'].map((kind) => ({ kind })),
    { reason: 'x'.repeat(2001) },
  ];
  for (const changed of forged) {
    for (const answer of [await client.call(form, changed), await client.post(form, changed)]) {
      const told = JSON.stringify(changed).slice(0, 80);
      expect(answer.location ?? answer.headers.get('x-action-redirect'), told).toBeNull();
      expect(answer.status, told).toBe(200);
    }
  }
  expect(await desk.standing(thing)).toEqual(before);
  expect(await desk.entriesOf(thing)).toBe(1);
  expect(await desk.entriesOf(other)).toBe(0);
  expect((await client.call(form)).headers.get('x-action-redirect'), 'the unchanged form is accepted').toContain(
    '/desk',
  );
  expect((await desk.standing(thing)).standing).toBe('shown');
  console.info(`Forged steps: ${2 * forged.length} refused, 1 allowed.`);
});

test('a form sent from another origin, or without one, changes nothing', async ({ desk }) => {
  const { thing, client, form } = await toPublish(desk);
  const { host } = new URL(process.env.CROSSREAD_URL ?? 'http://127.0.0.1:3000');
  const origins = [
    ...['https://elsewhere.example', 'null', 'http://127.0.0.1', 'http://127.0.0.1:1', 'no address', ''],
    // The right host, but no origin of its own pages.
    ...['https', 'ftp', 'chrome-extension', 'file'].map((scheme) => `${scheme}://${host}`),
  ];
  for (const origin of origins) {
    const forwarded = { origin, 'x-forwarded-host': 'elsewhere.example', forwarded: 'host=elsewhere.example' };
    for (const headers of [{ origin }, forwarded]) {
      await client.post(form, {}, headers);
      await client.call(form, {}, headers);
      expect((await desk.standing(thing)).state, `${origin} ${Object.keys(headers)}`).toBe('submitted');
    }
  }
  const guest = new PlainClient();
  const person = await desk.person('reporter');
  const signIn = await guest.formWith('/sign-in', 'password');
  const { email, password } = person;
  await guest.post(signIn, { email, password }, { origin: 'https://elsewhere.example' });
  // Another host name that resolves to this server: Origin and Host agree, and neither is this site's.
  const own = { email, password };
  const rebound = await postUnderHost(signIn, own, 'elsewhere.example', 'http://elsewhere.example');
  expect(rebound.text).toContain('This form was not sent from Crossread.');
  expect(rebound.cookies).toEqual([]);
  expect(guest.cookie(), 'a form from another origin signs nobody in').toBe('');
  await guest.post(signIn, { email, password });
  expect(guest.cookie(), 'the unchanged form is accepted').toContain('session_token');
});

test('an editor who sends an administrator’s forms is refused', async ({ desk }) => {
  const [administrator, editor, somebody] = [
    await desk.person('administrator'),
    await desk.person('editor'),
    await desk.person('reporter'),
  ];
  const their = await PlainClient.of(desk, administrator);
  const client = await PlainClient.of(desk, editor);
  const forms = await their.forms('/desk/accounts');
  const invite = forms.find(({ fields }) => fields.has('role') && !fields.has('person'));
  const changeRole = forms.find(({ fields }) => fields.has('role') && fields.has('person'));
  const endAccount = forms.find(({ fields }) => !fields.has('role') && fields.has('person'));
  if (!invite || !changeRole || !endAccount) throw new Error('The page of the accounts has other forms.');
  expect((await their.post(invite, { role: 'reporter' })).status).toBe(200);
  const takeBack = await their.formWith('/desk/accounts', 'invitation');
  const tries: [PostedForm, Record<string, string>][] = [
    [invite, { role: 'administrator' }],
    [changeRole, { person: somebody.id, role: 'editor' }],
    [changeRole, { person: editor.id, role: 'administrator' }],
    [endAccount, { person: administrator.id }],
    [takeBack, {}],
  ];
  const of = async () => ({
    people: await desk.client.person.findMany({
      where: { id: { in: [administrator.id, editor.id, somebody.id] } },
      select: { role: true, endedAt: true },
      orderBy: { id: 'asc' },
    }),
    open: await desk.client.invitation.count({ where: { id: takeBack.fields.get('invitation') ?? '', endedAt: null } }),
    invited: await desk.client.invitation.count({ where: { invitedById: editor.id } }),
  });
  const before = await of();
  for (const [form, changed] of tries) {
    for (const address of ['/desk/accounts', '/desk']) {
      const answer = await client.call({ ...form, address }, changed);
      expect(answer.headers.get('x-action-redirect'), JSON.stringify(changed)).toBeNull();
    }
    expect((await client.post(form, changed)).location, JSON.stringify(changed)).toBeNull();
    expect((await new PlainClient().post(form, changed)).location).not.toBe('/desk/accounts');
  }
  expect(await of()).toEqual(before);
  console.info(
    `Administrators' tasks: ${4 * tries.length} refused to an editor and to visitors who are not signed in.`,
  );
});

test('an administrator cannot change or end their own account with the form for another account', async ({ desk }) => {
  const administrator = await desk.person('administrator');
  await desk.person('reporter');
  const client = await PlainClient.of(desk, administrator);
  const forms = await client.forms('/desk/accounts');
  for (const form of forms.filter(({ fields }) => fields.has('person')).slice(0, 2)) {
    const answer = await client.call(form, { person: administrator.id, role: 'reporter' });
    expect(answer.text).toContain('A second person has to do this');
  }
  const where = { where: { id: administrator.id } };
  expect(await desk.client.person.findUniqueOrThrow(where)).toMatchObject({ role: 'administrator', endedAt: null });
});

test('nobody can end another person’s session', async ({ desk }) => {
  const [mine, other] = [await desk.person('reporter'), await desk.person('administrator')];
  const victim = await PlainClient.of(desk, other);
  const client = await PlainClient.of(desk, mine);
  await PlainClient.of(desk, mine);
  const form = await client.formWith('/desk/account', 'session');
  const { id } = await desk.client.session.findFirstOrThrow({ where: { userId: other.id } });
  await client.post(form, { session: id });
  await client.call(form, { session: id });
  expect((await victim.get('/desk/account')).text).toContain('The public log calls you');
  expect(await desk.client.session.count({ where: { userId: other.id } })).toBe(1);
});
