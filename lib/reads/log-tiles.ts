import { bytesOfBundle, bytesOfTile } from '@/lib/domain/log-tile';
import { hasTile, TILE_WIDTH, tileAt } from '@/lib/domain/log-tile-address.mjs';
import { headOf } from '@/lib/store/log-entries';
import { hashesOfTile, leavesBetween } from '@/lib/store/log-tree';
import { inSnapshot } from './records';

/**
 * Reads a tile of the tree over the public log, or a bundle of the leaves below one, by its address ("tile/0/x001/067").
 * Nothing for an address that is none, or a tile that the log does not have yet. What it reads never changes.
 */
export async function readTile(address: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const asked = tileAt(address);
  if (asked === undefined) return undefined;
  const { level, number, width } = asked;
  return inSnapshot(async (db) => {
    if (!hasTile(asked, (await headOf(db, 'public')).number)) return undefined;
    if (level !== 'entries') return bytesOfTile(await hashesOfTile(db, 'public', { level, number }, width));
    const from = number * TILE_WIDTH;
    return bytesOfBundle(await leavesBetween(db, 'public', { from, to: from + width }));
  });
}
