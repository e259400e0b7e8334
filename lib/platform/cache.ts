import { cacheLife, cacheTag } from 'next/cache';

/** Names under which cached reads are kept, and by which publishing renews them. */
export const EVENTS_TAG = 'events';
export const LOG_TAG = 'log';
export const eventTag = (slug: string): string => `event:${slug}`;

/**
 * Marks the cached read around it. Publishing from a command cannot yet reach a running server, so that a read is also
 * renewed a minute after it was made, behind the reader's back.
 */
export function cachedUntilPublished(...tags: string[]): void {
  cacheTag(...tags);
  cacheLife({ stale: 60, revalidate: 60, expire: 31_536_000 });
}
