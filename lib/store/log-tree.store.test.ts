import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consistencyRanges, inclusionRanges, isConsistent, isIncluded, proofOf } from '@/lib/domain/merkle-proof';
import { GrowingTree, leafHash } from '@/lib/domain/merkle-tree';
import { sha256OfBytes } from '@/lib/platform/canonical';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { hashesOfTile, leavesBetween, readSubtrees, rootAt, storeFullTiles, tilesFrom } from './log-tree';
import { manyEntries } from './testing/log-tree';
import { record } from './testing/record';

let db: TestDatabase;
let size: number;
/** The root after each entry, computed one by one. */
const roots: Uint8Array[] = [];
let leaves: Uint8Array[];

beforeAll(async () => {
  db = await freshDatabase();
  for (const { text, values } of record) await db.client.$executeRawUnsafe(text, ...values);
  await db.client.$executeRawUnsafe(manyEntries(700).text);
  size = await db.client.logEntry.count({ where: { chain: 'private' } });
  leaves = await leavesBetween(db.client, 'private', { from: 0, to: size });
  const tree = new GrowingTree(sha256OfBytes);
  for (const leaf of leaves) {
    roots.push(tree.root());
    tree.add(leafHash(leaf, sha256OfBytes));
  }
  roots.push(tree.root());
});
afterAll(() => db.close());

const headOf = (many: number) => ({ size: many, root: roots[many] ?? new Uint8Array() });

/** What has to hold whether tiles are stored or not. */
const holds = async () => {
  for (const many of [1, 255, 256, 257, 511, 512, 513, size]) {
    expect(await rootAt(db.client, 'private', many), `of ${many}`).toEqual(roots[many]);
  }
  const included = inclusionRanges(300, size);
  const proof = proofOf(included, await readSubtrees(db.client, 'private', included, size), sha256OfBytes);
  const leaf = leafHash(leaves[300] ?? new Uint8Array(), sha256OfBytes);
  expect(isIncluded({ index: 300, leaf }, headOf(size), proof, sha256OfBytes)).toBe(true);
  const since = consistencyRanges(300, size);
  const grown = proofOf(since, await readSubtrees(db.client, 'private', since, size), sha256OfBytes);
  expect(isConsistent(headOf(300), headOf(size), grown, sha256OfBytes)).toBe(true);
};

describe('the tree over the entries', () => {
  test('has its roots and proofs before any tile is stored', holds);

  test('stores full tiles, a few at a time, and none twice', async () => {
    const store = (atMost: number) => db.client.$transaction((tx) => storeFullTiles(tx, 'private', size, atMost));
    expect(await store(1)).toBe(false);
    expect(await store(5)).toBe(true);
    expect(await store(5)).toBe(true);
    const tiles = await tilesFrom(db.client, 'private', { level: 0, number: 0 }, 10);
    expect(tiles.map(({ number }) => number)).toEqual([0, 1]);
    expect(await tilesFrom(db.client, 'private', { level: 1, number: 0 }, 10)).toEqual([]);
    expect(await hashesOfTile(db.client, 'private', { level: 1, number: 0 }, 2)).toEqual(tiles.map(({ root }) => root));
  });

  test('has the same roots and proofs from stored tiles', holds);

  test('has as many hashes in a tile as are asked for', async () => {
    const hashes = await hashesOfTile(db.client, 'private', { level: 0, number: 2 }, 7);
    expect(hashes).toEqual(leaves.slice(512, 519).map((leaf) => leafHash(leaf, sha256OfBytes)));
  });
});
