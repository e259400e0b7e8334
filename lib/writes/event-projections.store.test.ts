import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { FINDING_FORM } from '@/lib/schemas/finding';
import { storedProjections } from '@/lib/store/event-projections';
import { eventsToRead } from '@/lib/store/events-concerned';
import { reviewable } from '@/lib/store/steps';
import { demonstration } from '@/prisma/seed/records';
import { checkEvent, checkEvents, recomputeEvent } from './recompute';
import { takeStepWithin } from './step';
import { DEEDS, type Deed, RandomDesk } from './testing/random-steps';

/** `DEEDS=400 … vitest run --project store lib/writes/event-projections.store.test.ts` tries more. */
const MANY = Number(process.env.DEEDS ?? 20);

let db: TestDatabase;
let desk: RandomDesk;

beforeAll(async () => {
  db = await freshDatabase('demonstration');
  desk = await RandomDesk.open(db.client);
});
afterAll(() => db.close());

const renewals = async () => Number((await db.client.contentVersion.findUniqueOrThrow({ where: { id: 1 } })).number);
const eventId = async (slug: string) => (await db.client.event.findUniqueOrThrow({ where: { slug } })).id;

/** How many rows differ from those computed from what is published. */
async function differing(): Promise<number> {
  return (await checkEvents(db.client, await eventsToRead(db.client, 'all'))).differed;
}

test('each event of the demonstration is computed once, and again with a correction; every claim has its reading', async () => {
  const corrections = demonstration.reduce((sum, { corrected = [] }) => sum + corrected.length, 0);
  expect(await renewals()).toBe(demonstration.length + corrections);
  expect(await differing()).toBe(0);
  const claims = demonstration.reduce((sum, { record }) => sum + record.claims.length, 0);
  expect(await db.client.claimProjection.count()).toBe(claims);
  const makiivka = (await storedProjections(db.client, [await eventId('makiivka')])).values().next().value;
  expect(makiivka?.claims[0]).toMatchObject({
    verdict: 'disputed',
    howDisputed: { isFirm: true },
    gapWords: { told: '×4.5', atLeast: '×4.0' },
    rank: 1,
  });
});

describe('the versions of events', () => {
  const versions = async () => {
    const rows = await db.client.eventVersion.findMany({ include: { event: { select: { slug: true } } } });
    return new Map(rows.map(({ event, number }) => [event.slug, Number(number)]));
  };

  test('a step raises the version of its event, and of events whose pages show its outlets, and no other', async () => {
    const before = await versions();
    const statement = await db.client.statement.findFirstOrThrow({
      where: { event: { slug: 'makiivka' }, ref: 's02' },
    });
    const found = await reviewable(db.client, 'statement', statement.id);
    const editor = await db.client.person.findFirstOrThrow({ where: { email: 'one@desk.example' } });
    const seen = { version: found?.version ?? 0, revision: found?.latest.revision ?? '' };
    const asked = { actor: editor.id, step: 'hold', kind: 'statement', thing: statement.id, seen } as const;
    const held = await db.client.$transaction((tx) =>
      takeStepWithin(tx, { ...asked, reason: 'For a test.' }, () => ({ epochMilliseconds: Date.UTC(2039, 0, 1) })),
    );
    expect(held).toMatchObject({ ok: true });
    const outlets = await db.client.rendering.findMany({
      select: { outletId: true, event: { select: { slug: true } } },
    });
    const ofMakiivka = new Set(
      outlets.filter(({ event }) => event.slug === 'makiivka').map(({ outletId }) => outletId),
    );
    const concerned = new Set(
      outlets.filter(({ outletId }) => ofMakiivka.has(outletId)).map(({ event }) => event.slug),
    );
    const now = await renewals();
    const after = await versions();
    const raised = [...after].filter(([, number]) => number === now).map(([slug]) => slug);
    expect(new Set(raised)).toEqual(concerned);
    for (const [slug, number] of after) if (!concerned.has(slug)) expect(number, slug).toBe(before.get(slug));
    expect(concerned.size).toBeLessThan(after.size);
  });
});

