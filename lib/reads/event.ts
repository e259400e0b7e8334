import { fidelityOf } from '@/lib/domain/fidelity';
import { cachedUntilPublished, EVENTS_TAG, eventTag } from '@/lib/platform/cache';
import { eventView } from '@/lib/views/event';
import type { EventView } from '@/lib/views/event-view';
import { type GoneView, goneView, withdrawnView } from '@/lib/views/gone';
import { publicRecord, publicRecordsRelayedBy } from './records';

/** One event as readers see it. Cached: the address alone decides what comes back. */
export async function readEventView(
  slug: string,
): Promise<
  { ok: true; view: EventView } | { ok: false; reason: 'not found' } | { ok: false; reason: 'gone'; gone: GoneView }
> {
  'use cache';
  cachedUntilPublished(EVENTS_TAG, eventTag(slug));
  const read = await publicRecord(slug);
  if (!read.ok && read.reason === 'not found') return { ok: false, reason: read.reason };
  if (!read.ok) return { ok: false, reason: 'gone', gone: goneView(read.reason, read.hiding) };
  const { record, withdrawn } = read;
  const outlets = [...new Set(record.renderings.map(({ outlet }) => outlet))];
  const relayed = await publicRecordsRelayedBy(outlets);
  const fidelities = new Map(outlets.map((outlet) => [outlet, fidelityOf(relayed, outlet)]));
  return { ok: true, view: { ...eventView(record, 'latest', fidelities), withdrawn: withdrawn.map(withdrawnView) } };
}
