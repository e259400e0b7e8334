import { createHash } from 'node:crypto';
import type { Hash, Sha256OfBytes } from '@/lib/domain/merkle-tree';

// RFC 6962, section 2.1, word for word: recursive, over leaves that are all in memory.

export const sha256OfBytes: Sha256OfBytes = (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest());

const hash = (...parts: readonly Uint8Array[]): Hash => sha256OfBytes(new Uint8Array(Buffer.concat(parts)));

/** k: "the largest power of two smaller than n". */
const largestBelow = (n: number): number => {
  let k = 1;
  while (k + k < n) k += k;
  return k;
};

/** MTH(D[n]). */
export function mth(data: readonly Uint8Array[]): Hash {
  const n = data.length;
  if (n === 0) return hash();
  if (n === 1) return hash(Uint8Array.of(0), data[0] as Uint8Array);
  const k = largestBelow(n);
  return hash(Uint8Array.of(1), mth(data.slice(0, k)), mth(data.slice(k)));
}

/** PATH(m, D[n]). */
export function path(m: number, data: readonly Uint8Array[]): Hash[] {
  const n = data.length;
  if (n === 1) return [];
  const k = largestBelow(n);
  return m < k
    ? [...path(m, data.slice(0, k)), mth(data.slice(k))]
    : [...path(m - k, data.slice(k)), mth(data.slice(0, k))];
}

/** PROOF(m, D[n]). */
export const proof = (m: number, data: readonly Uint8Array[]): Hash[] => subproof(m, data, true);

function subproof(m: number, data: readonly Uint8Array[], b: boolean): Hash[] {
  const n = data.length;
  if (m === n) return b ? [] : [mth(data)];
  const k = largestBelow(n);
  return m <= k
    ? [...subproof(m, data.slice(0, k), b), mth(data.slice(k))]
    : [...subproof(m - k, data.slice(k), false), mth(data.slice(0, k))];
}

/** Leaves that are all different: their place, in four bytes. */
export const leavesOf = (size: number): Uint8Array[] =>
  Array.from({ length: size }, (_, at) => Uint8Array.of(at >> 24, (at >> 16) & 255, (at >> 8) & 255, at & 255));
