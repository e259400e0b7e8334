import { cachedUntilPublished, EVENTS_TAG, eventTag } from '@/lib/platform/cache-tags';
import { type ListOrder, listEvents, listedEvent } from '@/lib/store/event-list';
import { eventListItem } from '@/lib/views/event-list';
import type { EventListItem, SharedView } from '@/lib/views/event-view';
import { legibleView } from '@/lib/views/legible';
import { sharedEventView } from '@/lib/views/shared';
import { inSnapshot } from './records';

/** Few enough that a reader takes in a page at a glance. */
const PER_PAGE = 20;

export type EventListPage = { items: readonly EventListItem[]; page: number; pages: number; total: number };

/** Reads a page of the list of events, counted from 1; a page beyond the last is empty. */
export async function readEventList(order: ListOrder, page: number): Promise<EventListPage> {
  'use cache';
  cachedUntilPublished(EVENTS_TAG);
  return eventList(order, page);
}

/** `readEventList` without the cache. */
export async function eventList(order: ListOrder, page: number): Promise<EventListPage> {
  const skip = (page - 1) * PER_PAGE;
  const { listed, total } = await inSnapshot((db) => listEvents(db, { order, skip, take: PER_PAGE }));
  const items = listed.map((one) => legibleView(eventListItem(one)));
  return { items, page, pages: Math.max(1, Math.ceil(total / PER_PAGE)), total };
}

/** What goes with a link that is shared; none where readers do not see what it leads to. */
export type ReadShared = SharedView | 'not found';

/** Reads what goes with a link to an event, from its stored projection; 'not found' where readers do not see it now. */
export async function readSharedEvent(slug: string): Promise<ReadShared> {
  'use cache';
  cachedUntilPublished(eventTag(slug));
  return sharedEvent(slug);
}

/** `readSharedEvent` without the cache. */
export async function sharedEvent(slug: string): Promise<ReadShared> {
  const listed = await inSnapshot((db) => listedEvent(db, slug));
  return listed === undefined ? 'not found' : legibleView(sharedEventView(eventListItem(listed)));
}
