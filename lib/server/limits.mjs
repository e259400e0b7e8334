// Rate limits for what is rendered for each request, so that readers cannot block the desk, nor one reader the others.
//
// Answers from the response cache have no limit. Everything else is counted by client address, and what is rendered
// waits for one of few places: one for each address, and the address that has asked least comes first (fair-queue.mjs).
// A client that asks for too much is told so in words, after a second: a client that retries at once would otherwise
// cost more than what was refused.
import { isIP } from 'node:net';
import { FairQueue } from './fair-queue.mjs';
import { isOfTheDesk } from './known-routes.mjs';
import { isPage } from './pages.mjs';
import { hasSignedSession, sessionOf } from './signed-session.mjs';
import { TokenBuckets } from './token-buckets.mjs';
import { refuseTooMuch } from './too-many-requests.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * For one address: two requests a second, and 120 at once. A reader who moves the clock and opens cells sends a few a
 * second, for a short time; a newsroom of fifty people behind one address allows each of them one or two a minute.
 */
export const READERS = { holds: 120, perSecond: 2 };

/** For sign-in and joining, without a session: enough for a newsroom in the morning, too few to try passwords. */
export const ENTRANCE = { holds: 120, perSecond: 2 };

/** With a session: more than a person can click. */
export const DESK = { holds: 600, perSecond: 20 };

/**
 * The order of the queue follows from what is left here: an address that asks at most ten times a minute stays first,
 * and one that asks for more falls behind it, however slowly.
 */
const TURNS = { holds: 600, perSecond: 10 / 60 };

/** The cost of a request that is not rendered but looked up: a redirect, or "not found". As a part of a rendered one. */
const LIGHT = 0.1;

/**
 * The cost of a page that all readers share and that is not cached since it changed: the next request finds it cached.
 */
const SHARED = 0.25;

/**
 * Two at once, so that one page that waits for the database or is very large does not block all. After each page the
 * place rests for as long as rendering took: one thread renders, and also serves the desk and the cached pages.
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

/** Look-ups: each takes at most one query, and 160 a second are enough for all. */
const LOOKS = { ...RENDERED, atOnce: 4, atOnceOfOne: 2, rest: 0, leastRest: 25 };

/**
 * Pages that all readers share, after something was published: many clients request the same one, and those behind the
 * first find it cached when they are served. This many may wait, a whole house behind one address among them.
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

/** Passwords are hashed outside of the main thread, and signing in should not wait. */
const AT_THE_ENTRANCE = { ...RENDERED, atOnce: 4, atOnceOfOne: 2, rest: 0 };

/** The whole log, at its full length: it is sent while it is read, at the speed of the client. */
const DOWNLOADS = { ...RENDERED, atOnce: 4, waiting: 16, waitingOfOne: 2, rest: 0 };

/**
 * Long bodies of one session and in all that are taken in at the same time: each takes several times its length until it
 * is written, 300 at once took 1 GB. A file comes in parts, one after the other; who sends four files waits a little.
 */
export const BODIES = { ...RENDERED, atOnce: 12, atOnceOfOne: 3, waiting: 120, waitingOfOne: 12, rest: 0 };

/** A body of more bytes waits for its turn. What is shorter is a form: as many as there are connections take little. */
const LONG_BODY = 16 * 1024;

/** What a session has sent lately decides who of those that wait comes first. */
const SENT = { holds: 600, perSecond: 10 };

/** The longest download, in milliseconds: a client that reads nothing would block others. */
const LONGEST_DOWNLOAD = 10 * 60_000;

/** After how many seconds to try again when too many wait in all. */
const COME_BACK = 5;

const FILES = /^\/(?:_next\/static\/|icon\.svg)/;

/** The kind of a request. @typedef {'file' | 'page' | 'desk' | 'entrance' | 'download' | 'rendered'} Kind */

/** @param {Request} request @param {string} secret @returns {Kind} */
export function kindOf(request, secret) {
  const { url = '', headers } = request;
  if (FILES.test(url)) return 'file';
  if (isOfTheDesk(url)) return hasSignedSession(headers.cookie, secret) ? 'desk' : 'entrance';
  if (url.startsWith('/log/entries.jsonl')) return 'download';
  return isPage(request) ? 'page' : 'rendered';
}

/**
 * The key under which an address is counted. A household has many IPv6 addresses: the first half identifies it.
 * @param {string} address
 */
