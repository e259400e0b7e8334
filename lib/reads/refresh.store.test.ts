import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fidelityOf } from '@/lib/domain/fidelity';
import { eventTag } from '@/lib/platform/cache-tags';
import { invalidateTags } from '@/lib/platform/content-version.mjs';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { NOTHING_READ, type ReadSoFar, type RefreshedRecord, refreshFrom } from '@/lib/store/event-refresh';
import { eventView } from '@/lib/views/event';
import { approveRedaction } from '@/lib/writes/redact';
import { DEEDS, type Deed, RandomDesk } from '@/lib/writes/testing/random-steps';
import { readEventView } from './event';
import { cachedPublicRecord, inSnapshot, publicRecord, publicRecordsRelayed } from './records';

/** `DEEDS=400 … vitest run --project store lib/reads/refresh.store.test.ts` runs more steps. */
const MANY = Number(process.env.DEEDS ?? 8);

const SLUGS = ['makiivka', 'quillhaven-ferry', 'fredericksburg'];

let db: TestDatabase;
let desk: RandomDesk;

beforeAll(async () => {
  db = await programDatabase('demonstration');
  desk = await RandomDesk.open(db.client);
});
afterAll(() => db.close());

/** As an action or the cache poll does, by event: the last read becomes the basis of the next one. */
const published = () => invalidateTags(['events', 'log', ...SLUGS.map(eventTag)]);
beforeEach(published);

/** Expects that a refreshed record, and its view, equal those that are read completely. */
async function expectSameAsFromNothing(): Promise<void> {
  for (const slug of SLUGS) {
    const whole = await publicRecord(slug);
    const refreshed = await cachedPublicRecord(slug);
    expect(refreshed, slug).toEqual(whole);
    const read = await readEventView(slug);
    if (!whole.ok) {
      expect(read.ok, slug).toBe(false);
      continue;
    }
    const { record } = whole;
    const outlets = [...new Set(record.renderings.map(({ outlet }) => outlet))];
    const relayed = await publicRecordsRelayed(record, outlets);
    const fidelities = new Map(outlets.map((outlet) => [outlet, fidelityOf(relayed, outlet)]));
    expect(read, slug).toMatchObject({ ok: true, view: eventView(record, 'latest', fidelities) });
  }
}

test('what did not change is neither read nor computed again', async () => {
  const before = await cachedPublicRecord('makiivka');
  const view = await readEventView('makiivka');
  published();
  const after = await cachedPublicRecord('makiivka');
  const again = await readEventView('makiivka');
  if (!before.ok || !after.ok || !view.ok || !again.ok) throw new Error('Makiivka is not shown.');
  expect(after.record).not.toBe(before.record);
  after.record.claims.forEach((claim, index) => {
    expect(claim).toBe(before.record.claims[index]);
  });
  again.view.rows.forEach((row, index) => {
    expect(row.cells).toBe(view.view.rows[index]?.cells);
  });
  // After a change for which no event is known, everything is read.
  invalidateTags('everything');
  const anew = await cachedPublicRecord('makiivka');
  expect(anew).toEqual(after);
  expect(anew.ok && anew.record.claims[0]).not.toBe(before.record.claims[0]);
});

test('what the owner of the database changed without a revision is on the page after a change of no known event', async () => {
  const { scopeLabelId, publishedAs } = await db.client.statementRevision.findFirstOrThrow({
    where: { publishedAs: { event: { slug: 'makiivka' }, standing: 'shown' }, scopeLabelId: { not: null } },
    select: { scopeLabelId: true, publishedAs: { select: { ref: true } } },
  });
  await readEventView('makiivka');
  await db.client.$transaction([
    db.client.$executeRaw`set local session_replication_role = 'replica'`,
    db.client
      .$executeRaw`update claim_revision_label set words = 'mended by hand' where label_id = ${scopeLabelId}::uuid`,
  ]);
  invalidateTags('everything');
  const read = await readEventView('makiivka');
  const entries = read.ok
    ? read.view.rows.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => cell.entries))
    : [];
  const shown = entries.find(({ ref }) => ref === publishedAs?.ref);
  expect(shown?.otherScope).toMatchObject({ note: 'mended by hand' });
});

