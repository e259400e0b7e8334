import type pg from 'pg';
import { EVENTS_TAG, eventTag, LOG_TAG } from './cache-tags';
import { invalidateTags } from './content-version.mjs';
import { timeoutsFor } from './database-timeouts.mjs';
import { log } from './log';
import { ringForSigning } from './log-bell';
import { poolAt } from './pool.mjs';
import { processSingleton } from './process-singleton.mjs';

/** How often to look for what another server has published, in milliseconds. */
const EVERY = 250;

/**
 * The number of the last entry of the public log, and the content version: both change when something is published; and the
 * version when something last changed that may be of any event. Then what there is to sign: the end of the private log, and
 * what was signed last.
 */
const STATE = `select (select number from log_entry where chain = 'public' order by number desc limit 1) as head,
  (select number from log_entry where chain = 'private' order by number desc limit 1) as "privateHead",
  (select max(id) from log_checkpoint) as signed,
  number as renewal, of_any_event as "ofAny" from renewal where id = 1`;

/** Events whose content changed after a content version. */
const CHANGED = `select e.slug from event_version v join event e on e.id = v.event_id where v.number > $1 limit $2`;

/** If more events changed, treat everything as changed. */
const MOST_NAMED = 1_000;

type Known = { renewal: string | null; ofAny: string | null } & ToSign;
type ToSign = { head: string | null; privateHead: string | null; signed: string | null };
type Watch = { pool: pg.Pool; known: Known | undefined; failing: boolean };

/** One poll for each process: the instrumentation starts it, and actions use it. */
const poll = processSingleton<{ watch?: Watch }>('cache-invalidation', () => ({}));

/**
 * Polls the content version four times a second, to notice what another server of the desk, a command or a person with
 * psql published. A change invalidates every cache entry of this process that depends on it, and the next request
 * recomputes it. While the database does not answer, cached content is served; the first poll afterwards finds the
 * changes.
 *
 * Resolves after the first poll, so that nothing is cached before it. Holds one connection, and keeps no process alive.
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
  poll.watch = watch;
  const again = async (): Promise<void> => {
    await pollOnce(watch);
    setTimeout(again, EVERY).unref();
  };
  await again();
}

/**
 * Invalidates what this process has just published before the answer goes out, by polling at once; the next poll then
 * finds nothing new. If no poll is running, or the database does not answer, every cache entry is invalidated.
 */
export async function invalidateNow(): Promise<void> {
  const { watch } = poll;
  if (watch === undefined) return invalidateTags('everything');
  await pollOnce(watch);
  if (watch.failing) invalidateTags('everything');
}

async function pollOnce(watch: Watch): Promise<void> {
  try {
    const { found, changed } = await changesSince(watch.pool, watch.known);
    if (changed === 'everything' || changed.length > 0) invalidateTags(changed);
    if (isToSign(watch.known, found)) ringForSigning();
    watch.known = found;
    if (watch.failing) log().info('The content version can be polled again.');
    watch.failing = false;
  } catch (error) {
    if (!watch.failing)
      log().warn({ code: (error as { code?: string }).code }, 'The content version cannot be polled.');
    watch.failing = true;
  }
}

const isToSign = (known: ToSign | undefined, found: ToSign): boolean =>
  known?.head !== found.head || known.privateHead !== found.privateHead || known.signed !== found.signed;

/** What is known of the content, and the tags that changed since: everything may have, if no changed event is named. */
export async function changesSince(
  pool: Pick<pg.Pool, 'query'>,
  known: Known | undefined,
): Promise<{ found: Known; changed: readonly string[] | 'everything' }> {
  const { rows } = await pool.query<Known>(STATE);
  const found = rows[0] ?? { head: null, privateHead: null, signed: null, renewal: null, ofAny: null };
  return { found, changed: await tagsChanged(pool, known, found) };
}

async function tagsChanged(
  pool: Pick<pg.Pool, 'query'>,
  known: Known | undefined,
  found: Known,
): Promise<readonly string[] | 'everything'> {
  if (known === undefined || known.ofAny !== found.ofAny) return 'everything';
  if (known.renewal === found.renewal) return known.head === found.head ? [] : [LOG_TAG];
  const { rows } = await pool.query<{ slug: string }>(CHANGED, [known.renewal ?? 0, MOST_NAMED]);
  if (rows.length === 0 || rows.length === MOST_NAMED) return 'everything';
  return [LOG_TAG, EVENTS_TAG, ...rows.map(({ slug }) => eventTag(slug))];
}
