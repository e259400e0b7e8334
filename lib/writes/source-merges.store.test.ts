import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkRoots } from '@/lib/cli/check-roots';
import { faultsIn } from '@/lib/cli/testing/faults';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { sourcesCalled } from '@/lib/store/desk-finding';
import { compareDeskItems, idsAfter } from '@/lib/store/desk-items';
import { latestDocument } from '@/lib/store/documents';
import { refreshRecord } from '@/lib/store/event-refresh';
import { lastRoots } from '@/lib/store/event-roots';
import { sourceAt } from '@/lib/store/merged-sources';
import { exactly, stated } from '@/prisma/factories/values';
import { onDay } from '@/prisma/factories/wording';
import { logStatements } from './log-statements';
import { checkEvent } from './recompute';
import { takeMergeStep } from './source-merges';
import { clock, lastEntryOf } from './testing/desk';
import { aDocument, aRendering, aSearch, aSource, aStatement, type EnteringDesk, ZONE } from './testing/entering';
import { idOf, MergingDesk } from './testing/merging';

let db: TestDatabase;
let desk: EnteringDesk;
let merging: MergingDesk;

beforeAll(async () => {
  db = await freshDatabase();
  merging = await MergingDesk.open(db.client);
  desk = merging.entering;
});
afterAll(() => db.close());

const record = async (event: string) => {
  const read = await db.client.$transaction((tx) => refreshRecord(tx, event, Number.POSITIVE_INFINITY));
  if (!read || !('record' in read)) throw new Error('Readers see no such event.');
  return read.record;
};

const versionOf = async (event: string) =>
  (await db.client.eventVersion.findUniqueOrThrow({ where: { eventId: event } })).number;

const lastEntry = async (chain: 'private' | 'public') => JSON.parse((await lastEntryOf(db.client, chain)).body);

test('everything moves, its old names and address lead to the other, and undoing it brings all back', async () => {
  const of = await merging.scene('published');
  const { event, claim, from, into } = of;
  const shown = await desk.logs('statement', aStatement(claim, from));
  const draft = await desk.logs('statement', aStatement(claim, from, { day: '2023-01-04' }));
  const beside = await desk.logs(
    'statement',
    aStatement(claim, into, { day: '2023-01-05', content: stated(exactly(63)) }),
  );
  await desk.publishes('statement', shown, beside);
  const passed = await desk.logs('rendering', aRendering(beside, from, { publishedAt: onDay('2023-01-06', ZONE) }));
  await desk.publishes('rendering', passed);
  const search = await desk.logs('search', aSearch(claim, from));
  const document = await desk.logs('document', aDocument(`report-${of.n}`, { outlet: from }));
  await desk.publishes('document', document);
  const voice = await desk.logs('source', aSource(`voice-${of.n}`, { speaksFor: from }));
  await desk.publishes('source', voice);
  const cited = await desk.logs('statement', aStatement(claim, voice, { day: '2023-01-06', evidence: [{ document }] }));
  await desk.publishes('statement', cited);
  const before = await merging.everything();
  expect((await record(event)).sources.get(voice)).toMatchObject({ speaksFor: from });

  const version = await versionOf(event);
  const merge = idOf(await merging.asks(of));
  expect(await lastEntry('private')).toMatchObject({
    did: 'ask to merge source',
    kind: 'source',
    thing: from,
    target: into,
  });
  expect(await merging.ownerOf(shown)).toBe(from);
  expect(await merging.takes('merge', merge, 0, desk.people.editor)).toEqual({ ok: false, reason: 'your own' });
  expect(await merging.takes('merge', merge, 0, desk.people.reporter)).toEqual({ ok: false, reason: 'not this role' });
  idOf(await merging.takes('merge', merge, 0, desk.people.second));
  expect(await lastEntry('public')).toMatchObject({ did: 'merge source', kind: 'source', thing: from, target: into });

  for (const one of [shown, draft]) expect(await merging.ownerOf(one)).toBe(into);
  const read = await record(event);
  expect(
    read.statements
      .filter(({ source }) => source === into)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([shown, beside].sort());
  expect(read.sources.has(from)).toBe(false);
  expect(read.sources.get(voice)).toMatchObject({ speaksFor: into });
  expect(read.documents.get(document)).toMatchObject({ outlet: into });
  expect(read.renderings).toMatchObject([{ id: passed, outlet: into }]);
  expect(await db.client.search.findUnique({ where: { id: search } })).toMatchObject({ sourceId: into });
  expect(await sourceAt(db.client, `mod-${of.n}`)).toBe(`ministry-${of.n}`);
  for (const name of [`mod ${of.n}`, `defence ${of.n}`, `mod-${of.n}`]) {
    expect(await sourcesCalled(db.client, name)).toMatchObject([{ id: into }]);
  }
  expect(await db.client.deskItem.findFirst({ where: { thingId: document } })).toMatchObject({ sourceId: into });
  expect(await differences()).toEqual([]);
  expect(await checkEvent(db.client, event)).toMatchObject({ differed: 0 });
  expect(await versionOf(event)).toBeGreaterThan(version);
  expect(await sourceAt(db.client, 'nobody')).toBeUndefined();
  expect(await latestDocument(db.client, document)).toMatchObject({ outlet: into });

  expect(await desk.tries('statement', aStatement(claim, from))).toEqual({
    ok: false,
    reason: { field: 'source', problem: 'merged into another' },
  });
  expect(await desk.takes('hold', 'source', from)).toEqual({ ok: false, reason: 'merged into another' });
  expect(await desk.revises('source', from, {})).toEqual({ ok: false, reason: 'merged into another' });
  expect(await desk.tries('document', aDocument('another', { outlet: from }))).toMatchObject({ ok: false });
  const since = await desk.logs('statement', aStatement(claim, into, { day: '2023-01-07' }));
  const takenBack = db.client.$executeRaw`update statement set source_id = ${from}::uuid where id = ${since}::uuid`;
  await expect(takenBack).rejects.toThrow(/Of a row of statement only/);

  expect(await merging.takes('undo', merge, 1, desk.people.second)).toEqual({ ok: false, reason: 'changed meanwhile' });
  idOf(await merging.takes('ask to undo', merge, 1, desk.people.editor));
  expect(await merging.takes('undo', merge, 2, desk.people.editor)).toEqual({ ok: false, reason: 'your own' });
  idOf(await merging.takes('undo', merge, 2, merging.people.third));
  expect(await merging.ownerOf(since)).toBe(into);
  expect((await record(event)).sources.get(from)).toMatchObject({ slug: `mod-${of.n}` });
  expect(await sourceAt(db.client, `mod-${of.n}`)).toBe(`mod-${of.n}`);
  const after = await merging.everything();
  for (const table of Object.keys(before)) {
    const gone = before[table]?.filter((row) => !after[table]?.includes(row));
    expect({ table, gone }).toEqual({ table, gone: [] });
  }
  expect(await faultsIn(db.url)).toEqual([]);
});

/** Rows of the desk's lists that are not what is made from nothing. */
async function differences(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const kind of ['source', 'statement', 'rendering', 'search', 'document'] as const) {
    const ids = await idsAfter(db.client, kind, undefined, 10_000);
    found.push(...(await compareDeskItems(db.client, kind, ids)).differing);
  }
  return found;
}

