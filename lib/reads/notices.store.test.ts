import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '@/lib/domain/person';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { doAtOnce } from '@/lib/writes/at-once';
import { settleThread, writeComment } from '@/lib/writes/comments';
import { liftLegalHold, setLegalHold } from '@/lib/writes/legal-holds';
import { makeFeedAddress, revokeFeedAddress, seeNotices } from '@/lib/writes/notices';
import { approveRedaction } from '@/lib/writes/redact';
import { logReply, takeReplyStep } from '@/lib/writes/replies';
import { clock } from '@/lib/writes/testing/desk';
import { aDocument, anEvent, aSource, EnteringDesk } from '@/lib/writes/testing/entering';
import { readFeed, readNewNotices, readNotices } from './notices';

let db: TestDatabase;
let desk: EnteringDesk;
let reporter: Member;
let editor: Member;
let second: Member;

beforeAll(async () => {
  db = await programDatabase();
  desk = await EnteringDesk.open(db.client);
  reporter = { id: desk.people.reporter, role: 'reporter' };
  editor = { id: desk.people.editor, role: 'editor' };
  second = { id: desk.people.second, role: 'editor' };
});
afterAll(() => db.close());

let made = 0;
/** A source that the reporter wrote and submitted. */
async function submitted(): Promise<string> {
  made += 1;
  return desk.logs('source', aSource(`source-${made}`), { actor: reporter.id, submit: true });
}
/** What a person is told of one thing. */
const told = async (person: Member, thing: string) =>
  (await readNotices(person)).notices
    .filter(({ page }) => page.includes(thing))
    .map(({ says }) => says.replace(/^\S+ /, ''));
const write = (actor: Member, thing: string) =>
  writeComment(
    db.client,
    { actor: actor.id, kind: 'source', thing, revision: 1, field: 'kind', text: 'Which kind?' },
    clock,
  );

test('what was returned is told to its author, until they revise it', async () => {
  const thing = await submitted();
  expect(await told(reporter, thing)).toEqual([]);
  await desk.takes('return', 'source', thing, editor.id);
  expect(await told(reporter, thing)).toEqual(['returned a source to you']);
  expect(await told(editor, thing)).toEqual([]);
  await desk.revises('source', thing, { name: 'Another name' }, { actor: reporter.id });
  expect(await told(reporter, thing)).toEqual([]);
});

test('what somebody else assigned is told, and what one took oneself is not', async () => {
  const thing = await submitted();
  const chosen = async () => [{ kind: 'source' as const, thing, seen: await desk.seen('source', thing) }];
  await doAtOnce(db.client, { actor: editor.id, does: { assign: second.id }, things: await chosen() }, clock);
  expect(await told(second, thing)).toEqual(['assigned a source to you']);
  await doAtOnce(db.client, { actor: second.id, does: { assign: second.id }, things: await chosen() }, clock);
  expect(await told(second, thing)).toEqual([]);
});

test('a comment is told to the author, an answer to those of the thread, until it is settled', async () => {
  const thing = await submitted();
  const begun = await write(editor, thing);
  const thread = begun.ok ? begun.comment : '';
  expect(await told(reporter, thing)).toEqual(['commented on a source, which you wrote']);
  expect(await told(editor, thing)).toEqual([]);
  expect(await told(second, thing)).toEqual([]);
  await writeComment(db.client, { actor: reporter.id, thread, text: 'An agency.' }, clock);
  expect(await told(editor, thing)).toEqual(['answered in a thread of yours on a source']);
  await settleThread(db.client, { actor: editor.id, thread, seen: 0 }, clock);
  expect([await told(reporter, thing), await told(editor, thing)]).toEqual([[], []]);
});

test('a draft that somebody else revised is told to whoever wrote it before', async () => {
  const thing = await submitted();
  await desk.takes('return', 'source', thing, editor.id);
  await desk.revises('source', thing, { name: 'Of the editor' }, { actor: editor.id });
  expect(await told(reporter, thing)).toEqual(['revised a source, which you wrote']);
  expect(await told(editor, thing)).toEqual([]);
});

