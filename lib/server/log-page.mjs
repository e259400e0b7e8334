// Which page of the log a number in an address asks for: there are as many pages as there are entries to fill them.
import { contentVersion, isCurrent } from '../platform/content-version.mjs';
import { LOG_PAGE, pageNumber } from '../platform/log-pages.mjs';

/**
 * The page is here; or at another number, for good; or it is the last one, at /log, until it is full; or there is none.
 * @typedef {'here' | 'at the end' | 'none' | { at: string }} Place
 */

export class LogPages {
  #readHead;
  /** @type {{ head: Promise<number>, version: number, tags: string[] } | undefined} */
  #known;

  /** @param {() => Promise<number>} readHead the number of the last entry */
  constructor(readHead) {
    this.#readHead = readHead;
  }

  /** Read once for each entry that is added, whatever numbers are asked for. */
  async #head() {
    if (this.#known === undefined || !isCurrent(this.#known)) {
      this.#known = { head: this.#readHead(), version: contentVersion(), tags: ['log'] };
    }
    const known = this.#known;
    try {
      return await known.head;
    } catch (error) {
      if (this.#known === known) this.#known = undefined;
      throw error;
    }
  }

  /** @param {number} before @returns {Promise<Place>} */
  async placeOf(before) {
    if (before === 1) return 'none';
    const own = pageNumber(before);
    const head = await this.#head();
    if (own - 1 <= head) return own === before ? 'here' : { at: `/log?before=${own}` };
    // Its first entry is there, and its last one is not yet.
    return own - LOG_PAGE <= head ? 'at the end' : 'none';
  }
}
