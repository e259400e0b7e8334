import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Prisma } from '@/lib/platform/generated/client';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { checkChain } from '@/lib/reads/check-chain';
import { NOT_COMPARED } from '@/lib/views/log-words';
import { checkLog, checkLogWithin } from './check-log';
import { checkPublished } from './check-published';
import { checkRoots } from './check-roots';

// What the owner of the tables can change with the triggers off: verify-log finds it.

let db: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  db = await freshDatabase('demonstration');
  client = new pg.Client({ connectionString: db.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await db.close();
});

async function behindTheRules(table: string, sql: string): Promise<void> {
  await client.query(`alter table ${table} disable trigger user`);
  await client.query(sql);
  await client.query(`alter table ${table} enable trigger user`);
}

test('an untouched log is valid, and everything published is bound by it', async () => {
  const { chains, published } = await checkLog(db.url);
  expect(chains.map(({ chain, verified }) => [chain, verified.ok])).toEqual([
    ['public', true],
    ['private', true],
  ]);
  expect(published).toMatchObject({ faults: [], before: 0 });
  const { rows } = await client.query('select count(*)::int as many from publication');
  expect(published.revisions).toBe(rows[0].many);
  // One statement was corrected, and has two.
  expect(published.things).toBe(rows[0].many - 1);
});

const FIRST = `(select id from statement where ref = 's01' limit 1)`;
const EVENT = `(select event_id from statement where id = ${FIRST})`;
const CATEGORY = `(select id from claim_revision where value_type = 'category' order by id limit 1)`;
const CAPTURE = `(select id from document where kind = 'captured' order by id limit 1)`;
const WORDS = `(select wording_id from statement_revision where statement_id = ${FIRST})`;
test.each([
  [
    'another figure',
    'statement_revision',
    `update statement_revision set low = low + 1, high = high + 1 where statement_id = ${FIRST}`,
    `update statement_revision set low = low - 1, high = high - 1 where statement_id = ${FIRST}`,
    'its content was changed: it is not what the log binds',
  ],
  [
    'other words',
    'wording',
    `update wording set words = words || '!' where id = ${WORDS}`,
    `update wording set words = left(words, -1) where id = ${WORDS}`,
    'its words were changed: they are not those that were published',
  ],
  [
    'another hedge',
    'wording',
    "update wording set hedge = hedge || '!' where hedge = 'a realistic possibility'",
    "update wording set hedge = left(hedge, -1) where hedge = 'a realistic possibility!'",
    'its words were changed: they are not those that were published',
  ],
  [
    'a hedge that nobody said',
    'wording',
    `update wording set hedge = 'perhaps' where id = ${WORDS}`,
    `update wording set hedge = null where id = ${WORDS}`,
    'its words were changed: they are not those that were published',
  ],
  [
    'a statement that it does not repeat',
    'statement_revision_based_on',
    `insert into statement_revision_based_on select r.id, r.claim_id, ${FIRST} from statement_revision r
      where r.statement_id = (select id from statement where ref = 's20')`,
    `delete from statement_revision_based_on where statement_id = ${FIRST}`,
    'its content was changed: it is not what the log binds',
  ],
  [
    'another label',
    'claim_revision_label',
    "update claim_revision_label set words = words || '!' where words = 'identified by name'",
    "update claim_revision_label set words = left(words, -1) where words = 'identified by name!'",
    'its texts were changed: they are not those that were published',
  ],
  [
    'evidence that nobody saw',
    'evidence',
    `insert into evidence (id, statement_revision_id, position, document_id)
      select '00000000-0000-0000-0000-00000000000e', r.id, 99, d.id from document d, statement_revision r
      where r.statement_id = ${FIRST} limit 1`,
    `delete from evidence where id = '00000000-0000-0000-0000-00000000000e'`,
    'its content was changed: it is not what the log binds',
  ],
  [
    'another title',
    'event_revision',
    `update event_revision set title = title || '!' where event_id = ${EVENT}`,
    `update event_revision set title = left(title, -1) where event_id = ${EVENT}`,
    'its texts were changed: they are not those that were published',
  ],
  [
    'another name for an option',
    'claim_revision_option',
    `update claim_revision_option set label = label || '!' where claim_revision_id = ${CATEGORY}`,
    `update claim_revision_option set label = left(label, -1) where claim_revision_id = ${CATEGORY}`,
    'its texts were changed: they are not those that were published',
  ],
  [
    'whether a document is confidential',
    'document_revision',
    `update document_revision set confidential = not confidential where document_id = ${CAPTURE}`,
    `update document_revision set confidential = not confidential where document_id = ${CAPTURE}`,
    'its content was changed: it is not what the log binds',
  ],
  [
    'the hash of another capture',
    'document',
    `update document set sha256 = decode(reverse(encode(sha256, 'hex')), 'hex') where id = ${CAPTURE}`,
    `update document set sha256 = decode(reverse(encode(sha256, 'hex')), 'hex') where id = ${CAPTURE}`,
    'its content was changed: it is not what the log binds',
  ],
  [
    'another salt beside an entry',
    'log_entry',
    `update log_entry set salt = decode(repeat('ab', 16), 'hex') || salt where transition_id =
      (select id from transition where thing_id = ${FIRST} and step = 'publish')`,
    `update log_entry set salt = substr(salt, 17) where transition_id =
      (select id from transition where thing_id = ${FIRST} and step = 'publish')`,
    'its content was changed: it is not what the log binds',
  ],
])('%s is found', async (_, table, change, undo, what) => {
  await behindTheRules(table, change);
  const { published } = await checkLog(db.url);
  await behindTheRules(table, undo);
  expect(published.faults.map((fault) => fault.what)).toEqual([what]);
});

