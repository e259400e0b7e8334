import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkRoots } from '@/lib/cli/check-roots';
import type { Redactable } from '@/lib/domain/redaction';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { lastRoots } from '@/lib/store/event-roots';
import { lastBound } from '@/lib/store/last-bound';
import { reviewable } from '@/lib/store/steps';
import { bindOutdated } from './bind-outdated';
import { approveRedaction } from './redact';
import { type StepAsked, takeStep, takeStepWithin } from './step';
import { clock, newcomer } from './testing/desk';

let db: TestDatabase;
let one: string;
let two: string;
/** Makiivka. */
let event: string;

beforeAll(async () => {
  db = await programDatabase('demonstration');
  one = await newcomer(db.client, 'editor', 'one');
  two = await newcomer(db.client, 'editor', 'two');
  event = (await db.client.event.findUniqueOrThrow({ where: { slug: 'makiivka' } })).id;
});
afterAll(() => db.close());

const entries = async (after = 0) =>
  (
    await db.client.logEntry.findMany({ where: { chain: 'public', number: { gt: after } }, orderBy: { number: 'asc' } })
  ).map(({ body }) => JSON.parse(body));
const rootOf = async (of = event) => (await lastRoots(db.client, [of])).get(of);
const leavesOf = (entry: number) => db.client.eventLeaf.findMany({ where: { entry } });

async function step(actor: string, name: string, kind: StepAsked['kind'], thing: string): Promise<void> {
  const found = await reviewable(db.client, kind, thing);
  const seen = { version: found?.version ?? 0, revision: found?.latest.revision ?? '' };
  const taken = await takeStep(db.client, { actor, step: name, kind, thing, seen, reason: 'It is looked at.' }, clock);
  if (!taken.ok) throw new Error(JSON.stringify(taken.reason));
}

const statementOf = (ref: string) => db.client.statement.findFirstOrThrow({ where: { ref, eventId: event } });

test('the demonstration is bound, and what readers see is what is bound', async () => {
  const checked = await checkRoots(db.client);
  expect(checked).toMatchObject({ faults: [], unbound: [], events: await db.client.event.count() });
  expect(checked.entries).toBe((await entries()).filter(({ did }) => did === 'bind').length);
  expect(checked.things).toBeGreaterThan(200);
  expect(await bindOutdated(db.client, clock)).toEqual({ events: 0 });
});

