import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_OPEN } from '@/lib/domain/capture-refusal';
import { MOST_BYTES, PART_BYTES, partsOf } from '@/lib/domain/file-parts';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { partHashes, partsThere, readCapture, sameDocuments, writeRead } from '@/lib/store/captures';
import { endJob, lastJob, takeJob } from '@/lib/store/jobs';
import {
  beginCapture,
  type CaptureOutcome,
  discardCapture,
  eraseOldCaptures,
  finishFile,
  keepCapture,
  runAgain,
  stopCapture,
  takePart,
} from './captures';
import { clock, newcomer } from './testing/desk';

let db: TestDatabase;
let reporter: string;
let other: string;
beforeAll(async () => {
  db = await freshDatabase();
  reporter = await newcomer(db.client, 'reporter');
  other = await newcomer(db.client, 'reporter', 'other');
});
afterAll(() => db.close());

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function begun(asked: Promise<CaptureOutcome<{ capture: string }>>): Promise<string> {
  const outcome = await asked;
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.capture;
}

const pasted = (text: string) =>
  begun(
    beginCapture(
      db.client,
      { actor: reporter, way: 'pasted', bytes: new TextEncoder().encode(text), toldType: 'text/plain' },
      clock,
    ),
  );

/** As a job that reads it would leave it. */
async function wasRead(capture: string, text: string, read: object = { mediaType: 'text/plain', readBy: 'text 1' }) {
  const job = await takeJob(db.client, 30);
  if (!job) throw new Error('Nothing is to be read.');
  await writeRead(db.client, capture, { text, read });
  await endJob(db.client, job, { state: 'done' });
}

const entry = (slug: string) => ({ slug, title: 'A briefing', confidential: false, publishedOn: '2023-01-02' });

describe('a file comes in parts', () => {
  // LARGE_FILES=1 sends the largest.
  const bytes = new Uint8Array(randomBytes(process.env.LARGE_FILES ? MOST_BYTES : PART_BYTES * 2 + 1000));
  const part = (number: number) => bytes.slice(number * PART_BYTES, (number + 1) * PART_BYTES);
  const file = () =>
    begun(beginCapture(db.client, { actor: reporter, way: 'file', name: 'x.pdf', size: bytes.length }, clock));

  test('in any order and more than once; whole, it is what was sent, and is to be read', async () => {
    const capture = await file();
    const own = { actor: reporter, capture };
    const numbers = Array.from({ length: partsOf(bytes.length) }, (_, number) => number);
    for (const number of [...numbers.filter((one) => one !== 1).toReversed(), 0]) {
      expect(await takePart(db.client, { ...own, number, bytes: part(number) }, clock)).toEqual({ ok: true });
    }
    expect(await finishFile(db.client, own, clock)).toEqual({ ok: false, reason: 'parts missing' });
    expect(await partsThere(db.client, capture)).toEqual(numbers.filter((one) => one !== 1));
    await takePart(db.client, { ...own, number: 1, bytes: part(1) }, clock);
    expect(await finishFile(db.client, own, clock)).toEqual({ ok: true });
    expect(await finishFile(db.client, own, clock), 'its answer was lost').toEqual({ ok: true });
    expect(await takePart(db.client, { ...own, number: 1, bytes: part(1) }, clock)).toEqual({ ok: true });
    const row = await db.client.capture.findUniqueOrThrow({ where: { id: capture } });
    expect(sha(row.bytes ?? new Uint8Array())).toBe(sha(bytes));
    expect(Buffer.from(row.sha256 ?? []).toString('hex')).toBe(sha(bytes));
    expect(await partsThere(db.client, capture)).toEqual([]);
    expect(await lastJob(db.client, capture)).toMatchObject({ kind: 'read_text', state: 'waiting' });
    await discardCapture(db.client, own, clock);
  });

  test('a part of another length, a part that it does not have, and nothing are refused', async () => {
    const capture = await file();
    const refused = { ok: false, reason: 'another part' };
    for (const [number, sent] of [
      [0, part(0).slice(1)],
      [partsOf(bytes.length), part(0)],
      [-1, part(0)],
      [3, new Uint8Array()],
    ] as const) {
      expect(await takePart(db.client, { actor: reporter, capture, number, bytes: sent }, clock)).toEqual(refused);
    }
    expect(await partsThere(db.client, capture)).toEqual([]);
  });

  test('a part of another file is refused, whose length is the same; what is there stays', async () => {
    const capture = await file();
    const own = { actor: reporter, capture };
    const sent = { ...own, number: 0, bytes: part(0) };
    await takePart(db.client, sent, clock);
    const other = part(0).map((byte) => 255 - byte);
    expect(await takePart(db.client, { ...sent, bytes: other }, clock)).toEqual({ ok: false, reason: 'another file' });
    expect(await takePart(db.client, sent, clock)).toEqual({ ok: true });
    expect(await partHashes(db.client, capture)).toEqual([{ number: 0, sha256: sha(part(0)) }]);
  });

  test('more than 50 MB, and nothing, are refused before anything is sent', async () => {
    const sized = (size: number) => beginCapture(db.client, { actor: reporter, way: 'file', name: 'x', size }, clock);
    expect(await sized(MOST_BYTES + 1)).toEqual({ ok: false, reason: 'too large' });
    expect(await sized(0)).toEqual({ ok: false, reason: 'empty' });
  });
});