test('after the change is undone, nothing is found', async () => {
  expect((await checkLog(db.url)).published.faults).toEqual([]);
});

const FORGED = 'its texts were changed: they look redacted, and the log does not say that two people approved it';
test.each([
  [
    'words',
    'wording',
    `update wording set words = null, words_language = null, translation = null, translation_language = null,
      text_value = null, scope_note = null, note = null, redacted_at = now() where id = ${WORDS}`,
  ],
  [
    'a quote',
    'quote',
    `update quote set exact = null, prefix = null, suffix = null, redacted_at = now() where id =
      (select quote_id from evidence where statement_revision_id is not null and quote_id is not null limit 1)`,
  ],
  [
    'a title',
    'event_revision',
    `update event_revision set title = '[redacted]', redacted_at = now() where event_id = ${EVENT}`,
  ],
])('%s that look redacted, with nothing of it in the log, were changed', async (_, table, change) => {
  const undone = new Error('Undone.');
  await expect(
    db.client.$transaction(
      async (tx) => {
        await tx.$executeRawUnsafe(`alter table ${table} disable trigger user`);
        expect(await tx.$executeRawUnsafe(change)).toBe(1);
        expect((await checkPublished(tx)).faults.map(({ what }) => what)).toEqual([FORGED]);
        throw undone;
      },
      { timeout: 60_000 },
    ),
  ).rejects.toBe(undone);
});

const OTHER_SOURCE = `(select id from source where id <> (select source_id from statement where id = ${FIRST}) order by id limit 1)`;

/** Makes a change as the owner of the tables, looks, and undoes it. */
async function whileChanged(table: string, change: string, look: (tx: Prisma.TransactionClient) => Promise<void>) {
  const undone = new Error('Undone.');
  const work = async (tx: Prisma.TransactionClient) => {
    await tx.$executeRawUnsafe(`alter table ${table} disable trigger user`);
    expect(await tx.$executeRawUnsafe(change)).toBeGreaterThan(0);
    await look(tx);
    throw undone;
  };
  await expect(db.client.$transaction(work, { timeout: 60_000 })).rejects.toBe(undone);
}

