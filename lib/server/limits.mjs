// How much is put together anew, so that readers cannot take the desk away, nor one reader the others.
//
// What is kept as bytes has no limit. Everything else is counted by the address that asks, and what is rendered waits for
// a place among few: one place for each address, and whoever has asked least comes first (fair-queue.mjs). Whoever asks for
// too much is told so in words, after a second: who asks again at once would otherwise cost more than what was refused.
import { isIP } from 'node:net';
import { FairQueue } from './fair-queue.mjs';
import { isPage } from './pages.mjs';
import { refuseTooMuch } from './refusals.mjs';
import { hasSignedSession } from './signed-session.mjs';
import { TokenBuckets } from './token-buckets.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * Of one address: two a second, and 120 at once. A reader who moves the clock and opens cells asks for a few a second, for a
 * short while; a newsroom of fifty behind one address for one each minute or two.
 */
export const READERS = { holds: 120, perSecond: 2 };

/** Signing in and joining, by whoever has no session yet: a newsroom in the morning, and none that tries passwords. */
export const ENTRANCE = { holds: 120, perSecond: 2 };

/** With a session: so many as no hand asks for. */
export const DESK = { holds: 600, perSecond: 20 };

/**
 * Who waits is served in the order of what is left here: whoever asks for ten a minute and no more keeps the first place,
 * and whoever asks for more sinks behind it, however slowly.
 */
const TURNS = { holds: 600, perSecond: 10 / 60 };

/** What needs no page, but a look whether there is one: another address of it, or none. As a part of one that is rendered. */
const LIGHT = 0.1;

/** A page that all readers share and nobody has asked for since it changed: the next finds it made. */
const SHARED = 0.25;

/**
 * Two at once, so that one which waits for the database or is very large does not hold up all; and of the time that a page
 * took, as much again for everybody else: one thread renders, and answers the desk and the readers of what is cached.
 */
const RENDERED = {
  atOnce: 2,
  atOnceOfOne: 1,
  waiting: 256,
  waitingOfOne: 8,
  longestWait: 10_000,
  rest: 1,
  leastRest: 0,
  longestRest: 1_000,
};

/** A look at most takes a query, and a hundred and sixty of them a second are enough for all. */
const LOOKS = { ...RENDERED, atOnce: 4, atOnceOfOne: 2, rest: 0, leastRest: 25 };

/**
 * Pages that all readers share, after something was published: many want the same one, and those behind the first find it
 * made when it is their turn. So many may wait, a whole house behind one address among them.
 */
const SHARED_PAGES = {
  ...RENDERED,
  atOnce: 4,
  atOnceOfOne: 2,
  waiting: 2_000,
  waitingOfOne: 250,
  longestWait: 30_000,
  rest: 0.5,
};

/** Passwords are hashed beside the thread, and whoever signs in should not wait. */
const AT_THE_ENTRANCE = { ...RENDERED, atOnce: 4, atOnceOfOne: 2, rest: 0 };

/** The whole log, as long as it is: sent as it is read, at the speed of whoever takes it. */
const DOWNLOADS = { ...RENDERED, atOnce: 4, waiting: 16, waitingOfOne: 2, rest: 0 };

/** So long may one take, in milliseconds: whoever takes nothing would keep others from it. */
const LONGEST_DOWNLOAD = 10 * 60_000;

/** In how many seconds to come back to where too many wait in all. */
const COME_BACK = 5;

const ENTRANCE_PATHS = /^\/(?:desk|sign-in|invitation)(?:[/?]|$)/;
const FILES = /^\/(?:_next\/static\/|icon\.svg)/;

/** What is asked for. @typedef {'file' | 'page' | 'desk' | 'entrance' | 'download' | 'rendered'} Kind */

/** @param {Request} request @param {string} secret @returns {Kind} */
export function kindOf(request, secret) {
  const { url = '', headers } = request;
  if (FILES.test(url)) return 'file';
  if (ENTRANCE_PATHS.test(url)) return hasSignedSession(headers.cookie, secret) ? 'desk' : 'entrance';
  if (url.startsWith('/log/entries.jsonl')) return 'download';
  return isPage(request) ? 'page' : 'rendered';
}

