import { claimsBearingOn } from '@/lib/domain/bearing';
import { withoutConfidential } from '@/lib/domain/confidential';
import type { ClaimId, EventRecord, SourceId } from '@/lib/domain/record';
import { eventTag } from '@/lib/platform/cache';
import { sha256 } from '@/lib/platform/canonical';
import { database } from '@/lib/platform/db';
import { Remembered } from '@/lib/platform/remembered';
import { findClaim, findEvent } from '@/lib/store/event-index';
import { readEventRecords } from '@/lib/store/event-records';
import { NOTHING_READ, type ReadSoFar, type RefreshedRecord, refreshRecord } from '@/lib/store/event-refresh';
import { eventsRelayedBy } from '@/lib/store/relays';
import { type Hiding, readHiding, readWithdrawn, type Withdrawn } from '@/lib/store/standings';
import type { Transaction } from '@/lib/store/transaction';

export type PublicRecord =
  | {
      ok: true;
      record: EventRecord;
      withdrawn: readonly Withdrawn[];
      /** For each question a text that is the same as long as nothing of what its row is made from has changed. */
      versions: ReadonlyMap<ClaimId, string>;
      /** What it was read from, with what is confidential: only to be read on from. */
      soFar: ReadSoFar;
    }
  | { ok: false; reason: 'not found' }
  | { ok: false; reason: 'held' | 'withdrawn'; hiding: Hiding };

/** Records in the memory of this process, by what was said in them: room for a very large event and many others. */
const records = new Remembered<PublicRecord>(
  60_000,
  (read) => (read.ok ? 1 + read.record.statements.length + read.record.renderings.length : 1),
  (read) => read.ok || read.reason !== 'not found',
);

/** Events that were found: what was published once is on record for good. */
const found = new Set<string>();

/**
 * Whether an event is on record at this address. Asked before any cache is, so that of addresses that somebody made up
 * none is kept. For pages it is asked in front of the server (lib/server/addresses.mjs): while one is rendered, an answer that
 * is there at one time and asked for at another would be none of the cache's.
 */
export async function isOnRecord(slug: string): Promise<boolean> {
  if (found.has(slug)) return true;
  if (!isAddress(slug) || (await findEvent(database(), slug)) === 'not found') return false;
  found.add(slug);
  return true;
}

/**
 * The same out of memory, until anything is published. Every question, day and report of an event starts from its record:
 * after publishing it is read once, not once for each of them.
 */
export const publicRecordInMemory = (slug: string): Promise<PublicRecord> =>
  records.get(slug, [eventTag(slug)], (before) => readOn(slug, before?.ok ? before.soFar : NOTHING_READ));

/** What is published of one event, without what is confidential: the only record that a public read starts from. */
export const publicRecord = (slug: string): Promise<PublicRecord> => readOn(slug, NOTHING_READ);

/**
 * So many questions are read at once. A large event takes several transactions, between which others have their turn
 * in the embedded database, and other requests in this process; the last one sees the whole as it is then.
 */
const QUESTIONS_AT_ONCE = 50;

async function readOn(slug: string, before: ReadSoFar): Promise<PublicRecord> {
  for (let soFar = before; ; ) {
    const read = await inOneState((db) => readSome(db, slug, soFar));
    if ('ok' in read) return read;
    soFar = read;
  }
}

async function readSome(db: Transaction, slug: string, soFar: ReadSoFar): Promise<PublicRecord | ReadSoFar> {
  if (!isAddress(slug)) return { ok: false, reason: 'not found' };
  const event = await findEvent(db, slug);
  if (event === 'not found') return { ok: false, reason: event };
  const { id, standing } = event;
  if (standing !== 'shown') return { ok: false, reason: standing, hiding: await readHiding(db, id) };
  const read = await refreshRecord(db, id, soFar, QUESTIONS_AT_ONCE);
  if (read === undefined) return { ok: false, reason: 'not found' };
  if (!('record' in read)) return read;
  const { record, ...now } = read;
  const open = withoutConfidential(record);
  const withdrawn = await readWithdrawn(db, [id]);
  return { ok: true, record: open, withdrawn, versions: versionsOf(open, read), soFar: now };
}

/**
 * From the state of a question and of those that bear on it, of the event itself, and of every source that is named: what
 * is confidential among them decides what is left out.
 */
function versionsOf(open: EventRecord, { record, states }: RefreshedRecord): ReadonlyMap<ClaimId, string> {
  const sources = [...record.sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const around = sha256(JSON.stringify([record.event, sources]));
  return new Map(
    [...claimsBearingOn(open)].map(([claim, bearing]) => [
      claim,
      sha256(`${around} ${bearing.map((id) => states.get(id)).join(' ')}`),
    ]),
  );
}

/** What nothing can have as its address is not asked of the database, which would refuse some of it (a zero byte). */
const isAddress = (slug: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);

/** Why a claim is not in the record of an event that readers see. */
export async function absentClaim(
  event: string,
  slug: string,
): Promise<{ reason: 'not found' } | { reason: 'held' | 'withdrawn'; hiding: Hiding }> {
  if (!isAddress(slug)) return { reason: 'not found' };
  return inOneState(async (db) => {
    const claim = await findClaim(db, event, slug);
    if (claim === 'not found' || claim.standing === 'shown') return { reason: 'not found' };
    return { reason: claim.standing, hiding: await readHiding(db, claim.id) };
  });
}

/**
 * Every other event in which an outlet of this one passed something on, and this one, which is not read again: an
 * outlet's fidelity is not that of one event.
 */
export async function publicRecordsRelayed(
  own: EventRecord,
  outlets: readonly SourceId[],
): Promise<readonly EventRecord[]> {
  const others = await inOneState(async (db) => {
    const events = await eventsRelayedBy(db, outlets);
    return readEventRecords(
      db,
      events.filter((id) => id !== own.event.id),
    );
  });
  return [...others.map(withoutConfidential), own];
}

/** Several queries, one state: a publication in between is seen by all of them, or by none. */
export function inOneState<T>(read: (db: Transaction) => Promise<T>): Promise<T> {
  return database().$transaction(read, { isolationLevel: 'RepeatableRead', timeout: 60_000, maxWait: 20_000 });
}
