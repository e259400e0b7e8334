import { LRUCache } from 'lru-cache';
import { contentVersion } from './content-version.mjs';

/** So many characters of a key weigh as much as one of what is counted: a cell, a statement. */
const KEY_OF_ONE = 100;

/**
 * What was read, kept in this process as it is until anything is published, by whomever. Next keeps cached reads as well,
 * but as text, from which they are put together for every request: of a large event that takes longer than all the rest.
 * Whoever gets it must not change it. `most` bounds the sum of what `weigh` gives, whole numbers from one up; what was
 * asked for longest ago goes first. What several ask for at once is read once. What `keeps` says no of is not kept:
 * what is not there, of which strangers can make up any number.
 */
export class Remembered<T extends object | string> {
  private readonly kept: LRUCache<string, T>;
  private readonly coming = new Map<string, Promise<T>>();
  private version = contentVersion();

  constructor(
    most: number,
    weigh: (value: T) => number,
    private readonly keeps: (value: T) => boolean = () => true,
  ) {
    // A key weighs as well: of what is small it is the greater part.
    const sizeCalculation = (value: T, key: string) => weigh(value) + Math.ceil(key.length / KEY_OF_ONE);
    this.kept = new LRUCache({ maxSize: most, sizeCalculation });
  }

  async get(key: string, read: () => Promise<T>): Promise<T> {
    const version = contentVersion();
    if (version !== this.version) this.forget(version);
    return this.kept.get(key) ?? this.coming.get(key) ?? this.readAndKeep(key, version, read);
  }

  private async readAndKeep(key: string, version: number, read: () => Promise<T>): Promise<T> {
    const coming = read();
    this.coming.set(key, coming);
    try {
      const value = await coming;
      if (contentVersion() === version && this.keeps(value)) this.kept.set(key, value);
      return value;
    } finally {
      if (this.coming.get(key) === coming) this.coming.delete(key);
    }
  }

  private forget(version: number): void {
    this.kept.clear();
    this.coming.clear();
    this.version = version;
  }
}
