import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consistencyRanges, inclusionRanges, isConsistent, isIncluded, proofOf } from './merkle-proof';
import { type Hash, leafHash, type RootOfSubtree } from './merkle-tree';
import { leavesOf, mth, path, proof, sha256OfBytes } from './testing/naive-tree';

const hex = (hashes: readonly Hash[]) => hashes.map((hash) => Buffer.from(hash).toString('hex'));

const leaves = leavesOf(300);
const rootOf: RootOfSubtree = ({ level, index }) => mth(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));
const headOf = (size: number) => ({ size, root: mth(leaves.slice(0, size)) });
const entry = (index: number) => ({ index, leaf: leafHash(leaves[index] as Uint8Array, sha256OfBytes) });
const inclusion = (index: number, size: number) => proofOf(inclusionRanges(index, size), rootOf, sha256OfBytes);
const consistency = (older: number, size: number) => proofOf(consistencyRanges(older, size), rootOf, sha256OfBytes);

/** A size and a place in a tree of it. */
const placed = fc
  .integer({ min: 1, max: leaves.length })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.nat({ max: size - 1 }) }));
/** Two sizes, the smaller first. */
const sizes = fc
  .tuple(fc.integer({ min: 1, max: leaves.length }), fc.integer({ min: 1, max: leaves.length }))
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

describe('a proof is that of RFC 6962', () => {
  test('of every leaf of every tree of up to 20 leaves, and of every older tree', () => {
    for (let size = 1; size <= 20; size++) {
      for (let index = 0; index < size; index++) {
        expect(hex(inclusion(index, size))).toEqual(hex(path(index, leaves.slice(0, size))));
        expect(isIncluded(entry(index), headOf(size), inclusion(index, size), sha256OfBytes)).toBe(true);
      }
      for (let older = 1; older <= size; older++) {
        expect(hex(consistency(older, size))).toEqual(hex(proof(older, leaves.slice(0, size))));
        expect(isConsistent(headOf(older), headOf(size), consistency(older, size), sha256OfBytes)).toBe(true);
      }
    }
  });

  test('of larger trees, and is accepted', () => {
    fc.assert(
      fc.property(placed, sizes, ({ size, index }, [older, newer]) => {
        expect(hex(inclusion(index, size))).toEqual(hex(path(index, leaves.slice(0, size))));
        expect(isIncluded(entry(index), headOf(size), inclusion(index, size), sha256OfBytes)).toBe(true);
        expect(hex(consistency(older, newer))).toEqual(hex(proof(older, leaves.slice(0, newer))));
        expect(isConsistent(headOf(older), headOf(newer), consistency(older, newer), sha256OfBytes)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  test('in the figures of the tests of Certificate Transparency', () => {
    const texts = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
    const data = texts.map((text) => new Uint8Array(Buffer.from(text, 'hex')));
    const root: RootOfSubtree = ({ level, index }) => mth(data.slice(index * 2 ** level, (index + 1) * 2 ** level));
    const first = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
    const second = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
    const third = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
    expect(hex(proofOf(inclusionRanges(0, 8), root, sha256OfBytes))).toEqual([first, second, third]);
    expect(hex(proofOf(consistencyRanges(1, 8), root, sha256OfBytes))).toEqual([first, second, third]);
    expect(hex(proofOf(consistencyRanges(6, 8), root, sha256OfBytes))).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  test('beyond 32 bits names as many ranges as the tree is high', () => {
    expect(inclusionRanges(0, 2 ** 40)).toHaveLength(40);
    expect(consistencyRanges(2 ** 39, 2 ** 40)).toEqual([{ from: 2 ** 39, to: 2 ** 40 }]);
  });
});

describe('a proof is refused', () => {
  const flipped = (hash: Hash): Hash => hash.map((byte, at) => (at === 7 ? byte ^ 1 : byte));

  test('for another leaf, place, size or root', () => {
    fc.assert(
      fc.property(placed, ({ size, index }) => {
        const good = inclusion(index, size);
        const head = headOf(size);
        const refused = (...args: Parameters<typeof isIncluded>) => expect(isIncluded(...args)).toBe(false);
        refused({ ...entry(index), leaf: flipped(entry(index).leaf) }, head, good, sha256OfBytes);
        refused(entry(index), { ...head, root: flipped(head.root) }, good, sha256OfBytes);
        refused({ ...entry(index), index: size }, head, good, sha256OfBytes);
        if (size > 1) {
          refused({ ...entry(index), index: index === 0 ? 1 : index - 1 }, head, good, sha256OfBytes);
          refused(entry(index), head, good.slice(1), sha256OfBytes);
          refused(entry(index), head, good.with(0, flipped(good[0] as Hash)), sha256OfBytes);
        }
        refused(entry(index), head, [...good, head.root], sha256OfBytes);
      }),
      { numRuns: 40 },
    );
  });

  test('for another older or newer tree', () => {
    fc.assert(
      fc.property(sizes, ([older, newer]) => {
        const good = consistency(older, newer);
        const [from, to] = [headOf(older), headOf(newer)];
        const refused = (...args: Parameters<typeof isConsistent>) => expect(isConsistent(...args)).toBe(false);
        refused({ ...from, root: flipped(from.root) }, to, good, sha256OfBytes);
        refused(from, { ...to, root: flipped(to.root) }, good, sha256OfBytes);
        refused(from, to, [...good, to.root], sha256OfBytes);
        if (older < newer) {
          refused(to, from, good, sha256OfBytes);
          refused(from, to, good.slice(1), sha256OfBytes);
          refused(from, to, good.with(0, flipped(good[0] as Hash)), sha256OfBytes);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('that claims an empty tree had another root', () => {
    expect(isConsistent(headOf(0), headOf(5), [], sha256OfBytes)).toBe(true);
    expect(isConsistent({ size: 0, root: headOf(1).root }, headOf(5), [], sha256OfBytes)).toBe(false);
  });
});
