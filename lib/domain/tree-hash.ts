/** SHA-256 of bytes. */
export type Sha256OfBytes = (bytes: Uint8Array) => Uint8Array;

/** The hash of a leaf: SHA-256 of a zero byte and its data (RFC 6962, 2.1). */
export const leafHash = (data: Uint8Array, sha256: Sha256OfBytes): Uint8Array => sha256(joined(Uint8Array.of(0), data));

/** The hash of a tree over the hashes of its leaves, in their order (RFC 6962, 2.1); of none, SHA-256 of nothing. */
export function treeHash(leaves: readonly Uint8Array[], sha256: Sha256OfBytes): Uint8Array {
  const [first] = leaves;
  if (first === undefined) return sha256(new Uint8Array());
  if (leaves.length === 1) return first;
  const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  const [left, right] = [treeHash(leaves.slice(0, half), sha256), treeHash(leaves.slice(half), sha256)];
  return sha256(joined(Uint8Array.of(1), left, right));
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
