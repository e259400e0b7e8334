import pg from 'pg';
import { type Migration, planMigrations, readMigrations } from './migration-files';
import { createRecord, holdsTables, readApplied, recordEnd, recordStart } from './migration-record';

export type MigrateResult = { ok: true; applied: string[] } | { ok: false; reason: string };

/** The lock number of Prisma's own engine, so that both wait for each other. */
const lockNumber = 72_707_369;

/**
 * Applies the migrations of a folder that the database does not have. Everything happens in one transaction on one
 * connection, the record included: after a failure, or a kill, nothing is left.
 */
export async function migrate(url: string, folder: string): Promise<MigrateResult> {
  const db = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A lost connection fails the query as well, and is reported there.
  db.on('error', () => {});
  try {
    await db.connect();
    await db.query('begin');
    await db.query("set local lock_timeout = '60s'");
    await db.query('select pg_advisory_xact_lock($1)', [lockNumber]);
    const result = await inTransaction(db, folder);
    if (result.ok) await db.query('commit');
    // A lost connection has been rolled back already; the reason tells why it was lost.
    else await db.query('rollback').catch(() => {});
    return result;
  } catch (error) {
    return { ok: false, reason: explain(error) };
  } finally {
    await db.end();
  }
}

async function inTransaction(db: pg.Client, folder: string): Promise<MigrateResult> {
  const known = readMigrations(folder);
  const recorded = await readApplied(db);
  const plan = planMigrations(known, recorded ?? []);
  if (!plan.ok) return plan;
  const pending = known.filter(({ name }) => plan.pending.includes(name));
  if (pending.length === 0) return { ok: true, applied: [] };
  if (recorded === undefined) {
    if (await holdsTables(db)) {
      return { ok: false, reason: 'The database holds tables that are not of Crossread; give it an empty database.' };
    }
    await createRecord(db);
  }
  const transaction = await transactionId(db);
  for (const migration of pending) {
    const failed = await apply(db, migration, transaction);
    if (failed) return failed;
  }
  return { ok: true, applied: plan.pending };
}

/** The script is sent whole: cutting at semicolons would break functions and comments. */
async function apply(
  db: pg.Client,
  migration: Migration,
  transaction: string,
): Promise<{ ok: false; reason: string } | undefined> {
  const row = await recordStart(db, migration);
  try {
    await db.query(migration.script);
  } catch (error) {
    return { ok: false, reason: explain(error, migration.name) };
  }
  if ((await transactionId(db)) !== transaction) {
    // The row stays without an end, so that the next start reports that this one stopped half-way.
    return { ok: false, reason: 'A migration ended its own transaction; a script may hold no COMMIT or ROLLBACK.' };
  }
  await recordEnd(db, row);
  return undefined;
}

async function transactionId(db: pg.Client): Promise<string> {
  const { rows } = await db.query<{ id: string }>('select pg_current_xact_id()::text as id');
  return rows[0]?.id ?? '';
}

function explain(error: unknown, migration?: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const first = (message ?? String(error)).split('\n')[0]?.replace(/\.$/, '');
  if (code === '42501') {
    return `The role of the database address may not change its tables (${first}); set MIGRATION_DATABASE_URL to the owner's.`;
  }
  if (code === '55P03')
    return 'Another process has been migrating this database for a minute; try again when it is done.';
  return `${migration ? `The migration ${migration} failed` : 'The migration failed'}, and the database is as it was before: ${first}.`;
}