describe('what takes a second person is told to editors, and not to who asked', () => {
  test('a release', async () => {
    const event = await desk.logs('event', anEvent('held'));
    await desk.publishes('event', event);
    await desk.takes('hold', 'event', event);
    await desk.takes('ask to release', 'event', event);
    expect(await told(second, event)).toEqual(['asks to release an event: that takes a second person']);
    expect([await told(editor, event), await told(reporter, event)]).toEqual([[], []]);
    await desk.takes('release', 'event', event, second.id);
    expect(await told(second, event)).toEqual([]);
  });

  test('a redaction of a comment, and the lift of a legal hold', async () => {
    const thing = await submitted();
    const begun = await write(editor, thing);
    const asked = { kind: 'comment', target: begun.ok ? begun.comment : '', reason: 'a private person' };
    await approveRedaction(db.client, { actor: editor.id, ...asked }, clock);
    const asks = 'asks to redact a text: that takes a second person';
    expect(await told(second, '/desk/redactions')).toEqual([asks]);
    expect([await told(editor, '/desk/redactions'), await told(reporter, '/desk/redactions')]).toEqual([[], []]);
    await approveRedaction(db.client, { actor: second.id, ...asked }, clock);
    expect(await told(second, '/desk/redactions')).toEqual([]);

    const document = await desk.logs('document', aDocument('held'));
    const set = await setLegalHold(db.client, { actor: editor.id, document, seen: 0, reason: 'A subpoena' }, clock);
    const hold = set.ok ? set.hold : '';
    await liftLegalHold(db.client, { actor: editor.id, hold, seen: 0, reason: 'Over' }, clock);
    expect(await told(second, document)).toEqual([
      'asks to lift a legal hold on a document: that takes a second person',
    ]);
    expect(await told(reporter, document)).toEqual([]);
  });
});

test('what was seen is new no longer', async () => {
  const thing = await submitted();
  await desk.takes('return', 'source', thing, editor.id);
  expect((await readNewNotices(reporter)).fresh).toBeGreaterThan(0);
  expect(await seeNotices(db.client, reporter.id, clock)).toEqual({ ok: true });
  expect(await readNewNotices(reporter)).toEqual({ fresh: 0, counts: '' });
  expect((await readNotices(reporter)).notices.length).toBeGreaterThan(0);
});

test('a feed is at the address that was made last, tells no word of what is logged, and ends with it', async () => {
  const first = await makeFeedAddress(db.client, reporter.id, clock);
  const last = await makeFeedAddress(db.client, reporter.id, clock);
  if (!first.ok || !last.ok) throw new Error('No address was made.');
  expect(await readFeed(first.token)).toBeUndefined();
  expect(await readFeed(`${last.token.slice(0, -1)}~`)).toBeUndefined();
  const feed = await readFeed(last.token);
  expect(feed?.map(({ title }) => title)).toContain((await readNotices(reporter)).notices[0]?.says);
  expect(JSON.stringify(feed)).not.toMatch(/The source-\d|Which kind/);
  const kept = await db.client.feedAddress.findUniqueOrThrow({ where: { personId: reporter.id } });
  expect(Buffer.from(kept.tokenHash).toString('base64url')).not.toBe(last.token);
  const log = await db.client.logEntry.findMany({ where: { chain: 'private', body: { contains: 'feed address' } } });
  expect(log.map(({ body }) => JSON.parse(body).did)).toEqual(['make feed address', 'make feed address']);
  expect(await revokeFeedAddress(db.client, reporter.id, clock)).toEqual({ ok: true });
  expect(await readFeed(last.token)).toBeUndefined();
  expect(await revokeFeedAddress(db.client, reporter.id, clock)).toEqual({ ok: false, reason: 'no such thing' });

  const again = await makeFeedAddress(db.client, reporter.id, clock);
  const token = again.ok ? again.token : '';
  expect(await readFeed(token)).toBeDefined();
  await db.client.person.update({ where: { id: reporter.id }, data: { endedAt: new Date() } });
  expect(await readFeed(token)).toBeUndefined();
});

test('a reply of a source waits for a second editor; once it is returned, its author is told', async () => {
  const thing = await desk.logs('source', aSource('replying'));
  await desk.publishes('source', thing);
  const say = async (after?: string) => {
    const wording = { kind: 'verbatim', words: 'Not so.', language: 'en' } as const;
    const givenAt = { precision: 'day', on: '2023-01-05', zone: 'UTC' } as const;
    const asked = { actor: editor.id, on: { kind: 'source', thing }, after, wording, givenAt } as const;
    const logged = await logReply(db.client, asked, clock);
    if (!logged.ok) throw new Error(logged.reason);
    return logged.last;
  };
  const take = (actor: Member, reply: string, step: 'return' | 'publish' | 'hold' | 'ask to release', seen: number) =>
    takeReplyStep(db.client, { actor: actor.id, reply, step, seen, reason: 'Not its words.' }, clock);
  const WAITS = 'logged a source’s reply on a source: a second person publishes it';
  const first = await say();
  expect([await told(second, thing), await told(editor, thing), await told(reporter, thing)]).toEqual([
    [WAITS],
    [],
    [],
  ]);
  await take(second, first, 'return', 0);
  expect([await told(second, thing), await told(editor, thing)]).toEqual([
    [],
    ['returned a source’s reply on a source to you'],
  ]);
  const next = await say(first);
  expect([await told(second, thing), await told(editor, thing)]).toEqual([[WAITS], []]);
  await take(second, next, 'publish', 0);
  await take(editor, next, 'hold', 1);
  expect(await told(second, thing)).toEqual([]);
  await take(editor, next, 'ask to release', 2);
  expect([await told(second, thing), await told(editor, thing)]).toEqual([
    ['asks to release a source’s reply on a source: that takes a second person'],
    [],
  ]);
});
