import type pg from 'pg';
import { EVENTS_TAG, eventTag, LOG_TAG } from './cache';
import { contentChanged } from './content-version.mjs';
import { timeoutsFor } from './database-timeouts.mjs';
import { log } from './log';
import { poolAt } from './pool.mjs';

/** How long another server's publishing may go unnoticed here. */
const EVERY = 250;

/** The last entry of the public log, and how often something that readers see was computed: either changes with it. */
const STATE = `select (select number from log_entry where chain = 'public' order by number desc limit 1) as head,
  (select number from renewal where id = 1) as renewal`;

/** Events of which readers see something else than by a number of `renewal`. */
const CHANGED = `select e.slug from event_version v join event e on e.id = v.event_id where v.number > $1 limit $2`;

/** Of more it is not said which: everything is made anew. */
const MOST_NAMED = 1_000;

type Known = { head: string | null; renewal: string | null };
type Watch = { pool: pg.Pool; known: Known | undefined; failing: boolean };

/** One of the process: the instrumentation begins it, and an action asks it. */
const WATCH = Symbol.for('crossread.cache-invalidation');
const watched = (): Watch | undefined => Reflect.get(globalThis, WATCH);

/**
 * Looks four times a second whether something was published, by whomever: another server of the desk, a command, a person
 * with psql. Then every cached read and page of this process that follows from it counts no more, and the next request
 * makes it anew. While the database is away what is cached is served on; the first look afterwards says what changed.
 *
 * Resolves after the first look, so that nothing is cached before it. Holds one connection, and no process open.
 */
export async function pollContentVersions(url: string): Promise<void> {
  const { open, connect, query } = timeoutsFor(process.env.DATABASE_KIND);
  const pool = poolAt(url, {
    max: 1,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
    opensWithin: open,
    connectionTimeoutMillis: connect,
    query_timeout: query,
  });
  const watch: Watch = { pool, known: undefined, failing: false };
  Reflect.set(globalThis, WATCH, watch);
  const again = async (): Promise<void> => {
    await pollOnce(watch);
    setTimeout(again, EVERY).unref();
  };
  await again();
}

/**
 * What this process has published counts at once, before it answers: it looks now, so that the next look finds nothing new.
 * Where nobody watches, or the database does not answer, everything that is cached counts no more.
 */
export async function invalidateNow(): Promise<void> {
  const watch = watched();
  if (watch === undefined) return contentChanged('everything');
  await pollOnce(watch);
  if (watch.failing) contentChanged('everything');
}

async function pollOnce(watch: Watch): Promise<void> {
  try {
    const { rows } = await watch.pool.query<Known>(STATE);
    const found = rows[0] ?? { head: null, renewal: null };
    const changed = await changedSince(watch, found);
    if (changed === 'everything' || changed.length > 0) contentChanged(changed);
    watch.known = found;
    if (watch.failing) log().info('What was published can be looked for again.');
    watch.failing = false;
  } catch (error) {
    if (!watch.failing)
      log().warn({ code: (error as { code?: string }).code }, 'What was published cannot be looked for.');
    watch.failing = true;
  }
}

/** The tags of what is another than it was known to be. What was renewed for no event that is named may be of any. */
async function changedSince({ pool, known }: Watch, found: Known): Promise<readonly string[] | 'everything'> {
  if (known === undefined) return 'everything';
  if (known.renewal === found.renewal) return known.head === found.head ? [] : [LOG_TAG];
  const { rows } = await pool.query<{ slug: string }>(CHANGED, [known.renewal ?? 0, MOST_NAMED]);
  if (rows.length === 0 || rows.length === MOST_NAMED) return 'everything';
  return [LOG_TAG, EVENTS_TAG, ...rows.map(({ slug }) => eventTag(slug))];
}
