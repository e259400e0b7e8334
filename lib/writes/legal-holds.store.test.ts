import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsIn } from '@/lib/cli/testing/faults';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { writeCameIn, writeRead } from '@/lib/store/captures';
import { sha256Of } from '@/lib/store/documents';
import { waitingRedactions } from '@/lib/store/legal-holds';
import { beginCapture, eraseOldCaptures, keepCapture } from './captures';
import { liftLegalHold, setLegalHold } from './legal-holds';
import { approveRedaction } from './redact';
import { clock, newcomer, rowsOf } from './testing/desk';

let db: TestDatabase;
const who = { reporter: '', one: '', two: '', third: '' };
/** The names that the log has for them. */
const called = { one: '', two: '', third: '' };
const TEXT = 'Mykola Koval lives at 7 Harbour Street.';

beforeAll(async () => {
  db = await freshDatabase();
  who.reporter = await newcomer(db.client, 'reporter');
  for (const name of ['one', 'two', 'third'] as const) {
    who[name] = await newcomer(db.client, 'editor', name);
    called[name] = (await db.client.person.findUniqueOrThrow({ where: { id: who[name] } })).pseudonym;
  }
});
afterAll(() => db.close());

let made = 0;
/** A document that was captured, and the capture that it was kept from. */
async function captured(): Promise<{ document: string; capture: string }> {
  made += 1;
  const begun = await beginCapture(
    db.client,
    { actor: who.reporter, way: 'pasted', bytes: new TextEncoder().encode(TEXT), toldType: 'text/plain' },
    clock,
  );
  if (!begun.ok) throw new Error(begun.reason);
  const { capture } = begun;
  const bytes = new TextEncoder().encode(TEXT);
  const sha256 = new Uint8Array(Buffer.from(sha256Of(TEXT), 'hex'));
  await writeCameIn(db.client, capture, { bytes, sha256, at: new Date(clock().epochMilliseconds) });
  await writeRead(db.client, capture, { text: TEXT, read: { mediaType: 'text/plain', readBy: 'plain 1' } });
  await db.client.job.deleteMany();
  const entry = { slug: `captured-${made}`, title: 'Captured', confidential: false };
  const kept = await keepCapture(db.client, { actor: who.reporter, capture, entry }, clock);
  if (!kept.ok || !('written' in kept)) throw new Error(JSON.stringify(kept));
  return { document: kept.written.thing, capture };
}

const set = (actor: string, document: string, seen = 0, reason = 'A subpoena of 2 February') =>
  setLegalHold(db.client, { actor, document, seen, reason }, clock);
const lift = (actor: string, hold: string, seen: number, reason = 'The case is closed') =>
  liftLegalHold(db.client, { actor, hold, seen, reason }, clock);
const redact = (actor: string, target: string, kind = 'document_body', reason = 'a private person') =>
  approveRedaction(db.client, { actor, kind, target, reason }, clock);

async function held(): Promise<{ document: string; capture: string; hold: string }> {
  const made = await captured();
  const outcome = await set(who.one, made.document);
  if (!outcome.ok) throw new Error(outcome.reason);
  return { ...made, hold: outcome.hold };
}
const textOf = async (document: string) =>
  (await db.client.documentBody.findUniqueOrThrow({ where: { documentId: document } })).text;
const lastEntry = async (chain: 'private' | 'public') =>
  JSON.parse((await db.client.logEntry.findFirstOrThrow({ where: { chain }, orderBy: { number: 'desc' } })).body);

test('a redaction waits while the hold stands, and is carried out once two people have lifted it', async () => {
  const { document, hold } = await held();
  const waits = { by: called.one, at: new Date(clock().epochMilliseconds).toISOString() };
  expect(await lastEntry('private')).toMatchObject({ did: 'set legal hold', by: called.one, target: hold });
  expect(await redact(who.two, document)).toEqual({ ok: true, isRedacted: false, waits });
  expect(await redact(who.third, document)).toEqual({ ok: true, isRedacted: false, waits });
  expect(await redact(who.third, document)).toEqual({ ok: true, isRedacted: false, waits });
  expect(await lift(who.one, hold, 0)).toEqual({ ok: true, hold, stands: true });
  expect(await lastEntry('private')).toMatchObject({ did: 'ask to lift legal hold', by: called.one, target: hold });
  expect(await redact(who.third, document)).toEqual({ ok: true, isRedacted: false, waits });
  expect(await waitingRedactions(db.client, document)).toMatchObject([
    { kind: 'document_body', target: document, approvals: [{ pseudonym: called.two }, { pseudonym: called.third }] },
  ]);
  expect(await textOf(document)).toBe(TEXT);

  expect(await lift(who.two, hold, 1)).toEqual({ ok: true, hold, stands: false });
  expect(await lastEntry('private')).toMatchObject({ did: 'lift legal hold', by: called.two, thing: document });
  expect(await textOf(document)).toBe(TEXT);
  expect(await redact(who.one, document)).toEqual({ ok: true, isRedacted: true });
  expect(await textOf(document)).toBeNull();
  expect(await waitingRedactions(db.client, document)).toEqual([]);
});

