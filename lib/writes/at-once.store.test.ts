import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyChain } from '@/lib/domain/log-chain';
import type { Reviewed } from '@/lib/domain/review';
import { sha256 } from '@/lib/platform/canonical';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { entriesAfter } from '@/lib/store/log-entries';
import { reviewable } from '@/lib/store/steps';
import { type Chosen, type DoneAtOnce, doAtOnce, type ManyOutcome } from './at-once';
import { clock, newcomer } from './testing/desk';
import { aClaim, anEvent, aSource, aStatement, EnteringDesk } from './testing/entering';

let db: TestDatabase;
let desk: EnteringDesk;

beforeAll(async () => {
  db = await freshDatabase();
  desk = await EnteringDesk.open(db.client);
});
afterAll(() => db.close());

type Named = readonly [Reviewed, string];
const chosen = (things: readonly Named[]): Promise<Chosen[]> =>
  Promise.all(things.map(async ([kind, thing]) => ({ kind, thing, seen: await desk.seen(kind, thing) })));

async function does(what: DoneAtOnce, things: readonly Named[], actor = desk.people.editor): Promise<ManyOutcome> {
  return doAtOnce(db.client, { actor, does: what, things: await chosen(things) }, clock);
}

const states = async (things: readonly Named[]) =>
  Promise.all(things.map(async ([kind, thing]) => (await reviewable(db.client, kind, thing))?.state));
const item = (kind: Reviewed, thing: string) =>
  db.client.deskItem.findUniqueOrThrow({ where: { kind_thingId: { kind, thingId: thing } } });
const told = async (did: string) =>
  (await db.client.logEntry.findMany({ where: { chain: 'private' }, orderBy: { number: 'asc' } }))
    .map(({ body }) => JSON.parse(body))
    .filter((said) => said.did === did);

/** An event with a question, two sources, a statement and one that repeats it, in the order of a mistake. */
async function written(name: string, actor = desk.people.editor): Promise<readonly Named[]> {
  const event = await desk.logs('event', anEvent(name), { actor });
  const claim = await desk.logs('claim', aClaim(event, 'killed'), { actor });
  const one = await desk.logs('source', aSource(`${name}-one`), { actor });
  const two = await desk.logs('source', aSource(`${name}-two`, { speaksFor: one }), { actor });
  const first = await desk.logs('statement', aStatement(claim, one), { actor });
  const again = await desk.logs('statement', aStatement(claim, two, { basedOn: [first] }), { actor });
  return [
    ['statement', first],
    ['statement', again],
    ['source', one],
    ['source', two],
    ['claim', claim],
    ['event', event],
  ];
}

test('what others need is submitted first, each thing with its step and its entry, all at one time', async () => {
  const things = await written('submitted');
  expect(await does('submit', things)).toMatchObject({ ok: true, done: 6, last: expect.any(String) });
  expect(await states(things)).toEqual(things.map(() => 'submitted'));
  const entries = (await told('submit')).slice(-6);
  expect(entries.map(({ kind }) => kind)).toEqual(['event', 'source', 'source', 'claim', 'statement', 'statement']);
  expect(new Set(entries.map(({ at }) => at)).size).toBe(1);
});

test('what is used is discarded last, also among things of one kind', async () => {
  const things = await written('discarded');
  expect(await does('discard', things)).toMatchObject({ ok: true, done: 6 });
  expect(await states(things)).toEqual(things.map(() => 'discarded'));
});

test('one that is refused stops all, and every refusal is told', async () => {
  const mine = await written('mixed');
  const theirs: Named = ['source', await desk.logs('source', aSource('theirs'), { actor: desk.people.reporter })];
  const done: Named = ['source', await desk.logs('source', aSource('done'), { submit: true })];
  const before = await db.client.transition.count();
  expect(await does('submit', [...mine, theirs, done])).toEqual({
    ok: false,
    refused: expect.arrayContaining([
      { thing: theirs[1], reason: "another's" },
      { thing: done[1], reason: 'not in this state' },
    ]),
  });
  expect(await db.client.transition.count()).toBe(before);
  expect(await states(mine)).toEqual(mine.map(() => 'draft'));
});

test('a version that was not seen is refused, and the same thing twice is done once', async () => {
  const thing = await desk.logs('source', aSource('stale'));
  const [old] = await chosen([['source', thing]]);
  if (!old) throw new Error('Nothing was chosen.');
  await desk.revises('source', thing, { name: 'Another name' });
  const asked = { actor: desk.people.editor, does: 'submit', things: [old] } as const;
  expect(await doAtOnce(db.client, asked, clock)).toEqual({
    ok: false,
    refused: [{ thing, reason: 'changed meanwhile' }],
  });
  expect(await doAtOnce(db.client, { ...asked, does: { assign: desk.people.second } }, clock)).toMatchObject({
    ok: false,
  });
  expect(
    await does('submit', [
      ['source', thing],
      ['source', thing],
    ]),
  ).toMatchObject({ ok: true, done: 1 });
});

