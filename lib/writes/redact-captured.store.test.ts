import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { sameDocuments, writeCameIn, writeRead } from '@/lib/store/captures';
import { readDeskDocument } from '@/lib/store/desk-things';
import { keptHash, latestDocument, sha256Of } from '@/lib/store/documents';
import { beginCapture, keepCapture } from './captures';
import { approveRedaction } from './redact';
import { clock, newcomer } from './testing/desk';

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

const WORDS = 'Mykola Koval lives at 7 Harbour Street.';

/** Tables with a row in which something stands, as text or as bytes. */
async function tablesWith(words: string): Promise<string[]> {
  const tables = await db.client.$queryRaw<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await db.client.$queryRawUnsafe<unknown[]>(
      `select 1 from "${name}" t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0 limit 1`,
      words,
      Buffer.from(words).toString('hex'),
    );
    if (rows.length > 0) found.push(name);
  }
  return found.sort();
}

test('two people redact what was captured: bytes, text, what was asked and answered, and the time-stamp go', async () => {
  const reporter = await newcomer(db.client, 'reporter');
  const address = 'https://example.org/';
  const begun = await beginCapture(db.client, { actor: reporter, way: 'address', address }, clock);
  if (!begun.ok) throw new Error(begun.reason);
  const { capture } = begun;
  const bytes = new TextEncoder().encode(WORDS);
  const sha256 = new Uint8Array(Buffer.from(sha256Of(WORDS), 'hex'));
  await writeCameIn(db.client, capture, { bytes, sha256, at: new Date(clock().epochMilliseconds), warc: bytes });
  await writeRead(db.client, capture, {
    text: WORDS,
    read: { mediaType: 'text/plain', readBy: 'plain 1', title: WORDS },
    timeStamp: bytes,
  });
  await db.client.job.deleteMany();
  const entry = { slug: 'captured', title: 'Captured', confidential: false };
  const kept = await keepCapture(db.client, { actor: reporter, capture, entry }, clock);
  if (!kept.ok || !('written' in kept)) throw new Error(JSON.stringify(kept));
  const target = kept.written.thing;
  expect(await tablesWith(WORDS)).toEqual(['document_body']);
  expect(await sameDocuments(db.client, sha256, [])).toMatchObject([{ id: target, why: 'same bytes' }]);
  expect(await keptHash(db.client, target)).toBe(sha256Of(WORDS));
  for (const name of ['one', 'two']) {
    const actor = await newcomer(db.client, 'editor', name);
    const asked = { actor, kind: 'document_body', target, reason: 'a private person, at their request' };
    expect(await approveRedaction(db.client, asked, clock)).toEqual({ ok: true, isRedacted: name === 'two' });
  }
  expect(await tablesWith(WORDS)).toEqual([]);
  const body = await db.client.documentBody.findUniqueOrThrow({ where: { documentId: target } });
  expect(body).toMatchObject({ bytes: null, text: null, warc: null, timeStamp: null });
  // Whoever guesses the words is not told by their hash.
  expect(await sameDocuments(db.client, sha256, [])).toEqual([]);
  expect(await latestDocument(db.client, target)).toMatchObject({ sha256: '[redacted]' });
  expect(await readDeskDocument(db.client, target)).toMatchObject({ captured: { sha256: '[redacted]' } });
  expect(await keptHash(db.client, target)).toBeUndefined();
});
