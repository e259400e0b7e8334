import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyChain } from '@/lib/domain/log-chain';
import { logLine, readLogLine } from '@/lib/exchange/log-export';
import { canonical, sha256 } from '@/lib/platform/canonical';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { revisionContent } from '@/lib/store/revision-content';
import { reviewable } from '@/lib/store/steps';
import { id, sourceRevision } from '@/lib/store/testing/rows';
import { saltedDigest } from '@/lib/writes/log';
import { takeStep } from '@/lib/writes/step';
import { act, clock, writeRecord } from '@/lib/writes/testing/desk';
import { exportedEntries, readPublicLog } from './log';

let db: TestDatabase;

beforeAll(async () => {
  db = await programDatabase();
  await writeRecord(db.client);
  await act(db.client, 'author', 'submit', { of: 'open' });
  await act(db.client, 'editor', 'publish', { of: 'open' });
});
afterAll(() => db.close());

const sourceStep = async (actor: string, step: string, reason?: string) => {
  const found = await reviewable(db.client, 'source', id('agency'));
  const seen = { version: found?.version ?? 0, revision: found?.latest.revision ?? '' };
  const asked = {
    actor: id(actor),
    step,
    kind: 'source' as const,
    thing: id('agency'),
    seen,
    correction: 'no correction' as const,
  };
  expect(await takeStep(db.client, { ...asked, ...(reason && { reason }) }, clock)).toMatchObject({ ok: true });
};

test('newest first, page by page to the first entry, each with what it is about in words', async () => {
  const { items, head, older } = await readPublicLog({ before: 'the end', perPage: 4 });
  expect(items[0]).toMatchObject({ by: 'Crossread', did: 'recorded what readers now see of 1 event' });
  expect(items[1]).toMatchObject({
    did: 'published a statement',
    by: 'editor',
    when: { text: '2 Feb 2030, 12:00:00 (UTC)', iso: '2030-02-02T12:00:00.000Z' },
    about: { kind: 'event', title: 'An event', href: '/events/event' },
    revision: 1,
  });
  expect(head).toBe(`${items[0]?.number}:${items[0]?.hash}`);
  const numbers = items.map(({ number }) => number);
  for (let before = older; before !== undefined; ) {
    const next = await readPublicLog({ before, perPage: 4 });
    numbers.push(...next.items.map(({ number }) => number));
    before = next.older;
  }
  expect(numbers).toEqual(numbers.map((_, index) => numbers.length - index));
});

test('the exported chain is valid, and the salt opens the digest of what was published', async () => {
  const entries = await exportedEntries(0, 1000);
  const lines = entries.map((entry) => readLogLine(logLine(entry)));
  expect(lines).toEqual(entries);
  expect(verifyChain(entries, sha256, { chain: 'public' }).ok).toBe(true);
  const last = entries.findLast(({ body }) => JSON.parse(body).did === 'publish');
  const content = canonical(await revisionContent(db.client, 'statement', id('open.1')));
  expect(JSON.parse(last?.body ?? '').digest).toBe(saltedDigest(Buffer.from(last?.salt ?? '', 'hex'), content));
  const published = entries.filter(({ body }) => JSON.parse(body).did === 'publish');
  expect(published.length).toBeGreaterThan(3);
  expect(published.every(({ salt }) => salt !== undefined)).toBe(true);
});

test('the title of an event on hold is not shown; after its release it is', async () => {
  const eventStep = async (actor: string, step: string) => {
    const found = await reviewable(db.client, 'event', id('event'));
    const seen = { version: found?.version ?? 0, revision: found?.latest.revision ?? '' };
    const asked = { actor: id(actor), step, kind: 'event' as const, thing: id('event'), seen, reason: 'a mistake' };
    expect(await takeStep(db.client, asked, clock)).toMatchObject({ ok: true });
  };
  await eventStep('editor', 'hold');
  const held = await readPublicLog({ before: 'the end', perPage: 50 });
  expect(held.items[1]).toMatchObject({ did: 'put on hold an event', about: { kind: 'not public' } });
  expect(JSON.stringify(held)).not.toContain('An event');
  await eventStep('editor', 'ask to release');
  await eventStep('second', 'release');
  expect((await readPublicLog({ before: 'the end', perPage: 2 })).items[1]).toMatchObject({ about: { kind: 'event' } });
});

