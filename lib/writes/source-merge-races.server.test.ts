import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseAt } from '@/lib/platform/db';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { logEntry } from './entries';
import { askToMerge, takeMergeStep } from './source-merges';
import { clock } from './testing/desk';
import { aClaim, anEvent, aSource, aStatement, EnteringDesk } from './testing/entering';

// What two servers do at the same moment.

let db: TestDatabase;
let other: PrismaClient;
let desk: EnteringDesk;
let claim = '';
let made = 0;

beforeAll(async () => {
  db = await freshDatabase();
  other = databaseAt(db.url);
  desk = await EnteringDesk.open(db.client);
  claim = await desk.logs('claim', aClaim(await desk.logs('event', anEvent('event')), 'killed'));
});
afterAll(async () => {
  await other.$disconnect();
  await db.close();
});

async function asked(): Promise<{ from: string; into: string; merge: string }> {
  made += 1;
  const [from, into] = [
    await desk.logs('source', aSource(`from-${made}`)),
    await desk.logs('source', aSource(`into-${made}`)),
  ];
  const outcome = await askToMerge(db.client, { actor: desk.people.editor, from, into, reason: 'One' }, clock);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return { from, into, merge: outcome.merge };
}
const merge = (client: PrismaClient, of: string) =>
  takeMergeStep(client, { actor: desk.people.second, merge: of, step: 'merge', seen: 0, reason: 'One' }, clock);
const logs = (client: PrismaClient, source: string) =>
  logEntry(client, { actor: desk.people.editor, kind: 'statement', entry: aStatement(claim, source) }, clock);
const ownersOf = async (...sources: string[]) =>
  (await db.client.statement.findMany({ where: { sourceId: { in: sources } } })).map(({ sourceId }) => sourceId);

test('a statement that is logged while its source is merged moves with it, or is refused', async () => {
  const outcomes = new Set<string>();
  for (let round = 0; round < 6; round += 1) {
    const { from, into, merge: id } = await asked();
    const both =
      round % 2 === 0
        ? await Promise.all([merge(db.client, id), logs(other, from)])
        : await Promise.all([logs(other, from), merge(db.client, id)]).then(
            ([logged, done]) => [done, logged] as const,
          );
    const [done, logged] = both;
    expect(done).toMatchObject({ ok: true });
    expect(await ownersOf(from, into)).toEqual(logged.ok ? [into] : []);
    if (!logged.ok) expect(logged.reason).toEqual({ field: 'source', problem: 'merged into another' });
    outcomes.add(logged.ok ? 'moved' : 'refused');
  }
  expect(outcomes.size).toBeGreaterThan(0);
});

test('two who carry it out at once: one does, the other is told that it has changed', async () => {
  const { merge: id } = await asked();
  const both = await Promise.all([merge(db.client, id), merge(other, id)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'changed meanwhile' });
});

test('the database itself lets a row of a source wait for a merge that is not committed yet, and refuses it then', async () => {
  const { from, into, merge: id } = await asked();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isLocked = () => {};
  const locked = new Promise<void>((resolve) => {
    isLocked = resolve;
  });
  // The lock that carrying out takes, held for a while, and then the merge itself.
  const held = db.client
    .$transaction(async (tx) => {
      await tx.$executeRaw`select 1 from source where id = ${from}::uuid for update`;
      isLocked();
      await released;
    })
    .then(() => merge(db.client, id));
  await locked;
  const row = other.$executeRaw`insert into search (id, claim_id, source_id) values (gen_random_uuid(), ${claim}::uuid, ${from}::uuid)`;
  const done = row.then(
    () => 'written',
    () => 'refused',
  );
  await waitsForRow();
  release();
  expect(await held).toMatchObject({ ok: true });
  const searches = await db.client.search.findMany({ where: { sourceId: { in: [from, into] } } });
  expect(searches.map(({ sourceId }) => sourceId)).toEqual((await done) === 'written' ? [into] : []);
});

/** Waits until a connection of this database waits for a row that another has locked. */
async function waitsForRow(): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const waiting = await db.client.$queryRaw<unknown[]>`
      select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    if (waiting.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Nothing came to wait.');
}