describe('a step', () => {
  test('is followed by one entry that binds the events that it changed, and writes the leaves that changed', async () => {
    const before = await rootOf();
    const { id } = await statementOf('s01');
    const head = (await entries()).length;
    await step(one, 'hold', 'statement', id);
    const [held, bound, ...more] = await entries(head);
    expect([held.did, bound.did, more]).toEqual(['hold', 'bind', []]);
    expect(bound).toMatchObject({ by: 'the program', events: 1, form: 1, at: held.at, number: head + 2 });
    const after = await rootOf();
    expect(after).toMatchObject({ entry: bound.number });
    expect(after?.root).not.toBe(before?.root);
    // It left, with what rests on it; the rest was not written.
    const leaves = await leavesOf(bound.number);
    expect(leaves.find((leaf) => leaf.thingId === id)).toMatchObject({ kind: 'statement', hash: null });
    expect(leaves.length).toBeLessThan(20);
    expect(await checkRoots(db.client)).toMatchObject({ faults: [], unbound: [] });
    await step(one, 'ask to release', 'statement', id);
    await step(two, 'release', 'statement', id);
    expect(await checkRoots(db.client)).toMatchObject({ faults: [], unbound: [] });
  });

  test('that takes an event off readers’ pages binds that it has no root, and its return that it has one', async () => {
    const before = await rootOf();
    await step(one, 'hold', 'event', event);
    expect((await rootOf())?.root).toBe('off readers’ pages');
    expect(await checkRoots(db.client)).toMatchObject({ faults: [], unbound: [] });
    await step(one, 'ask to release', 'event', event);
    await step(two, 'release', 'event', event);
    expect((await rootOf())?.root).toBe(before?.root);
    expect(await checkRoots(db.client)).toMatchObject({ faults: [], unbound: [] });
  });

  test('that a source takes binds every event in which it appears, with one entry', async () => {
    const [row] = await db.client.$queryRaw<{ id: string; many: number }[]>`
      select source_id as id, count(distinct event_id)::int as many from statement group by 1 order by 2 desc limit 1`;
    if (!row) throw new Error('No source.');
    const head = (await entries()).length;
    await step(one, 'hold', 'source', row.id);
    const bound = (await entries(head)).filter(({ did }) => did === 'bind');
    expect(bound).toHaveLength(1);
    expect(bound[0].events).toBeGreaterThanOrEqual(row.many);
    expect(await checkRoots(db.client)).toMatchObject({ faults: [], unbound: [] });
    await step(one, 'ask to release', 'source', row.id);
    await step(two, 'release', 'source', row.id);
  });

  test('of a process that knows nothing, or whose last step was rolled back, binds the same', async () => {
    const { id } = await statementOf('s01');
    const seen = (await reviewable(db.client, 'statement', id)) ?? { version: 0, latest: { revision: '' } };
    const asked = { actor: one, kind: 'statement', thing: id, reason: 'It is looked at.' } as const;
    const rolledBack = db.client.$transaction(async (tx) => {
      await takeStepWithin(
        tx,
        { ...asked, step: 'hold', seen: { version: seen.version, revision: seen.latest.revision } },
        clock,
      );
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    await step(one, 'hold', 'statement', id);
    expect(await checkRoots(db.client)).toMatchObject({ faults: [], unbound: [] });
    lastBound.delete(event);
    await step(one, 'ask to release', 'statement', id);
    await step(two, 'release', 'statement', id);
    expect(await checkRoots(db.client)).toMatchObject({ faults: [], unbound: [] });
  });
});

test('a database that was never bound is bound by one entry for its events; what is shown did not change', async () => {
  const before = await rootOf();
  const head = (await entries()).length;
  // As the version before left it.
  await db.client.$transaction(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = 'replica'`;
    for (const table of ['event_leaf', 'event_bucket', 'event_root'])
      await tx.$executeRawUnsafe(`delete from ${table}`);
  });
  const events = await db.client.event.count({ where: { standing: 'shown' } });
  expect(await bindOutdated(db.client, clock)).toEqual({ events });
  const [bound, ...more] = await entries(head);
  expect(bound).toMatchObject({ did: 'bind', events });
  expect(more).toEqual([]);
  const checked = await checkRoots(db.client);
  expect(checked.faults).toEqual([]);
  // Their roots went with the tables.
  expect(checked.unbound).toHaveLength(checked.entries - 1);
  // Salts are new.
  expect((await rootOf())?.root).not.toBe(before?.root);
});

/** A text of each kind that can be redacted, in an event that readers see. */
const TARGETS: readonly [Redactable, string][] = [
  ['wording', `select wording_id from statement_revision r join statement s on s.published_revision_id = r.id`],
  ['wording', `select wording_id from rendering_revision r join rendering s on s.published_revision_id = r.id`],
  [
    'quote',
    `select quote_id from evidence e join statement s on s.published_revision_id = e.statement_revision_id where quote_id is not null`,
  ],
  [
    'document_body',
    `select document_id from evidence join document_body using (document_id) join document d on d.id = document_id where d.kind = 'captured' order by document_id`,
  ],
  [
    'statement_revision',
    `select published_revision_id from statement s join statement_revision r on r.id = s.published_revision_id order by translator is null, ref`,
  ],
  [
    'rendering_revision',
    `select published_revision_id from rendering s join rendering_revision r on r.id = s.published_revision_id order by speaker_given is null, ref`,
  ],
  ['search_revision', 'select published_revision_id from search'],
  ['document_revision', 'select published_revision_id from document where published_revision_id is not null'],
  ['claim_revision', `select published_revision_id from claim where value_type = 'category'`],
  ['source_revision', 'select published_revision_id from source'],
  ['event_revision', 'select published_revision_id from event'],
  ['claim', 'select id from claim'],
  ['source', 'select id from source'],
  ['document', 'select id from document'],
  ['event', 'select id from event'],
];

test.each(TARGETS)('redacting a %s leaves every root as it was, and no salt of it anywhere', async (kind, sql) => {
  const [row] = await db.client.$queryRawUnsafe<Record<string, string>[]>(`${sql} limit 1`);
  const target = Object.values(row ?? {})[0] ?? '';
  const events = (await db.client.event.findMany({ select: { id: true } })).map(({ id }) => id);
  const before = await lastRoots(db.client, events);
  const salts = async () =>
    (await db.client.eventLeaf.findMany()).reduce((sum, leaf) => sum + Object.keys(leaf.salts as object).length, 0);
  const [head, open] = [(await entries()).length, await salts()];
  for (const actor of [one, two]) {
    const asked = { actor, kind, target, reason: 'a private person, at their request' };
    expect(await approveRedaction(db.client, asked, clock)).toMatchObject({ ok: true });
  }
  expect((await entries(head)).map(({ did }) => did)).toEqual(['redact']);
  expect(await lastRoots(db.client, events)).toEqual(before);
  const checked = await checkRoots(db.client);
  expect(checked.faults).toEqual([]);
  expect(open - (await salts())).toBeGreaterThanOrEqual(1);
});

test('the salt of a text goes from the leaves of before as well', async () => {
  const { id, publishedRevisionId } = await statementOf('s20');
  const revision = await db.client.statementRevision.findUniqueOrThrow({ where: { id: publishedRevisionId ?? '' } });
  await step(one, 'hold', 'statement', id);
  await step(one, 'ask to release', 'statement', id);
  await step(two, 'release', 'statement', id);
  for (const actor of [one, two]) {
    const asked = { actor, kind: 'wording', target: revision.wordingId, reason: 'a private person' };
    expect(await approveRedaction(db.client, asked, clock)).toMatchObject({ ok: true });
  }
  const leaves = await db.client.eventLeaf.findMany({ where: { thingId: id, kind: 'statement', hash: { not: null } } });
  expect(leaves.length).toBeGreaterThan(1);
  for (const leaf of leaves) {
    expect(Object.keys(leaf.texts as object)).toContain('words');
    expect(Object.keys(leaf.salts as object)).not.toContain('words');
  }
  expect((await checkRoots(db.client)).faults).toEqual([]);
});
