import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicForm } from '@/lib/domain/public-form';
import { checkRecord } from '@/lib/exchange/check-record';
import { recordJson } from '@/lib/exchange/record-json';
import { recordOfForm } from '@/lib/exchange/record-of-form';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { publicRecordSchema } from '@/lib/schemas/public-record';
import { approveRedaction } from '@/lib/writes/redact';
import { clock, newcomer } from '@/lib/writes/testing/desk';
import { recordFileOf } from './record-file';
import { publicRecord } from './records';

let db: TestDatabase;
beforeAll(async () => {
  db = await programDatabase('demonstration');
});
afterAll(() => db.close());

const fileOf = async (slug: string) => {
  const record = await db.client.$transaction((tx) => recordFileOf(tx, slug));
  if (record === 'not found') throw new Error(`Readers see no event ${slug}.`);
  const text = [...recordJson(slug, record).chunks].join('');
  return { record: publicRecordSchema.parse(JSON.parse(text)), text };
};
const byId = <T extends { id: string }>(all: Iterable<T>) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

test('every event of the demonstration has a file that can be checked, and is the record that pages are made from', async () => {
  for (const { slug } of await db.client.event.findMany()) {
    const { record, text } = await fileOf(slug);
    expect(checkRecord(text), slug).toMatchObject({ ok: true, redacted: 0 });
    const read = await publicRecord(slug);
    if (!read.ok) throw new Error(read.reason);
    const found = recordOfForm(record.things).record;
    expect(found.event).toEqual(read.record.event);
    for (const of of ['claims', 'statements', 'renderings', 'searches'] as const) {
      expect(byId<{ id: string }>(found[of]), `${slug}, ${of}`).toEqual(byId<{ id: string }>(read.record[of]));
    }
    for (const of of ['sources', 'documents'] as const) {
      expect(byId<{ id: string }>(found[of].values())).toEqual(byId<{ id: string }>(read.record[of].values()));
    }
    expect(record.things).toHaveLength(publicForm({ ...read, method: '2.0' }).length);
  }
});

test('of a confidential source and its documents the file says nothing', async () => {
  const { text } = await fileOf('quillhaven-ferry');
  expect(text).not.toContain('KELPIE');
  const hidden = await db.client.sourceRevision.findMany({ where: { confidential: true }, select: { name: true } });
  expect(hidden.length).toBeGreaterThan(0);
  for (const { name } of hidden) expect(text).not.toContain(name);
});

test('a redacted text is gone from the file, which has the root that it had', async () => {
  const before = await fileOf('makiivka');
  const { wordingId, statementId } = await db.client.statementRevision.findFirstOrThrow({
    where: { statement: { ref: 's23', event: { slug: 'makiivka' } } },
  });
  for (const name of ['one', 'two']) {
    const asked = { actor: await newcomer(db.client, 'editor', name), kind: 'wording', target: wordingId };
    expect(await approveRedaction(db.client, { ...asked, reason: 'a private person' }, clock)).toMatchObject({
      ok: true,
    });
  }
  const after = await fileOf('makiivka');
  const wordsIn = ({ things }: typeof before.record) => things.find(({ id }) => id === statementId)?.texts;
  expect(wordsIn(before.record)).toMatchObject({ words: { text: { kind: expect.any(String) } } });
  expect(wordsIn(after.record)).toMatchObject({ words: { redacted: expect.any(String) } });
  expect(after.record.root).toBe(before.record.root);
  expect(checkRecord(after.text)).toMatchObject({ ok: true });
});

test('an event that is not there, or off readers’ pages, has no file', async () => {
  expect(await db.client.$transaction((tx) => recordFileOf(tx, 'no-such-event'))).toBe('not found');
  await db.client.$executeRaw`alter table event disable trigger user`;
  await db.client.$executeRaw`update event set standing = 'held' where slug = 'makiivka'`;
  expect(await db.client.$transaction((tx) => recordFileOf(tx, 'makiivka'))).toBe('not found');
});
