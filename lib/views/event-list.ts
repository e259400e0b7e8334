import type { EventRecord, SourceId } from '@/lib/domain/record';
import { compareByDispute, readEvent, type Verdict } from '@/lib/domain/verdict';
import { spanText } from './dates';
import { publishedText } from './event';
import type { EventListItem } from './event-view';
import { factsOf, VERDICT_LABELS } from './facts';
import { countText } from './figures';

const ORDER: readonly Verdict[] = ['disputed', 'consistent', 'agreed', 'single origin', 'no value'];

/** One event as a line of the list, with what is most disputed in it. */
export function eventListItem(record: EventRecord): EventListItem {
  const { event, claims, statements, renderings, publishedAt } = record;
  const readings = readEvent(record, 'latest').claims.toSorted(compareByDispute);
  const foremost = readings[0];
  const sources = new Set<SourceId>([
    ...statements.map(({ source }) => source),
    ...renderings.map(({ outlet }) => outlet),
  ]);
  return {
    slug: event.slug,
    title: event.title,
    summary: event.summary,
    ...(event.place !== undefined && { place: event.place }),
    ...(event.occurred && { when: spanText(event.occurred, event.zone) }),
    fictional: event.fictional,
    counts: [
      countText(claims.length, 'claim'),
      countText(sources.size, 'source'),
      countText(statements.length, 'statement'),
    ],
    verdicts: ORDER.flatMap((key) => {
      const count = readings.filter(({ verdict }) => verdict === key).length;
      return count > 0 ? [{ key, label: VERDICT_LABELS[key], count }] : [];
    }),
    ...(foremost?.verdict === 'disputed' && {
      foremost: { question: foremost.claim.question, verdict: foremost.verdict, facts: factsOf(foremost) },
    }),
    published: publishedText(publishedAt),
  };
}