test('a statement of a confidential source is named as not public, and its salt stays at the desk', async () => {
  const { text, values } = sourceRevision('agency', { number: 2, confidential: true });
  await db.client.$executeRawUnsafe(text, ...values);
  await sourceStep('author', 'submit');
  await sourceStep('editor', 'publish');
  const { items } = await readPublicLog({ before: 'the end', perPage: 100 });
  const about = (thing: string) =>
    items.flatMap((item) => (item.understood && item.body.includes(id(thing)) ? [item.about] : []));
  for (const thing of ['agency', 'open', 'first']) {
    expect(about(thing).length).toBeGreaterThan(0);
    expect(new Set(about(thing).map((what) => what?.kind)), thing).toEqual(new Set(['not public']));
  }
  expect(about('killed')).toEqual([{ kind: 'event', title: 'An event', href: '/events/event' }]);
  const entries = await exportedEntries(0, 1000);
  for (const { body, salt } of entries) {
    const isHidden = ['agency', 'open', 'first'].some((thing) => body.includes(id(thing)));
    if (isHidden) expect(salt, body).toBeUndefined();
  }
  expect(verifyChain(entries, sha256, { chain: 'public' }).ok).toBe(true);
});

/** What the rules refuse, but may stand in a log that is older than they are. */
const ODD = [
  'hold',
  '[]',
  'null',
  '{"chain":"public","number":#}',
  '{"at":"2030-02-02T12:00:00.000Z","by":"editor","chain":"public","did":"Publish","number":#}',
  '{"at":"2030-02-02T12:00:00.000Z","by":"editor","chain":"public","did":["publish"],"number":#}',
  '{"at":"2030-02-02T12:00:00.000Z","by":"editor","chain":"public","did":"redact","kind":"claim","number":#,"thing":"not-a-uuid"}',
  '{"at":"2030-02-02T12:00:00.000Z","by":"editor","chain":"public","did":"publish","kind":"claim","number":#,"thing":"x"}',
  '{"at":"never","by":"editor","chain":"public","did":"join","number":#,"role":"editor"}',
  '{"at":5,"by":["x"],"chain":"public","did":"constructor","number":#}',
];

test('an entry of an unknown form is shown as it is, and those around it are unaffected', async () => {
  const before = (await readPublicLog({ before: 'the end', perPage: 1 })).items[0]?.number ?? 0;
  await db.client.$executeRaw`alter table log_entry disable trigger user`;
  for (const body of ODD) {
    await db.client.$executeRaw`with last as (select number + 1 as number, hash as previous from log_entry
        where chain = 'public' order by number desc limit 1),
      made as (select *, replace(${body}::text, '#', number::text) as body from last)
      insert into log_entry (chain, number, body, previous, hash, salt) select 'public', number, body, previous,
        sha256(convert_to(encode(previous, 'hex') || chr(10) || body, 'UTF8')), decode(repeat('01', 16), 'hex') from made`;
  }
  await db.client.$executeRaw`alter table log_entry enable trigger user`;
  const { items } = await readPublicLog({ before: 'the end', perPage: ODD.length + 1 });
  const shown = items.slice(0, ODD.length + 1);
  const written = ODD.map((body, index) => body.replace('#', String(before + 1 + index)));
  expect(shown.map((item) => (item.understood ? item.did : item.body))).toEqual([
    ...written.toReversed(),
    'recorded what readers now see of 1 event',
  ]);
  const entries = await exportedEntries(0, 1000);
  expect(entries.slice(-ODD.length).map(({ body, salt }) => ({ body, salt }))).toEqual(
    written.map((body) => ({ body, salt: undefined })),
  );
  expect(verifyChain(entries, sha256, { chain: 'public' })).toEqual({
    ok: false,
    at: before + 1,
    what: 'the entry is not written as entries are',
  });
});
