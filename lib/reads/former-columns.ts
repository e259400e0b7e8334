import { eventTag } from '@/lib/platform/cache-tags';
import { database } from '@/lib/platform/db';
import { MemoryCache } from '@/lib/platform/memory-cache';
import { processSingleton } from '@/lib/platform/process-singleton.mjs';
import { formerAddresses } from '@/lib/store/merged-sources';
import { columnsNamed, withColumnsNow } from '@/lib/views/former-columns';
import type { TableState } from '@/lib/views/table-state';
import { type ReadEvent, readEventView, readTableUncached } from './event';
import { isOnRecord } from './records';

type Former = ReadonlyMap<string, string>;

/** Addresses that lead elsewhere by now. A merge, and undoing it, raises the version of every event concerned. */
const former = processSingleton('former-columns', () => new MemoryCache<Former>(10_000, ({ size }) => size + 1));

/**
 * A reader's choice with the columns as they are called now, so that an address from before two sources were merged shows
 * what it showed. Looked up on the server, and only for a column that the event does not have.
 */
export async function stateNow(slug: string, state: TableState): Promise<TableState> {
  const named = columnsNamed(state);
  if (named.length === 0) return state;
  const read = await readEventView(slug);
  if (!read.ok) return state;
  const known = new Set(read.view.sides.flatMap(({ columns }) => columns.map(({ key }) => key)));
  if (named.every((key) => known.has(key))) return state;
  return withColumnsNow(state, await former.get(slug, [eventTag(slug)], () => formerAddresses(database())));
}

/**
 * The table for an address that was not checked, whatever its columns were called when it was written: an event that is
 * not on record is neither read nor cached.
 */
export async function readTableAt(slug: string, state: TableState): Promise<ReadEvent> {
  return (await isOnRecord(slug))
    ? readTableUncached(slug, await stateNow(slug, state))
    : { ok: false, reason: 'not found' };
}
