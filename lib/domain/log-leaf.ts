import type { Sha256OfBytes } from './merkle-tree';

/** The number of bytes with which a leaf is salted: always the same, so that salt and body cannot be cut elsewhere. */
export const LEAF_SALT_BYTES = 16;

/**
 * The data of the leaf that an entry of the log is: SHA-256 of its salt and of its body in UTF-8. So tiles and bundles of
 * entries, which are copied by people nobody knows, hold nothing of what the entry says.
 */
export function leafData(salt: Uint8Array, body: string, sha256: Sha256OfBytes): Uint8Array {
  const said = new TextEncoder().encode(body);
  const bytes = new Uint8Array(salt.length + said.length);
  bytes.set(salt);
  bytes.set(said, salt.length);
  return sha256(bytes);
}
