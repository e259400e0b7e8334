import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { FOR_TIME_STAMPS, ownCertificate } from '@/lib/capture/testing/certificate';
import { stampedBy } from '@/lib/capture/testing/time-stamp-authority';
import { verifyTimeStamp } from '@/lib/capture/time-stamp-token';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { readCapturePage } from '@/lib/reads/captures';
import { type BeginAsked, beginCapture, keepCapture, runAgain } from '@/lib/writes/captures';
import { clock, newcomer } from '@/lib/writes/testing/desk';
import { runOneJob } from './run-jobs';
import { WORKS } from './works';

// Captures from what comes in to what is kept, by the jobs that the program runs.

let db: TestDatabase;
let person: { id: string; role: 'reporter' };
beforeAll(async () => {
  db = await programDatabase();
  person = { id: await newcomer(db.client, 'reporter'), role: 'reporter' };
});
afterAll(() => db.close());
afterEach(() => vi.stubEnv('TIME_STAMP_AUTHORITY', ''));

type Asked = BeginAsked extends infer One ? (One extends BeginAsked ? Omit<One, 'actor'> : never) : never;

async function begun(asked: Asked): Promise<string> {
  const outcome = await beginCapture(db.client, { ...asked, actor: person.id } as BeginAsked, clock);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.capture;
}

const pasted = (text: string, toldType = 'text/html; charset=utf-8') =>
  begun({ way: 'pasted', bytes: new TextEncoder().encode(text), toldType });

async function shown(capture: string, mostMended = 1000) {
  const page = await readCapturePage(person, capture, mostMended);
  if (!page.ok) throw new Error('It is gone.');
  return page.view;
}

const PAGE = `<!doctype html><html lang="uk"><head><title>Звіт</title><meta property="article:published_time" content="2023-01-04T09:00:00+03:00"></head>
  <body><h1>Звіт</h1><p>63 загиблих.</p><p>Потім 89.</p></body></html>`;

test('a page is read: title, day, language and text stand in the form in which it is kept', async () => {
  const capture = await pasted(PAGE);
  expect(await shown(capture)).toMatchObject({ state: 'waits', words: 'Reading the text: waiting for its turn' });
  expect(await runOneJob(db.client, WORKS)).toBe('done');
  const view = await shown(capture);
  expect(view).toMatchObject({ state: 'over', isHere: true, problems: [] });
  expect(view.values).toEqual({
    title: 'Звіт',
    language: 'uk',
    publishedOn: '4 Jan 2023',
    text: 'Звіт\n\n63 загиблих.\n\nПотім 89.',
  });
  expect((await shown(capture, 10)).values, 'too long to be mended').not.toHaveProperty('text');
});

test('what is no document says so, and can be read again or kept without a text', async () => {
  const capture = await pasted('\u007fELF'.padEnd(200, '\u0000'), 'application/x-odd');
  expect(await runOneJob(db.client, WORKS)).toBe('failed');
  expect(await shown(capture)).toMatchObject({
    again: 'read',
    isHere: true,
    problems: [expect.stringMatching(/^This is none of the types whose text is read/)],
  });
  await runAgain(db.client, { actor: person.id, capture }, clock);
  expect(await shown(capture)).toMatchObject({ state: 'waits' });
  expect(await runOneJob(db.client, WORKS)).toBe('failed');
});

test('an address inside a network is not asked; what robots.txt says is overruled by the editor alone', async () => {
  const capture = await begun({ way: 'address', address: 'http://printer.local/x' });
  expect(await runOneJob(db.client, WORKS)).toBe('failed');
  expect(await shown(capture)).toMatchObject({
    again: 'ask',
    isHere: false,
    problems: [expect.stringMatching(/^This is a name inside a network/)],
  });
  await runAgain(db.client, { actor: person.id, capture, despiteRobots: true }, clock);
  const { answer } = await db.client.capture.findUniqueOrThrow({ where: { id: capture } });
  expect(answer).toEqual({ despiteRobots: true });
  expect(await runOneJob(db.client, WORKS)).toBe('failed');
  const after = await db.client.capture.findUniqueOrThrow({ where: { id: capture } });
  expect(after.answer).toMatchObject({ despiteRobots: true, refused: { reason: 'a local name' } });
});

test('an authority stamps what came, and the stamp is kept with the document; one that fails is told', async () => {
  const own = await ownCertificate('authority.example', FOR_TIME_STAMPS);
  const authority = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', async () => {
      response.setHeader('content-type', 'application/timestamp-reply');
      response.end(await stampedBy(own, Buffer.concat(parts)));
    });
  });
  await new Promise<void>((resolve) => authority.listen(0, '127.0.0.1', resolve));
  const { port } = authority.address() as AddressInfo;
  vi.stubEnv('TIME_STAMP_AUTHORITY', `http://127.0.0.1:${port}/`);
  const capture = await pasted(PAGE);
  expect(await runOneJob(db.client, WORKS)).toBe('done');
  const entry = { slug: 'stamped', title: 'Звіт', confidential: false };
  const kept = await keepCapture(db.client, { actor: person.id, capture, entry }, clock);
  if (!kept.ok || !('written' in kept)) throw new Error(JSON.stringify(kept));
  const body = await db.client.documentBody.findUniqueOrThrow({ where: { documentId: kept.written.thing } });
  const stamp = await verifyTimeStamp(body.timeStamp ?? new Uint8Array(), body.bytes ?? new Uint8Array());
  expect(stamp).toMatchObject({ ok: true, serialNumber: '1267' });

  await new Promise((resolve) => authority.close(resolve));
  const other = await pasted('<!doctype html><p>Later.</p>');
  expect(await runOneJob(db.client, WORKS)).toBe('done');
  expect((await shown(other)).problems).toEqual(['The time-stamp authority does not answer.']);
});
