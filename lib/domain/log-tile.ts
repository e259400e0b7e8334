import { HASH_BYTES, type Hash, type Subtree } from './merkle-tree';

// A log in tiles (c2sp.org/tlog-tiles): the hashes of the tree in rows of 256, and its entries in bundles of as many.

/** A tile is as high as eight levels of the tree, and as wide as 256 hashes. */
export const TILE_HEIGHT = 8;
export const TILE_WIDTH = 2 ** TILE_HEIGHT;

/** The highest level of tiles that an address may name. */
const HIGHEST = 63;

/** A tile by its level and its number, both from 0, or the bundle of the entries that are the leaves of one. */
export type TilePlace = { level: number | 'entries'; number: number };

/** A tile with its first hashes only, if `width` is less than 256. */
export type TileAsked = TilePlace & { width: number };

/** The number of complete subtrees of a tree that are hashes of tiles of this level. */
export const hashesAtLevel = (level: number | 'entries', size: number): number =>
  Math.floor(size / TILE_WIDTH ** (level === 'entries' ? 0 : level));

/** Whether a tree of this size has that many hashes in a tile. */
export const hasTile = ({ level, number, width }: TileAsked, size: number): boolean =>
  hashesAtLevel(level, size) >= number * TILE_WIDTH + width;

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

/** The address of a tile below that of the log: "tile/0/x001/067", and ".p/5" where only five hashes are there. */
export function tileAddress({ level, number, width }: TileAsked): string {
  const digits = String(number);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const places = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group));
  return `tile/${level}/${places.join('/')}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

const ADDRESS = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** The tile that an address names; nothing for any other spelling of it. */
export function tileAt(address: string): TileAsked | undefined {
  const [, named, places = '', part] = ADDRESS.exec(address) ?? [];
  if (named === undefined) return undefined;
  const level = named === 'entries' ? ('entries' as const) : Number(named);
  if (level !== 'entries' && level > HIGHEST) return undefined;
  const asked: TileAsked = { level, number: Number(places.replaceAll(/[x/]/g, '')), width: Number(part ?? TILE_WIDTH) };
  return (part === undefined || asked.width < TILE_WIDTH) && tileAddress(asked) === address ? asked : undefined;
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