/** Changes of what readers see that no revision reveals: the roots of events do. Every column is in tampers.store.test. */
test.each([
  ['of another source', 'statement', `update statement set source_id = ${OTHER_SOURCE} where id = ${FIRST}`],
  ['a later publication', 'publication', "update publication set published_at = published_at + interval '1 day'"],
  ['a statement that is hidden', 'statement', `update statement set standing = 'held' where id = ${FIRST}`],
  ['an event that is hidden', 'event', "update event set standing = 'held' where slug = 'makiivka'"],
  ['a leaf that is gone', 'event_leaf', "delete from event_leaf where kind = 'document'"],
  ['a root', 'event_root', "update event_root set root = sha256('x')"],
  [
    'a bucket',
    'event_bucket',
    "update event_bucket set hash = sha256('x') where bucket = (select min(bucket) from event_bucket)",
  ],
])('%s is found by the roots', async (_, table, change) => {
  await whileChanged(table, change, async (tx) => {
    const { faults, unbound } = await checkRoots(tx);
    expect(faults.length + unbound.length).toBeGreaterThan(0);
  });
});

test('what was changed is named: the thing, and which of its texts', async () => {
  const [{ id, event } = { id: '', event: '' }] = await db.client.$queryRawUnsafe<{ id: string; event: string }[]>(
    `select id, event_id as event from statement where id = ${FIRST}`,
  );
  const of = { event, thing: { kind: 'statement', id } };
  await whileChanged('wording', `update wording set words = words || '!' where id = ${WORDS}`, async (tx) => {
    expect((await checkRoots(tx)).faults).toEqual([{ ...of, what: { text: 'words' } }]);
  });
  await whileChanged('statement', `update statement set ref = ref || 'x' where id = ${FIRST}`, async (tx) => {
    expect((await checkRoots(tx)).faults).toEqual([{ ...of, what: 'other than bound' }]);
  });
});

/** Changes that the log does not reveal, each with the words that name it as not bound. */
test.each([
  ['the text that was read out of a capture', 'document_body', "update document_body set text = text || 'x'"],
  ['the names and addresses of all', 'person', "update person set name = 'somebody else'"],
])('is reported as not bound: %s', async (words, table, change) => {
  expect(NOT_COMPARED).toContain(words);
  await whileChanged(table, change, async (tx) => {
    const publicChain = await checkChain(tx, 'public');
    expect([publicChain.ok, (await checkChain(tx, 'private')).ok]).toEqual([true, true]);
    // Whoever changes it can make anew what lists show.
    const { published, record, roots } = await checkLogWithin(tx, {});
    expect([...published.faults, ...record.faults, ...roots.faults]).toEqual([]);
  });
});

test('a changed entry is found at its number, and ten missing entries at the end by the noted head', async () => {
  await behindTheRules('log_entry', `update log_entry set body = body || ' ' where chain = 'public' and number = 42`);
  const changed = await checkLog(db.url);
  expect(changed.chains[0]?.verified).toEqual({ ok: false, at: 42, what: 'the entry was changed' });
  await behindTheRules('log_entry', `update log_entry set body = rtrim(body) where chain = 'public' and number = 42`);

  const whole = (await checkLog(db.url)).chains[0]?.verified;
  if (!whole?.ok) throw new Error('The log does not hold.');
  const { head } = whole;
  await behindTheRules('log_entry', `delete from log_entry where chain = 'public' and number > ${head.number - 10}`);
  const cut = await checkLog(db.url, { public: head });
  expect(cut.chains[0]?.verified).toEqual({
    ok: false,
    at: head.number - 9,
    what: 'the chain ends before the noted entry',
  });
  // What those ten entries had published or bound is not bound any more.
  expect(cut.published.faults.length).toBeGreaterThan(0);
  expect(cut.roots.unbound.length + cut.published.faults.length).toBe(10);
});
