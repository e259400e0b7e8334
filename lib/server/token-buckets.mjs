// Token buckets, one for each address: a bucket holds a number of tokens, and refills at a number a second.
import { LRUCache } from 'lru-cache';

/** The number of addresses that are stored; beyond it, those that asked longest ago start with a full bucket again. */
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

  /** The number of tokens that an address has left. @param {string} key */
  left(key) {
    const { holds, perSecond } = this.#size;
    const found = this.#buckets.get(key);
    if (found === undefined) return holds;
    return Math.min(holds, found.left + ((this.#now() - found.at) / 1000) * perSecond);
  }

  /**
   * Takes tokens out. If there are too few, takes none, and returns after how many seconds there are enough.
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
