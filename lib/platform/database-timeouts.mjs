// Timeouts of the database. Plain JavaScript: the request handler (lib/server) uses them as well.

/**
 * In milliseconds.
 * @typedef {object} Timeouts
 * @property {number} answer after which a database that has not answered `select 1` counts as unavailable, and pages say so:
 *   a reader then gets an answer within two seconds, network time included
 * @property {number} open for a new connection
 * @property {number} connect for getting a connection from a pool
 * @property {number} query for one query of a page or of a form: none takes this long unless its connection is dead
 */

/** @type {Timeouts} */
const ofServer = { answer: 1_000, open: 2_000, connect: 10_000, query: 10_000 };

/**
 * The embedded database serves one connection at a time: behind a long query every connection waits, and a busy
 * database looks the same as one that hangs.
 * @type {Timeouts}
 */
const ofEmbedded = { answer: 5_000, open: 10_000, connect: 10_000, query: 60_000 };

/** `DATABASE_KIND` is set by lib/cli/serve.ts. @param {string | undefined} kind */
export const timeoutsFor = (kind) => (kind === 'embedded' ? ofEmbedded : ofServer);
