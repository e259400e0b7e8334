import pg from 'pg';
import { APPLICATION_RIGHTS } from './application-rights';

/**
 * Grants the application's role the rights in `application-rights.ts`, where another role owns the tables, and revokes
 * all others. The role may neither change nor delete a revision, a document, a step or an entry of the log, but for
 * tombstones, which triggers hold to two approvals; what it may not, triggers refuse as well.
 *
 * `ownerUrl` and `applicationUrl` name the same database. If both use the same role, there is nothing to grant.
 */
export async function grantToApplication(
  ownerUrl: string,
  applicationUrl: string,
): Promise<{ ok: true } | { ok: false; reason: string }> {
  try {
    await grant(ownerUrl, applicationUrl);
    return { ok: true };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return {
      ok: false,
      reason: `MIGRATION_DATABASE_URL: its role may not give the role of DATABASE_URL what it needs (${why}); give it the tables, or the right to grant.`,
    };
  }
}

async function grant(ownerUrl: string, applicationUrl: string): Promise<void> {
  const role = await roleOf(applicationUrl);
  const owner = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ owner: string }>('select current_user as owner');
    if (rows[0]?.owner === role) return;
    const to = pg.escapeIdentifier(role);
    await owner.query('begin');
    // Two servers that start at once would change the same lists of rights, and one of them would fail.
    await owner.query('select pg_advisory_xact_lock($1)', [LOCK]);
    for (const statement of statementsFor(to)) await owner.query(statement);
    const lacking = await firstLacking(owner, role);
    // For a role without the right to grant, PostgreSQL gives a warning and no error.
    if (lacking) throw new Error(`nothing could be granted on ${lacking}`);
    await owner.query('commit');
  } finally {
    await owner.end();
  }
}

/** An arbitrary number that nothing else locks with. */
const LOCK = 72_707_370;

/** Revokes everything first, so that rights that an older version gave and this one does not need are removed. */
function statementsFor(to: string): readonly string[] {
  return [
    `grant usage on schema public to ${to}`,
    `revoke all on all tables in schema public from ${to}`,
    `revoke all on all sequences in schema public from ${to}`,
    `grant select on all tables in schema public to ${to}`,
    // For inserts, and for pg_dump, which reads the position of a sequence.
    `grant usage, select on all sequences in schema public to ${to}`,
    ...APPLICATION_RIGHTS.flatMap(({ table, ...may }) => [
      ...(may.insert ? [`grant insert on ${table} to ${to}`] : []),
      ...(may.update ? [`grant update (${may.update.join(', ')}) on ${table} to ${to}`] : []),
      ...(may.delete ? [`grant delete on ${table} to ${to}`] : []),
    ]),
  ];
}

async function firstLacking(owner: pg.Client, role: string): Promise<string | undefined> {
  const wanted = APPLICATION_RIGHTS.flatMap(({ table, ...may }) => [
    { table, verb: 'select' },
    ...(may.insert ? [{ table, verb: 'insert' }] : []),
    ...(may.delete ? [{ table, verb: 'delete' }] : []),
    ...(may.update ?? []).map((column) => ({ table, verb: 'update', column })),
  ]);
  const { rows } = await owner.query<{ table: string }>(
    `select w.table from jsonb_to_recordset($2::jsonb) as w("table" text, verb text, "column" text)
     where not case when w.column is null then has_table_privilege($1, w.table, w.verb)
       else has_column_privilege($1, w.table, w.column, w.verb) end limit 1`,
    [role, JSON.stringify(wanted)],
  );
  return rows[0]?.table;
}

async function roleOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: string }>('select current_user as role');
    const role = rows[0]?.role;
    if (role === undefined) throw new Error('The database did not say who is connected.');
    return role;
  } finally {
    await client.end();
  }
}
