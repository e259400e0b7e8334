import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseAt } from '@/lib/platform/db';
import { type EmbeddedDatabase, openEmbedded } from '@/lib/platform/embedded';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { migrate } from '@/lib/platform/migrate';
import { writeRecord } from '@/lib/writes/testing/desk';
import { updateOutdatedProjections } from './outdated-projections';
import { migrationsFolder } from './prepare-database';
import { runCommand } from './testing/run-command';

// Runs `npm run recompute` on a record that was published without projections.

let folder: string;
let database: EmbeddedDatabase;
let client: PrismaClient;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-recompute-'));
  const opened = await openEmbedded(folder);
  if (!opened.ok) throw new Error(opened.reason);
  database = opened.database;
  const migrated = await migrate(database.url, migrationsFolder);
  if (!migrated.ok) throw new Error(migrated.reason);
  client = databaseAt(database.url);
  await writeRecord(client);
});
afterAll(async () => {
  await client.$disconnect();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The folder is open in this process: the command connects through it. */
const recompute = (...args: string[]) => runCommand('recompute', args, { DATA_DIR: folder });

const stored = () => client.claimProjection.findMany({ orderBy: { claimId: 'asc' } });

test('a check reports the differences and changes nothing; a run replaces them; then a check passes', async () => {
  const before = await recompute('--check');
  expect(before.said).toContain('Checked 3 rows of 1 event, of which 3 differed');
  const [, things = ''] = /The desk’s lists: (\d+) rows, of which \1 differed\./.exec(before.said) ?? [];
  expect(Number(things)).toBeGreaterThan(10);
  expect(before.failed).toBe(
    `${3 + Number(things)} rows are not what follows from what is on record; npm run recompute replaces them.`,
  );
  expect(before.code).toBe(1);
  expect(await stored()).toEqual([]);

  const replaced = await recompute();
  expect(replaced).toMatchObject({ code: 0, failed: '' });
  expect(replaced.said).toContain('Recomputed 3 rows of 1 event, of which 3 differed');
  expect(replaced.said).toContain(`The desk’s lists: ${things} rows, of which ${things} differed.`);
  expect(await stored()).toHaveLength(2);
  expect(await recompute('--check')).toMatchObject({ code: 0, failed: '' });
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
