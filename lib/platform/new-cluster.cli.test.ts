import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newCluster } from './new-cluster';

// That a copy answers is what every test on an embedded database shows: all but the first run on copies.

let folder: string;
let made = 0;
const inFolder = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-cluster-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** In place of PGlite, which takes five seconds of processor time: like its clusters, each has a number of its own. */
async function make(cluster: string): Promise<void> {
  made += 1;
  mkdirSync(path.join(cluster, 'global'), { recursive: true });
  writeFileSync(path.join(cluster, 'global/pg_control'), `cluster ${made}`);
}
const numberOf = (cluster: string): string => readFileSync(path.join(inFolder(cluster), 'global/pg_control'), 'utf8');

test('the first cluster is made and kept, and the next ones are copies of it', async () => {
  vi.stubEnv('CROSSREAD_NEW_CLUSTER', inFolder('kept'));
  await newCluster(inFolder('first'), make);
  await newCluster(inFolder('second'), make);
  expect(numberOf('second')).toBe(numberOf('first'));
  expect(readdirSync(folder).sort()).toEqual(['first', 'kept', 'second']);
});

test('without a folder to keep one in, each is made', async () => {
  vi.stubEnv('CROSSREAD_NEW_CLUSTER', '');
  await newCluster(inFolder('first'), make);
  await newCluster(inFolder('second'), make);
  expect(numberOf('second')).not.toBe(numberOf('first'));
});
