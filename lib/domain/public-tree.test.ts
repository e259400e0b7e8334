import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { THING_KINDS } from './public-thing';
import { bucketOf, hashOfBucket, hashOfEvents, rootOfBuckets, rootOfThings, type TreeThing } from './public-tree';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));

/** A root is some five hundred hashes. */
const RUNS = { numRuns: 20 };

const head: TreeThing = { kind: 'head', id: '00000000-0000-7000-8000-000000000001', hash: 'ab'.repeat(32) };
const things: fc.Arbitrary<TreeThing[]> = fc.uniqueArray(
  fc.record({ kind: fc.constantFrom(...THING_KINDS.filter((kind) => kind !== 'head')), id: fc.uuid(), hash }),
  { minLength: 1, maxLength: 40, selector: ({ kind, id }) => `${kind} ${id}` },
);

test('the root does not depend on the order of the things, and changes with each of them', () => {
  fc.assert(
    fc.property(things, fc.nat(), hash, (all, place, other) => {
      const root = rootOfThings([head, ...all], sha256);
      expect(rootOfThings([...all].reverse().concat(head), sha256)).toBe(root);
      const at = place % all.length;
      const changed = all.map((one, index) => (index === at ? { ...one, hash: other } : one));
      expect(rootOfThings([head, ...changed], sha256)).not.toBe(root);
      expect(rootOfThings([head, ...all.filter((_, index) => index !== at)], sha256)).not.toBe(root);
    }),
    RUNS,
  );
});

test('a thing that changes changes its own bucket alone', () => {
  fc.assert(
    fc.property(things, fc.nat(), hash, (all, place, other) => {
      const thing = all[place % all.length];
      if (!thing) return;
      const buckets = new Map(
        [...new Set(all.map(({ id }) => bucketOf(id)))].map((bucket) => [
          bucket,
          hashOfBucket(
            all.filter(({ id }) => bucketOf(id) === bucket),
            sha256,
          ),
        ]),
      );
      expect(rootOfBuckets(buckets, head.hash, sha256)).toBe(rootOfThings([head, ...all], sha256));
      const now = all.map((one) => (one === thing ? { ...one, hash: other } : one));
      const own = hashOfBucket(
        now.filter(({ id }) => bucketOf(id) === bucketOf(thing.id)),
        sha256,
      );
      expect(rootOfBuckets(new Map([...buckets, [bucketOf(thing.id), own]]), head.hash, sha256)).toBe(
        rootOfThings([head, ...now], sha256),
      );
    }),
    RUNS,
  );
});

test('without a head, or with two, there is no root', () => {
  expect(rootOfThings([], sha256)).toBe('no head');
  expect(rootOfThings([head, head], sha256)).toBe('no head');
});

const EVENT = '00000000-0000-7000-8000-0000000000';
test('what an entry binds changes with each event, and with whether it is on readers’ pages', () => {
  const root = 'cd'.repeat(32);
  const one = { event: `${EVENT}01`, root };
  const two = { event: `${EVENT}02`, root: 'off readers’ pages' as const };
  const bound = hashOfEvents([one, two], sha256);
  expect(hashOfEvents([two, one], sha256)).toBe(bound);
  const others = [[one], [two], [one, { ...two, root }], [one, { ...two, event: `${EVENT}03` }], []];
  expect(new Set([bound, ...others.map((some) => hashOfEvents(some, sha256))]).size).toBe(6);
});
