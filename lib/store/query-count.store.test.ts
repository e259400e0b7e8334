import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { PrismaClient } from '@/lib/platform/generated/client';
import { freshDatabase, type TestDatabase } from '@/lib/platform/test-database';
import { loadDemo } from '@/prisma/seed';
import { readEventRecords } from './event-records';
import { id } from './test-rows';

let db: TestDatabase;
let client: PrismaClient;
let queries: string[] = [];

beforeAll(async () => {
  db = await freshDatabase();
  await loadDemo(db.client);
  const counted = new PrismaClient({
    adapter: new PrismaPg({ connectionString: db.url, max: 1 }),
    log: [{ emit: 'event', level: 'query' }],
  });
  counted.$on('query', ({ query }) => queries.push(query));
  client = counted;
});
afterAll(async () => {
  await client.$disconnect();
  await db.close();
});
beforeEach(() => {
  queries = [];
});

async function countOf(ids: readonly string[]): Promise<number> {
  queries = [];
  const records = await readEventRecords(client, ids);
  expect(records).toHaveLength(ids.length);
  return queries.length;
}
const idOf = async (slug: string) => (await client.event.findFirstOrThrow({ where: { slug } })).id;

test('as many queries for all events as for one', async () => {
  const all = await client.event.findMany({ select: { id: true, slug: true } });
  const forAll = await countOf(all.map(({ id }) => id));
  const each = new Map<string, number>();
  for (const { id, slug } of all) each.set(slug, await countOf([id]));
  expect(forAll).toBeGreaterThan(10);
  // One more step up where somebody speaks for a body that says nothing itself, as works do for their publisher.
  const fredericksburg = each.get('fredericksburg');
  each.delete('fredericksburg');
  expect(fredericksburg, 'one step is one query and two of what is included').toBe(Math.min(...each.values()) + 3);
  expect(new Set(each.values()).size, `queries for each: ${[...each.values()]}`).toBe(1);
  expect(forAll).toBe(fredericksburg);
});

test('no more for many statements than for few', async () => {
  const event = await idOf('makiivka');
  const before = await countOf([event]);
  const pool = new pg.Client({ connectionString: db.url });
  await pool.connect();
  try {
    // 300 more statements of the Ministry, each with words and a document, as a copy of one that is there.
    await pool.query(`
      create temporary table copies as
        select gen_random_uuid() as statement, gen_random_uuid() as revision, gen_random_uuid() as wording, n from generate_series(1, 300) n;
      begin;
      insert into statement (id, event_id, claim_id, value_type, source_id, ref)
        select c.statement, s.event_id, s.claim_id, s.value_type, s.source_id, 'x' || c.n from statement s, copies c where s.ref = 's01';
      insert into wording (id, words, words_language, salt)
        select c.wording, 'about 400', 'en', '\\x00112233445566778899aabbccddeeff' from copies c;
      insert into statement_revision (id, statement_id, claim_id, value_type, number, form, relation, low, high, said_on, said_precision, said_zone, wording_kind, wording_id, wording_hash, reason)
        select c.revision, c.statement, r.claim_id, r.value_type, 1, r.form, r.relation, r.low, r.high, r.said_on, r.said_precision, r.said_zone, r.wording_kind, c.wording, sha256('x'), 'test'
        from copies c, statement s join statement_revision r on r.id = s.published_revision_id where s.ref = 's01';
      insert into publication (id, published_at, statement_revision_id) select gen_random_uuid(), now(), revision from copies;
      update statement s set published_revision_id = c.revision from copies c where c.statement = s.id;
      commit;`);
  } finally {
    await pool.end();
  }
  const [record] = await readEventRecords(client, [event]);
  expect(record?.statements.length).toBeGreaterThan(300);
  expect(await countOf([event])).toBe(before);
});

test('nothing of an event that is not there', async () => {
  expect(await readEventRecords(client, [id('nowhere')])).toEqual([]);
});
