import { tagsManifest } from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js';
import { EVENTS_TAG } from './cache';

/** For so long after publishing what is read may still be what was cached before: a tag counts from the next millisecond. */
const SETTLES = 100;

/**
 * What cached reads gave, kept in this process as it is until anything is published, by whomever. Next keeps it as well,
 * but as text, from which it is put together for every request: of a large event that takes longer than all the rest.
 * Whoever gets it must not change it. `most` bounds the sum of what `weigh` gives; what was asked for longest ago goes first.
 *
 * Asks the clock, and is therefore for what is rendered anew, not for pages from the cache.
 */
export class Remembered<T> {
  private readonly kept = new Map<string, { value: T; weight: number }>();
  private weight = 0;
  private stamp: number | undefined;

  constructor(
    private readonly most: number,
    private readonly weigh: (value: T) => number,
  ) {}

  async get(key: string, read: () => Promise<T>): Promise<T> {
    const published = lastPublished();
    if (published !== this.stamp) this.forget(published);
    const found = this.kept.get(key);
    if (found !== undefined) {
      // To the end, where what was asked for last stands.
      this.kept.delete(key);
      this.kept.set(key, found);
      return found.value;
    }
    const isSettled = published === undefined || now() > published + SETTLES;
    const value = await read();
    if (isSettled && lastPublished() === published && !this.kept.has(key)) this.keep(key, value);
    return value;
  }

  private keep(key: string, value: T): void {
    const weight = this.weigh(value);
    if (weight > this.most) return;
    this.kept.set(key, { value, weight });
    this.weight += weight;
    for (const [oldest, { weight }] of this.kept) {
      if (this.weight <= this.most) break;
      this.kept.delete(oldest);
      this.weight -= weight;
    }
  }

  private forget(published: number | undefined): void {
    this.kept.clear();
    this.weight = 0;
    this.stamp = published;
  }
}

/** The clock of Next's tags. */
const now = (): number => performance.timeOrigin + performance.now();

const lastPublished = (): number | undefined => tagsManifest.get(EVENTS_TAG)?.expired;
