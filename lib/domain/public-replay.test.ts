import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LeafSince, type RootSince, replay } from './public-replay';
import { hashOfBucket, rootOfThings, type TreeThing } from './public-tree';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const EVENT = '00000000-0000-7000-8000-000000000001';
const ids = ['02', '03', 'ff'].map((end) => EVENT.slice(0, -2) + end);

/** Each root is some five hundred hashes. */
const RUNS = { numRuns: 20 };

/** Entries of an event, each with some things that are there from then on, or leave. */
const histories = fc
  .array(fc.tuple(hash, fc.dictionary(fc.constantFrom(...ids), fc.oneof(hash, fc.constant('left')))), {
    minLength: 1,
    maxLength: 6,
  })
  .map((entries) => {
    const leaves: LeafSince[] = [];
    const roots: RootSince[] = [];
    const there = new Map<string, TreeThing>();
    for (const [place, [head, changes]] of entries.entries()) {
      const entry = 10 * (place + 1);
      leaves.push({ kind: 'head', id: EVENT, entry, hash: head });
      for (const [id, changed] of Object.entries(changes)) {
        leaves.push({ kind: 'claim', id, entry, hash: changed });
        if (changed === 'left') there.delete(id);
        else there.set(id, { kind: 'claim', id, hash: changed });
      }
      roots.push({ entry, root: rootOfThings([{ kind: 'head', id: EVENT, hash: head }, ...there.values()], sha256) });
    }
    return { leaves, roots };
  });

test('a history that follows from its leaves has no fault', () => {
  fc.assert(
    fc.property(histories, ({ leaves, roots }) => {
      const { fault, buckets } = replay(roots, leaves, sha256);
      expect(fault).toBeUndefined();
      const empty = hashOfBucket([], sha256);
      const now = new Map(leaves.filter(({ kind }) => kind === 'claim').map((leaf) => [leaf.id, leaf.hash]));
      for (const [bucket, of] of buckets) {
        const one = [...now].find(([id]) => Number.parseInt(id.slice(-2), 16) === bucket);
        expect(of === empty).toBe(one?.[1] === 'left');
      }
    }),
    RUNS,
  );
});

test('a leaf or a root that was changed, left out or added is found', () => {
  fc.assert(
    fc.property(histories, fc.nat(), hash, ({ leaves, roots }, place, other) => {
      const at = place % leaves.length;
      const changed = leaves.map((leaf, index) => (index === at ? { ...leaf, hash: other } : leaf));
      expect(replay(roots, changed, sha256).fault).toBeDefined();
      const root = place % roots.length;
      const forged = roots.map((one, index) => (index === root ? { ...one, root: other } : one));
      expect(replay(forged, leaves, sha256).fault).toEqual({ entry: roots[root]?.entry, what: 'another root' });
      expect(replay(roots.slice(0, -1), leaves, sha256).fault).toMatchObject({ what: 'no root' });
    }),
    RUNS,
  );
});

test('nothing changes while an event is off readers’ pages', () => {
  const head = { kind: 'head', id: EVENT, entry: 1, hash: 'ab'.repeat(32) } as const;
  const thing = { kind: 'claim', id: ids[0] ?? '', hash: 'cd'.repeat(32) } as const;
  const first = { entry: 1, root: rootOfThings([head], sha256) };
  const off = { entry: 2, root: 'off readers’ pages' } as const;
  expect(replay([first, off], [head], sha256).fault).toBeUndefined();
  expect(replay([first, off], [head, { ...thing, entry: 2 }], sha256).fault).toEqual({
    entry: 2,
    what: 'changed while off readers’ pages',
  });
  expect(replay([first, { ...off, entry: 3 }], [head, { ...thing, entry: 2 }], sha256).fault).toEqual({
    entry: 2,
    what: 'no root',
  });
});
