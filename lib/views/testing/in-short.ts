import type { EventRecord } from '@/lib/domain/record';
import { summaryOfEvent } from '@/lib/domain/summary';
import type { ListedInShort } from '@/lib/views/event-list';

/** A record as the list has it. */
export function inShort(record: EventRecord): ListedInShort {
  const summary = summaryOfEvent(record);
  const foremost = record.claims.find(({ id }) => id === summary.claims[0]?.claim);
  return { event: record.event, summary, question: foremost?.question ?? 'none', changedAt: record.publishedAt };
}
