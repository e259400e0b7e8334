import { LRUCache } from 'lru-cache';
import { contentVersion, isCurrent } from './content-version.mjs';

/** So many characters of a key weigh as much as one of what is counted: a cell, a statement. */
const KEY_OF_ONE = 100;

/**
 * What was read, kept in this process as it is until something that it follows from is published, by whomever. Next keeps
 * cached reads as well, but as text, from which they are put together for every request: of a large event that takes longer
 * than all the rest. Whoever gets it must not change it. `most` bounds the sum of what `weigh` gives, whole numbers from one
 * up; what was asked for longest ago goes first. What several ask for at once is read once. What `keeps` says no of is not
 * kept: what is not there, of which strangers can make up any number.
 */
export class PublishedCache<T extends object | string> {
  private readonly kept: LRUCache<string, Kept<T>>;
  private readonly coming = new Map<string, Coming<T>>();

  constructor(
    most: number,
    weigh: (value: T) => number,
    private readonly keeps: (value: T) => boolean = () => true,
  ) {
    // A key weighs as well: of what is small it is the greater part.
    const sizeCalculation = ({ value }: Kept<T>, key: string) => weigh(value) + Math.ceil(key.length / KEY_OF_ONE);
    this.kept = new LRUCache({ maxSize: most, sizeCalculation });
  }

  /** What was read under a key, or is read now; `tags` are those of cache.ts that it follows from. */
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
