import type { EventRecord } from '@/lib/domain/record';
import type { Verdict } from '@/lib/domain/verdict';
import type { ListedInShort } from '@/lib/views/event-list';
import { listedSummary } from '@/lib/views/listed';

/** A record as the list has it. */
export function listedEvent(record: EventRecord): ListedInShort {
  const { claims, counts, finding } = listedSummary(record);
  const mostDisputed = record.claims.find(({ id }) => id === claims[0]?.claim);
  const verdicts = new Map<Verdict, number>();
  for (const { verdict } of claims) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  return {
    event: record.event,
    counts,
    verdicts,
    ...(mostDisputed && { question: { slug: mostDisputed.slug, text: mostDisputed.question } }),
    finding,
    changedAt: record.publishedAt,
  };
}
