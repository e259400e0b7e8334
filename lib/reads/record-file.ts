import { publicForm } from '@/lib/domain/public-form';
import { type OpenedRecord, openedThing } from '@/lib/domain/public-leaf';
import { FORM_VERSION } from '@/lib/domain/public-thing';
import { cachedUntilPublished, eventTag } from '@/lib/platform/cache-tags';
import { findEvent } from '@/lib/store/event-index';
import { currentLeaves } from '@/lib/store/event-leaves';
import { refreshRecord } from '@/lib/store/event-refresh';
import { lastRoots } from '@/lib/store/event-roots';
import { readWithdrawn } from '@/lib/store/standings';
import type { Transaction } from '@/lib/store/transaction';
import { inSnapshot, isOnRecord } from './records';

export type ReadRecordFile = { ok: true; record: OpenedRecord } | { ok: false; reason: 'not found' };

/** Reads the canonical form of the public record of an event, with what opens its hashes. Cached like the page. */
export async function readRecordFile(slug: string): Promise<ReadRecordFile> {
  return (await isOnRecord(slug)) ? cachedRecordFile(slug) : { ok: false, reason: 'not found' };
}

async function cachedRecordFile(slug: string): Promise<ReadRecordFile> {
  'use cache';
  cachedUntilPublished(eventTag(slug));
  const record = await inSnapshot((db) => recordFileOf(db, slug));
  return record === 'not found' ? { ok: false, reason: record } : { ok: true, record };
}

/** The file of an event that readers see, in the form and of the method that the log binds it in. */
export async function recordFileOf(db: Transaction, slug: string): Promise<OpenedRecord | 'not found'> {
  const found = await findEvent(db, slug);
  if (found === 'not found' || found.standing !== 'shown') return 'not found';
  const { id: event } = found;
  const read = await refreshRecord(db, event, Number.POSITIVE_INFINITY);
  const bound = (await lastRoots(db, [event])).get(event);
  if (!read || !('record' in read) || bound === undefined) return 'not found';
  const { root, entry, method, form } = bound;
  if (root === 'off readers’ pages' || form !== FORM_VERSION) return 'not found';
  const leaves = new Map((await currentLeaves(db, [event])).map((leaf) => [`${leaf.kind} ${leaf.id}`, leaf]));
  const shown = { record: read.record, withdrawn: await readWithdrawn(db, [event]), method };
  const things = publicForm(shown).map((one) =>
    openedThing(one.thing(), leaves.get(`${one.kind} ${one.id}`)?.texts ?? {}),
  );
  return { form, event, root, entry, things };
}
