// Pools of connections to the database. Plain JavaScript: the request handler (lib/server) has one as well.
import pg from 'pg';
import { processSingleton } from './process-singleton.mjs';

/**
 * A connection that sends one query at a time and closes itself when a query times out. Prisma reads the parts of a row
 * concurrently, also within a transaction, which has one connection; pg 9 will refuse that. And pg gives a query up,
 * but still waits for its answer before it sends the next one.
 */
class Connection extends pg.Client {
  #before = Promise.resolve();

  /** @param {PoolOptions} [options] */
  constructor({ opensWithin, ...config } = {}) {
    super({ ...config, ...(opensWithin !== undefined && { connectionTimeoutMillis: opensWithin }) });
  }

  /** @override @param {...any} given @returns {any} */
  query(...given) {
    // With a callback the caller is the pool, which lends the connection to nobody else and closes it on an error.
    if (given.some((one) => typeof one === 'function')) return Reflect.apply(super.query, this, given);
    const answer = this.#before.then(() => Reflect.apply(super.query, this, given));
    this.#before = answer.then(
      () => {},
      (error) => {
        if (error.message === 'Query read timeout') void this.end();
      },
    );
    return answer;
  }
}

/** The pools of this process. @type {Set<Pool>} */
const open = processSingleton('pools', () => new Set());

class Pool extends pg.Pool {
  /** @type {Set<pg.PoolClient>} */
  #used = new Set();

  /** @param {pg.PoolConfig} config */
  constructor(config) {
    super(config);
    // The pool replaces a connection that breaks while it is idle; without a listener the error would end the process.
    this.on('error', () => {});
    this.on('acquire', (client) => this.#used.add(client));
    this.on('release', (_, client) => this.#used.delete(client));
    open.add(this);
  }

  /** @override @returns {Promise<void>} */
  async end() {
    open.delete(this);
    await super.end();
  }

  /** Closes every connection: queries that wait for an answer fail now. */
  drop() {
    for (const client of this.#used) void client.end();
    for (let idle = this.idleCount; idle > 0; idle -= 1) this.connect((_, client, release) => client && release(true));
  }
}

/**
 * `connectionTimeoutMillis` bounds the wait for a connection of the pool; `opensWithin` bounds the opening of a new
 * one.
 * @typedef {pg.PoolConfig & { opensWithin?: number }} PoolOptions
 */

/** A pool for one address. The caller calls `end()`. @param {string} url @param {PoolOptions} options */
export const poolAt = (url, options) => new Pool({ ...options, connectionString: url, Client: Connection });

/** Closes all connections of this process, used or idle; the next query opens a new one. */
export function dropConnections() {
  for (const pool of open) pool.drop();
}