test('one person has at most 50 that are neither kept nor thrown away, whatever begins at the same time', async () => {
  const actor = await newcomer(db.client, 'reporter', 'many');
  const one = () => beginCapture(db.client, { actor, way: 'file', name: 'x', size: 1 }, clock);
  const open = Array.from({ length: MOST_OPEN - 2 }, () => ({
    personId: actor,
    way: 'file' as const,
    name: 'x',
    size: 1,
  }));
  await db.client.capture.createMany({ data: open });
  const begun = await Promise.all([one(), one(), one(), one()]);
  expect(begun.filter(({ ok }) => !ok)).toEqual(Array(2).fill({ ok: false, reason: 'too many open' }));
  const [first] = begun.flatMap((outcome) => (outcome.ok ? [outcome.capture] : []));
  expect(await discardCapture(db.client, { actor, capture: first ?? '' }, clock)).toEqual({ ok: true });
  expect(await one()).toMatchObject({ ok: true });
});

describe('kept as a document', () => {
  test('its bytes as they came, its text as it was mended; nothing is left of the capture', async () => {
    const capture = await pasted('89 killed , the ministry said.');
    await wasRead(capture, '89 killed , the ministry said.', {
      mediaType: 'text/plain',
      readBy: 'text 1',
      encoding: { name: 'utf-8', from: 'a guess' },
    });
    const own = { actor: reporter, capture };
    const mended = { ...entry('briefing'), text: '89 killed, the ministry said.', rights: 'Ask first.' };
    const kept = await keepCapture(db.client, { ...own, entry: { ...mended, keptUntil: '2033-01-01' } }, clock);
    if (!kept.ok || !('written' in kept)) throw new Error(JSON.stringify(kept));
    const document = await db.client.document.findUniqueOrThrow({
      where: { id: kept.written.thing },
      include: { body: true, revisions: true },
    });
    expect(document).toMatchObject({
      kind: 'captured',
      mediaType: 'text/plain',
      capturedAt: new Date(clock().epochMilliseconds),
    });
    expect(document.body).toMatchObject({ text: '89 killed, the ministry said.', readBy: 'text 1', encoding: 'utf-8' });
    expect(Buffer.from(document.body?.bytes ?? []).toString()).toBe('89 killed , the ministry said.');
    expect(document.revisions).toMatchObject([
      {
        publishedOn: new Date('2023-01-02'),
        rights: 'Ask first.',
        keptUntil: new Date('2033-01-01'),
        title: 'A briefing',
      },
    ]);
    expect(await readCapture(db.client, capture)).toMatchObject({ sha256: null, read: null, documentId: document.id });
    const again = await keepCapture(db.client, { ...own, entry: mended }, clock);
    expect(again, 'its answer was lost').toEqual({ ok: true, keptBefore: document.id });
    expect(await db.client.document.count({ where: { slug: 'briefing' } })).toBe(1);
    const sha256 = createHash('sha256').update('89 killed , the ministry said.').digest();
    expect(await sameDocuments(db.client, new Uint8Array(sha256), [])).toEqual([
      { id: document.id, title: 'A briefing', why: 'same bytes' },
    ]);
  });

  test('with the text that was read where the editor left it, and without any where there is none', async () => {
    const capture = await pasted('As it was read.');
    await wasRead(capture, 'As it was read.');
    await keepCapture(db.client, { actor: reporter, capture, entry: entry('as-read') }, clock);
    const read = await db.client.document.findUniqueOrThrow({ where: { slug: 'as-read' }, include: { body: true } });
    expect(read.body?.text).toBe('As it was read.');

    const picture = await pasted('\u0089PNG');
    await wasRead(picture, '', { refused: 'no text' });
    await keepCapture(db.client, { actor: reporter, capture: picture, entry: entry('picture') }, clock);
    const kept = await db.client.document.findUniqueOrThrow({ where: { slug: 'picture' }, include: { body: true } });
    expect(kept).toMatchObject({ mediaType: 'application/octet-stream', body: { text: null } });
  });

  test('not while it is still read, and not with an address that is taken: then all of it stays', async () => {
    const capture = await pasted('Still on its way.');
    const asked = { actor: reporter, capture, entry: entry('taken') };
    expect(await keepCapture(db.client, asked, clock)).toEqual({ ok: false, reason: 'not whole' });
    await wasRead(capture, 'Still on its way.');
    const kept = await keepCapture(db.client, { ...asked, entry: entry('briefing') }, clock);
    expect(kept).toEqual({ ok: false, reason: { field: 'slug', problem: 'taken' } });
    expect((await readCapture(db.client, capture))?.endedAt).toBeNull();
    expect(await keepCapture(db.client, asked, clock)).toMatchObject({ ok: true });
  });
});

