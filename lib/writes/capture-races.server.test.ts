import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { writeCameIn } from '@/lib/store/captures';
import { beginCapture, discardCapture, finishFile, keepCapture, runAgain, takePart } from './captures';
import { clock, newcomer } from './testing/desk';

// Two tabs, a double click, a part that comes late: whoever is faster, the other is told so, and nothing is left over.

let db: TestDatabase;
let reporter: string;
beforeAll(async () => {
  db = await freshDatabase();
  reporter = await newcomer(db.client, 'reporter');
});
afterAll(() => db.close());

const ROUNDS = 8;

type Begun = Parameters<typeof beginCapture>[1];

async function begun(asked: Begun) {
  const outcome = await beginCapture(db.client, asked, clock);
  if (!outcome.ok) throw new Error(outcome.reason);
  return { actor: reporter, capture: outcome.capture };
}

test('a capture that is kept twice, thrown away and read again at once is kept whole or not at all', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const bytes = new TextEncoder().encode('63 killed.');
    const own = await begun({ actor: reporter, way: 'pasted', bytes, toldType: 'text/plain' });
    await db.client.job.deleteMany({ where: { aboutId: own.capture } });
    const keep = () =>
      keepCapture(
        db.client,
        { ...own, entry: { slug: `at-once-${round}`, title: 'At once', confidential: false } },
        clock,
      );
    await Promise.all([
      keep(),
      discardCapture(db.client, own, clock),
      runAgain(db.client, { ...own, encoding: 'windows-1251' }, clock),
      keep(),
    ]);
    const row = await db.client.capture.findUniqueOrThrow({ where: { id: own.capture } });
    const documents = await db.client.document.findMany({
      where: { slug: `at-once-${round}` },
      select: { id: true, body: { select: { bytes: true } } },
    });
    expect(row, `round ${round}`).toMatchObject({ bytes: null, documentId: documents[0]?.id ?? null });
    expect(documents.map(({ body }) => body?.bytes?.length)).toEqual(documents.length === 0 ? [] : [bytes.length]);
  }
});

test('no part is left of a file that is put together, or thrown away, while parts come', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const own = await begun({ actor: reporter, way: 'file', name: 'x', size: 10 });
    const part = () => takePart(db.client, { ...own, number: 0, bytes: new Uint8Array(10) }, clock);
    const parts = () => Promise.all(Array.from({ length: 4 }, part));
    await part();
    const end = () => finishFile(db.client, own, clock);
    const [, once, twice] = await Promise.all([
      parts(),
      end(),
      end(),
      ...(round % 2 === 0 ? [] : [discardCapture(db.client, own, clock)]),
      parts(),
    ]);
    if (round % 2 === 0) expect([once, twice]).toEqual([{ ok: true }, { ok: true }]);
    expect(await db.client.capturePart.count({ where: { captureId: own.capture } }), `round ${round}`).toBe(0);
  }
});

test('what an address answers is not written into a capture that was thrown away meanwhile', async () => {
  const own = await begun({ actor: reporter, way: 'address', address: 'https://example.org/' });
  await discardCapture(db.client, own, clock);
  await writeCameIn(db.client, own.capture, { bytes: new Uint8Array(1), sha256: new Uint8Array(32), at: new Date() });
  const row = await db.client.capture.findUniqueOrThrow({ where: { id: own.capture } });
  expect(row).toMatchObject({ bytes: null, sha256: null, capturedAt: null });
});
