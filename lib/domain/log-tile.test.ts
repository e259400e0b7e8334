import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOfBundle, bytesOfTile, hashesBelow, hashesIn, tileOf } from './log-tile';
import { leafHash, rootOfComplete } from './merkle-tree';
import { leavesOf, mth, sha256OfBytes } from './testing/naive-tree';

test('a complete subtree is made of the hashes of one tile', () => {
  const leaves = leavesOf(1024);
  const hashes = leaves.map((leaf) => leafHash(leaf, sha256OfBytes));
  const subtree = fc
    .nat({ max: 7 })
    .chain((level) => fc.record({ level: fc.constant(level), index: fc.nat({ max: 1024 / 2 ** level - 1 }) }));
  fc.assert(
    fc.property(subtree, ({ level, index }) => {
      const { number } = tileOf({ level, index });
      const below = hashesBelow({ level, index }, hashes.slice(number * 256, (number + 1) * 256));
      const root = rootOfComplete(below, sha256OfBytes);
      expect(root).toEqual(mth(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)));
    }),
    { numRuns: 40 },
  );
  expect(tileOf({ level: 8, index: 300 })).toEqual({ level: 1, number: 1 });
});

test('the bytes of a tile are its hashes, and those of a bundle have the length before each entry', () => {
  const hashes = leavesOf(3).map((leaf) => leafHash(leaf, sha256OfBytes));
  expect(hashesIn(bytesOfTile(hashes))).toEqual(hashes);
  expect([...bytesOfBundle([Uint8Array.of(7, 8), new Uint8Array(300)])].slice(0, 6)).toEqual([0, 2, 7, 8, 1, 44]);
});
