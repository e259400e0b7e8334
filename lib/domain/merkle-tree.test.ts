import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  GrowingTree,
  type Hash,
  leafHash,
  type RootOfSubtree,
  rootOfComplete,
  rootOfLeaves,
  rootOfRange,
  rootOfSize,
  subtreesOf,
} from './merkle-tree';
import { leavesOf, mth, sha256OfBytes } from './testing/naive-tree';

const hex = (hash: Hash) => Buffer.from(hash).toString('hex');
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

/** The leaves with which Certificate Transparency's own tests begin, and the root after each. */
const OF_CT: readonly [leaf: string, root: string][] = [
  ['', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  ['00', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  ['10', 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  ['2021', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  ['3031', '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  ['40414243', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  ['5051525354555657', 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  ['606162636465666768696a6b6c6d6e6f', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
];

const rootsOver =
  (leaves: readonly Uint8Array[]): RootOfSubtree =>
  ({ level, index }) =>
    mth(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));

describe('the root', () => {
  test('of no leaves is SHA-256 of nothing', () => {
    const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    expect(hex(new GrowingTree(sha256OfBytes).root())).toBe(nothing);
    expect(hex(rootOfSize(0, rootsOver([]), sha256OfBytes))).toBe(nothing);
  });

  test('after each leaf is the one of the tests of Certificate Transparency', () => {
    const tree = new GrowingTree(sha256OfBytes);
    for (const [leaf, root] of OF_CT) {
      tree.add(leafHash(bytes(leaf), sha256OfBytes));
      expect(hex(tree.root())).toBe(root);
    }
    expect(tree.size).toBe(8);
  });

  test.each(
    ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', ...OF_CT.map(([, root]) => root)].map(
      (root, size) => [size, root] as const,
    ),
  )('of %i leaves at once is the same', (size, root) => {
    const hashes = OF_CT.slice(0, size).map(([leaf]) => leafHash(bytes(leaf), sha256OfBytes));
    expect(hex(rootOfLeaves(hashes, sha256OfBytes))).toBe(root);
  });

  test('of a growing tree is that of RFC 6962, at every size', () => {
    const leaves = leavesOf(150);
    const tree = new GrowingTree(sha256OfBytes);
    for (const [at, leaf] of leaves.entries()) {
      tree.add(leafHash(leaf, sha256OfBytes));
      expect(hex(tree.root())).toBe(hex(mth(leaves.slice(0, at + 1))));
    }
  });

  test('of any size follows from complete subtrees alone', () => {
    const leaves = leavesOf(600);
    const size = fc.integer({ min: 0, max: leaves.length });
    fc.assert(
      fc.property(size, (many) => {
        expect(hex(rootOfSize(many, rootsOver(leaves), sha256OfBytes))).toBe(hex(mth(leaves.slice(0, many))));
      }),
      { numRuns: 60 },
    );
  });

  test('of a range that the RFC splits off is that of its leaves', () => {
    const leaves = leavesOf(23);
    for (const range of [
      { from: 16, to: 23 },
      { from: 20, to: 23 },
      { from: 0, to: 16 },
      { from: 22, to: 23 },
    ]) {
      const root = rootOfRange(range, rootsOver(leaves), sha256OfBytes);
      expect(hex(root)).toBe(hex(mth(leaves.slice(range.from, range.to))));
    }
  });

  test('of a complete subtree over the hashes of its leaves is the same', () => {
    const leaves = leavesOf(64);
    const hashes = leaves.map((leaf) => leafHash(leaf, sha256OfBytes));
    expect(hex(rootOfComplete(hashes, sha256OfBytes))).toBe(hex(mth(leaves)));
  });
});

test('a range is cut into complete subtrees, the largest first, also beyond 32 bits', () => {
  expect(subtreesOf({ from: 0, to: 7 })).toEqual([
    { level: 2, index: 0 },
    { level: 1, index: 2 },
    { level: 0, index: 6 },
  ]);
  expect(subtreesOf({ from: 2 ** 40, to: 2 ** 40 + 3 })).toEqual([
    { level: 1, index: 2 ** 39 },
    { level: 0, index: 2 ** 40 + 2 },
  ]);
});
