import { cacheLife, cacheTag } from 'next/cache';

/** Names under which cached reads are kept, and by which publishing renews them. */
export const EVENTS_TAG = 'events';
export const LOG_TAG = 'log';
export const eventTag = (slug: string): string => `event:${slug}`;

/**
 * Marks the cached read around it: it is kept until something is published, however long that is. A server action says
 * so at once (`invalidateNow`); what was published elsewhere is noticed by `cache-invalidation.ts`. `stale` is for a reader's own
 * browser, which goes back to what it has seen for a minute.
 */
export function cachedUntilPublished(...tags: string[]): void {
  cacheTag(...tags);
  cacheLife({ stale: 60, revalidate: Number.POSITIVE_INFINITY, expire: Number.POSITIVE_INFINITY });
}

/** Marks a read of what is shipped with the program: made when the project is built, and the same until the next build. */
export function cachedWithBuild(): void {
  cacheLife('max');
}
