import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { REDACTED } from '@/lib/domain/redaction';
import type { Reviewed } from '@/lib/domain/review';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { FINDING_FORM } from '@/lib/schemas/finding';
import { storedProjections } from '@/lib/store/event-projections';
import { eventsToRead } from '@/lib/store/events-concerned';
import { insertSourceRevision, sourceOf } from '@/lib/store/sources';
import { reviewable, type StepTaken } from '@/lib/store/steps';
import type { Transaction } from '@/lib/store/transaction';
import { checkEvent, recomputeEvent } from './recompute';
import { approveRedaction } from './redact';
import { takeStepWithin } from './step';
import { newcomer } from './testing/desk';

// Lists and pictures show the stored finding and read nothing else: whatever leaves readers' pages has to leave it in the
// same transaction.

let db: TestDatabase;
let event: string;
let ministry: { id: string; statement: string };
let people: readonly [string, string];
let clock = Date.UTC(2040, 0, 1);

const tick = () => ({ epochMilliseconds: clock++ });
const MINISTRY = 'Russian Ministry of Defence';

beforeAll(async () => {
  db = await freshDatabase('demonstration');
  people = [await newcomer(db.client, 'editor', 'one'), await newcomer(db.client, 'editor', 'two')];
  event = (await db.client.event.findUniqueOrThrow({ where: { slug: 'makiivka' } })).id;
  const { sourceId, id } = await db.client.statement.findFirstOrThrow({
    where: { eventId: event, publishedRevision: { low: 89 }, source: { publishedRevision: { name: MINISTRY } } },
  });
  ministry = { id: sourceId, statement: id };
});
afterAll(() => db.close());

const findingIn = async (client: Transaction) =>
  JSON.stringify((await storedProjections(client, [event])).get(event)?.finding ?? null);

beforeEach(async () => {
  expect(await findingIn(db.client)).toContain(MINISTRY);
});

async function take(tx: Transaction, who: 0 | 1, step: StepTaken, kind: Reviewed, thing: string): Promise<void> {
  const found = await reviewable(tx, kind, thing);
  const seen = { version: found?.version ?? 0, revision: found?.latest.revision ?? '' };
  const by = { actor: people[who], reason: 'For a test.', correction: 'no correction' } as const;
  const asked = { ...by, step, kind, thing, seen };
  expect(await takeStepWithin(tx, asked, tick)).toMatchObject({ ok: true });
}

/** Looks at the finding in the transaction of what is done, and then undoes it. */
async function findingAfter(deed: (tx: Transaction) => Promise<void>): Promise<string> {
  let after = '';
  await db.client
    .$transaction(
      async (tx) => {
        await deed(tx);
        after = await findingIn(tx);
        throw new Error('Undone.');
      },
      { timeout: 60_000 },
    )
    .catch((error: Error) => expect(error.message).toBe('Undone.'));
  return after;
}

test('a statement that is held is out of the finding', async () => {
  const after = await findingAfter((tx) => take(tx, 0, 'hold', 'statement', ministry.statement));
  expect(after).not.toContain('says 89');
});

test('a statement that is withdrawn is out of it', async () => {
  const after = await findingAfter(async (tx) => {
    await take(tx, 0, 'ask to withdraw', 'statement', ministry.statement);
    await take(tx, 1, 'withdraw', 'statement', ministry.statement);
  });
  expect(after).not.toContain('says 89');
});

test('a source that becomes confidential is out of it, by name and by figure', async () => {
  const after = await findingAfter(async (tx) => {
    const row = await tx.source.findUniqueOrThrow({ where: { id: ministry.id }, include: { publishedRevision: true } });
    if (!row.publishedRevision) throw new Error('The ministry is published.');
    const { speaksFor: _none, ...source } = sourceOf(row.slug, row.publishedRevision);
    const written = { author: people[0], reason: 'For a test.' };
    await insertSourceRevision(tx, ministry.id, { ...source, confidential: true }, written);
    await take(tx, 0, 'submit', 'source', ministry.id);
    await take(tx, 1, 'publish', 'source', ministry.id);
  });
  expect(after).not.toContain(MINISTRY);
  expect(after).not.toContain('89');
});

test('a source that is held is out of it', async () => {
  const after = await findingAfter((tx) => take(tx, 0, 'hold', 'source', ministry.id));
  expect(after).not.toContain(MINISTRY);
});

test('an event that is held has no finding', async () => {
  expect(await findingAfter((tx) => take(tx, 0, 'hold', 'event', event))).toBe('null');
});

test('a finding of another form, or of the version before, is made again at the next start', async () => {
  const current = { method: (await db.client.eventProjection.findFirstOrThrow()).method, form: FINDING_FORM };
  expect(await eventsToRead(db.client, { notOf: current })).toEqual([]);
  expect(await eventsToRead(db.client, { notOf: { ...current, form: FINDING_FORM + 1 } })).toHaveLength(5);
  const before = await findingIn(db.client);
  await db.client.$executeRaw`update event_reading set finding = null where event_id = ${event}::uuid`;
  expect(await eventsToRead(db.client, { notOf: current })).toEqual([event]);
  expect(await recomputeEvent(db.client, event)).toMatchObject({ differed: 1 });
  expect(await findingIn(db.client)).toBe(before);
});

test('the database refuses a finding without a form', async () => {
  for (const finding of ['[]', '"x"', '{}', '{"form":"1"}']) {
    const written = db.client
      .$executeRaw`update event_reading set finding = ${finding}::jsonb where event_id = ${event}::uuid`;
    await expect(written, finding).rejects.toThrow('finding_has_a_form');
  }
});

test('a name that two people redact is out of it', async () => {
  const { publishedRevisionId } = await db.client.source.findUniqueOrThrow({ where: { id: ministry.id } });
  for (const actor of people) {
    const asked = { actor, kind: 'source_revision', target: publishedRevisionId ?? '', reason: 'at their request' };
    expect(await approveRedaction(db.client, asked, tick)).toMatchObject({ ok: true });
  }
  const after = await findingIn(db.client);
  expect(after).not.toContain(MINISTRY);
  expect(after).toContain(REDACTED);
  expect(await checkEvent(db.client, event)).toMatchObject({ differed: 0 });
});
