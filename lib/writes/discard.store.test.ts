import Big from 'big.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entries } from '@/lib/domain/entries';
import { verifyChain } from '@/lib/domain/log-chain';
import type { Reviewed } from '@/lib/domain/review';
import { sha256 } from '@/lib/platform/canonical';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { readEventRecords } from '@/lib/store/event-records';
import { entriesAfter } from '@/lib/store/log-entries';
import { reviewable } from '@/lib/store/steps';
import { declined, exactly, fewerThanSaid, stated } from '@/prisma/factories/values';
import { takeStep } from './step';
import { clock } from './testing/desk';
import { aClaim, aDocument, anEvent, aRendering, aSearch, aSource, aStatement, EnteringDesk } from './testing/entering';

let db: TestDatabase;
let desk: EnteringDesk;
let event: string;
let killed: string;
let ministry: string;
let agency: string;

beforeAll(async () => {
  db = await freshDatabase();
  desk = await EnteringDesk.open(db.client);
  event = await desk.logs('event', anEvent('strike'));
  killed = await desk.logs('claim', aClaim(event, 'killed'));
  ministry = await desk.logs('source', aSource('ministry'));
  agency = await desk.logs('source', aSource('agency'));
  await desk.publishes('event', event);
  await desk.publishes('claim', killed);
  await desk.publishes('source', ministry, agency);
});
afterAll(() => db.close());

const taken = { ok: true };

test('a draft is discarded by its author, is logged, and is taken up again by a further revision', async () => {
  const { reporter } = desk.people;
  const thing = await desk.logs('source', aSource('bureau'), { actor: reporter });
  expect(await desk.takes('discard', 'source', thing)).toEqual({ ok: false, reason: "another's" });
  expect(await desk.takes('discard', 'source', thing, reporter)).toMatchObject(taken);
  expect(await reviewable(db.client, 'source', thing)).toMatchObject({ state: 'discarded', standing: 'unpublished' });
  const last = await db.client.logEntry.findFirstOrThrow({ where: { chain: 'private' }, orderBy: { number: 'desc' } });
  expect(JSON.parse(last.body)).toMatchObject({ did: 'discard', kind: 'source', thing, revision: 1 });
  expect(await desk.takes('submit', 'source', thing, reporter)).toEqual({ ok: false, reason: 'not in this state' });
  // Nothing can be logged under it, and its address stays its own.
  expect(await desk.tries('statement', aStatement(killed, thing))).toEqual({
    ok: false,
    reason: { field: 'source', problem: 'not on record' },
  });
  expect(await desk.tries('source', aSource('bureau'))).toEqual({
    ok: false,
    reason: { field: 'slug', problem: 'taken by what was discarded' },
  });
  expect(await desk.revises('source', thing, {}, { actor: reporter })).toMatchObject(taken);
  expect(await reviewable(db.client, 'source', thing)).toMatchObject({ state: 'draft', latest: { number: 2 } });
  expect(await desk.tries('statement', aStatement(killed, thing))).toMatchObject(taken);
});

test('what was returned is discarded, and what waits for review is not', async () => {
  const thing = await desk.logs('source', aSource('returned'), { submit: true });
  expect(await desk.takes('discard', 'source', thing)).toEqual({ ok: false, reason: 'not in this state' });
  expect(await desk.takes('return', 'source', thing, desk.people.second)).toMatchObject(taken);
  expect(await desk.takes('discard', 'source', thing)).toMatchObject(taken);
});

test('whoever discards what has changed since is told', async () => {
  const thing = await desk.logs('source', aSource('changed'));
  const seen = await desk.seen('source', thing);
  expect(await desk.revises('source', thing, { name: 'Another name' })).toMatchObject(taken);
  const asked = { actor: desk.people.editor, step: 'discard', kind: 'source', thing, seen } as const;
  expect(await takeStep(db.client, asked, clock)).toEqual({ ok: false, reason: 'changed meanwhile' });
});

