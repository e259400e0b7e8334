// The cache of rendered pages, by Next's documented contract (`cacheHandler`: get, set, revalidateTag).
//
// An entry has the content version at which rendering started: what was published during rendering may be missing in
// it. Pages with forms are never found here: a form that is sent without scripts is answered with the page again, and
// its errors are in React's "form state", which Next 16.4 drops when it resumes a page from its cache. "Not found" is
// not cached: made-up addresses would evict pages that exist.
import { LRUCache } from 'lru-cache';
import { isCurrent, MAX_AGE_MS, StartedVersions } from '../platform/content-version.mjs';
import { hasForms } from './known-routes.mjs';

/** The size of the memory, about, in bytes. Beyond it the least recently used entry is evicted. */
const MOST = 64 * 1024 * 1024;

/** Keys end in the address of the page: "…$/sign-in". */
/** @param {string} key */
const isWithForms = (key) => hasForms(key.slice(key.lastIndexOf('$/') + 1));

/**
 * What Next stores and reads: a page has these fields, and others that are stored unchanged.
 * @typedef {{ kind?: string, html?: unknown, body?: Uint8Array, rscData?: Uint8Array, segmentData?: Map<string, Uint8Array>, headers?: Record<string, unknown>, postponed?: string, status?: number }} Page
 * @typedef {{ value: Page, lastModified: number, cacheControl?: unknown, version: number, tags: readonly string[] }} Kept
 */

/** @type {LRUCache<string, Kept>} */
const pages = new LRUCache({ maxSize: MOST, sizeCalculation: ({ value }, key) => sizeOf(value) + 2 * key.length });
const begun = new StartedVersions();

/** The clock by which Next computes ages; the time of day may differ from it. */
const now = () => Math.floor(performance.timeOrigin + performance.now());

export default class PageCache {
  /** @param {string} key */
  async get(key) {
    if (isWithForms(key)) return null;
    const found = pages.get(key);
    const counts = found !== undefined && isCurrent(found) && now() - found.lastModified < MAX_AGE_MS;
    // A page that was rendered in part is completed at the next request.
    if (!counts || found.value.postponed !== undefined) begun.note(key);
    return counts ? found : null;
  }

  /** @param {string} key @param {Page | null} value @param {{ cacheControl?: unknown }} [context] */
  async set(key, value, context = {}) {
    const version = begun.end(key);
    if (value === null || value.kind === 'FETCH' || version === undefined) return;
    if (isWithForms(key) || value.status === 404) return;
    const tags = String(value.headers?.['x-next-cache-tags'] ?? '')
      .split(',')
      .map(decodeURIComponent);
    pages.set(key, { value, lastModified: now(), cacheControl: context.cacheControl, version, tags });
  }

  /** Does nothing: each entry is compared with content-version.mjs, which knows what was published. */
  async revalidateTag() {}

  resetRequestCache() {}
}

/** @param {Page} page */
function sizeOf({ html, body, rscData, segmentData, postponed }) {
  let size =
    1_000 + String(html ?? '').length + (body?.byteLength ?? 0) + (rscData?.byteLength ?? 0) + (postponed?.length ?? 0);
  for (const segment of segmentData?.values() ?? []) size += segment.byteLength;
  return size;
}
