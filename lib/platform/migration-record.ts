import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Applied, Migration } from './migration-files';

// `_prisma_migrations`, the record that Prisma's own engine writes and reads: `prisma migrate deploy` continues where
// `migrate` stopped, and the other way round. The table is exactly the engine's; a test compares the two.

const TABLE = `
  create table _prisma_migrations (
    id                  varchar(36) primary key not null,
    checksum            varchar(64) not null,
    finished_at         timestamptz,
    migration_name      varchar(255) not null,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

/** The migrations that this database has applied, oldest first; undefined if it was never migrated. */
export async function readApplied(db: pg.Client): Promise<Applied[] | undefined> {
  const { rows: found } = await db.query("select to_regclass('_prisma_migrations') is not null as there");
  if (!found[0]?.there) return undefined;
  const { rows } = await db.query<Applied>(
    `select migration_name as name, checksum, finished_at is not null as finished,
            rolled_back_at is not null as "rolledBack"
     from _prisma_migrations order by started_at`,
  );
  return rows;
}

/** Whether there are tables where ours belong; tables of an extension do not count. */
export async function holdsTables(db: pg.Client): Promise<boolean> {
  const { rowCount } = await db.query(
    `select from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = current_schema() and c.relkind in ('r', 'p') and not exists
       (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
     limit 1`,
  );
  return rowCount !== 0;
}

export async function createRecord(db: pg.Client): Promise<void> {
  await db.query(TABLE);
}

/**
 * Returns the id of the row. Times are those of the clock, not of the transaction, because rows are read in that order.
 */
export async function recordStart(db: pg.Client, { name, checksum }: Migration): Promise<string> {
  const id = randomUUID();
  await db.query(
    `insert into _prisma_migrations (id, checksum, migration_name, started_at) values ($1, $2, $3, clock_timestamp())`,
    [id, checksum, name],
  );
  return id;
}

export async function recordEnd(db: pg.Client, id: string): Promise<void> {
  await db.query(
    `update _prisma_migrations set finished_at = clock_timestamp(), applied_steps_count = 1 where id = $1`,
    [id],
  );
}