test('whatever the two said, merged and undone is as before, in every table', async () => {
  const of = await merging.scene('published');
  await desk.publishes('source', of.other);
  const thing = fc.record({
    by: fc.constantFrom('from' as const, 'into' as const, 'other' as const),
    day: fc.integer({ min: 1, max: 9 }),
    of: fc.constantFrom('nobody', 'shown', 'passed on', 'searched'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(thing, { minLength: 1, maxLength: 2 }), async (things) => {
      for (const { by, day, of: how } of things) {
        const entry = aStatement(of.claim, of[by], { day: `2023-01-0${day}` });
        const id = await desk.logs('statement', entry);
        if (how === 'shown') await desk.publishes('statement', id);
        const publishedAt = onDay('2023-01-20', ZONE);
        if (how === 'passed on') await desk.logs('rendering', aRendering(id, of[by], { publishedAt }));
        if (how === 'searched') await desk.logs('search', aSearch(of.claim, of[by]));
      }
      const before = await merging.everything();
      const bound = (await lastRoots(db.client, [of.event])).get(of.event)?.root;
      await merging.undoes(await merging.merges(of));
      expect(await merging.everything()).toEqual(before);
      expect((await lastRoots(db.client, [of.event])).get(of.event)?.root).toBe(bound);
      expect((await checkRoots(db.client)).faults).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

test('many statements move with as many queries as few', async () => {
  const of = await merging.scene();
  const many = Array.from({ length: 20 }, () => aStatement(of.claim, of.other));
  const logged = await logStatements(db.client, { actor: desk.people.editor, statements: many, relays: [] }, clock);
  expect(logged).toMatchObject({ ok: true });
  await desk.logs('statement', aStatement(of.claim, of.from));
  const queriesFor = async (from: string) => {
    const merge = idOf(await merging.asks({ from, into: of.into }));
    let queries = 0;
    const counting = db.client.$extends({
      query: {
        $allOperations: ({ args, query }) => {
          queries += 1;
          return query(args);
        },
      },
    });
    const step = { actor: desk.people.second, merge, step: 'merge', seen: 0, reason: 'It is so' } as const;
    idOf(await takeMergeStep(counting as unknown as PrismaClient, step, clock));
    return queries;
  };
  const few = await queriesFor(of.from);
  // In the event are both by then, so its record is read: that takes more queries, of however many statements.
  const withMany = await queriesFor(of.other);
  expect(few).toBeLessThan(80);
  expect(withMany).toBeLessThan(100);
  expect(await db.client.statement.count({ where: { sourceId: of.into } })).toBe(21);
});
