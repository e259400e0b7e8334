// The Merkle tree of RFC 6962, section 2.1, over leaves that are only ever added at the end. MTH(D[a:b]) is called the root
// of the range from a to b. A complete subtree of level l has 2^l leaves, and begins at a multiple of 2^l: once its leaves
// are there, its root never changes.

/** SHA-256 of bytes. */
export type Sha256OfBytes = (bytes: Uint8Array) => Uint8Array;

/** A hash of the tree: 32 bytes. */
export type Hash = Uint8Array;

/** The complete subtree with the leaves from `index * 2^level` on. Level 0 is a leaf. */
export type Subtree = { level: number; index: number };

/** The leaves from `from` to before `to`. */
export type Range = { from: number; to: number };

/** The root of a complete subtree, of one that is there. */
export type RootOfSubtree = (subtree: Subtree) => Hash;

/** The number of bytes of a hash. */
export const HASH_BYTES = 32;

/** The hash of a leaf: SHA-256 of a zero byte and its data (RFC 6962, 2.1). */
export const leafHash = (data: Uint8Array, sha256: Sha256OfBytes): Hash => sha256(joined(Uint8Array.of(0), data));

/** The hash of a node: SHA-256 of a byte 1 and the hashes of both children (RFC 6962, 2.1). */
export const nodeHash = (left: Hash, right: Hash, sha256: Sha256OfBytes): Hash =>
  sha256(joined(Uint8Array.of(1), left, right));

/**
 * The complete subtrees that make up a range, from left to right. The range is one of a tree as RFC 6962 splits it: each
 * subtree is larger than the next.
 */
export function subtreesOf({ from, to }: Range): Subtree[] {
  const found: Subtree[] = [];
  for (let start = from; start < to; ) {
    const level = levelOfLargest(to - start);
    found.push({ level, index: start / 2 ** level });
    start += 2 ** level;
  }
  return found;
}

/** The root of a range: that of its complete subtrees, joined from the right. Of no leaves it is SHA-256 of nothing. */
export function rootOfRange(range: Range, rootOf: RootOfSubtree, sha256: Sha256OfBytes): Hash {
  return rootOfAll(subtreesOf(range).map(rootOf), sha256);
}

/** The root of a tree of so many leaves. */
export const rootOfSize = (size: number, rootOf: RootOfSubtree, sha256: Sha256OfBytes): Hash =>
  rootOfRange({ from: 0, to: size }, rootOf, sha256);

/** Joins roots of complete subtrees, each larger than the next. */
function rootOfAll(roots: readonly Hash[], sha256: Sha256OfBytes): Hash {
  const last = roots.at(-1);
  if (last === undefined) return sha256(new Uint8Array());
  return roots.slice(0, -1).reduceRight((right, left) => nodeHash(left, right, sha256), last);
}

/**
 * A tree that grows leaf by leaf and remembers only the roots of its largest complete subtrees, of which there are at most
 * as many as its size has binary digits.
 */
export class GrowingTree {
  #roots: { level: number; hash: Hash }[] = [];
  #sha256: Sha256OfBytes;
  size = 0;

  constructor(sha256: Sha256OfBytes) {
    this.#sha256 = sha256;
  }

  /** Adds the hash of the next leaf (`leafHash`). */
  add(leaf: Hash): void {
    let added = { level: 0, hash: leaf };
    for (let last = this.#roots.at(-1); last?.level === added.level; last = this.#roots.at(-1)) {
      added = { level: added.level + 1, hash: nodeHash(last.hash, added.hash, this.#sha256) };
      this.#roots.pop();
    }
    this.#roots.push(added);
    this.size += 1;
  }

  /** The root of the leaves so far. */
  root(): Hash {
    return rootOfAll(
      this.#roots.map(({ hash }) => hash),
      this.#sha256,
    );
  }
}

/** The root of a tree over all hashes of its leaves, in their order. Of none it is SHA-256 of nothing. */
export function rootOfLeaves(hashes: Iterable<Hash>, sha256: Sha256OfBytes): Hash {
  const tree = new GrowingTree(sha256);
  for (const hash of hashes) tree.add(hash);
  return tree.root();
}

/** The root of the complete subtree over hashes, of which there is a power of two. */
export function rootOfComplete(hashes: readonly Hash[], sha256: Sha256OfBytes): Hash {
  let row = hashes;
  while (row.length > 1) {
    const next: Hash[] = [];
    for (let at = 0; at + 1 < row.length; at += 2) {
      next.push(nodeHash(row[at] as Hash, row[at + 1] as Hash, sha256));
    }
    row = next;
  }
  return row[0] ?? sha256(new Uint8Array());
}

/** Whether two hashes are the same. */
export const isSameHash = (one: Hash, other: Hash): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** The level of the largest complete subtree that so many leaves can fill. At most 2^53 leaves: numbers are exact. */
function levelOfLargest(leaves: number): number {
  let level = 0;
  while (2 ** (level + 1) <= leaves) level += 1;
  return level;
}

/** Bytes one after another. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
