// The cache of reads that are marked 'use cache', by Next's documented contract (`cacheHandlers`).
import { LRUCache } from 'lru-cache';
import { isCurrent, MAX_AGE_MS, StartedVersions } from '../platform/content-version.mjs';

/** The size of the memory, in bytes. Beyond it the least recently used entry is evicted. */
const MOST = 64 * 1024 * 1024;

/**
 * @typedef {import('next/cache').CacheEntry} Entry
 * @typedef {{ entry: Omit<Entry, 'value'>, parts: Uint8Array[], size: number, at: number, version: number, tags: string[] }} Kept
 */

/** @type {LRUCache<string, Kept>} */
const reads = new LRUCache({ maxSize: MOST, sizeCalculation: ({ size }, key) => size + 2 * key.length });
const begun = new StartedVersions();

/** Entries that are being stored: a request for one of them waits. @type {Map<string, Promise<void>>} */
const coming = new Map();

export default {
  /** @param {string} key */
  async get(key) {
    await coming.get(key);
    const found = reads.get(key);
    if (found === undefined || !isCurrent(found) || Date.now() - found.at > MAX_AGE_MS) {
      begun.note(key);
      return undefined;
    }
    const { entry, parts } = found;
    return { ...entry, value: streamOf(parts) };
  },

  /** @param {string} key @param {Promise<Entry>} pending */
  async set(key, pending) {
    // The caller reports a failed read; it is not cached.
    const keeping = keep(key, pending).catch(() => {});
    coming.set(key, keeping);
    await keeping.finally(() => coming.delete(key));
  },

  async refreshTags() {},

  /** Does nothing: content-version.mjs knows what was published. */
  async getExpiration() {
    return 0;
  },

  async updateTags() {},
};

/** @param {string} key @param {Promise<Entry>} pending */
async function keep(key, pending) {
  const { value, ...entry } = await pending;
  /** @type {Uint8Array[]} */
  const parts = [];
  let size = 1_000;
  for await (const part of value) {
    parts.push(part);
    size += part.byteLength;
  }
  const version = begun.end(key);
  if (version !== undefined) reads.set(key, { entry, parts, size, at: Date.now(), version, tags: entry.tags });
}

/** @param {readonly Uint8Array[]} parts @returns {ReadableStream<Uint8Array>} */
const streamOf = (parts) =>
  new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
