import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseAt } from '@/lib/platform/db';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { logEntry } from './entries';
import { liftLegalHold, setLegalHold } from './legal-holds';
import { approveRedaction } from './redact';
import { clock, newcomer } from './testing/desk';

// What two servers do at the same moment.

let db: TestDatabase;
let other: PrismaClient;
const who = { one: '', two: '', third: '' };

beforeAll(async () => {
  db = await freshDatabase();
  other = databaseAt(db.url);
  for (const name of ['one', 'two', 'third'] as const) who[name] = await newcomer(db.client, 'editor', name);
});
afterAll(async () => {
  await other.$disconnect();
  await db.close();
});

let made = 0;
async function summary(): Promise<string> {
  made += 1;
  const entry = { slug: `summary-${made}`, title: 'A summary', text: 'Ivan P., 14, saw it.', confidential: false };
  const logged = await logEntry(db.client, { actor: who.one, kind: 'document', entry }, clock);
  if (!logged.ok) throw new Error(JSON.stringify(logged.reason));
  return logged.written.thing;
}
const set = (client: PrismaClient, document: string, seen = 0) =>
  setLegalHold(client, { actor: who.one, document, seen, reason: 'A subpoena' }, clock);
const lift = (client: PrismaClient, actor: string, hold: string, seen: number) =>
  liftLegalHold(client, { actor, hold, seen, reason: 'It is closed' }, clock);

test('two lifts at once by one person are one lift, and the hold stands', async () => {
  const outcome = await set(db.client, await summary());
  if (!outcome.ok) throw new Error(outcome.reason);
  const { hold } = outcome;
  const both = await Promise.all([db.client, other].map((client) => lift(client, who.two, hold, 0)));
  expect(both.filter(({ ok }) => ok)).toEqual([{ ok: true, hold, stands: true }]);
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'your own' });
  const again = await Promise.all([db.client, other].map((client) => lift(client, who.two, hold, 1)));
  expect(again.map(({ ok }) => ok)).toEqual([false, false]);
  expect(await db.client.legalHoldLift.count({ where: { holdId: hold } })).toBe(1);
});

test('two people who lift it first at once: one has, the other is told that it has changed', async () => {
  const outcome = await set(db.client, await summary());
  if (!outcome.ok) throw new Error(outcome.reason);
  const { hold } = outcome;
  const both = await Promise.all([lift(db.client, who.two, hold, 0), lift(other, who.third, hold, 0)]);
  expect(both.filter(({ ok }) => ok)).toEqual([{ ok: true, hold, stands: true }]);
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'changed meanwhile' });
});

test('the same form sent twice sets one hold', async () => {
  const document = await summary();
  const both = await Promise.all([set(db.client, document), set(other, document)]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await db.client.legalHold.count({ where: { documentId: document } })).toBe(1);
});

test('a hold that is set while a redaction is carried out: the redaction is whole before it, or waits for it', async () => {
  for (let round = 0; round < 6; round += 1) {
    const document = await summary();
    const asked = { kind: 'document_body', target: document, reason: 'a child' };
    await approveRedaction(db.client, { ...asked, actor: who.two }, clock);
    const redact = () => approveRedaction(db.client, { ...asked, actor: who.third }, clock);
    const [redaction, hold] = await (round % 2 === 0
      ? Promise.all([redact(), set(other, document)])
      : Promise.all([set(other, document), redact()]).then(([held, done]) => [done, held] as const));
    expect(hold).toMatchObject({ ok: true, stands: true });
    const isRedacted = redaction.ok && redaction.isRedacted;
    const body = await db.client.documentBody.findUniqueOrThrow({ where: { documentId: document } });
    expect(body.text === null).toBe(isRedacted);
    if (!isRedacted) expect(redaction).toMatchObject({ ok: true, waits: { by: expect.any(String) } });
    const told = await db.client.logEntry.count({
      where: { chain: 'public', body: { contains: document, startsWith: '{"at"' } },
    });
    expect(told).toBe(isRedacted ? 1 : 0);
  }
});

test('the database itself lets a hold wait for a redaction that is not committed yet, and a redaction for a hold', async () => {
  for (const first of ['redaction', 'hold'] as const) {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const shared = db.client.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(
        `select pg_advisory_xact_lock${first === 'redaction' ? '_shared' : ''}(hashtext('crossread legal holds'))`,
      );
      await released;
    });
    const document = await summary();
    await approveRedaction(other, { kind: 'document_body', target: document, reason: 'x', actor: who.two }, clock);
    let isOver = false;
    const late = (
      first === 'redaction'
        ? set(other, document)
        : approveRedaction(other, { kind: 'document_body', target: document, reason: 'x', actor: who.third }, clock)
    ).finally(() => {
      isOver = true;
    });
    await waitsForLock();
    expect(isOver).toBe(false);
    release();
    await shared;
    expect(await late).toMatchObject({ ok: true });
  }
});

/** Waits until a connection of this database waits for an advisory lock. */
async function waitsForLock(): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const waiting = await db.client.$queryRaw<unknown[]>`
      select 1 from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`;
    if (waiting.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Nothing came to wait.');
}
