import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { exportedEntries } from './log';
import { readTile } from './log-tiles';

let db: TestDatabase;
beforeAll(async () => {
  db = await programDatabase('demonstration');
});
afterAll(() => db.close());

const sha256 = (...parts: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const read = async (address: string) => Buffer.from((await readTile(address)) ?? []);

test('a bundle has the hash of each entry and its salt, and the tile above it the hashes of these', async () => {
  const entries = await exportedEntries(0, 1000);
  expect(entries.length).toBeGreaterThan(256);
  const bundle = await read('tile/entries/000');
  const tile = await read('tile/0/000');
  expect([bundle.length, tile.length]).toEqual([256 * 34, 256 * 32]);
  for (const [at, { body, leafSalt }] of entries.slice(0, 256).entries()) {
    const leaf = bundle.subarray(at * 34, at * 34 + 34);
    expect(leaf).toEqual(
      Buffer.concat([Uint8Array.of(0, 32), sha256(Buffer.from(leafSalt, 'hex'), Buffer.from(body))]),
    );
    expect(tile.subarray(at * 32, at * 32 + 32)).toEqual(sha256(Uint8Array.of(0), leaf.subarray(2)));
  }
});

test('what fills no tile yet is there in parts, and the root of a full tile in the level above', async () => {
  const rest = (await exportedEntries(256, 1000)).length;
  const whole = await read(`tile/0/001.p/${rest}`);
  expect(whole).toHaveLength(rest * 32);
  expect(await read('tile/0/001.p/3')).toEqual(whole.subarray(0, 96));
  let row = Array.from({ length: 256 }, (_, at) => at);
  let hashes = await read('tile/0/000');
  while (row.length > 1) {
    row = row.slice(row.length / 2);
    hashes = Buffer.concat(row.map((_, at) => sha256(Uint8Array.of(1), hashes.subarray(at * 64, at * 64 + 64))));
  }
  expect(await read('tile/1/000.p/1')).toEqual(hashes);
});

test('what the log does not have yet is not there, nor is any other address', async () => {
  for (const address of ['tile/0/001', 'tile/entries/001', 'tile/0/002.p/1', 'tile/1/000.p/2', 'tile/2/000.p/1', 'x']) {
    expect(await readTile(address), address).toBeUndefined();
  }
});
