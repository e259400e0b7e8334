import pg from 'pg';
import { anotherValue, type Column, columnsOf } from './columns';

/** Things that readers see: those of the event of the demonstration. */
const FERRY = `(select id from event where slug = 'quillhaven-ferry')`;
const OF_FERRY = {
  event: `t.id in ${FERRY}`,
  claim: `t.event_id in ${FERRY}`,
  statement: `t.event_id in ${FERRY}`,
  rendering: `t.event_id in ${FERRY}`,
  search: `t.claim_id in (select id from claim where event_id in ${FERRY})`,
  source: `t.id in (select source_id from statement where event_id in ${FERRY})`,
  document: `t.id in (select document_id from evidence)`,
};
const SHOWN = `t.standing = 'shown' and t.published_revision_id is not null`;

/** Which rows of a table readers see, in SQL. Of the other tables any row will do. */
const SEEN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(OF_FERRY).flatMap(([kind, where]) => [
      [kind, `${SHOWN} and ${where}`],
      [`${kind}_revision`, `t.id in (select published_revision_id from "${kind}" t where ${SHOWN} and ${where})`],
    ]),
  ),
  wording: `t.redacted_at is null and t.id in (select wording_id from statement_revision r join statement s on s.published_revision_id = r.id where s.standing = 'shown')`,
  log_entry: `t.chain = 'public'`,
  log_tile: `t.chain = 'public'`,
  event_leaf: `t.hash is not null and t.salts <> '{}' and (select r.root is not null from event_root r where r.event_id = t.event_id order by r.entry desc limit 1)
    and not exists (select from event_leaf later where (later.event_id, later.kind, later.thing_id) = (t.event_id, t.kind, t.thing_id) and later.entry > t.entry)`,
  transition: `t.step in ('publish', 'hold', 'withdraw')`,
  reason: `t.redacted_at is null and t.id in (select reason_id from transition where step in ('hold', 'withdraw'))`,
};

/** Columns of a document that readers get of one that is older than its revisions. */
const OF_OLDER = ['title', 'outlet_id', 'address', 'archived_address', 'language', 'confidential'];
const OLDER = `t.published_revision_id is null and ${OF_FERRY.document}`;

/**
 * The owner of the tables: changes what they like, with every rule off, in a database that is theirs. Each change is
 * undone by putting the rows of its table back.
 */
export class Owner {
  private constructor(
    private readonly client: pg.Client,
    readonly columns: readonly Column[],
  ) {}

  static async of(url: string): Promise<Owner> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const columns = await columnsOf(client);
    await client.query('set session_replication_role = replica; create schema kept');
    for (const table of new Set(columns.map((column) => column.table))) {
      await client.query(`create table kept."${table}" as table public."${table}"`);
    }
    const { rows } = await client.query<{ drop: string }>(`
      select format('alter table %s drop constraint if exists %I cascade', conrelid::regclass, conname) as drop
      from pg_constraint where connamespace = 'public'::regnamespace and contype in ('f', 'c', 'u', 'p') and conrelid <> 0 order by contype <> 'f'`);
    for (const { drop } of rows) await client.query(drop);
    const indexes = await client.query<{ drop: string }>(`
      select format('drop index if exists %I', c.relname) as drop from pg_index i join pg_class c on c.oid = i.indexrelid
      where c.relnamespace = 'public'::regnamespace and i.indisunique`);
    for (const { drop } of indexes.rows) await client.query(drop);
    return new Owner(client, columns);
  }

  get tables(): readonly string[] {
    return [...new Set(this.columns.map(({ table }) => table))];
  }

  /** Changes a column of one row that readers see, whichever `seed` picks; of any row where they see none. */
  async changesOne(column: Column, seed: string): Promise<void> {
    const { table, name } = column;
    await this.client.query(
      `update "${table}" t set "${name}" = ${anotherValue(column)} where t.ctid = ${this.one(table, seed, name)}`,
    );
  }

  /** Changes a column of all rows. */
  async changesAll(column: Column): Promise<void> {
    await this.client.query(`update "${column.table}" t set "${column.name}" = ${anotherValue(column)}`);
  }

  async deletesOne(table: string, seed: string): Promise<void> {
    await this.client.query(`delete from "${table}" t where t.ctid = ${this.one(table, seed)}`);
  }

  /** Adds a row: one that is there, under another key. */
  async addsOne(table: string, seed: string): Promise<void> {
    const columns = this.columns.filter((column) => column.table === table);
    const key = columns.filter(({ isKey }) => isKey);
    const last = key.find(({ name }) => name === 'id') ?? key.at(-1);
    const values = columns.map((column) => (column === last ? anotherValue(column) : `t."${column.name}"`));
    await this.client.query(
      `insert into "${table}" (${columns.map(({ name }) => `"${name}"`)}) select ${values} from "${table}" t where t.ctid = ${this.one(table, seed)}`,
    );
  }

  /** Anything else, in SQL. */
  async runs(sql: string): Promise<void> {
    await this.client.query(sql);
  }

  async asks<R extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<readonly R[]> {
    return (await this.client.query<R>(sql, [...values])).rows;
  }

  /** Fills a table that has no rows with one, each column with a value that it may have. */
  async fills(table: string): Promise<void> {
    const columns = this.columns.filter((column) => column.table === table);
    const empty = columns.map(({ name, type }) => `null::"${type}" as "${name}"`);
    await this.client.query(
      `insert into "${table}" (${columns.map(({ name }) => `"${name}"`)}) select ${columns.map(anotherValue)} from (select ${empty}) t
       where not exists (select from "${table}")`,
    );
  }

  async undoes(...tables: readonly string[]): Promise<void> {
    for (const table of tables) {
      await this.client.query(
        `delete from public."${table}"; insert into public."${table}" overriding system value table kept."${table}"`,
      );
    }
  }

  async ends(): Promise<void> {
    await this.client.end();
  }

  private one(table: string, seed: string, column?: string): string {
    const isOfOlder = table === 'document' && column !== undefined && OF_OLDER.includes(column);
    const seen = isOfOlder ? OLDER : (SEEN[table] ?? 'true');
    const isSet = column === undefined ? 'true' : `t."${column}" is not null`;
    return `(select t.ctid from "${table}" t order by (${seen}) is true desc, (${isSet}) is true desc, md5(to_jsonb(t)::text || '${seed}') limit 1)`;
  }
}
