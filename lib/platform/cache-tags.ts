import { cacheLife, cacheTag } from 'next/cache';

/** Tags of cached reads; publishing invalidates the entries that have them. */
export const EVENTS_TAG = 'events';
export const LOG_TAG = 'log';
export const eventTag = (slug: string): string => `event:${slug}`;

/**
 * Marks the cached read around it as valid until something is published, however long that takes. A server action
 * invalidates at once (`invalidateNow`); `cache-invalidation.ts` notices what another process published. `stale`
 * concerns the reader's own browser, which reuses a page that it has seen for one minute.
 */
export function cachedUntilPublished(...tags: string[]): void {
  cacheTag(...tags);
  cacheLife({ stale: 60, revalidate: Number.POSITIVE_INFINITY, expire: Number.POSITIVE_INFINITY });
}

/** Marks a read of content that ships with the program: computed at build time, and valid until the next build. */
export function cachedWithBuild(): void {
  cacheLife('max');
}
