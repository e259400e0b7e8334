import type { EventRecord } from '@/lib/domain/record';
import type { ListedInShort } from '@/lib/views/event-list';
import { listedSummary } from '@/lib/views/listed';

/** A record as the list has it. */
export function listedEvent(record: EventRecord): ListedInShort {
  const summary = listedSummary(record);
  const mostDisputed = record.claims.find(({ id }) => id === summary.claims[0]?.claim);
  return { event: record.event, summary, question: mostDisputed?.question ?? 'none', changedAt: record.publishedAt };
}
