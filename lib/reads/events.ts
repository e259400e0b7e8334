import { cachedUntilPublished, EVENTS_TAG } from '@/lib/platform/cache';
import { eventListItem } from '@/lib/views/event-list';
import type { EventListItem } from '@/lib/views/event-view';
import { publicRecords } from './records';

/** Few enough that a page is read in one look, and that its verdicts are computed in a moment. */
const PER_PAGE = 20;

/** A page of the list of events, counted from 1; a page beyond the last is empty. */
export async function readEventList(
  page: number,
): Promise<{ items: readonly EventListItem[]; page: number; pages: number; total: number }> {
  'use cache';
  cachedUntilPublished(EVENTS_TAG);
  const { records, total } = await publicRecords({ skip: (page - 1) * PER_PAGE, take: PER_PAGE });
  return { items: records.map(eventListItem), page, pages: Math.max(1, Math.ceil(total / PER_PAGE)), total };
}
