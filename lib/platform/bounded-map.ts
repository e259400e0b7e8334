import { LRUCache } from 'lru-cache';

/** Values in memory by key. `most` bounds the sum of what `weigh` returns; the least recently used one is evicted first. */
export class BoundedMap<T extends object> {
  private readonly entries: LRUCache<string, T>;

  constructor(most: number, weigh: (value: T) => number) {
    this.entries = new LRUCache({ maxSize: most, sizeCalculation: weigh });
  }

  get(key: string): T | undefined {
    return this.entries.get(key);
  }

  set(key: string, value: T): void {
    this.entries.set(key, value);
  }

  delete(key: string): void {
    this.entries.delete(key);
  }
}