test.each([
  ['the first who approved it', 'two', 'third'],
  ['the second', 'third', 'two'],
] as const)('carried out by %s, without a further approval', async (_, by, other) => {
  const { document, hold } = await held();
  await redact(who.two, document);
  await redact(who.third, document);
  await lift(who.one, hold, 0);
  await lift(who.two, hold, 1);
  expect(await redact(who[by], document, 'document_body', '')).toEqual({ ok: true, isRedacted: true });
  expect(await lastEntry('public')).toMatchObject({ did: 'redact', by: called[by], with: called[other] });
  expect(await db.client.redactionApproval.count({ where: { targetId: document } })).toBe(2);
});

test('neither alone: who lifted it first does not lift it again, and a third comes too late', async () => {
  const { hold } = await held();
  expect(await lift(who.two, hold, 0)).toMatchObject({ ok: true, stands: true });
  expect(await lift(who.two, hold, 1)).toEqual({ ok: false, reason: 'your own' });
  expect(await lift(who.one, hold, 0)).toEqual({ ok: false, reason: 'changed meanwhile' });
  expect(await lift(who.one, hold, 1)).toMatchObject({ ok: true, stands: false });
  expect(await lift(who.third, hold, 2)).toEqual({ ok: false, reason: 'lifted already' });
});

test('refused, and nothing is left behind', async () => {
  const { document, hold } = await held();
  const before = await rowsOf(db.client);
  expect(await set(who.reporter, document, 1)).toEqual({ ok: false, reason: 'not this role' });
  expect(await set('00000000-0000-4000-8000-000000000000', document, 1)).toMatchObject({ reason: 'not signed in' });
  expect(await set(who.two, hold, 0)).toEqual({ ok: false, reason: 'no such thing' });
  expect(await set(who.two, document, 0)).toEqual({ ok: false, reason: 'changed meanwhile' });
  expect(await set(who.two, document, 1, ' ')).toEqual({ ok: false, reason: 'no reason given' });
  expect(await lift(who.reporter, hold, 0)).toEqual({ ok: false, reason: 'not this role' });
  expect(await lift(who.two, document, 0)).toEqual({ ok: false, reason: 'no such thing' });
  expect(await lift(who.two, hold, 0, ' ')).toEqual({ ok: false, reason: 'no reason given' });
  expect(await rowsOf(db.client)).toEqual(before);
  expect(await db.client.legalHoldLift.count({ where: { holdId: hold } })).toBe(0);
});

test('captures of 30 days ago are erased, but for what was kept as a document that is held', async () => {
  const [free, stays] = [await captured(), await held()];
  const inAMonth = () => ({ epochMilliseconds: Date.now() + 31 * 86_400_000 });
  await eraseOldCaptures(db.client, inAMonth);
  const left = await db.client.capture.findMany({ select: { id: true } });
  expect(left.map(({ id }) => id)).toContain(stays.capture);
  expect(left.map(({ id }) => id)).not.toContain(free.capture);
  await lift(who.one, stays.hold, 0);
  await lift(who.two, stays.hold, 1);
  await eraseOldCaptures(db.client, inAMonth);
  expect(await db.client.capture.count({ where: { id: stays.capture } })).toBe(0);
});

test('the reason of a hold is redacted once it is lifted, not before', async () => {
  const { document, hold } = await held();
  const { reasonId } = await db.client.legalHold.findUniqueOrThrow({ where: { id: hold } });
  await redact(who.one, reasonId, 'reason');
  expect(await redact(who.two, reasonId, 'reason')).toMatchObject({ isRedacted: false, waits: { by: called.one } });
  await lift(who.one, hold, 0);
  await lift(who.two, hold, 1);
  expect(await redact(who.two, reasonId, 'reason')).toEqual({ ok: true, isRedacted: true });
  expect(await lastEntry('public')).toMatchObject({ did: 'redact', text: 'reason', kind: 'document', thing: document });
  expect((await db.client.reason.findUniqueOrThrow({ where: { id: reasonId } })).text).toBeNull();
});

test('both chains can be verified', async () => {
  expect(await faultsIn(db.url)).toEqual([]);
});
