import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { PrismaClient } from '@/lib/platform/generated/client';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { listEvents } from './event-list';
import { readEventRecords } from './event-records';
import { publishing, statement } from './testing/record';
import { id, statementRevision } from './testing/rows';
import { person } from './testing/steps';

let db: TestDatabase;
let client: PrismaClient;
let queries: string[] = [];

beforeAll(async () => {
  db = await freshDatabase('demonstration');
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

test('reading all events takes as many queries as reading one', async () => {
  const all = await client.event.findMany({ select: { id: true, slug: true } });
  const forAll = await countOf(all.map(({ id }) => id));
  const each = new Map<string, number>();
  for (const { id, slug } of all) each.set(slug, await countOf([id]));
  expect(forAll).toBeGreaterThan(10);
  // One more level where a source speaks for a body that says nothing itself, as works do for their publisher.
  const fredericksburg = each.get('fredericksburg');
  each.delete('fredericksburg');
  expect(fredericksburg, 'one step is one query and two of what is included').toBe(Math.min(...each.values()) + 3);
  expect(new Set(each.values()).size, `queries for each: ${[...each.values()]}`).toBe(1);
  expect(forAll).toBe(fredericksburg);
});

test('many statements take no more queries than few', async () => {
  const event = await idOf('makiivka');
  const before = await countOf([event]);
  const place = await db.client.statement.findFirstOrThrow({ where: { ref: 's01' } });
  // 300 more statements of the Ministry, each with its own words, all submitted and published.
  const of = { event_id: place.eventId, claim_id: place.claimId, source_id: place.sourceId };
  const copies = Array.from({ length: 300 }, (_, n) => `x${n}`).flatMap((name) => [
    statement(name, '', 'number', of),
    ...statementRevision(name, '', { claim_id: of.claim_id }),
    ...publishing('statement', name),
  ]);
  const pool = new pg.Client({ connectionString: db.url });
  await pool.connect();
  try {
    await pool.query('begin');
    for (const query of [person('author', 'reporter'), person('editor', 'editor'), ...copies]) await pool.query(query);
    await pool.query('commit');
  } finally {
    await pool.end();
  }
  const [record] = await readEventRecords(client, [event]);
  expect(record?.statements.length).toBeGreaterThan(300);
  expect(await countOf([event])).toBe(before);
});

test('the list takes as many queries for all events as for one, in either order, and none of them reads a record', async () => {
  for (const order of ['latest', 'disputed'] as const) {
    const counts: number[] = [];
    for (const take of [1, 2, 100]) {
      queries = [];
      const { listed, total } = await listEvents(client, { order, skip: 0, take });
      expect(listed).toHaveLength(Math.min(take, total));
      expect(queries.filter((query) => /(statement|rendering|source)_revision/.test(query))).toEqual([]);
      counts.push(queries.length);
    }
    expect(counts).toEqual([5, 5, 5]);
  }
});

test('an event that does not exist has no readings', async () => {
  expect(await readEventRecords(client, [id('nowhere')])).toEqual([]);
});
