import { tagsManifest } from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js';
import pg from 'pg';
import { EVENTS_TAG, LOG_TAG, tagsNow } from './cache';

/** How long another server's publishing may go unnoticed here. */
const EVERY = 250;

/** The last entry of the public log, and how often something that readers see was computed: either changes with it. */
const STATE = `select (select number from log_entry where chain = 'public' order by number desc limit 1) as head,
  (select number from renewal where id = 1) as renewal`;

/**
 * Looks four times a second whether something was published, by whomever: another server of the desk, a command, a person
 * with psql. Then every cached read and page that is tagged so is out of date in this process, and the next request
 * makes it anew. While the database is away what is cached is served on; the first look afterwards says what changed.
 *
 * Resolves after the first look, so that nothing is cached before it. Holds one connection, and no process open.
 */
export async function watchRenewals(url: string): Promise<void> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
    connectionTimeoutMillis: 5_000,
    // The embedded database has one turn at a time: behind a long transaction this waits, as everybody does.
    query_timeout: 60_000,
  });
  pool.on('error', () => {});
  let known: string | undefined;
  const look = async (): Promise<void> => {
    try {
      const { rows } = await pool.query(STATE);
      const found = JSON.stringify(rows[0]);
      if (found !== known) expireTags(EVENTS_TAG, LOG_TAG);
      known = found;
    } catch {
      // The database is away: the next look finds out.
    }
    setTimeout(look, EVERY).unref();
  };
  await look();
}

/**
 * What `updateTag` does, which can be called in a request only. Pages and reads ask the same list of tags, and compare
 * it with the time at which they were begun (page-cache.mjs), on the same clock.
 */
export function expireTags(...tags: string[]): void {
  const expired = Math.ceil(tagsNow());
  for (const tag of tags) tagsManifest.set(tag, { ...tagsManifest.get(tag), expired });
}
