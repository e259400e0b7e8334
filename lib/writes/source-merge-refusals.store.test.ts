import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { deniedStatement, exactly, stated } from '@/prisma/factories/values';
import { aSource, aStatement, type EnteringDesk } from './testing/entering';
import { idOf, MergingDesk } from './testing/merging';

type Scene = Awaited<ReturnType<MergingDesk['scene']>>;

let db: TestDatabase;
let desk: EnteringDesk;
let merging: MergingDesk;

beforeAll(async () => {
  db = await freshDatabase();
  merging = await MergingDesk.open(db.client);
  desk = merging.entering;
});
afterAll(() => db.close());

test('a statement that would not be allowed stands in the way, and nothing is done', async () => {
  const of = await merging.scene();
  const said = await desk.logs('statement', aStatement(of.claim, of.from));
  const repeats = await desk.logs('statement', aStatement(of.claim, of.into, { basedOn: [said], day: '2023-01-03' }));
  const denies = await desk.logs(
    'statement',
    aStatement(of.claim, of.into, { content: deniedStatement(said), day: '2023-01-03' }),
  );
  const before = await merging.everything();
  expect(await merging.asks(of)).toEqual({
    ok: false,
    reason: {
      problems: [
        expect.objectContaining({
          problem: 'broken',
          event: of.event,
          statement: expect.objectContaining({ id: repeats }),
        }),
        expect.objectContaining({
          problem: 'broken',
          refused: expect.objectContaining({ reason: 'denies a statement of its own source' }),
          statement: expect.objectContaining({ id: denies }),
        }),
      ],
    },
  });
  expect(await merging.everything()).toEqual(before);
});

test('undoing is refused where what was logged since goes on from what was moved', async () => {
  const of = await merging.scene();
  const said = await desk.logs('statement', aStatement(of.claim, of.from));
  const merge = await merging.merges(of);
  const after = await desk.logs(
    'statement',
    aStatement(of.claim, of.into, { saidAfter: said, content: stated(exactly(90)) }),
  );
  idOf(await merging.takes('ask to undo', merge, 1, desk.people.editor));
  const broken = {
    problem: 'broken',
    refused: { ok: false, reason: 'follows a statement of another source', field: 'saidAfter' },
  };
  expect(await merging.takes('undo', merge, 2, merging.people.third)).toEqual({
    ok: false,
    reason: { problems: [expect.objectContaining({ ...broken, statement: expect.objectContaining({ id: after }) })] },
  });
  expect(await merging.ownerOf(said)).toBe(of.into);
  idOf(await merging.takes('decline', merge, 2, desk.people.editor));
  idOf(await merging.takes('ask to undo', merge, 3, merging.people.third));
});

test.each([
  ['itself', async (of: Scene) => ({ ...of, into: of.from }), 'the same source'],
  [
    'one that is confidential',
    async (of: Scene) => ({
      ...of,
      into: await desk.logs('source', aSource(`secret-${of.n}`, { confidential: true })),
    }),
    'one confidential',
  ],
  [
    'one that readers do not have',
    async (of: Scene) => ({ ...of, into: await desk.logs('source', aSource(`new-${of.n}`)) }),
    'readers see one',
  ],
  [
    'one that is held',
    async (of: Scene) => {
      expect(await desk.takes('hold', 'source', of.into)).toMatchObject({ ok: true });
      return of;
    },
    'readers see one',
  ],
  [
    'one that is merged',
    async (of: Scene) => {
      await merging.merges({ from: of.into, into: of.other });
      return of;
    },
    'merged into another',
  ],
  [
    'another, with others merged into it',
    async (of: Scene) => {
      await merging.merges({ from: of.other, into: of.from });
      return of;
    },
    'others merged into it',
  ],
  [
    'one that speaks for it',
    async (of: Scene) => ({
      ...of,
      into: await desk.logs('source', aSource(`spokesman-${of.n}`, { speaksFor: of.from })),
    }),
    'would speak for itself',
  ],
] as const)('a source is not merged into %s', async (_, given, reason) => {
  const of = await given(await merging.scene(reason === 'readers see one' ? 'published' : undefined));
  expect(await merging.asks(of)).toEqual({ ok: false, reason: { problems: [{ problem: 'not mergeable', reason }] } });
});

test('a short name that another source has in one of the events stands in the way', async () => {
  const of = await merging.scene();
  const namesake = await desk.logs('source', aSource(`namesake-${of.n}`, { name: `Ministry of Defence ${of.n}` }));
  await desk.logs('statement', aStatement(of.claim, of.from));
  await desk.logs('statement', aStatement(of.claim, namesake));
  expect(await merging.asks(of)).toEqual({
    ok: false,
    reason: { problems: [{ problem: 'short name taken', event: of.event, by: `Ministry of Defence ${of.n}` }] },
  });
});

test('what was asked for is asked once, can be declined, and asked again', async () => {
  const of = await merging.scene();
  expect(await merging.asks(of, desk.people.reporter)).toEqual({ ok: false, reason: 'not this role' });
  expect(await merging.asks(of, desk.people.editor, ' ')).toEqual({ ok: false, reason: 'no reason given' });
  const merge = idOf(await merging.asks(of));
  expect(await merging.asks(of, merging.people.third)).toEqual({ ok: false, reason: 'already asked' });
  idOf(await merging.takes('decline', merge, 0, desk.people.second));
  expect(await merging.takes('merge', merge, 1, desk.people.second)).toEqual({
    ok: false,
    reason: 'changed meanwhile',
  });
  await merging.merges(of);
});
