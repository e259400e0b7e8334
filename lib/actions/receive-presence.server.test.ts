import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { anEvent } from '@/lib/writes/testing/entering';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { receivePresence } from './receive-presence';
import { type Request as Sent, within } from './testing/next-headers';
import { openDesk } from './testing/open-desk';
import { asked, signedInAs, somebody } from './testing/visitor';

// What a page says of itself, from the request to the row.

let db: TestDatabase;
let mine: Sent;
let theirs: Sent;
let thing: string;

beforeAll(async () => {
  db = await openDesk();
  const me = await somebody(db.client, 'me');
  const they = await somebody(db.client, 'they');
  mine = await signedInAs(db.client, me.email, '192.0.2.1');
  theirs = await signedInAs(db.client, they.email, '192.0.2.2');
  thing = await logsAs(db.client, me.id)({ kind: 'event', entry: anEvent('fire') });
});
afterAll(() => db.close());

const said = (from: Sent, body: unknown) =>
  within(from, () =>
    receivePresence(new Request('https://desk.example/desk/presence', { method: 'POST', body: JSON.stringify(body) })),
  );

test('each is told of the other, with the field of a form that it has, and of nothing else that was sent', async () => {
  await said(mine, { kind: 'event', thing, field: 'title' });
  const answer = await said(theirs, { kind: 'event', thing, field: 'what I think of it' });
  expect(await answer.json()).toEqual({
    shown: expect.stringMatching(/^desk-\w+ is also here, at “Title”\.$/),
    told: expect.stringMatching(/^desk-\w+ is also here\.$/),
  });
  expect(await db.client.presence.findMany({ where: { field: { not: null } }, select: { field: true } })).toEqual([
    { field: 'title' },
  ]);
  await said(theirs, { kind: 'event', thing, leaves: true });
  expect(await (await said(mine, { kind: 'event', thing })).json()).toEqual({ shown: '', told: '' });
});

test('nobody else is listened to, and nothing that is no page’s', async () => {
  await db.client.presence.deleteMany();
  expect((await said(asked('192.0.2.3'), { kind: 'event', thing })).status, 'signed out').toBe(401);
  const elsewhere = { ...mine, headers: new Headers(mine.headers) };
  elsewhere.headers.set('origin', 'https://elsewhere.example');
  expect((await said(elsewhere, { kind: 'event', thing })).status, 'from another site').toBe(403);
  for (const body of [undefined, 'x', { kind: 'person', thing }, { kind: 'event', thing: 'x' }, 'x'.repeat(2000)]) {
    expect((await said(mine, body)).status).toBe(400);
  }
  expect(await db.client.presence.count()).toBe(0);
});