test('redacted words are missing from a refreshed event', async () => {
  const before = await cachedPublicRecord('fredericksburg');
  const editors = await db.client.person.findMany({
    where: { email: { in: ['one@desk.example', 'two@desk.example'] } },
  });
  expect(editors).toHaveLength(2);
  const { wordingId } = await db.client.statementRevision.findFirstOrThrow({
    where: { publishedAs: { event: { slug: 'fredericksburg' }, standing: 'shown' } },
    select: { wordingId: true },
  });
  const { words } = await db.client.wording.findUniqueOrThrow({ where: { id: wordingId } });
  expect(JSON.stringify(before)).toContain(JSON.stringify(words).slice(1, -1));
  for (const { id: actor } of editors) {
    const asked = { actor, kind: 'wording', target: wordingId, reason: 'For a test.' };
    const at = () => ({ epochMilliseconds: Date.UTC(2039, 5, 1) });
    expect(await approveRedaction(db.client, asked, at)).toMatchObject({ ok: true });
  }
  published();
  const after = await cachedPublicRecord('fredericksburg');
  expect(after).toEqual(await publicRecord('fredericksburg'));
  expect(JSON.stringify(after)).toContain('[redacted]');
});

test('a document that is revised, held, shown again, or made confidential is so on a refreshed event', async () => {
  const [{ id } = { id: '' }] = await db.client.$queryRaw<{ id: string }[]>`
    select d.id::text as id from document d join evidence e on e.document_id = d.id
      join statement s on s.published_revision_id = e.statement_revision_id join event v on v.id = s.event_id
    where v.slug = 'quillhaven-ferry' and d.standing = 'shown' order by d.id limit 1`;
  const all = await db.client.document.count({ where: { standing: 'shown', id: { lte: id } } });
  const titles: (string | undefined)[] = [];
  for (const [deed, how] of [
    ['revise', 1],
    ['hold', 1],
    ['release', 1],
    ['revise', 2],
    ['revise', 3],
  ] as const) {
    await readEventView('quillhaven-ferry');
    expect(await desk.does({ kind: 'document', at: all - 1, deed, how })).toBe(true);
    published();
    await expectSameAsFromNothing();
    const read = await cachedPublicRecord('quillhaven-ferry');
    titles.push(read.ok ? read.record.documents.get(id)?.title : 'no event');
  }
  const [first] = titles;
  expect(titles).toEqual([first, undefined, first, undefined, `${first} (2) (3)`]);
  expect(first).toMatch(/ \(1\)$/);
});

test('what is held and shown again while an event is read in parts is in its record', async () => {
  const event = await db.client.event.findFirstOrThrow({ where: { slug: 'makiivka' }, select: { id: true } });
  const further = (before: ReadSoFar) => inSnapshot((tx) => refreshFrom(tx, event.id, before, 1));
  const first = await further(NOTHING_READ);
  const [next = ''] = first?.toRead ?? [];
  const { id } = await db.client.statement.findFirstOrThrow({ where: { claimId: next, standing: 'shown' } });
  const all = await db.client.statement.count({ where: { standing: 'shown', id: { lte: id } } });
  const step = (deed: Deed['deed']) => desk.does({ kind: 'statement', at: all - 1, deed, how: 1 });
  expect(await step('hold')).toBe(true);
  let read: ReadSoFar | RefreshedRecord | undefined = first && (await further(first));
  expect(read?.content.statements.some((one) => one.id === id)).toBe(false);
  expect(read?.states.has(next)).toBe(true);
  expect(await step('release')).toBe(true);
  while (read && !('record' in read)) read = await further(read);
  const whole = await publicRecord('makiivka');
  expect(read?.record).toEqual(whole.ok && whole.record);
  expect(read?.record.statements.some((one) => one.id === id)).toBe(true);
});

test('after random steps a refreshed event equals one that is read completely', async () => {
  await expectSameAsFromNothing();
  const deeds = fc.sample(
    fc.record<Deed>({
      kind: fc.constantFrom('event', 'claim', 'source', 'statement', 'statement', 'rendering', 'search', 'document'),
      at: fc.nat(500),
      deed: fc.constantFrom(...DEEDS),
      how: fc.nat(50),
    }),
    { numRuns: MANY, seed: 20261129 },
  );
  let done = 0;
  for (const deed of deeds) {
    const before = desk.written;
    if (await desk.does(deed)) done += 1;
    published();
    // A deed that was refused at once left everything as it was looked at.
    if (desk.written > before) await expectSameAsFromNothing();
  }
  await expectSameAsFromNothing();
  expect(done).toBeGreaterThan(MANY / 4);
});
