import { joined, leafHash, rootOfLeaves, type Sha256OfBytes } from './merkle-tree';
import { fromHex, toHex } from './public-leaf';
import type { ThingKind } from './public-thing';

/** A thing in the tree of its event: the hash of its leaf in hexadecimal. */
export type TreeThing = { kind: ThingKind; id: string; hash: string };

/** How many buckets the things of an event are in, so that a step hashes a small part of a large event. */
export const BUCKETS = 256;

/** The bucket of a thing: the last byte of its id, which is random. */
export const bucketOf = (id: string): number => Number.parseInt(id.slice(-2), 16);

/** The hash of a bucket, in hexadecimal: the tree hash of its things, by kind and then by id. The head is in none. */
export function hashOfBucket(things: readonly TreeThing[], sha256: Sha256OfBytes): string {
  const sorted = [...things].sort((a, b) => (a.kind === b.kind ? less(a.id, b.id) : less(a.kind, b.kind)));
  return toHex(
    rootOfLeaves(
      sorted.map(({ hash }) => fromHex(hash)),
      sha256,
    ),
  );
}

const less = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The root of an event, in hexadecimal: the hash of a tree (RFC 6962) whose leaves are the 256 hashes of its buckets, in their
 * order, and that of its head.
 *
 * @param buckets by number; one that is missing has no things.
 */
export function rootOfBuckets(buckets: ReadonlyMap<number, string>, head: string, sha256: Sha256OfBytes): string {
  const empty = hashOfBucket([], sha256);
  const all = Array.from({ length: BUCKETS }, (_, number) => buckets.get(number) ?? empty);
  return toHex(
    rootOfLeaves(
      [...all, head].map((hash) => leafHash(fromHex(hash), sha256)),
      sha256,
    ),
  );
}

/** The root of an event from all its things, in hexadecimal; nothing where it has no head, or two. */
export function rootOfThings(things: Iterable<TreeThing>, sha256: Sha256OfBytes): string | 'no head' {
  const buckets = new Map<number, TreeThing[]>();
  const heads: string[] = [];
  for (const thing of things) {
    if (thing.kind === 'head') heads.push(thing.hash);
    else buckets.set(bucketOf(thing.id), [...(buckets.get(bucketOf(thing.id)) ?? []), thing]);
  }
  const [head] = heads;
  if (head === undefined || heads.length > 1) return 'no head';
  return rootOfBuckets(
    new Map([...buckets].map(([number, some]) => [number, hashOfBucket(some, sha256)])),
    head,
    sha256,
  );
}

/** An event as an entry binds it. Without a root it is off readers' pages. */
export type BoundEvent = { event: string; root: string | 'off readers’ pages' };

/**
 * What an entry binds, in hexadecimal: the hash of a tree (RFC 6962) whose leaves are the events, by id; each is the 16 bytes
 * of its id and the 32 of its root, or the id alone.
 */
export function hashOfEvents(events: readonly BoundEvent[], sha256: Sha256OfBytes): string {
  const sorted = [...events].sort((a, b) => less(a.event, b.event));
  const leaves = sorted.map(({ event, root }) => {
    const id = fromHex(event.replaceAll('-', ''));
    return leafHash(root === 'off readers’ pages' ? id : joined(id, fromHex(root)), sha256);
  });
  return toHex(rootOfLeaves(leaves, sha256));
}
