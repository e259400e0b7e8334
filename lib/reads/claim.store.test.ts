import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { invalidateTags } from '@/lib/platform/content-version.mjs';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { reviewable } from '@/lib/store/steps';
import { publishing, statement } from '@/lib/store/testing/record';
import { id, statementRevision } from '@/lib/store/testing/rows';
import { takeStep } from '@/lib/writes/step';
import { act, clock, writeRecord } from '@/lib/writes/testing/desk';
import { readClaimView } from './claim';

let db: TestDatabase;

beforeAll(async () => {
  db = await programDatabase();
  await writeRecord(db.client);
});
afterAll(() => db.close());

// Records are in memory until something is published, which the cache poll of a server would notice.
beforeEach(() => invalidateTags('everything'));

/** A step of a claim, by the person named. */
async function claimStep(actor: string, step: string, reason?: string): Promise<void> {
  const found = await reviewable(db.client, 'claim', id('killed'));
  const seen = { version: found?.version ?? 0, revision: found?.latest.revision ?? '' };
  const asked = { actor: id(actor), step, kind: 'claim' as const, thing: id('killed'), seen };
  expect(await takeStep(db.client, { ...asked, ...(reason && { reason }) }, clock)).toMatchObject({ ok: true });
}

async function queriesOf(claim = 'killed'): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    expect(await readClaimView('event', claim)).toMatchObject({ ok: true });
    return query.mock.calls.length;
  } finally {
    query.mockRestore();
  }
}

test('a question is read with the same number of queries, however much was said on it', async () => {
  await queriesOf();
  invalidateTags('everything');
  const before = await queriesOf();
  expect(before).toBeGreaterThan(10);
  const many = Array.from({ length: 120 }, (_, n) => `x${n}`).flatMap((name) => [
    statement(name, 'killed'),
    ...statementRevision(name, 'killed'),
    ...publishing('statement', name),
  ]);
  await db.client.$transaction(
    async (tx) => {
      for (const { text, values } of many) await tx.$executeRawUnsafe(text, ...values);
    },
    { timeout: 60_000 },
  );
  invalidateTags('everything');
  expect(await queriesOf()).toBe(before);
  const read = await readClaimView('event', 'killed');
  expect(read.ok && read.view.groups.flatMap(({ folded, statements }) => [...folded, ...statements])).toHaveLength(121);
});

test('the record of an event is read once for all of its questions, until something is published', async () => {
  expect(await queriesOf('killed')).toBeGreaterThan(10);
  expect(await queriesOf('means')).toBe(0);
  invalidateTags('everything');
  expect(await queriesOf('means')).toBeGreaterThan(10);
});

test('what the desk withdrew from a question is shown on its page, and not on that of another question', async () => {
  const why = { of: 'x7', reason: 'It was somebody else.' };
  expect(await act(db.client, 'editor', 'ask to withdraw', why)).toMatchObject({ ok: true });
  expect(await act(db.client, 'second', 'withdraw', why)).toMatchObject({ ok: true });
  invalidateTags('everything');
  const killed = await readClaimView('event', 'killed');
  expect(killed.ok && killed.view.withdrawn).toMatchObject([{ what: 'statement x7', why: 'It was somebody else.' }]);
  expect(killed.ok && killed.view.groups.flatMap(({ statements }) => statements).some(({ ref }) => ref === 'x7')).toBe(
    false,
  );
  const means = await readClaimView('event', 'means');
  expect(means.ok && means.view.withdrawn).toEqual([]);
});

test('a question that does not exist, is not published, or has no valid address is not found', async () => {
  for (const [event, claim] of [
    ['event', 'nothing'],
    ['event', 'wounded'],
    ['event', '\u0000'],
    ['elsewhere', 'killed'],
    ['nowhere', 'killed'],
  ] as const) {
    expect(await readClaimView(event, claim), `${event} ${claim}`).toEqual({ ok: false, reason: 'not found' });
  }
});

test('a question that is on hold says so, and why', async () => {
  await claimStep('second', 'hold', 'We ask again.');
  invalidateTags('everything');
  expect(await readClaimView('event', 'killed')).toMatchObject({
    ok: false,
    reason: 'unavailable',
    unavailable: { title: 'This page is held', why: 'We ask again.' },
  });
});
