import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkLog } from '@/lib/cli/check-log';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { openThreads, readThread, threadsOn } from '@/lib/store/comment-threads';
import { id } from '@/lib/store/testing/rows';
import { saltedHash } from '@/lib/store/wordings';
import { settleThread, writeComment } from './comments';
import { approveRedaction } from './redact';
import { clock, newcomer, rowsOf, writeRecord } from './testing/desk';

let db: TestDatabase;
const who = { writer: '', other: '', one: '', two: '' };
const thing = id('first');

beforeAll(async () => {
  db = await freshDatabase();
  await writeRecord(db.client);
  who.writer = await newcomer(db.client, 'reporter', 'writer');
  who.other = await newcomer(db.client, 'reporter', 'other');
  who.one = await newcomer(db.client, 'editor', 'one');
  who.two = await newcomer(db.client, 'editor', 'two');
});
afterAll(() => db.close());

const on = { kind: 'statement', thing, revision: 1, field: 'saidAt' } as const;
const comment = (actor: string, more: Partial<typeof on> | { field: string } = {}, text = 'On whose clock?') =>
  writeComment(db.client, { actor, ...on, ...more, text }, clock);
const answer = (actor: string, thread: string, text = 'Moscow time.') =>
  writeComment(db.client, { actor, thread, text }, clock);
const settle = (actor: string, thread: string, seen: number) => settleThread(db.client, { actor, thread, seen }, clock);
const lastEntry = async () =>
  JSON.parse(
    (await db.client.logEntry.findFirstOrThrow({ where: { chain: 'private' }, orderBy: { number: 'desc' } })).body,
  );

async function begun(): Promise<string> {
  const outcome = await comment(who.writer);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.comment;
}

test('a thread on a field: written, answered, settled, opened again, each told in the private chain', async () => {
  const thread = await begun();
  const row = await db.client.comment.findUniqueOrThrow({ where: { id: thread } });
  const digest = Buffer.from(saltedHash(row.salt, ['On whose clock?'])).toString('hex');
  expect(await lastEntry()).toMatchObject({ did: 'comment', kind: 'statement', thing, revision: 1, digest });
  expect(JSON.stringify(await lastEntry())).not.toContain('clock');
  expect(await answer(who.one, thread)).toMatchObject({ ok: true, kind: 'statement', thing });
  expect(await readThread(db.client, thread)).toMatchObject({
    field: 'saidAt',
    revision: 1,
    authors: [who.writer, who.one],
    comments: [{ text: 'On whose clock?' }, { text: 'Moscow time.' }],
    settlements: [],
  });
  const before = (await openThreads(db.client, [thing])).get(thing) ?? 0;
  expect(await settle(who.writer, thread, 0)).toMatchObject({ ok: true });
  expect(await lastEntry()).toMatchObject({ did: 'settle comment', target: thread });
  expect((await openThreads(db.client, [thing])).get(thing) ?? 0).toBe(before - 1);
  expect(await answer(who.one, thread)).toEqual({ ok: false, reason: 'changed meanwhile' });
  expect(await settle(who.one, thread, 0)).toEqual({ ok: false, reason: 'changed meanwhile' });
  expect(await settle(who.two, thread, 1)).toMatchObject({ ok: true });
  expect(await lastEntry()).toMatchObject({ did: 'open comment again', target: thread });
  expect((await threadsOn(db.client, 'statement', thing)).find((one) => one.id === thread)?.settlements).toEqual([
    { settled: true, by: who.writer },
    { settled: false, by: who.two },
  ]);
});

describe('refused, and nothing is written', () => {
  let thread = '';
  beforeEach(async () => {
    thread = await begun();
  });

  test.each([
    ['a comment by nobody', () => comment(id('nobody')), 'not signed in'],
    ['on a revision that is not there yet', () => comment(who.writer, { revision: 2 } as never), 'no such thing'],
    ['on revision 0', () => comment(who.writer, { revision: 0 } as never), 'no such thing'],
    ['on another thing', () => comment(who.writer, { thing: id('nothing') } as never), 'no such thing'],
    ['on a field of another kind', () => comment(who.writer, { field: 'places' }), 'no such thing'],
    ['on "constructor"', () => comment(who.writer, { field: 'constructor' }), 'no such thing'],
    ['an answer in no thread', () => answer(who.writer, id('nothing')), 'no such thing'],
    ['settled by a reporter who wrote nothing in it', () => settle(who.other, thread, 0), "another's"],
    ['settled by nobody', () => settle(id('nobody'), thread, 0), 'not signed in'],
    ['opened again while it is open', () => settle(who.writer, thread, 1), 'changed meanwhile'],
    ['settled where there is none', () => settle(who.one, id('nothing'), 0), 'no such thing'],
  ])('%s', async (_, work, reason) => {
    const before = { ...(await rowsOf(db.client)), comments: await db.client.comment.count() };
    expect(await work()).toEqual({ ok: false, reason });
    expect({ ...(await rowsOf(db.client)), comments: await db.client.comment.count() }).toEqual(before);
  });
});

test('two people redact a comment: its words are gone, and the public log names neither them nor the thing', async () => {
  const thread = await begun();
  const asked = { kind: 'comment', target: thread, reason: 'a private person' };
  expect(await approveRedaction(db.client, { actor: who.one, ...asked }, clock)).toEqual({
    ok: true,
    isRedacted: false,
  });
  expect(await approveRedaction(db.client, { actor: who.two, ...asked }, clock)).toEqual({
    ok: true,
    isRedacted: true,
  });
  const row = await db.client.comment.findUniqueOrThrow({ where: { id: thread } });
  expect(row).toMatchObject({ text: null, salt: new Uint8Array(16) });
  expect((await readThread(db.client, thread))?.comments).toMatchObject([{ text: null }]);
  const told = await db.client.logEntry.findFirstOrThrow({ where: { chain: 'public' }, orderBy: { number: 'desc' } });
  expect(JSON.parse(told.body)).toMatchObject({ did: 'redact', text: 'comment', target: thread });
  expect(told.body).not.toContain(thing);
});

test('both chains hold once something was written, settled and redacted', async () => {
  const { chains, record } = await checkLog(db.url);
  expect(chains.map(({ verified }) => verified.ok)).toEqual([true, true]);
  expect(record.faults).toEqual([]);
});
