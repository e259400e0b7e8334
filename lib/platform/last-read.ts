import { LRUCache } from 'lru-cache';
import { contentVersion, isBasis, MAX_AGE_MS } from './content-version.mjs';

type Entry<T> = { value: T; version: number; since: number };

/**
 * What was read last under a key, out of date or not: a basis from which the next reading goes on, if it can tell by itself
 * what has changed since. Nothing is a basis after a change of which nobody knows what it concerned, nor an hour after all
 * of it was read from nothing. `most` bounds the sum of what `weigh` gives; what was asked for longest ago goes first.
 */
export class LastRead<T extends object> {
  private readonly entries: LRUCache<string, Entry<T>>;

  constructor(most: number, weigh: (value: T) => number) {
    this.entries = new LRUCache({ maxSize: most, sizeCalculation: ({ value }) => weigh(value) });
  }

  /** Reads on from what was read last, or from `nothing`, and keeps what comes back as the basis of the next. */
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