/** An address of the sixth version is one of as many as a household has: its first half counts. @param {string} address */
export function keyOf(address) {
  const version = isIP(address);
  if (version === 4) return address;
  if (version !== 6) return 'unknown';
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const groups = head.split(':').filter(Boolean);
  const filled = tail === undefined ? groups : [...groups, ...Array(4).fill('0')];
  return `${filled
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/** The machine itself: warming pages, a command, or a proxy that nobody named, which stands for all readers. @param {string} address */
const isThisMachine = (address) => address === '::1' || address.startsWith('127.');

export class Limits {
  #secret;
  #buckets = {
    rendered: new TokenBuckets(READERS),
    entrance: new TokenBuckets(ENTRANCE),
    desk: new TokenBuckets(DESK),
  };
  #turns = new TokenBuckets(TURNS);
  #queues = {
    light: new FairQueue(LOOKS),
    rendered: new FairQueue(RENDERED),
    page: new FairQueue(SHARED_PAGES),
    entrance: new FairQueue(AT_THE_ENTRANCE),
    download: new FairQueue(DOWNLOADS),
  };

  /** @param {string} secret AUTH_SECRET */
  constructor(secret) {
    this.#secret = secret;
  }

  /**
   * Lets what costs little through when it is its turn, which is over as soon as it is known what becomes of it.
   * @param {Request} request
   * @param {Response} response
   * @param {string} address
   * @param {(leave: () => void) => unknown} goOn
   */
  async admitLight(request, response, address, goOn) {
    const asked = { bucket: this.#buckets.rendered, address, cost: LIGHT };
    if (this.#refuses(request, response, asked)) return;
    return this.#wait(request, response, { queue: this.#queues.light, address, cost: LIGHT }, goOn);
  }

  /**
   * Lets a request through when it is its turn, or answers that it is too much.
   * @param {Request} request
   * @param {Response} response
   * @param {string} address
   * @param {() => unknown} goOn
   */
  async admit(request, response, address, goOn) {
    const kind = kindOf(request, this.#secret);
    if (kind === 'file') return goOn();
    const bucket = this.#buckets[kind === 'desk' || kind === 'entrance' ? kind : 'rendered'];
    const cost = kind === 'page' ? SHARED : 1;
    if (this.#refuses(request, response, { bucket, address, cost })) return;
    if (kind === 'desk') return goOn();
    return this.#wait(request, response, { queue: this.#queues[kind], address, cost }, (leave) => {
      if (kind === 'download') setTimeout(() => response.destroy(), LONGEST_DOWNLOAD).unref();
      else leaveWhenWritten(response, leave);
      return goOn();
    });
  }

  /**
   * @param {Request} request
   * @param {Response} response
   * @param {{ queue: FairQueue, address: string, cost: number }} asked
   * @param {(leave: () => void) => unknown} goOn
   */
  async #wait(request, response, { queue, address, cost }, goOn) {
    const key = keyOf(address);
    const isBounded = !isThisMachine(address);
    this.#turns.take(key, cost);
    let leave = () => {};
    const closed = () => leave();
    response.once('close', closed);
    const rank = () => (isBounded ? this.#turns.left(key) : Number.MAX_VALUE);
    const gone = (/** @type {() => void} */ away) => {
      leave = away;
    };
    const turn = await queue.enter({ key, isBounded, rank, gone });
    if (!turn.ok) return turnedAway(request, response, turn.why);
    leave = () => {
      response.off('close', closed);
      turn.leave();
    };
    // It may have gone in the moment between.
    if (response.destroyed) return leave();
    return goOn(leave);
  }

  /** @param {Request} request @param {Response} response @param {{ bucket: TokenBuckets, address: string, cost: number }} asked */
  #refuses(request, response, { bucket, address, cost }) {
    if (isThisMachine(address)) return false;
    const taken = bucket.take(keyOf(address), cost);
    if (!taken.ok) refuseTooMuch(request, response, { status: 429, seconds: taken.seconds });
    return !taken.ok;
  }
}

/** @param {Request} request @param {Response} response @param {'too many of one' | 'too many in all' | 'gone'} why */
function turnedAway(request, response, why) {
  if (why !== 'gone')
    refuseTooMuch(request, response, { status: why === 'too many of one' ? 429 : 503, seconds: COME_BACK });
}

/**
 * A place is free again when the answer is written, not when its reader has taken it: nobody keeps a place by reading slowly.
 * So nothing here waits for the reader.
 * @param {Response} response
 * @param {() => void} leave
 */
function leaveWhenWritten(response, leave) {
  const { write, end } = response;
  Object.assign(response, {
    /** @param {...any} given */
    write: (...given) => {
      Reflect.apply(write, response, given);
      return true;
    },
    /** @param {...any} given */
    end: (...given) => {
      const ended = Reflect.apply(end, response, given);
      leave();
      return ended;
    },
  });
}
