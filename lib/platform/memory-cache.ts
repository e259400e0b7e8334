import { LRUCache } from 'lru-cache';
import { contentVersion, isCurrent } from './content-version.mjs';

/** The number of characters of a key that weigh as much as one unit of content: a cell, a statement. */
const KEY_OF_ONE = 100;

/**
 * A cache of values in the memory of this process; an entry is current until something that it depends on is published,
 * by any process. Next caches reads too, but as text that it parses for every request: for a large event that takes
 * longer than everything else. Callers must not change a value. `most` bounds the sum of what `weigh` returns, whole
 * numbers from one up; the least recently used entry is evicted first. Concurrent requests for one key share one read.
 * Values for which `keeps` returns false are not cached: for example "not found", since strangers can make up any
 * number of addresses.
 */
export class MemoryCache<T extends object | string> {
  private readonly kept: LRUCache<string, Kept<T>>;
  private readonly coming = new Map<string, Coming<T>>();

  constructor(
    most: number,
    weigh: (value: T) => number,
    private readonly keeps: (value: T) => boolean = () => true,
  ) {
    // The key counts as well: of a small entry it is the larger part.
    const sizeCalculation = ({ value }: Kept<T>, key: string) => weigh(value) + Math.ceil(key.length / KEY_OF_ONE);
    this.kept = new LRUCache({ maxSize: most, sizeCalculation });
  }

  /** Returns the current entry of a key, or reads it; `tags` are the tags of cache-tags.ts that it depends on. */
  async get(key: string, tags: readonly string[], read: () => Promise<T>): Promise<T> {
    const kept = this.kept.get(key);
    if (kept && isCurrent(kept)) return kept.value;
    const coming = this.coming.get(key);
    return coming && isCurrent(coming) ? coming.value : this.readAndKeep(key, tags, read);
  }

  private async readAndKeep(key: string, tags: readonly string[], read: () => Promise<T>): Promise<T> {
    const coming = { version: contentVersion(), tags, value: read() };
    this.coming.set(key, coming);
    try {
      const value = await coming.value;
      const kept = { ...coming, value };
      if (isCurrent(kept) && this.keeps(value)) this.kept.set(key, kept);
      return value;
    } finally {
      if (this.coming.get(key) === coming) this.coming.delete(key);
    }
  }
}

type Dated = { version: number; tags: readonly string[] };
type Kept<T> = Dated & { value: T };
type Coming<T> = Dated & { value: Promise<T> };
