// The page of the log that a number in an address stands for, and its tiles: there are as many as the entries fill.
import { hasTile } from '../domain/log-tile-address.mjs';
import { contentVersion, isCurrent } from '../platform/content-version.mjs';
import { LOG_PAGE, pageNumber } from '../platform/log-pages.mjs';

/**
 * The page is here; or permanently at another number; or it is the last page, at /log, until it is full; or it does not
 * exist.
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

  /** Reads the head once for each entry that is added, whatever numbers are requested. */
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

  /** @param {import('../domain/log-tile-address.mjs').TileAsked} tile @returns {Promise<Place>} */
  async placeOfTile(tile) {
    return hasTile(tile, await this.#head()) ? 'here' : 'none';
  }

  /** @param {number} before @returns {Promise<Place>} */
  async placeOf(before) {
    if (before === 1) return 'none';
    const own = pageNumber(before);
    const head = await this.#head();
    if (own - 1 <= head) return own === before ? 'here' : { at: `/log?before=${own}` };
    // Its first entry exists, and its last one does not yet.
    return own - LOG_PAGE <= head ? 'at the end' : 'none';
  }
}
