// Watches whether the database answers, by a query four times a second on a connection of its own, so that a page need
// not wait to find out. While the database does not answer, pages come from the cache or say so at once
// (without-database.mjs).
import { setTimeout as later } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { timeoutsFor } from '../platform/database-timeouts.mjs';
import { dropConnections } from '../platform/pool.mjs';

/** @typedef {{ isAnswering: boolean, whenLost: (listener: () => void) => () => void, stop: () => void }} Watch */

/** In milliseconds. */
const EVERY = 250;

/**
 * Timeouts are counted in rounds of the event loop: after a page that took long to render, the answer may have arrived
 * without having been read.
 */
const ROUND = 50;

/** A server that answers with this error has no connection left, but it is available. */
const TOO_MANY_CONNECTIONS = '53300';

/**
 * Starts the watch, which runs until it is stopped. The database counts as available until a query fails.
 * @param {string} url
 * @param {string | undefined} kind as serve.ts says it
 * @param {Partial<import('../platform/database-timeouts.mjs').Timeouts>} [timeouts]
 * @returns {Watch}
 */
export function watchDatabase(url, kind, timeouts = {}) {
  const { answer, open } = { ...timeoutsFor(kind), ...timeouts };
  /** @type {Set<() => void>} */
  const listeners = new Set();
  let isAnswering = true;
  let isStopped = false;
  /** Timer of the next query. @type {NodeJS.Timeout | undefined} */
  let waiting;
  /** @type {pg.Client | undefined} */
  let client;
  /** A connection that timed out, until its late answer arrives. @type {pg.Client | undefined} */
  let silent;

  const connect = async () => {
    const connecting = new pg.Client({ connectionString: url, connectionTimeoutMillis: open });
    connecting.on('error', () => {
      if (client !== connecting) return;
      // Stopping the server breaks all connections, so check at once whether it was stopped.
      client = undefined;
      if (waiting === undefined) return;
      clearTimeout(waiting);
      void watch();
    });
    await within(open, connecting.connect());
    client = connecting;
    return connecting;
  };

  /** Sends one query, and checks whether it is answered in time. @returns {Promise<void>} */
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
      // A broken connection may be the only fault; a new one tells.
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
    // It gets a little longer than the new one: a database that was only paused answers on both.
    if (silent !== undefined) await setTimeout(EVERY);
    if (silent !== undefined) {
      void silent.end();
      silent = undefined;
      // The other connections are dead as well, and queries on them would wait for long.
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
