import { LRUCache } from 'lru-cache';
import { contentVersion, isBasis, MAX_AGE_MS } from './content-version.mjs';

type Entry<T> = { value: T; version: number; since: number };

/**
 * The last result read under each key, current or stale: the basis of the next read, which then reads only the changes.
 * A result is no basis after a change for which no event is known, nor one hour after everything was last read. `most`
 * bounds the sum of what `weigh` returns; the least recently used entry is evicted first.
 */
export class LastRead<T extends object> {
  private readonly entries: LRUCache<string, Entry<T>>;

  constructor(most: number, weigh: (value: T) => number) {
    this.entries = new LRUCache({ maxSize: most, sizeCalculation: ({ value }) => weigh(value) });
  }

  /** Calls `read` with the last result, or with `nothing`, and stores what it returns as the next basis. */
  async readOn<R extends T>(
    key: string,
    nothing: T,
    read: (basis: T) => Promise<R | undefined>,
  ): Promise<R | undefined> {
    const found = this.entries.get(key);
    const basis = found && isBasis(found.version) && Date.now() - found.since < MAX_AGE_MS ? found : undefined;
    const version = contentVersion();
    const value = await read(basis?.value ?? nothing);
    if (value === undefined) this.entries.delete(key);
    else this.entries.set(key, { value, version, since: basis?.since ?? Date.now() });
    return value;
  }
}
