import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { writeRecord } from '@/lib/writes/testing/desk';
import { updateOutdatedProjections } from './outdated-projections';
import { recomputeAll } from './recompute-all';
import { printed } from './testing/printed';
import { runCommand } from './testing/run-command';

// What `npm run recompute` does with a record that was published without projections: once as a command, then in this
// process.

let database: TestDatabase;
let client: PrismaClient;

beforeAll(async () => {
  database = await freshDatabase();
  ({ client } = database);
  await writeRecord(client);
});
afterAll(() => database.close());

const recompute = (mode: 'check' | 'write') => printed(() => recomputeAll(database.url, mode, () => false));

const stored = () => client.claimProjection.findMany({ orderBy: { claimId: 'asc' } });

test('a check reports the differences and changes nothing; a run replaces them; then a check passes', async () => {
  const before = await runCommand('recompute', ['--check'], { DATABASE_URL: database.url });
  expect(before.said).toContain('Checked 3 rows of 1 event, of which 3 differed');
  const [, things = ''] = /The desk’s lists: (\d+) rows, of which \1 differed\./.exec(before.said) ?? [];
  expect(Number(things)).toBeGreaterThan(10);
  expect(before.failed).toBe(
    `${3 + Number(things)} rows are not what follows from what is on record; npm run recompute replaces them.`,
  );
  expect(before.code).toBe(1);
  expect(await stored()).toEqual([]);

  const replaced = await recompute('write');
  expect(replaced).toMatchObject({ code: 0, failed: '' });
  expect(replaced.said).toContain('Recomputed 3 rows of 1 event, of which 3 differed');
  expect(replaced.said).toContain(`The desk’s lists: ${things} rows, of which ${things} differed.`);
  expect(await stored()).toHaveLength(2);
  expect(await recompute('check')).toMatchObject({ code: 0, failed: '' });
});

test('a start recomputes projections of another version of the method, and no others', async () => {
  const computed = await stored();
  await client.eventProjection.updateMany({ data: { method: '0.9' } });
  await client.claimProjection.updateMany({ data: { voices: 99 } });
  await updateOutdatedProjections(database.url);
  expect(await stored()).toEqual(computed);
  const { number } = await client.contentVersion.findUniqueOrThrow({ where: { id: 1 } });
  await updateOutdatedProjections(database.url);
  expect((await client.contentVersion.findUniqueOrThrow({ where: { id: 1 } })).number).toBe(number);
});
