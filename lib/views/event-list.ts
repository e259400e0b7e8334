import type { Event } from '@/lib/domain/record';
import type { EventSummary } from '@/lib/domain/summary';
import type { Verdict } from '@/lib/domain/verdict';
import { spanText } from './dates';
import { passedOnText, publishedText } from './event';
import type { EventListItem } from './event-view';
import { type ClaimInputs, rowFacts } from './facts';
import { countText } from './figures';
import { VERDICT_LABELS } from './verdict-labels';

const ORDER: readonly Verdict[] = ['disputed', 'consistent', 'agreed', 'single origin', 'no value'];

/** An event in short, the most disputed question in it, and when what readers see of it last changed. */
export type ListedInShort = {
  event: Event;
  summary: Pick<EventSummary, 'counts'> & { claims: readonly (ClaimInputs & { rank: number })[] };
  question: string | 'none';
  changedAt: string;
};

/** One event as a line of the list, with its most disputed question. */
export function eventListItem({ event, summary, question, changedAt }: ListedInShort): EventListItem {
  const { counts, claims } = summary;
  const mostDisputed = claims.find(({ rank }) => rank === 1);
  return {
    slug: event.slug,
    title: event.title,
    summary: event.summary,
    ...(event.place !== undefined && { place: event.place }),
    ...(event.occurred && { when: spanText(event.occurred, event.zone) }),
    fictional: event.fictional,
    counts: [
      countText(counts.claims, 'question'),
      countText(counts.sources, 'source'),
      countText(counts.statements, 'statement'),
      ...(counts.renderings > 0 ? [passedOnText(counts.renderings)] : []),
    ],
    verdicts: ORDER.flatMap((key) => {
      const count = claims.filter(({ verdict }) => verdict === key).length;
      return count > 0 ? [{ key, label: VERDICT_LABELS[key], count }] : [];
    }),
    ...(mostDisputed?.verdict === 'disputed' && {
      mostDisputed: { question, verdict: mostDisputed.verdict, facts: rowFacts(mostDisputed) },
    }),
    changed: publishedText(changedAt),
  };
}
