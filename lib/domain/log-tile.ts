import { TILE_WIDTH } from './log-tile-address.mjs';
import { HASH_BYTES, type Hash, type Subtree } from './merkle-tree';

// A log in tiles (c2sp.org/tlog-tiles): the hashes of the tree in rows of 256, and its entries in bundles of as many. Their
// addresses are in log-tile-address.mjs.

/** A tile is as high as eight levels of the tree. */
const TILE_HEIGHT = 8;

/** The tile with the hashes from which the root of a complete subtree follows. */
export function tileOf({ level, index }: Subtree): { level: number; number: number } {
  const above = level % TILE_HEIGHT;
  return { level: Math.floor(level / TILE_HEIGHT), number: Math.floor((index * 2 ** above) / TILE_WIDTH) };
}

/** The hashes of a tile whose root a complete subtree has, given the tile that `tileOf` names. */
export function hashesBelow({ level, index }: Subtree, tile: readonly Hash[]): Hash[] {
  const leaves = 2 ** (level % TILE_HEIGHT);
  const start = (index * leaves) % TILE_WIDTH;
  return tile.slice(start, start + leaves);
}

/** The hashes in the bytes of a tile. */
export const hashesIn = (bytes: Uint8Array): Hash[] =>
  Array.from({ length: bytes.length / HASH_BYTES }, (_, at) => bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));

/** The bytes of a tile. */
export function bytesOfTile(hashes: readonly Hash[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hashes.length * HASH_BYTES);
  hashes.forEach((hash, at) => {
    bytes.set(hash, at * HASH_BYTES);
  });
  return bytes;
}

/** The bytes of a bundle of entries: before each its length, in two bytes, the greater first. */
export function bytesOfBundle(entries: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(entries.reduce((length, { length: more }) => length + 2 + more, 0));
  let at = 0;
  for (const entry of entries) {
    bytes.set([entry.length >> 8, entry.length & 255], at);
    bytes.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bytes;
}
