// Pools of connections to the database. Plain JavaScript: what stands in front of Next (lib/server) has one as well.
import pg from 'pg';

/**
 * A connection that is handed one query at a time: Prisma reads what belongs to a row side by side, also within a
 * transaction, which has one connection, and pg is about to refuse that. And one that is closed when a query has waited
 * too long: pg gives the query up, but still waits for its answer before it sends the next.
 */
class Connection extends pg.Client {
  #before = Promise.resolve();

  /** @param {PoolOptions} [options] */
  constructor({ opensWithin, ...config } = {}) {
    super({ ...config, ...(opensWithin !== undefined && { connectionTimeoutMillis: opensWithin }) });
  }

  /** @override @param {...any} given @returns {any} */
  query(...given) {
    // With a callback it is the pool that asks, which gives nobody else the connection meanwhile and closes it on an error.
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

/** Those of this process: pages are bundled apart from the server around them. @type {Set<Pool>} */
const open = Reflect.get(globalThis, Symbol.for('crossread.pools')) ?? new Set();
Reflect.set(globalThis, Symbol.for('crossread.pools'), open);

class Pool extends pg.Pool {
  /** @type {Set<pg.PoolClient>} */
  #used = new Set();

  /** @param {pg.PoolConfig} config */
  constructor(config) {
    super(config);
    // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
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

  /** Closes every connection: what waits for an answer fails now. */
  drop() {
    for (const client of this.#used) void client.end();
    for (let idle = this.idleCount; idle > 0; idle -= 1) this.connect((_, client, release) => client && release(true));
  }
}

/**
 * `connectionTimeoutMillis` counts the wait for a connection that others have as well; `opensWithin` is for one that is
 * opened, which may take no longer than that.
 * @typedef {pg.PoolConfig & { opensWithin?: number }} PoolOptions
 */

/** A pool for one address. Whoever makes it calls `end()`. @param {string} url @param {PoolOptions} options */
export const poolAt = (url, options) => new Pool({ ...options, connectionString: url, Client: Connection });

/** Gives up all connections of this process, used or not; whoever asks next gets a new one. */
export function dropConnections() {
  for (const pool of open) pool.drop();
}
