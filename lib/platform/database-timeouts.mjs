// How long a server waits for its database. Plain JavaScript: what stands in front of Next (lib/server) asks as well.

/**
 * In milliseconds.
 * @typedef {object} Timeouts
 * @property {number} answer until a database that says nothing to `select 1` counts as away, and pages say so: with the
 *   way there and back a reader has words within two seconds
 * @property {number} open for a new connection
 * @property {number} connect for a connection of a pool, which others may have
 * @property {number} query for one query of a page or of a form: none takes so long, but a connection that died unnoticed does
 */

/** @type {Timeouts} */
const ofServer = { answer: 1_000, open: 2_000, connect: 10_000, query: 10_000 };

/**
 * The embedded database has one turn at a time: behind a long one everybody waits, and nobody can tell that from a
 * standstill.
 * @type {Timeouts}
 */
const ofEmbedded = { answer: 5_000, open: 10_000, connect: 10_000, query: 60_000 };

/** `DATABASE_KIND` is set by lib/cli/serve.ts. @param {string | undefined} kind */
export const timeoutsFor = (kind) => (kind === 'embedded' ? ofEmbedded : ofServer);
