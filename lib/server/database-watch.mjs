// Whether the database answers: asked four times a second on a connection of its own, so that it is known before a page
// waits for it. While it does not, pages come from memory or say so at once (without-database.mjs).
import { setTimeout as later } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { timeoutsFor } from '../platform/database-timeouts.mjs';
import { dropConnections } from '../platform/pool.mjs';

/** @typedef {{ isAnswering: boolean, whenLost: (listener: () => void) => () => void, stop: () => void }} Watch */

/** In milliseconds. */
const EVERY = 250;

/**
 * Time is counted in rounds of the event loop: after a page that took long to make, the answer may be there and only not
 * be read yet.
 */
const ROUND = 50;

/** A server that says this has no connection left, but it answers. */
const TOO_MANY_CONNECTIONS = '53300';

/**
 * Begins to watch, until it is stopped. It is taken to answer until it does not.
 * @param {string} url
 * @param {string | undefined} kind as serve.ts says it
 * @param {Partial<import('../platform/database-timeouts.mjs').Timeouts>} [patience]
 * @returns {Watch}
 */
export function watchDatabase(url, kind, patience = {}) {
  const { answer, open } = { ...timeoutsFor(kind), ...patience };
  /** @type {Set<() => void>} */
  const listeners = new Set();
  let isAnswering = true;
  let isStopped = false;
  /** For the next question. @type {NodeJS.Timeout | undefined} */
  let waiting;
  /** @type {pg.Client | undefined} */
  let client;
  /** A connection that did not answer in time, as long as it has not answered late. @type {pg.Client | undefined} */
  let silent;

  const connect = async () => {
    const connecting = new pg.Client({ connectionString: url, connectionTimeoutMillis: open });
    connecting.on('error', () => {
      if (client !== connecting) return;
      // A server that is stopped breaks all connections: whether it was, is asked at once.
      client = undefined;
      if (waiting === undefined) return;
      clearTimeout(waiting);
      void watch();
    });
    await within(open, connecting.connect());
    client = connecting;
    return connecting;
  };

  /** One question, and whether it is answered in time. @returns {Promise<void>} */
  const ask = async () => {
    const before = client;
    const asked = before ?? (await connect());
    const answered = asked.query('select 1');
    try {
      await within(answer, answered);
    } catch (error) {
      client = undefined;
      if (error === LATE && silent === undefined) waitFor(asked, answered);
      else void asked.end();
      // One that breaks may be no more than that: a new one tells.
      if (error !== LATE && before !== undefined) return ask();
      throw error;
    }
  };

  /** @param {pg.Client} asked @param {Promise<unknown>} answered */
  const waitFor = (asked, answered) => {
    silent = asked;
    const late = () => {
      if (silent === asked) silent = undefined;
      void asked.end();
    };
    answered.then(late, () => {});
  };

  const found = async () => {
    // It has a little longer than the new one: what was only stopped for a while answers on both.
    if (silent !== undefined) await setTimeout(EVERY);
    if (silent !== undefined) {
      void silent.end();
      silent = undefined;
      // So are the others, and whoever waits on one would wait for long.
      dropConnections();
    }
    isAnswering = true;
  };

  const lost = () => {
    if (!isAnswering || isStopped) return;
    isAnswering = false;
    for (const listener of listeners) listener();
  };

  const watch = async () => {
    waiting = undefined;
    try {
      await ask();
      await found();
    } catch (error) {
      if (/** @type {{ code?: string }} */ (error).code === TOO_MANY_CONNECTIONS) await found();
      else lost();
    }
    if (isStopped) void client?.end();
    else waiting = later(watch, EVERY).unref();
  };
  void watch();

  return {
    get isAnswering() {
      return isAnswering;
    },
    whenLost: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      isStopped = true;
    },
  };
}

const LATE = new Error('The database does not answer in time.');

/** @template T @param {number} milliseconds @param {Promise<T>} answer @returns {Promise<T>} */
function within(milliseconds, answer) {
  return new Promise((resolve, reject) => {
    let rounds = 0;
    const timer = setInterval(() => {
      rounds += 1;
      if (rounds < milliseconds / ROUND) return;
      clearInterval(timer);
      reject(LATE);
    }, ROUND).unref();
    answer.then(resolve, reject).finally(() => clearInterval(timer));
  });
}