describe('a step and what follows from it', () => {
  test('are rolled back together', async () => {
    const before = [await eventId('makiivka'), await renewals()] as const;
    const stored = await storedProjections(db.client, [before[0]]);
    const statement = await db.client.statement.findFirstOrThrow({ where: { eventId: before[0], ref: 's01' } });
    const found = await reviewable(db.client, 'statement', statement.id);
    const editor = await db.client.person.findFirstOrThrow({ where: { email: 'one@desk.example' } });
    const asked = {
      actor: editor.id,
      step: 'hold',
      kind: 'statement',
      thing: statement.id,
      seen: { version: found?.version ?? 0, revision: found?.latest.revision ?? '' },
      reason: 'For a test.',
    } as const;
    const undone = db.client.$transaction(async (tx) => {
      expect(await takeStepWithin(tx, asked, () => ({ epochMilliseconds: Date.UTC(2039, 0, 1) }))).toMatchObject({
        ok: true,
      });
      expect(await storedProjections(tx, [before[0]])).not.toEqual(stored);
      throw new Error('Undone.');
    });
    await expect(undone).rejects.toThrow('Undone.');
    expect(await storedProjections(db.client, [before[0]])).toEqual(stored);
    expect(await renewals()).toBe(before[1]);
  });

  test('are refused together: a step whose readings cannot be written is not taken', async () => {
    const steps = await db.client.transition.count();
    await db.client.$executeRaw`alter table event_reading add constraint none check (false) not valid`;
    await expect(desk.does({ kind: 'statement', at: 0, deed: 'hold', how: 0 })).rejects.toThrow('none');
    await db.client.$executeRaw`alter table event_reading drop constraint none`;
    expect(await db.client.transition.count()).toBe(steps);
    expect(await differing()).toBe(0);
  });
});

test('an event that is held has no rows, and gets them again when it is released', async () => {
  const id = await eventId('makiivka');
  const events = await db.client.event.findMany({ orderBy: { id: 'asc' } });
  const at = events.findIndex((event) => event.id === id);
  expect(await desk.does({ kind: 'event', at, deed: 'hold', how: 0 })).toBe(true);
  expect(await db.client.eventProjection.count({ where: { eventId: id } })).toBe(0);
  expect(await db.client.claimProjection.count({ where: { eventId: id } })).toBe(0);
  expect(await desk.does({ kind: 'event', at, deed: 'release', how: 0 })).toBe(true);
  expect(await db.client.eventProjection.count({ where: { eventId: id } })).toBe(1);
  expect(await differing()).toBe(0);
});

test('a body that says nothing itself concerns the events of those who speak for it', async () => {
  const silent = await db.client.source.findFirstOrThrow({
    where: {
      spokenForBy: { some: { publishedAs: { isNot: null } } },
      statements: { none: {} },
      renderings: { none: {} },
    },
    select: {
      id: true,
      spokenForBy: { select: { source: { select: { statements: { select: { eventId: true } } } } } },
    },
  });
  const [of] = silent.spokenForBy.flatMap(({ source }) => source.statements.map(({ eventId }) => eventId));
  const before = await storedProjections(db.client, [of ?? '']);
  const sources = await db.client.source.findMany({
    orderBy: { id: 'asc' },
    where: { standing: { not: 'unpublished' } },
  });
  const at = sources.findIndex(({ id }) => id === silent.id);
  expect(await desk.does({ kind: 'source', at, deed: 'revise', how: 1 })).toBe(true);
  expect(await storedProjections(db.client, [of ?? ''])).not.toEqual(before);
  expect(await differing()).toBe(0);
});

test('a change by hand is found and replaced', async () => {
  const id = await eventId('makiivka');
  const before = await storedProjections(db.client, [id]);
  await db.client.$executeRaw`update claim_reading set voices = voices + 1 where rank = 2 and event_id = ${id}::uuid`;
  expect(await checkEvent(db.client, id)).toMatchObject({ differed: 1 });
  // Only the owner of the tables can do this: the rules refuse it to everybody else.
  await db.client.$executeRaw`alter table claim_reading disable trigger user`;
  await db.client.claimProjection.deleteMany({ where: { eventId: id, rank: 1 } });
  await db.client.$executeRaw`alter table claim_reading enable trigger user`;
  expect(await recomputeEvent(db.client, id)).toMatchObject({ differed: 2 });
  expect(await storedProjections(db.client, [id])).toEqual(before);
  expect(await eventsToRead(db.client, { notOf: { method: '0.1', form: FINDING_FORM } })).toHaveLength(
    demonstration.length,
  );
});

test(`after each of ${MANY} random deeds the stored rows are those computed from what is published`, async () => {
  const deed: fc.Arbitrary<Deed> = fc.record({
    kind: fc.constantFrom('statement', 'statement', 'source', 'source', 'rendering', 'claim', 'event', 'search'),
    at: fc.nat(1000),
    deed: fc.constantFrom(...DEEDS, 'revise', 'revise'),
    how: fc.nat(500),
  });
  const deeds = fc.sample(deed, { numRuns: MANY, seed: Number(process.env.SEED ?? 7) });
  const done = new Map<string, number>();
  for (const [index, one] of deeds.entries()) {
    const name = `${index}: ${one.deed} ${one.kind}`;
    const before = desk.written;
    if (await desk.does(one)) done.set(one.deed, (done.get(one.deed) ?? 0) + 1);
    // A deed that was refused at once left everything as it was looked at.
    if (desk.written > before) expect(await differing(), name).toBe(0);
  }
  expect(await differing()).toBe(0);
  // Many deeds are refused, because they are out of order. Some of each kind still succeed.
  expect([...done.keys()].sort()).toEqual([...DEEDS].sort());
}, 600_000);
