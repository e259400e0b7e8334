import type { Event } from '@/lib/domain/record';
import type { Verdict } from '@/lib/domain/verdict';
import { type Finding, parseFinding } from '@/lib/schemas/finding';
import { instantDay, spanDays } from './dates';
import type { EventListItem, FindingView } from './event-view';
import { countText } from './figures';

/** An event in short, its finding as it is stored, and the question that this is about. */
export type ListedInShort = {
  event: Event;
  counts: { claims: number; sources: number };
  verdicts: ReadonlyMap<Verdict, number>;
  question?: { slug: string; text: string };
  finding: unknown;
  changedAt: string;
};

/** One event of the list, with its finding. */
export function eventListItem(listed: ListedInShort): EventListItem {
  const { event, counts, verdicts, question, changedAt } = listed;
  const finding = parseFinding(listed.finding);
  const disputed = verdicts.get('disputed') ?? 0;
  return {
    slug: event.slug,
    title: event.title,
    ...(event.place !== undefined && { place: event.place }),
    ...(event.occurred && { when: spanDays(event.occurred, event.zone) }),
    fictional: event.fictional,
    ...(finding && { finding: viewOf(finding) }),
    summary: event.summary,
    ...(question && { question }),
    questions: countText(counts.claims, 'question'),
    disputed: disputedText(disputed, counts.claims),
    isDisputed: disputed > 0,
    sources: countText(counts.sources, 'source'),
    changed: instantDay(changedAt, 'UTC'),
    changedAt,
  };
}

export const viewOf = ({ form: _, ...finding }: Finding): FindingView => finding;

function disputedText(disputed: number, claims: number): string {
  if (claims === 1) return disputed === 1 ? 'disputed' : 'not disputed';
  return disputed === 0 ? 'none disputed' : countText(disputed, 'disputed', 'disputed');
}