export function rateLimitKey(address) {
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

/**
 * Whether it is this machine: warming pages, a command, or a proxy that is not named, which stands for all readers.
 * @param {string} address
 */
const isThisMachine = (address) => address === '::1' || address.startsWith('127.');

export class Limits {
  #secret;
  #buckets = {
    rendered: new TokenBuckets(READERS),
    entrance: new TokenBuckets(ENTRANCE),
    desk: new TokenBuckets(DESK),
  };
  #turns = new TokenBuckets(TURNS);
  #sent = new TokenBuckets(SENT);
  #queues = {
    light: new FairQueue(LOOKS),
    rendered: new FairQueue(RENDERED),
    page: new FairQueue(SHARED_PAGES),
    entrance: new FairQueue(AT_THE_ENTRANCE),
    download: new FairQueue(DOWNLOADS),
    bodies: new FairQueue(BODIES),
  };

  /** @param {string} secret AUTH_SECRET */
  constructor(secret) {
    this.#secret = secret;
  }

  /**
   * Admits a cheap request, in its order; its place is free as soon as the outcome is known.
   * @param {Request} request
   * @param {Response} response
   * @param {string} address
   * @param {(leave: () => void) => unknown} goOn
   */
  async admitLight(request, response, address, goOn) {
    const asked = { bucket: this.#buckets.rendered, address, cost: LIGHT };
    if (this.#refuses(request, response, asked)) return;
    return this.#wait(request, response, this.#ofAddress(address, this.#queues.light, LIGHT), goOn);
  }

  /**
   * Admits a request when it is its turn, or answers that there are too many requests.
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
    if (kind === 'desk') return this.#admitToDesk(request, response, goOn);
    return this.#wait(request, response, this.#ofAddress(address, this.#queues[kind], cost), (leave) => {
      if (kind === 'download') setTimeout(() => response.destroy(), LONGEST_DOWNLOAD).unref();
      else leaveWhenWritten(response, leave);
      return goOn();
    });
  }

  /**
   * A request of the desk with a long body waits for its turn, by its session: people of one house have one address.
   * @param {Request} request
   * @param {Response} response
   * @param {() => unknown} goOn
   */
  #admitToDesk(request, response, goOn) {
    if (!hasLongBody(request)) return goOn();
    const key = sessionOf(request.headers.cookie, this.#secret) ?? '';
    this.#sent.take(key, 1);
    const rank = () => this.#sent.left(key);
    const asked = { queue: this.#queues.bodies, key, isBounded: true, rank, of: /** @type {const} */ ('bodies') };
    return this.#wait(request, response, asked, (leave) => {
      leaveWhenWritten(response, leave);
      return goOn();
    });
  }

  /** @param {string} address @param {FairQueue} queue @param {number} cost @returns {Asked} */
  #ofAddress(address, queue, cost) {
    const key = rateLimitKey(address);
    const isBounded = !isThisMachine(address);
    this.#turns.take(key, cost);
    return { queue, key, isBounded, rank: () => (isBounded ? this.#turns.left(key) : Number.MAX_VALUE), of: 'pages' };
  }

  /**
   * @typedef {{ queue: FairQueue, key: string, isBounded: boolean, rank: () => number, of: 'pages' | 'bodies' }} Asked
   * @param {Request} request
   * @param {Response} response
   * @param {Asked} asked
   * @param {(leave: () => void) => unknown} goOn
   */
  async #wait(request, response, { queue, of, ...who }, goOn) {
    let leave = () => {};
    const closed = () => leave();
    response.once('close', closed);
    const gone = (/** @type {() => void} */ away) => {
      leave = away;
    };
    const turn = await queue.enter({ ...who, gone });
    if (!turn.ok) return turnedAway(request, response, of, turn.why);
    leave = () => {
      response.off('close', closed);
      turn.leave();
    };
    // It may have been closed in between.
    if (response.destroyed) return leave();
    return goOn(leave);
  }

  /** @param {Request} request @param {Response} response @param {{ bucket: TokenBuckets, address: string, cost: number }} asked */
  #refuses(request, response, { bucket, address, cost }) {
    if (isThisMachine(address)) return false;
    const taken = bucket.take(rateLimitKey(address), cost);
    if (!taken.ok) refuseTooMuch(request, response, { of: 'pages', status: 429, seconds: taken.seconds });
    return !taken.ok;
  }
}

/** Whether a request brings a long body, or one whose length it does not tell. @param {Request} request */
const hasLongBody = ({ headers }) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > LONG_BODY;

/**
 * @param {Request} request @param {Response} response @param {'pages' | 'bodies'} of
 * @param {'too many of one' | 'too many in all' | 'gone'} why
 */
function turnedAway(request, response, of, why) {
  if (why !== 'gone')
    refuseTooMuch(request, response, { of, status: why === 'too many of one' ? 429 : 503, seconds: COME_BACK });
}

/**
 * Frees the place when the answer is written, not when its reader has received it, so that a slow reader holds no
 * place. Nothing here waits for the reader.
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
