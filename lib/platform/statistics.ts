import pg from 'pg';

/** How often to look for tables that have changed, in milliseconds: autovacuum's own default. */
const EVERY = 60_000;

/**
 * Tables of which more changed since their statistics were made than autovacuum waits for by default: 50 rows and a
 * tenth. Counts of changes are lost when the program crashes; then the size of the table tells.
 */
const DUE = `select format('%I.%I', s.schemaname, s.relname) as name
  from pg_stat_user_tables s join pg_class c on c.oid = s.relid
  where s.n_mod_since_analyze > 50 + 0.1 * greatest(c.reltuples, 0)
    or pg_relation_size(c.oid) / current_setting('block_size')::int > 1 + 1.1 * c.relpages`;

/**
 * Makes the statistics of tables that have changed, by which the planner chooses how to find rows: the embedded database
 * has no autovacuum to do so. One table at a time, so that others are served in between. Returns the names of the tables.
 */
export async function refreshStatistics(url: string): Promise<readonly string[]> {
  const db = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A lost connection fails the query as well.
  db.on('error', () => {});
  try {
    await db.connect();
    const { rows } = await db.query<{ name: string }>(DUE);
    for (const { name } of rows) await db.query(`analyze ${name}`);
    return rows.map(({ name }) => name);
  } finally {
    await db.end();
  }
}

/** Refreshes statistics every minute, until the function that it returns is called. Keeps no process alive. */
export function keepStatistics(url: string): () => void {
  let timer: NodeJS.Timeout;
  const later = () => {
    timer = setTimeout(() => void refreshStatistics(url).then(later, later), EVERY).unref();
  };
  later();
  return () => clearTimeout(timer);
}
