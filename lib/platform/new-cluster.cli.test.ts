import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newCluster } from './new-cluster';

let folder: string;
const inFolder = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-cluster-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Each cluster that initdb makes has a number of its own, at the beginning of this file. */
const numberOf = (cluster: string): string =>
  readFileSync(path.join(inFolder(cluster), 'global/pg_control'))
    .subarray(0, 8)
    .toString('hex');

async function answers(cluster: string): Promise<void> {
  const lite = await PGlite.create(inFolder(cluster));
  expect((await lite.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await lite.close();
}

test('the first cluster is made and kept, the next ones are copies of it, and both answer', async () => {
  vi.stubEnv('CROSSREAD_NEW_CLUSTER', inFolder('kept'));
  await newCluster(inFolder('first'));
  await answers('first');
  await newCluster(inFolder('second'));
  expect(numberOf('second')).toBe(numberOf('first'));
  expect(readdirSync(folder).sort()).toEqual(['first', 'kept', 'second']);
  await answers('second');
});
