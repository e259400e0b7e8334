import path from 'node:path';
import pg from 'pg';
import { type Applied, type Migration, planMigrations, readMigrations } from './migration-files';
import { schemaEngine } from './schema-engine';

export type MigrateResult = { ok: true; applied: string[] } | { ok: false; reason: string };

/** The number that Prisma's own engine locks with, so that both wait for each other. */
const lockNumber = 72_707_369;

/**
 * Applies the migrations of a folder that the database does not have. All of it happens in one
 * transaction on one connection, Prisma's record included: after a failure, or a kill, nothing is left.
 */
export async function migrate(url: string, folder: string): Promise<MigrateResult> {
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => {});
  try {
    await pool.query('begin');
    await pool.query("set local lock_timeout = '60s'");
    await pool.query('select pg_advisory_xact_lock($1)', [lockNumber]);
    const result = await inTransaction(pool, folder);
    await pool.query(result.ok ? 'commit' : 'rollback');
    return result;
  } catch (error) {
    return { ok: false, reason: explain(error) };
  } finally {
    await pool.end();
  }
}

async function inTransaction(pool: pg.Pool, folder: string): Promise<MigrateResult> {
  const known = readMigrations(folder);
  const plan = planMigrations(known, await readApplied(pool));
  if (!plan.ok) return plan;
  if (plan.pending.length === 0) return { ok: true, applied: [] };
  const before = await transactionId(pool);
  const applied = await apply(pool, folder, known);
  if (applied.ok && (await transactionId(pool)) !== before) {
    return { ok: false, reason: 'A migration ended its own transaction; a script may hold no COMMIT or ROLLBACK.' };
  }
  return applied;
}

async function apply(pool: pg.Pool, folder: string, known: Migration[]): Promise<MigrateResult> {
  let failure: { error: unknown; name: string | undefined } | undefined;
  const engine = await schemaEngine(pool, (error, script) => {
    failure ??= { error, name: known.find((migration) => migration.script === script)?.name };
  });
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: path.resolve(folder),
        lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
        shadowDbInitScript: '',
        migrationDirectories: known.map(({ name, script }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } },
        })),
      },
      filters: { externalTables: [], externalEnums: [] },
    });
    return { ok: true, applied: appliedMigrationNames };
  } catch (error) {
    return { ok: false, reason: explain(failure?.error ?? error, failure?.name) };
  } finally {
    engine.free();
  }
}

async function readApplied(pool: pg.Pool): Promise<Applied[]> {
  const { rows: found } = await pool.query("select to_regclass('_prisma_migrations') is not null as there");
  if (!found[0]?.there) return [];
  const { rows } = await pool.query<Applied>(
    `select migration_name as name, checksum, finished_at is not null as finished,
            rolled_back_at is not null as "rolledBack"
     from _prisma_migrations order by started_at`,
  );
  return rows;
}

async function transactionId(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ id: string }>('select pg_current_xact_id()::text as id');
  return rows[0]?.id ?? '';
}

function explain(error: unknown, migration?: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const first = (message ?? String(error)).split('\n')[0]?.replace(/\.$/, '');
  // The engine's own statements fail with a text and without the code.
  if (code === '42501' || first?.includes('permission denied')) {
    return `The role of the database address may not change its tables (${first}); set MIGRATION_DATABASE_URL to the owner's.`;
  }
  if (first?.startsWith('The database schema is not empty')) {
    return 'The database holds tables that are not of Crossread; give it an empty database.';
  }
  if (code === '55P03')
    return 'Another process has been migrating this database for a minute; try again when it is done.';
  return `${migration ? `The migration ${migration} failed` : 'The migration failed'}, and the database is as it was before: ${first}.`;
}
