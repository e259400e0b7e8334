import { fidelityOf } from '@/lib/domain/fidelity';
import { cachedUntilPublished, EVENTS_TAG, eventTag } from '@/lib/platform/cache';
import { eventView } from '@/lib/views/event';
import type { EventView } from '@/lib/views/event-view';
import { publicRecord, publicRecordsRelayedBy } from './records';

/** One event as readers see it. Cached: the address alone decides what comes back. */
export async function readEventView(
  slug: string,
): Promise<{ ok: true; view: EventView } | { ok: false; reason: 'not found' }> {
  'use cache';
  cachedUntilPublished(EVENTS_TAG, eventTag(slug));
  const record = await publicRecord(slug);
  if (record === 'not found') return { ok: false, reason: record };
  const outlets = [...new Set(record.renderings.map(({ outlet }) => outlet))];
  const relayed = await publicRecordsRelayedBy(outlets);
  const fidelities = new Map(outlets.map((outlet) => [outlet, fidelityOf(relayed, outlet)]));
  return { ok: true, view: eventView(record, 'latest', fidelities) };
}
