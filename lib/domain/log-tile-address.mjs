// Addresses of tiles of the log (c2sp.org/tlog-tiles), and which a log of a given size has. Plain JavaScript, for
// lib/server.

/** A tile is as wide as 256 hashes: eight levels of the tree. */
export const TILE_WIDTH = 256;

/** The highest level of tiles that an address may name. */
const HIGHEST = 63;

/**
 * A tile by its level and its number, both from 0, or the bundle of the entries that are the leaves of one. Only its first
 * hashes, if `width` is less than 256.
 * @typedef {{ level: number | 'entries', number: number, width: number }} TileAsked
 */

/**
 * How many hashes all tiles of a level have together: the complete subtrees of a tree of this size.
 * @param {number | 'entries'} level @param {number} size
 */
export const hashesAtLevel = (level, size) => Math.floor(size / TILE_WIDTH ** (level === 'entries' ? 0 : level));

/** Whether a tree of this size has that many hashes in a tile. @param {TileAsked} tile @param {number} size */
export const hasTile = ({ level, number, width }, size) => hashesAtLevel(level, size) >= number * TILE_WIDTH + width;

/**
 * The address of a tile below that of the log: "tile/0/x001/067", and ".p/5" where only five hashes are asked for.
 * @param {TileAsked} tile
 */
export function tileAddress({ level, number, width }) {
  const digits = String(number);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const places = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group));
  return `tile/${level}/${places.join('/')}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

const ADDRESS = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** The tile that an address names; nothing for any other spelling of it. @param {string} address @returns {TileAsked | undefined} */
export function tileAt(address) {
  const [, named, places = '', part] = ADDRESS.exec(address) ?? [];
  if (named === undefined) return undefined;
  const level = named === 'entries' ? /** @type {const} */ ('entries') : Number(named);
  if (level !== 'entries' && level > HIGHEST) return undefined;
  const asked = { level, number: Number(places.replaceAll(/[x/]/g, '')), width: Number(part ?? TILE_WIDTH) };
  return (part === undefined || asked.width < TILE_WIDTH) && tileAddress(asked) === address ? asked : undefined;
}
