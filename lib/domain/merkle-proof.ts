import {
  type Hash,
  isSameHash,
  nodeHash,
  type Range,
  type RootOfSubtree,
  rootOfRange,
  type Sha256OfBytes,
} from './merkle-tree';

// Proofs of RFC 6962, sections 2.1.1 and 2.1.2. Which ranges a proof names follows from the sizes alone, so that a caller
// can read what they need before anything is computed. They are checked as RFC 9162 writes it (2.1.3.2, 2.1.4.2).

/** The ranges whose roots prove that a leaf is in a tree: PATH(index, D[size]), from the sibling of the leaf upwards. */
export function inclusionRanges(index: number, size: number): Range[] {
  let [from, to] = [0, size];
  const path: Range[] = [];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (index < middle) {
      path.push({ from: middle, to });
      to = middle;
    } else {
      path.push({ from, to: middle });
      from = middle;
    }
  }
  return path.reverse();
}

/**
 * The ranges whose roots prove that a tree begins with an older one: PROOF(older, D[size]). There are none for a tree that
 * is the same or was empty. `older` is at most `size`.
 */
export function consistencyRanges(older: number, size: number): Range[] {
  if (older === 0 || older === size) return [];
  let [from, to] = [0, size];
  let isOlderTree = true;
  const path: Range[] = [];
  while (to !== older) {
    const middle = from + splitOf(to - from);
    if (older <= middle) {
      path.push({ from: middle, to });
      to = middle;
    } else {
      path.push({ from, to: middle });
      from = middle;
      isOlderTree = false;
    }
  }
  return [...(isOlderTree ? [] : [{ from, to }]), ...path.reverse()];
}

/** The proof that ranges make up. */
export const proofOf = (ranges: readonly Range[], rootOf: RootOfSubtree, sha256: Sha256OfBytes): Hash[] =>
  ranges.map((range) => rootOfRange(range, rootOf, sha256));

/** What is known of a tree: how many leaves it has, and its root. */
export type TreeHead = { size: number; root: Hash };

/** Whether a proof shows that the leaf with this hash is at this place, counted from 0, of the tree. */
export function isIncluded(
  { index, leaf }: { index: number; leaf: Hash },
  { size, root }: TreeHead,
  proof: readonly Hash[],
  sha256: Sha256OfBytes,
): boolean {
  if (index >= size) return false;
  let [place, last] = [index, size - 1];
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      hash = nodeHash(sibling, hash, sha256);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      hash = nodeHash(hash, sibling, sha256);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && isSameHash(hash, root);
}

/** Whether a proof shows that a tree begins with the leaves of an older one, unchanged. */
export function isConsistent(older: TreeHead, newer: TreeHead, proof: readonly Hash[], sha256: Sha256OfBytes): boolean {
  if (older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && isSameHash(older.root, newer.root);
  if (older.size === 0) return proof.length === 0 && isSameHash(older.root, sha256(new Uint8Array()));
  let [place, last] = [older.size - 1, newer.size - 1];
  while (isOdd(place)) [place, last] = [half(place), half(last)];
  // Of a power of two the root itself is the first node, and the proof leaves it out.
  const path = place === 0 ? [older.root, ...proof] : proof;
  const [first, ...rest] = path;
  if (first === undefined) return false;
  let [small, large] = [first, first];
  for (const hash of rest) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      small = nodeHash(hash, small, sha256);
      large = nodeHash(hash, large, sha256);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      large = nodeHash(large, hash, sha256);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && isSameHash(small, older.root) && isSameHash(large, newer.root);
}

/** The largest power of two below a size of two or more: where RFC 6962 splits a tree. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

// Not with `>>` and `&`, which cut a number to 32 bits.
const isOdd = (number: number): boolean => number % 2 === 1;
const half = (number: number): number => Math.floor(number / 2);