test('only a document that the desk has is captured again', async () => {
  const address = { actor: reporter, way: 'address', address: 'https://example.org/' } as const;
  const againOf = '00000000-0000-4000-8000-000000000000';
  const begun = await beginCapture(db.client, { ...address, againOf }, clock);
  expect(begun).toEqual({ ok: false, reason: 'no such thing' });
  expect(await db.client.capture.count({ where: { againOfId: againOf } })).toBe(0);
});

test('a capture is its person’s alone, whatever is asked of it', async () => {
  const capture = await pasted('Mine.');
  const theirs = { actor: other, capture };
  const refused = { ok: false, reason: 'no such thing' };
  expect(await takePart(db.client, { ...theirs, number: 0, bytes: new Uint8Array(1) }, clock)).toEqual(refused);
  expect(await finishFile(db.client, theirs, clock)).toEqual(refused);
  expect(await stopCapture(db.client, theirs, clock)).toEqual(refused);
  expect(await runAgain(db.client, theirs, clock)).toEqual(refused);
  expect(await discardCapture(db.client, theirs, clock)).toEqual(refused);
  expect(await keepCapture(db.client, { ...theirs, entry: entry('theirs') }, clock)).toEqual(refused);
  const nobody = { actor: '00000000-0000-4000-8000-000000000000', capture };
  expect(await stopCapture(db.client, nobody, clock)).toMatchObject({ ok: false });
  expect((await readCapture(db.client, capture))?.endedAt).toBeNull();
  await discardCapture(db.client, { actor: reporter, capture }, clock);
});

test('nothing that names what came is left of a capture that ended', async () => {
  const file = { actor: reporter, way: 'file', name: 'Koval.pdf', size: 3, toldType: 'Koval' } as const;
  const address = { actor: reporter, way: 'address', address: 'https://example.org/Koval' } as const;
  for (const asked of [file, address]) {
    const capture = await begun(beginCapture(db.client, asked, clock));
    await db.client.capture.update({ where: { id: capture }, data: { finalAddress: 'https://example.org/Koval' } });
    await discardCapture(db.client, { actor: reporter, capture }, clock);
    const row = await db.client.capture.findUniqueOrThrow({ where: { id: capture } });
    expect(JSON.stringify(row)).not.toContain('Koval');
  }
});

test('stopped, it can be read again by another encoding; thrown away, nothing is left of it', async () => {
  const capture = await pasted('Stop.');
  const own = { actor: reporter, capture };
  expect(await stopCapture(db.client, own, clock)).toEqual({ ok: true });
  expect(await lastJob(db.client, capture)).toMatchObject({ state: 'stopped' });
  expect(await runAgain(db.client, { ...own, encoding: 'windows-1251' }, clock)).toEqual({ ok: true });
  expect(await lastJob(db.client, capture)).toMatchObject({ state: 'waiting' });
  expect(await readCapture(db.client, capture)).toMatchObject({ encoding: 'windows-1251' });
  expect(await discardCapture(db.client, own, clock)).toEqual({ ok: true });
  expect(await discardCapture(db.client, own, clock), 'its answer was lost').toEqual({ ok: true });
  const row = await db.client.capture.findUniqueOrThrow({ where: { id: capture } });
  expect(row).toMatchObject({ bytes: null, text: null, sha256: null, documentId: null });
  expect(await runAgain(db.client, own, clock)).toEqual({ ok: false, reason: 'ended' });
});

test('what was begun 30 days ago is erased with its jobs, and nothing that is newer', async () => {
  const now = Date.now();
  const capture = await pasted('Old.');
  expect(await eraseOldCaptures(db.client, () => ({ epochMilliseconds: now + 29 * 86_400_000 }))).toBe(0);
  expect(await eraseOldCaptures(db.client, () => ({ epochMilliseconds: now + 31 * 86_400_000 }))).toBeGreaterThan(0);
  expect(await readCapture(db.client, capture)).toBeUndefined();
  expect(await lastJob(db.client, capture)).toBeUndefined();
});
