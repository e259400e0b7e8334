// Runs a bounded number of requests at once, with a short queue behind them. The address that has asked least comes
// first: however many requests of others wait, an address that asks seldom is served next.

/**
 * @typedef {{
 *   atOnce: number,
 *   atOnceOfOne: number,
 *   waiting: number,
 *   waitingOfOne: number,
 *   longestWait: number,
 *   rest: number,
 *   leastRest: number,
 *   longestRest: number,
 * }} Bounds `rest`: how long a place stays empty after each request, as a part of the time it was taken. In milliseconds.
 *
 * @typedef {{ key: string, rank: () => number, isBounded: boolean, tell: (answer: Turn) => void, timer: NodeJS.Timeout }} Waiting
 * @typedef {{ ok: true, leave: () => void } | { ok: false, why: 'too many of one' | 'too many in all' | 'gone' }} Turn
 */

export class FairQueue {
  #bounds;
  #places = 0;
  /** @type {Map<string, number>} */
  #running = new Map();
  /** @type {Waiting[]} */
  #waiting = [];

  /** @param {Bounds} bounds */
  constructor(bounds) {
    this.#bounds = bounds;
  }

  get waiting() {
    return this.#waiting.length;
  }

  /**
   * Waits for a place, which the request holds until it calls `leave`. `rank` is how much an address may still ask for:
   * the higher, the sooner. `isBounded` is false for an address that stands for many clients, and has no bounds. The
   * answer is `gone` if the client closed its connection while waiting.
   * @param {{ key: string, rank: () => number, isBounded?: boolean, gone?: (leave: () => void) => void }} who
   * @returns {Promise<Turn>}
   */
  enter({ key, rank, isBounded = true, gone }) {
    return new Promise((tell) => {
      const { waiting, waitingOfOne, longestWait } = this.#bounds;
      const own = this.#waiting.filter((one) => one.key === key).length;
      if (isBounded && own >= waitingOfOne) return tell({ ok: false, why: 'too many of one' });
      const timer = setTimeout(() => this.#turnAway(entry, 'too many in all'), longestWait);
      timer.unref();
      /** @type {Waiting} */
      const entry = { key, rank, isBounded, tell, timer };
      this.#waiting.push(entry);
      gone?.(() => this.#turnAway(entry, 'gone'));
      this.#serve();
      if (this.#waiting.length > waiting) this.#turnAway(this.#last() ?? entry, 'too many in all');
    });
  }

  /** @param {Waiting} entry @param {'too many in all' | 'gone'} why */
  #turnAway(entry, why) {
    const at = this.#waiting.indexOf(entry);
    if (at < 0) return;
    this.#waiting.splice(at, 1);
    clearTimeout(entry.timer);
    entry.tell({ ok: false, why });
  }

  /** The waiting request whose address may ask for most, of those that may run; of equal ones the oldest. */
  #next() {
    const { atOnceOfOne } = this.#bounds;
    const may = this.#waiting.filter(({ key, isBounded }) => !isBounded || (this.#running.get(key) ?? 0) < atOnceOfOne);
    // Ranks change while they are compared, so each is read once.
    const ranks = may.map(({ rank }) => rank());
    return may[ranks.indexOf(Math.max(...ranks))];
  }

  /** The waiting request whose address may ask for least; of equal ones the newest. */
  #last() {
    const ranks = this.#waiting.map(({ rank }) => rank());
    return this.#waiting[ranks.lastIndexOf(Math.min(...ranks))];
  }

  #serve() {
    while (this.#places < this.#bounds.atOnce) {
      const next = this.#next();
      if (next === undefined) return;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      clearTimeout(next.timer);
      this.#start(next);
    }
  }

  /** @param {Waiting} entry */
  #start({ key, tell }) {
    const started = performance.now();
    this.#places += 1;
    this.#running.set(key, (this.#running.get(key) ?? 0) + 1);
    let isOver = false;
    const leave = () => {
      if (isOver) return;
      isOver = true;
      const running = (this.#running.get(key) ?? 1) - 1;
      if (running > 0) this.#running.set(key, running);
      else this.#running.delete(key);
      this.#rest(performance.now() - started);
    };
    tell({ ok: true, leave });
  }

  /** @param {number} taken */
  #rest(taken) {
    const { rest: part, leastRest, longestRest } = this.#bounds;
    const rest = Math.min(Math.max(taken * part, leastRest), longestRest);
    const free = () => {
      this.#places -= 1;
      this.#serve();
    };
    if (rest === 0) free();
    else setTimeout(free, rest);
  }
}