test('the draft of something published is discarded, and readers and later entries go by what is published', async () => {
  const first = await desk.logs('statement', aStatement(killed, ministry));
  await desk.publishes('statement', first);
  const before = await readEventRecords(db.client, [event]);
  expect(await desk.revises('statement', first, { content: declined })).toMatchObject(taken);
  const relative = aStatement(killed, agency, { content: stated(fewerThanSaid(first)) });
  expect(await desk.tries('statement', relative)).toMatchObject({
    ok: false,
    reason: { field: 'than', reason: 'refers to a statement without a number' },
  });
  expect(await desk.takes('discard', 'statement', first)).toMatchObject({ ok: true, standing: 'shown' });
  expect(await readEventRecords(db.client, [event])).toEqual(before);
  expect(await desk.tries('statement', relative)).toMatchObject(taken);
  expect(await desk.takes('hold', 'statement', first)).toMatchObject({ ok: true, standing: 'held' });
});

test('what was discarded stands in nobody’s way, and is checked when it is taken up again', async () => {
  const asked = await desk.logs('claim', aClaim(event, 'wounded'));
  const half = await desk.logs('claim', aClaim(event, 'half'));
  const statement = await desk.logs('statement', aStatement(half, ministry, { content: stated(exactly(120)) }));
  expect(await desk.takes('discard', 'statement', statement)).toMatchObject(taken);
  const bounded = { upperBound: new Big(100) } as Partial<Entries['claim']>;
  expect(await desk.revises('claim', half, bounded)).toMatchObject(taken);
  expect(await desk.revises('statement', statement, {})).toMatchObject({
    ok: false,
    reason: { field: 'value', reason: 'above the upper bound' },
  });
  expect(await desk.revises('statement', statement, { content: stated(exactly(90)) })).toMatchObject(taken);
  expect(await desk.takes('discard', 'claim', asked)).toMatchObject(taken);
  expect(await desk.tries('statement', aStatement(asked, ministry))).toEqual({
    ok: false,
    reason: { field: 'claim', problem: 'not on record' },
  });
});

test.each<[string, () => Promise<[Reviewed, string]>, (thing: string) => Promise<[Reviewed, string]>, object]>([
  [
    'an event with a question',
    async () => ['event', await desk.logs('event', anEvent('used'))],
    async (of) => ['claim', await desk.logs('claim', aClaim(of, 'killed'))],
    { kind: 'claim' },
  ],
  [
    'a question with a search',
    async () => ['claim', await desk.logs('claim', aClaim(event, 'used'))],
    async (of) => ['search', await desk.logs('search', aSearch(of, agency))],
    { kind: 'search' },
  ],
  [
    'a source that passed something on',
    async () => ['source', await desk.logs('source', aSource('used'))],
    async (of) => {
      const statement = await desk.logs('statement', aStatement(killed, agency));
      return ['rendering', await desk.logs('rendering', aRendering(statement, of))];
    },
    { kind: 'rendering', ref: 'r1' },
  ],
  [
    'a source for which another speaks',
    async () => ['source', await desk.logs('source', aSource('body'))],
    async (of) => ['source', await desk.logs('source', aSource('voice', { speaksFor: of }))],
    { kind: 'source' },
  ],
  [
    'a statement that another repeats',
    async () => ['statement', await desk.logs('statement', aStatement(killed, ministry))],
    async (of) => ['statement', await desk.logs('statement', aStatement(killed, agency, { basedOn: [of] }))],
    { kind: 'statement', ref: expect.stringMatching(/^s/) },
  ],
  [
    'a document that is evidence',
    async () => ['document', await desk.logs('document', aDocument('used'))],
    async (of) => {
      const evidence = [{ document: of }];
      return ['statement', await desk.logs('statement', aStatement(killed, ministry, { evidence }))];
    },
    { kind: 'statement', ref: expect.stringMatching(/^s/) },
  ],
])('%s is not discarded before that', async (_, first, second, use) => {
  const [kind, thing] = await first();
  const [by, user] = await second(thing);
  expect(await desk.takes('discard', kind, thing)).toEqual({ ok: false, reason: { usedBy: [use] } });
  expect(await desk.takes('discard', by, user)).toMatchObject(taken);
  expect(await desk.takes('discard', kind, thing)).toMatchObject(taken);
});

test('both chains hold', async () => {
  for (const chain of ['public', 'private'] as const) {
    expect(verifyChain(await entriesAfter(db.client, chain, 0, 1000), sha256, { chain }).ok).toBe(true);
  }
});
