import pg from 'pg';
import { createRecord, readApplied } from '@/lib/platform/migration-record';

/** What a start says about a database with a migration that this version does not have. */
export const NEWER =
  'A newer version of Crossread has migrated this database (99991231235959_future is not known here); start that version, or restore a backup made before it.';

/** Records a migration of a newer version in a database, which may be without any. */
export async function fromTheFuture(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  if ((await readApplied(client)) === undefined) await createRecord(client);
  await client.query(
    `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     values ('future', 'x', '99991231235959_future', now(), 1)`,
  );
  await client.end();
}

/** The names of all recorded migrations, the first applied first. */
export async function recordedMigrations(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    'select migration_name as name from _prisma_migrations order by 1',
  );
  await client.end();
  return rows.map(({ name }) => name);
}
