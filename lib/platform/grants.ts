import pg from 'pg';

/**
 * Gives the application's role what it needs, where another role owns the tables: it may read, add rows, move what is
 * published, make tombstones, keep its accounts, and replace what is derived. It may neither change nor delete a revision, a step or an entry of
 * the log; triggers refuse that as well.
 *
 * `ownerUrl` and `applicationUrl` name the same database. Where they are one role there is nothing to give.
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
    await owner.query(`grant usage on schema public to ${to}`);
    await owner.query(`grant select, insert on all tables in schema public to ${to}`);
    await owner.query(`revoke insert on _prisma_migrations from ${to}`);
    await owner.query(`grant usage on all sequences in schema public to ${to}`);
    for (const [table, columns] of CHANGES) {
      await owner.query(`grant update ${columns && `(${columns})`} on ${table} to ${to}`);
    }
    for (const table of DELETED) await owner.query(`grant delete on ${table} to ${to}`);
    // A role without the right to grant gets a warning from PostgreSQL, and no error.
    const { rows: lacking } = await owner.query<{ name: string }>(
      `select relname as name from pg_class
       where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> '_prisma_migrations'
         and not (has_table_privilege($1, oid, 'select') and has_table_privilege($1, oid, 'insert'))
       order by 1 limit 1`,
      [role],
    );
    if (lacking[0]) throw new Error(`nothing could be granted on ${lacking[0].name}`);
    await owner.query('commit');
  } finally {
    await owner.end();
  }
}

const IDENTITIES = ['event', 'claim', 'source', 'statement', 'rendering', 'search'];

/** What may be changed: these columns of a table, or all of them. */
const CHANGES: readonly (readonly [table: string, columns: string])[] = [
  ...IDENTITIES.map((table) => [table, 'published_revision_id, standing'] as const),
  ['document', 'confidential'],
  // Tombstones, when two people have approved them.
  [
    'wording',
    'words, words_language, translation, translation_language, text_value, scope_note, note, salt, redacted_at',
  ],
  ['document_body', 'bytes, text, salt, redacted_at'],
  ['quote', 'exact, prefix, suffix, salt, redacted_at'],
  ['reason', 'text, salt, redacted_at'],
  // Another administrator confirms an account, once.
  ['admission', 'confirmed_by_id, confirmed_at'],
  // What the desk did with a report, and erasing what was written in it.
  ['error_report', 'about, wrong, evidence, email, note, state, version, settled_at, settled_by_id, erased_at'],
  ['renewal', 'number'],
  ...['person', 'session', 'credential', 'verification', 'second_factor', 'invitation', 'attempt'].map(
    (table) => [table, ''] as const,
  ),
];

/** What belongs to a person or passes by itself, and what is derived: computed anew from what is on record. */
const DELETED = ['session', 'credential', 'verification', 'second_factor', 'attempt', 'event_reading', 'claim_reading'];

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