test('something open is assigned, handed on and taken back, each with an entry that names who', async () => {
  const { editor, second, reporter } = desk.people;
  const thing = await desk.logs('source', aSource('assigned'), { submit: true });
  const things: readonly Named[] = [['source', thing]];
  expect(await does({ assign: second }, things)).toMatchObject({ ok: true, done: 1 });
  expect(await item('source', thing)).toMatchObject({ assignedToId: second, assignedById: editor });
  const pseudonym = async (id: string) => (await db.client.person.findUniqueOrThrow({ where: { id } })).pseudonym;
  expect((await told('assign')).at(-1)).toMatchObject({
    by: await pseudonym(editor),
    of: await pseudonym(second),
    kind: 'source',
    thing,
    revision: 1,
  });
  // A reporter takes nothing out of somebody's hands, and hands nothing to others.
  expect(await does({ assign: reporter }, things, reporter)).toMatchObject({ ok: false });
  expect(await does({ assign: 'nobody' }, things)).toMatchObject({ ok: true });
  expect(await item('source', thing)).toMatchObject({ assignedToId: null, assignedById: null, assignedAt: null });
  expect(await does({ assign: second }, things, reporter)).toMatchObject({ ok: false });
  expect(await does({ assign: reporter }, things, reporter)).toMatchObject({ ok: true });
  expect(await told('take assignment back')).toHaveLength(1);
});

test('an assignment goes with a further revision, and is over once the thing is published', async () => {
  const { second } = desk.people;
  const thing = await desk.logs('source', aSource('settled'));
  expect(await does({ assign: second }, [['source', thing]])).toMatchObject({ ok: true });
  await desk.revises('source', thing, { name: 'Another name' });
  expect(await item('source', thing)).toMatchObject({ assignedToId: second });
  await desk.publishes('source', thing);
  expect(await item('source', thing)).toMatchObject({ assignedToId: null });
  expect(await does({ assign: second }, [['source', thing]])).toEqual({
    ok: false,
    refused: [{ thing, reason: 'nothing is open' }],
  });
  await desk.revises('source', thing, { name: 'A third name' });
  expect(await item('source', thing)).toMatchObject({ assignedToId: null });
});

test('nothing is assigned to whoever has left the desk', async () => {
  const gone = await newcomer(db.client, 'editor', 'gone');
  await db.client.person.update({ where: { id: gone }, data: { endedAt: new Date() } });
  const thing = await desk.logs('source', aSource('left'));
  expect(await does({ assign: gone }, [['source', thing]])).toEqual({
    ok: false,
    refused: [{ thing, reason: 'no such person' }],
  });
});

test('the database takes no entry about an assignment that was not made', async () => {
  const thing = await desk.logs('source', aSource('made-up'));
  const { logEvent } = await import('./log');
  const by = (await db.client.person.findUniqueOrThrow({ where: { id: desk.people.editor } })).pseudonym;
  const saying = { did: 'assign', by, of: by, kind: 'source', thing, revision: 1 };
  const at = new Date(clock().epochMilliseconds);
  await expect(db.client.$transaction((tx) => logEvent(tx, 'private', saying, at))).rejects.toThrow(
    'An entry about an assignment tells of one that was made.',
  );
});

test('both chains hold', async () => {
  for (const chain of ['public', 'private'] as const) {
    expect(verifyChain(await entriesAfter(db.client, chain, 0, 1000), sha256, { chain }).ok).toBe(true);
  }
});

test('what was read together is published at once, and what is excepted goes back with the reason, or goes on waiting', async () => {
  const things = await written('batch');
  await does('submit', things);
  const [[, first], [, again]] = things as [Named, Named];
  const review = (except: readonly string[], reason?: string, actor = desk.people.second) =>
    does({ publish: 'all', except: new Set(except), ...(reason !== undefined && { reason }) }, things, actor);
  // Its author published nothing of it, and what repeats another cannot be published without that one.
  expect(await review([], undefined, desk.people.editor)).toMatchObject({ ok: false, refused: { length: 6 } });
  expect(await review([things[2]?.[1] ?? ''])).toEqual({
    ok: false,
    refused: expect.arrayContaining([{ thing: first, reason: { after: ['source'] } }]),
  });
  expect(await states(things)).toEqual(things.map(() => 'submitted'));
  expect(await review(things.map(([, thing]) => thing))).toEqual({ ok: false, refused: [] });

  expect(await review([again], 'It says that of the day before.')).toMatchObject({ ok: true, done: 6 });
  expect(await states(things)).toEqual(['published', 'returned', 'published', 'published', 'published', 'published']);
  expect((await told('return')).at(-1)).toMatchObject({ thing: again, reason: expect.any(String) });
  const [, , , , claim, event] = things.map(([, thing]) => thing);
  expect(await db.client.claimProjection.findUnique({ where: { claimId: claim ?? '' } })).toMatchObject({
    verdict: 'single_origin',
  });
  expect(await db.client.reviewEffect.count({ where: { eventId: event ?? '' } })).toBe(0);
});
