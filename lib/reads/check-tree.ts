import { leafData } from '@/lib/domain/log-leaf';
import { bytesOfTile } from '@/lib/domain/log-tile';
import { TILE_WIDTH } from '@/lib/domain/log-tile-address.mjs';
import type { TreeHead } from '@/lib/domain/merkle-proof';
import { GrowingTree, type Hash, isSameHash, leafHash, rootOfComplete } from '@/lib/domain/merkle-tree';
import { sha256OfBytes } from '@/lib/platform/canonical';
import { checkpointsOfSizes } from '@/lib/store/log-checkpoints';
import { type ChainName, saltedEntries } from '@/lib/store/log-entries';
import { type StoredTile, tilesBeyond, tilesFrom } from '@/lib/store/log-tree';
import type { Transaction } from '@/lib/store/transaction';

/** The number of entries that are in memory at once: those of eight tiles. */
const AT_ONCE = 8 * TILE_WIDTH;

/** What the tree over a chain contradicts. `size` counts entries. */
export type TreeFault =
  | { what: 'a stored tile is another'; level: number; number: number }
  | { what: 'a signed checkpoint is another'; size: number }
  | { what: 'the noted checkpoint is another'; size: number }
  | { what: 'the log ends before the noted checkpoint'; size: number };

export type TreeChecked = TreeHead & { faults: readonly TreeFault[] };

/** Whether a stored checkpoint that the tree contradicts was signed, and nobody has said in the log that it is given up. */
export type IsHeld = (checkpoint: TreeHead & { key: string; note: string }) => Promise<boolean>;

/**
 * Computes the tree over a chain from its first entry on, and compares it with the tiles and checkpoints that are stored,
 * and with a checkpoint that was noted.
 */
export async function checkTree(
  db: Transaction,
  chain: ChainName,
  isHeld: IsHeld,
  noted?: TreeHead,
): Promise<TreeChecked> {
  const tree = new GrowingTree(sha256OfBytes);
  const faults: TreeFault[] = [];
  const roots: Hash[] = [];
  for (;;) {
    const from = tree.size;
    const entries = await saltedEntries(db, chain, { after: from }, AT_ONCE);
    const signed = await checkpointsOfSizes(db, chain, { from, to: from + entries.length });
    const leaves = entries.map(({ leafSalt, body }) =>
      leafHash(leafData(Buffer.from(leafSalt, 'hex'), body, sha256OfBytes), sha256OfBytes),
    );
    for (const leaf of leaves) {
      tree.add(leaf);
      const here = [...(signed.get(tree.size) ?? [])];
      const isNoted = noted?.size === tree.size;
      if (here.length === 0 && !isNoted) continue;
      const root = tree.root();
      if (isNoted && !isSameHash(noted.root, root)) {
        faults.push({ what: 'the noted checkpoint is another', size: tree.size });
      }
      for (const one of here) {
        if (isSameHash(one.root, root) || !(await isHeld(one))) continue;
        faults.push({ what: 'a signed checkpoint is another', size: tree.size });
      }
    }
    faults.push(...(await otherTiles(db, chain, { level: 0, first: from / TILE_WIDTH }, leaves, roots)));
    if (entries.length < AT_ONCE) break;
  }
  faults.push(...(await otherTilesAbove(db, chain, roots)));
  // A tile that is not there yet would be believed once the log has grown to it.
  for (const place of await tilesBeyond(db, chain, tree.size))
    faults.push({ what: 'a stored tile is another', ...place });
  if (noted && noted.size > tree.size) {
    faults.push({ what: 'the log ends before the noted checkpoint', size: noted.size });
  }
  return { size: tree.size, root: tree.root(), faults };
}

/** Compares full tiles of a level, adds their true roots to `roots`. A tile that is not stored is computed when needed. */
async function otherTiles(
  db: Transaction,
  chain: ChainName,
  { level, first }: { level: number; first: number },
  hashes: readonly Hash[],
  roots: Hash[],
): Promise<TreeFault[]> {
  const full = Math.floor(hashes.length / TILE_WIDTH);
  const rows = full === 0 ? [] : await tilesFrom(db, chain, { level, number: first }, full);
  const faults: TreeFault[] = [];
  for (let at = 0; at < full; at++) {
    const own = hashes.slice(at * TILE_WIDTH, (at + 1) * TILE_WIDTH);
    const root = rootOfComplete(own, sha256OfBytes);
    roots.push(root);
    // More than one, if somebody dropped the key of the table.
    const tiles = rows.filter(({ number }) => number === first + at);
    const isTrue = (tile: StoredTile) => isSameHash(tile.root, root) && isSameHash(tile.hashes, bytesOfTile(own));
    if (!tiles.every(isTrue)) faults.push({ what: 'a stored tile is another', level, number: first + at });
  }
  return faults;
}

async function otherTilesAbove(db: Transaction, chain: ChainName, below: readonly Hash[]): Promise<TreeFault[]> {
  const faults: TreeFault[] = [];
  for (let [level, hashes] = [1, below]; hashes.length >= TILE_WIDTH; level++) {
    const roots: Hash[] = [];
    faults.push(...(await otherTiles(db, chain, { level, first: 0 }, hashes, roots)));
    hashes = roots;
  }
  return faults;
}
