import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLog } from '@/lib/cli/check-log';
import { reportCsv } from '@/lib/exchange/report-csv';
import { reportJson } from '@/lib/exchange/report-json';
import { systemClock } from '@/lib/platform/clock';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { listForDesk } from '@/lib/store/desk-list';
import { documentOf, evidenceContents, insertDocumentRevision } from '@/lib/store/documents';
import { reviewable } from '@/lib/store/steps';
import { reportView } from '@/lib/views/report';
import { approveRedaction } from '@/lib/writes/redact';
import { takeStep } from '@/lib/writes/step';
import { newcomer } from '@/lib/writes/testing/desk';
import { exportedEntries, readPublicLog } from './log';
import { publicRecord } from './records';

// What readers get of a document: nothing of a draft, nothing of what is confidential, and what two people published.

const EVENT = 'quillhaven-ferry';

let db: TestDatabase;
let document: { id: string; slug: string; title: string; sha256: string };
const people = { author: '', reviewer: '' };

beforeAll(async () => {
  db = await programDatabase('demonstration');
  people.author = await newcomer(db.client, 'editor', 'author', systemClock());
  people.reviewer = await newcomer(db.client, 'editor', 'reviewer', systemClock());
  const { record } = await shown();
  const found = [...record.documents.values()].find((one) => one.kind === 'captured');
  if (found?.kind !== 'captured') throw new Error('The demonstration shows nothing that was captured.');
  document = found;
});
afterAll(() => db.close());

async function shown() {
  const read = await publicRecord(EVENT);
  if (!read.ok) throw new Error('The event is not shown.');
  return read;
}

/** Everything that leaves the desk about the event: the record of its pages, both files, and both forms of the log. */
async function readersGet(): Promise<string> {
  const { record } = await shown();
  const files = [reportCsv(reportView(record, 'latest')), reportJson(reportView(record, 'latest'))];
  const log = await readPublicLog({ before: 'the end', perPage: 2000 });
  const parts = [
    JSON.stringify({ ...record, documents: [...record.documents.values()] }),
    ...files.map(({ chunks }) => [...chunks].join('')),
    JSON.stringify(log),
    JSON.stringify(await exportedEntries(0, 5000)),
  ];
  return parts.join('\n');
}

async function write(change: { title?: string; confidential?: boolean }): Promise<void> {
  const { include } = evidenceContents.include.document;
  const now = documentOf(await db.client.document.findUniqueOrThrow({ where: { id: document.id }, include }));
  const written = { author: people.author, reason: 'The archive asked for it.' };
  await insertDocumentRevision(db.client, document.id, { ...now, ...change }, written);
}

async function take(who: keyof typeof people, step: string) {
  const found = await reviewable(db.client, 'document', document.id);
  const seen = { version: found?.version ?? 0, revision: found?.latest.revision ?? '' };
  const asked = {
    actor: people[who],
    step,
    kind: 'document' as const,
    thing: document.id,
    seen,
    reason: 'For a test.',
    correction: 'no correction' as const,
  };
  return takeStep(db.client, asked, systemClock);
}

const OK = expect.objectContaining({ ok: true });

test('a draft changes nothing, its author does not publish it, and a second person does', async () => {
  const before = await readersGet();
  expect(before).toContain(document.title);
  await write({ title: 'Harbour log, photographed' });
  expect(await readersGet()).toBe(before);
  expect(await take('author', 'submit')).toEqual(OK);
  expect(await take('author', 'publish')).toEqual({ ok: false, reason: 'your own' });
  expect(await take('reviewer', 'publish')).toEqual(OK);
  const { record } = await shown();
  expect(record.documents.get(document.id)?.title).toBe('Harbour log, photographed');
  // The entry after it binds what readers now see.
  const [, last] = (await readPublicLog({ before: 'the end' })).items;
  expect(last).toMatchObject({ did: 'published a document', revision: 2, about: { kind: 'event' } });
});

test('once a confidential revision is published, nothing of the document leaves the desk', async () => {
  await write({ confidential: true });
  for (const [who, step] of [
    ['author', 'submit'],
    ['reviewer', 'publish'],
  ] as const)
    expect(await take(who, step)).toEqual(OK);
  const out = await readersGet();
  // The public log tells of the steps by the id of the document, as of anything that is not public.
  for (const secret of [document.title, 'Harbour log, photographed', document.slug, document.sha256])
    expect(out).not.toContain(secret);
  // The entry after it binds what readers now see.
  const [, last] = (await readPublicLog({ before: 'the end' })).items;
  expect(last).toMatchObject({ did: 'published a document', about: { kind: 'not public' } });
  const entries = await exportedEntries(0, 5000);
  const own = entries.filter(({ body }) => body.includes(document.id));
  expect(own).toHaveLength(3);
  expect(own.every(({ salt }) => salt === undefined)).toBe(true);
});

test('a further revision opens it again; on hold, it is gone until it is released', async () => {
  await write({ confidential: false });
  for (const [who, step] of [
    ['author', 'submit'],
    ['reviewer', 'publish'],
  ] as const)
    expect(await take(who, step)).toEqual(OK);
  expect((await shown()).record.documents.has(document.id)).toBe(true);
  expect(await take('author', 'hold')).toEqual(OK);
  expect(await readersGet()).not.toContain(document.sha256);
  expect(await take('author', 'ask to release')).toEqual(OK);
  expect(await take('reviewer', 'release')).toEqual(OK);
  expect(await readersGet()).toContain(document.sha256);
});

test('the desk lists documents with their latest revision, and the log still binds everything', async () => {
  const { rows } = await listForDesk(db.client, { filter: 'all', skip: 0, take: 1 });
  expect(rows).toMatchObject([{ kind: 'document', thing: document.id, number: 4, standing: 'shown', event: null }]);
  expect((await checkLog(db.url)).published.faults).toEqual([]);
});

test('once two people redacted what was captured, readers do not get its hash, and the log still binds everything', async () => {
  for (const actor of [people.author, people.reviewer]) {
    const asked = { actor, kind: 'document_body', target: document.id, reason: 'a private person' };
    expect(await approveRedaction(db.client, asked, systemClock)).toMatchObject({ ok: true });
  }
  const { record } = await shown();
  expect(record.documents.get(document.id)).toMatchObject({ sha256: '[redacted]' });
  expect(await readersGet()).not.toContain(document.sha256);
  expect((await checkLog(db.url)).published.faults).toEqual([]);
});
