import { afterAll, beforeAll, expect, test } from 'vitest';
import type { drawPicture } from '@/lib/capture/draw-picture';
import type { Member } from '@/lib/domain/person';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { writeRead } from '@/lib/store/captures';
import { beginCapture, discardCapture, keepCapture } from '@/lib/writes/captures';
import { approveRedaction } from '@/lib/writes/redact';
import { clock, newcomer } from '@/lib/writes/testing/desk';
import { readPicture } from './pictures';
import { readReading } from './reading';

// Who is shown what a text was read from, and how long. How it is drawn is tested in lib/capture.

let drawn = 0;
const draw: typeof drawPicture = async (bytes, page) => {
  drawn += 1;
  return { ok: true, type: 'image/png', bytes: new Uint8Array([bytes.length, page]) };
};
const shownTo = (member: Member, of: 'capture' | 'document', id: string, drawing = draw) =>
  readPicture(member, of, id, 1, drawing);

let db: TestDatabase;
let person: Member;
let other: Member;
beforeAll(async () => {
  db = await programDatabase();
  person = { id: await newcomer(db.client, 'editor', 'one'), role: 'editor' };
  other = { id: await newcomer(db.client, 'editor', 'two'), role: 'editor' };
});
afterAll(() => db.close());

const GONE = { ok: false, reason: 'no such thing' };

async function capturedOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const begun = await beginCapture(db.client, { actor: person.id, way: 'pasted', bytes, toldType: 'image/png' }, clock);
  if (!begun.ok) throw new Error(begun.reason);
  const { capture } = begun;
  const ocr = { languages: ['en'], confidence: 90 };
  await writeRead(db.client, capture, { text: 'Words.', read: { mediaType: 'image/png', readBy: 'picture 1', ocr } });
  await db.client.job.deleteMany();
  return capture;
}

test('a capture is shown to its person until it is kept; a document to the desk until two people redact it', async () => {
  const bytes = new TextEncoder().encode('A picture, say.');
  const capture = await capturedOf(bytes);
  const shown = { ok: true, bytes: new Uint8Array([bytes.length, 1]) };
  expect(await shownTo(person, 'capture', capture)).toMatchObject(shown);
  expect(await shownTo(person, 'capture', capture)).toMatchObject(shown);
  expect(drawn, 'once for two requests').toBe(1);
  expect(await shownTo(other, 'capture', capture)).toEqual(GONE);
  expect(await shownTo(person, 'document', capture)).toEqual(GONE);

  const entry = { slug: 'scan', title: 'A scan', confidential: true };
  const kept = await keepCapture(db.client, { actor: person.id, capture, entry }, clock);
  if (!kept.ok || !('written' in kept)) throw new Error(JSON.stringify(kept));
  const document = kept.written.thing;
  expect(await shownTo(person, 'capture', capture)).toEqual(GONE);
  expect(await shownTo(other, 'document', document)).toMatchObject(shown);
  const nobody = { ...other, role: 'reader' as 'editor' };
  expect(await shownTo(nobody, 'document', document)).toEqual({ ok: false, reason: 'not this role' });
  const reading = await readReading(other, document);
  expect(reading).toMatchObject({ document: { picture: { href: `/desk/documents/${document}/pictures`, pages: 1 } } });

  for (const { id } of [person, other]) {
    const asked = { actor: id, kind: 'document_body', target: document, reason: 'a private person' };
    expect(await approveRedaction(db.client, asked, clock)).toMatchObject({ ok: true });
  }
  expect(await shownTo(other, 'document', document)).toEqual(GONE);
});

test('what is thrown away while it is drawn is not shown; what breaks otherwise is a fault', async () => {
  const capture = await capturedOf(new TextEncoder().encode('Another picture.'));
  const broken: typeof drawPicture = () => Promise.reject(new Error('It broke.'));
  await expect(shownTo(person, 'capture', capture, broken)).rejects.toThrow('It broke.');
  const thrownAway: typeof drawPicture = async (bytes) => {
    await discardCapture(db.client, { actor: person.id, capture }, clock);
    const pieces = bytes instanceof Uint8Array ? [bytes] : bytes.pieces();
    for await (const piece of pieces) throw new Error(`${piece.length} bytes are still there.`);
    throw new Error('There were no pieces.');
  };
  expect(await shownTo(person, 'capture', capture, thrownAway)).toEqual(GONE);
});
