import { leafData } from '@/lib/domain/log-leaf';
import { bytesOfTile, hashesBelow, hashesIn, tileOf } from '@/lib/domain/log-tile';
import { hashesAtLevel, TILE_WIDTH } from '@/lib/domain/log-tile-address.mjs';
import {
  type Hash,
  leafHash,
  type Range,
  type RootOfSubtree,
  rootOfComplete,
  rootOfSize,
  subtreesOf,
} from '@/lib/domain/merkle-tree';
import { sha256OfBytes } from '@/lib/platform/canonical';
import type { ChainName } from './log-entries';
import type { Transaction } from './transaction';

// The tree over a chain of the log. Full tiles are stored; the rest, of which there is at most one tile on each level, is
// computed from what stands below it.

type Place = { level: number; number: number };

/** The data of leaves: from which place, counted from 0, to before which. */
export async function leavesBetween(db: Transaction, chain: ChainName, { from, to }: Range): Promise<Uint8Array[]> {
  const rows = await db.logEntry.findMany({
    where: { chain, number: { gt: from, lte: to } },
    orderBy: { number: 'asc' },
    select: { body: true, leafSalt: true },
  });
  return rows.map(({ leafSalt, body }) => leafData(leafSalt, body, sha256OfBytes));
}

/** The first hashes of a tile, as it is stored or computed. Fewer where the log does not have as many. */
export async function hashesOfTile(
  db: Transaction,
  chain: ChainName,
  { level, number }: Place,
  width: number,
): Promise<Hash[]> {
  const first = number * TILE_WIDTH;
  if (width === TILE_WIDTH) {
    const stored = await storedTile(db, chain, { level, number });
    if (stored) return hashesIn(stored.hashes);
  }
  if (level > 0) return rootsOfTiles(db, chain, level - 1, { from: first, to: first + width });
  const leaves = await leavesBetween(db, chain, { from: first, to: first + width });
  return leaves.map((leaf) => leafHash(leaf, sha256OfBytes));
}

async function rootsOfTiles(db: Transaction, chain: ChainName, level: number, { from, to }: Range): Promise<Hash[]> {
  const rows = await db.logTile.findMany({
    where: { chain, level, number: { gte: from, lt: to } },
    select: { number: true, root: true },
  });
  const roots = new Map(rows.map(({ number, root }) => [Number(number), root]));
  const found: Hash[] = [];
  for (let number = from; number < to; number++) {
    found.push(roots.get(number) ?? (await rootOfTile(db, chain, { level, number })));
  }
  return found;
}

/** Of a full tile that is not stored yet. */
const rootOfTile = async (db: Transaction, chain: ChainName, place: Place): Promise<Hash> =>
  rootOfComplete(await hashesOfTile(db, chain, place, TILE_WIDTH), sha256OfBytes);

/** Reads the tiles that the roots of these ranges need, of a tree of this size: a few, however large it is. */
export async function readSubtrees(
  db: Transaction,
  chain: ChainName,
  ranges: readonly Range[],
  size: number,
): Promise<RootOfSubtree> {
  const tiles = new Map<string, Hash[]>();
  for (const subtree of ranges.flatMap(subtreesOf)) {
    const place = tileOf(subtree);
    const key = `${place.level}/${place.number}`;
    if (tiles.has(key)) continue;
    const width = Math.min(TILE_WIDTH, hashesAtLevel(place.level, size) - place.number * TILE_WIDTH);
    tiles.set(key, await hashesOfTile(db, chain, place, width));
  }
  return (subtree) => {
    const { level, number } = tileOf(subtree);
    return rootOfComplete(hashesBelow(subtree, tiles.get(`${level}/${number}`) ?? []), sha256OfBytes);
  };
}

/** The root of the tree over the first entries of a chain, of which there are at least as many. */
export async function rootAt(db: Transaction, chain: ChainName, size: number): Promise<Hash> {
  const rootOf = await readSubtrees(db, chain, [{ from: 0, to: size }], size);
  return rootOfSize(size, rootOf, sha256OfBytes);
}

/** Stores full tiles that are not stored yet, at most so many. Returns whether all are. */
export async function storeFullTiles(
  db: Transaction,
  chain: ChainName,
  size: number,
  atMost: number,
): Promise<boolean> {
  let stored = 0;
  for (let level = 0; hashesAtLevel(level, size) >= TILE_WIDTH; level++) {
    const full = Math.floor(hashesAtLevel(level, size) / TILE_WIDTH);
    for (let number = await storedTiles(db, chain, level); number < full; number++) {
      if (stored === atMost) return false;
      await storeTile(db, chain, { level, number });
      stored += 1;
    }
  }
  return true;
}

async function storeTile(db: Transaction, chain: ChainName, place: Place): Promise<void> {
  const hashes = await hashesOfTile(db, chain, place, TILE_WIDTH);
  const root = new Uint8Array(rootOfComplete(hashes, sha256OfBytes));
  // Another server may have stored it.
  await db.logTile.createMany({ data: [{ chain, ...place, hashes: bytesOfTile(hashes), root }], skipDuplicates: true });
}

/** How many tiles of a level are stored, without a hole. */
async function storedTiles(db: Transaction, chain: ChainName, level: number): Promise<number> {
  const last = await db.logTile.findFirst({
    where: { chain, level },
    orderBy: { number: 'desc' },
    select: { number: true },
  });
  return last ? Number(last.number) + 1 : 0;
}

export type StoredTile = Place & { hashes: Uint8Array; root: Hash };

const storedTile = (db: Transaction, chain: ChainName, { level, number }: Place) =>
  db.logTile.findUnique({
    where: { chain_level_number: { chain, level, number } },
    select: { hashes: true },
  });

/** Where tiles are stored that a log of this size does not have. */
export async function tilesBeyond(db: Transaction, chain: ChainName, size: number): Promise<readonly Place[]> {
  const levels = await db.logTile.groupBy({ by: ['level'], where: { chain }, orderBy: { level: 'asc' } });
  const found: Place[] = [];
  for (const { level } of levels) {
    const full = level < 0 ? 0 : Math.floor(hashesAtLevel(level, size) / TILE_WIDTH);
    const rows = await db.logTile.findMany({
      where: { chain, level, OR: [{ number: { gte: full } }, { number: { lt: 0 } }] },
      take: 1,
      select: { number: true },
    });
    found.push(...rows.map(({ number }) => ({ level, number: Number(number) })));
  }
  return found;
}

/** Stored tiles of a level from a number on, those of so many numbers. */
export async function tilesFrom(
  db: Transaction,
  chain: ChainName,
  { level, number }: Place,
  take: number,
): Promise<StoredTile[]> {
  const rows = await db.logTile.findMany({
    where: { chain, level, number: { gte: number, lt: number + take } },
    orderBy: { number: 'asc' },
  });
  return rows.map((row) => ({ level, number: Number(row.number), hashes: row.hashes, root: row.root }));
}
