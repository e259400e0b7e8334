// How much each address has asked for lately: a bucket that holds so many, and fills again by so many a second.
import { LRUCache } from 'lru-cache';

/** Addresses that are remembered; of more, those that asked longest ago begin with a full bucket. */
const MOST = 20_000;

/** @typedef {{ holds: number, perSecond: number }} Size */

export class TokenBuckets {
  /** @type {LRUCache<string, { left: number, at: number }>} */
  #buckets = new LRUCache({ max: MOST });
  #size;
  #now;

  /** @param {Size} size @param {() => number} [now] in milliseconds */
  constructor(size, now = () => performance.now()) {
    this.#size = size;
    this.#now = now;
  }

  /** How much is left to an address. @param {string} key */
  left(key) {
    const { holds, perSecond } = this.#size;
    const found = this.#buckets.get(key);
    if (found === undefined) return holds;
    return Math.min(holds, found.left + ((this.#now() - found.at) / 1000) * perSecond);
  }

  /**
   * Takes so much out. Where there is less, nothing is taken, and it is said in how many seconds there is enough.
   * @param {string} key
   * @param {number} cost
   * @returns {{ ok: true } | { ok: false, seconds: number }}
   */
  take(key, cost) {
    const left = this.left(key);
    if (left < cost) return { ok: false, seconds: Math.max(1, Math.ceil((cost - left) / this.#size.perSecond)) };
    this.#buckets.set(key, { left: left - cost, at: this.#now() });
    return { ok: true };
  }

  get size() {
    return this.#buckets.size;
  }
}
