import { withoutConfidential } from '@/lib/domain/confidential';
import type { ClaimId, EventRecord, SourceId } from '@/lib/domain/record';
import { SLUG } from '@/lib/domain/slug.mjs';
import { eventTag } from '@/lib/platform/cache-tags';
import { database } from '@/lib/platform/db';
import { MemoryCache } from '@/lib/platform/memory-cache';
import { processSingleton } from '@/lib/platform/process-singleton.mjs';
import { findClaim, findEvent } from '@/lib/store/event-index';
import { readEventRecords } from '@/lib/store/event-records';
import { NOTHING_READ, refreshFrom, refreshRecord } from '@/lib/store/event-refresh';
import { eventsRelayedBy } from '@/lib/store/relays';
import { type Hiding, readHiding, readWithdrawn, type Withdrawn } from '@/lib/store/standings';
import type { Transaction } from '@/lib/store/transaction';

export type PublicRecord =
  | {
      ok: true;
      record: EventRecord;
      withdrawn: readonly Withdrawn[];
      /** The version of each question: the same text as long as nothing changed that its row is computed from. */
      versions: ReadonlyMap<ClaimId, string>;
    }
  | { ok: false; reason: 'not found' }
  | { ok: false; reason: 'held' | 'withdrawn'; hiding: Hiding };

/** Records in the memory of this process, sized by their statements: room for a very large event and many others. */
const records = processSingleton(
  'records',
  () =>
    new MemoryCache<PublicRecord>(
      60_000,
      (read) => (read.ok ? 1 + read.record.statements.length + read.record.renderings.length : 1),
      (read) => read.ok || read.reason !== 'not found',
    ),
);

/** Events that were found: a published event stays on record for good. */
const found = new Set<string>();

/**
 * Whether an event is on record at this address. This is asked before any cache, so that made-up addresses are not
 * cached. For pages the request handler asks (lib/server/known-routes.mjs), not the page: during rendering, an answer that is
 * sometimes in memory and sometimes queried would count as uncached data.
 */
export async function isOnRecord(slug: string): Promise<boolean> {
  if (found.has(slug)) return true;
  if (!isAddress(slug) || (await findEvent(database(), slug)) === 'not found') return false;
  found.add(slug);
  return true;
}

/**
 * Reads a public record from the memory of the process; it is current until something of the event is published. Every
 * question, day and report of an event starts from it, so that after publishing it is read once and not once for each
 * of them.
 */
export const cachedPublicRecord = (slug: string): Promise<PublicRecord> =>
  records.get(slug, [eventTag(slug)], () => readPublic(slug, (db, id) => refreshRecord(db, id, QUESTIONS_AT_ONCE)));

/** Reads the published record of one event, without what is confidential: every public read starts from it. */
export const publicRecord = (slug: string): Promise<PublicRecord> =>
  readPublic(slug, (db, id) => refreshFrom(db, id, NOTHING_READ));

/**
 * The number of questions that are read in one transaction. A large event takes several, between which the embedded
 * database and this process serve other requests; the last one sees the whole record as it is then.
 */
const QUESTIONS_AT_ONCE = 50;

type Refresh = (db: Transaction, id: string) => ReturnType<typeof refreshRecord>;

async function readPublic(slug: string, refresh: Refresh): Promise<PublicRecord> {
  if (!isAddress(slug)) return { ok: false, reason: 'not found' };
  for (;;) {
    const read = await inSnapshot((db) => readSome(db, slug, refresh));
    if (read !== 'more to read') return read;
  }
}

async function readSome(db: Transaction, slug: string, refresh: Refresh): Promise<PublicRecord | 'more to read'> {
  const event = await findEvent(db, slug);
  if (event === 'not found') return { ok: false, reason: event };
  const { id, standing } = event;
  if (standing !== 'shown') return { ok: false, reason: standing, hiding: await readHiding(db, id) };
  const read = await refresh(db, id);
  if (read === undefined) return { ok: false, reason: 'not found' };
  if (!('record' in read)) return 'more to read';
  return { ok: true, record: read.record, withdrawn: await readWithdrawn(db, [id]), versions: read.versions };
}

/**
 * Whether a text can be an address. Other text is not sent to the database, which would reject some of it (a zero
 * byte).
 */
const isAddress = (slug: string): boolean => SLUG.test(slug);

/** Why a claim is not in the record of an event that readers see. */
export async function absentClaim(
  event: string,
  slug: string,
): Promise<{ reason: 'not found' } | { reason: 'held' | 'withdrawn'; hiding: Hiding }> {
  if (!isAddress(slug)) return { reason: 'not found' };
  return inSnapshot(async (db) => {
    const claim = await findClaim(db, event, slug);
    if (claim === 'not found' || claim.standing === 'shown') return { reason: 'not found' };
    return { reason: claim.standing, hiding: await readHiding(db, claim.id) };
  });
}

/**
 * Reads every other event in which an outlet of this one relayed something, and adds this one, which is not read again:
 * the fidelity of an outlet covers all events.
 */
export async function publicRecordsRelayed(
  own: EventRecord,
  outlets: readonly SourceId[],
): Promise<readonly EventRecord[]> {
  const others = await inSnapshot(async (db) => {
    const events = await eventsRelayedBy(db, outlets);
    return readEventRecords(
      db,
      events.filter((id) => id !== own.event.id),
    );
  });
  return [...others.map(withoutConfidential), own];
}

/** Runs several queries on one snapshot: a publication in between is seen by all of them, or by none. */
export function inSnapshot<T>(read: (db: Transaction) => Promise<T>): Promise<T> {
  return database().$transaction(read, { isolationLevel: 'RepeatableRead', timeout: 60_000, maxWait: 20_000 });
}
