import { withoutConfidential } from '@/lib/domain/confidential';
import type { EventRecord, SourceId } from '@/lib/domain/record';
import { database } from '@/lib/platform/db';
import { findEventId, listEventIds } from '@/lib/store/event-index';
import { readEventRecords } from '@/lib/store/event-records';
import { eventsRelayedBy } from '@/lib/store/relays';

/** What is published of one event, without what is confidential: the only record that a public read starts from. */
export async function publicRecord(slug: string): Promise<EventRecord | 'not found'> {
  const id = await findEventId(database(), slug);
  if (id === 'not found') return id;
  const [record] = await readEventRecords(database(), [id]);
  return record === undefined ? 'not found' : withoutConfidential(record);
}

/** One page of the published events, newest first. */
export async function publicRecords(page: {
  skip: number;
  take: number;
}): Promise<{ records: readonly EventRecord[]; total: number }> {
  const { ids, total } = await listEventIds(database(), page);
  const records = await readEventRecords(database(), ids);
  return { records: records.map(withoutConfidential), total };
}

/** Every event in which one of these outlets passed something on: an outlet's fidelity is not that of one event. */
export async function publicRecordsRelayedBy(outlets: readonly SourceId[]): Promise<readonly EventRecord[]> {
  const records = await readEventRecords(database(), await eventsRelayedBy(database(), outlets));
  return records.map(withoutConfidential);
}
