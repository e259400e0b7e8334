import type pg from 'pg';

/** The tables of this program, by name. */
export async function tablesOf(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1",
  );
  return rows.map(({ name }) => name);
}

export type Column = {
  table: string;
  name: string;
  type: string;
  labels: readonly string[] | null;
  refers: string | null;
};

/** Every column of every table: its type, the labels of an enumeration, and the table that it references. */
export async function columnsOf(client: pg.Client): Promise<readonly Column[]> {
  const { rows } = await client.query<Column>(`
    select c.table_name as table, c.column_name as name, c.udt_name as type,
      (select array_agg(enumlabel::text) from pg_enum e join pg_type t on t.oid = e.enumtypid
        where t.typname = c.udt_name) as labels,
      (select confrelid::regclass::text from pg_constraint k
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
        where k.contype = 'f' and k.conrelid = format('%I', c.table_name)::regclass and a.attname = c.column_name
        limit 1) as refers
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1, c.ordinal_position`);
  return rows;
}

export async function rightsOf(client: pg.Client, role: string, sequence: string): Promise<unknown> {
  const { rows } = await client.query(
    `select has_sequence_privilege($1, $2, 'select') as select, has_sequence_privilege($1, $2, 'usage') as usage,
       has_sequence_privilege($1, $2, 'update') as update`,
    [role, sequence],
  );
  return rows[0];
}

/** The role has no right to try it. */
const NO_RIGHT = '42501';

type Tried = 'done' | 'nothing was there' | 'refused' | 'no right';

/** Tries one operation at a time, each in a transaction that is rolled back, with deferred constraints checked. */
export class Sweep {
  tried = 0;
  private rowsTried = 10;

  constructor(private readonly client: pg.Client) {}

  async deletesARow(table: string): Promise<boolean> {
    for (const row of await this.rowsOf(table)) {
      if ((await this.try(`delete from "${table}" where ctid = '${row}'`)) === 'done') return true;
    }
    return false;
  }

  async empties(table: string): Promise<boolean> {
    return (await this.try(`truncate "${table}" cascade`)) === 'done';
  }

  /** Whether this column of a row can be changed, to one of some values that its type has. */
  async changes(column: Column): Promise<'changed' | 'refused by a rule' | 'no right' | 'no other value'> {
    const { table, name } = column;
    let worst: 'refused by a rule' | 'no other value' = 'no other value';
    for (const row of await this.rowsOf(table)) {
      for (const other of valuesFor(column)) {
        const outcome = await this.try(
          `update "${table}" set "${name}" = ${other} where ctid = '${row}' and "${name}" is distinct from ${other}`,
        );
        if (outcome === 'done') return 'changed';
        if (outcome === 'no right') return 'no right';
        if (outcome === 'refused') worst = 'refused by a rule';
      }
    }
    return worst;
  }

  private async rowsOf(table: string): Promise<readonly string[]> {
    const { rows } = await this.client.query<{ ctid: string }>(
      `select ctid::text as ctid from "${table}" limit ${this.rowsTried}`,
    );
    return rows.map(({ ctid }) => ctid);
  }

  private async try(statement: string): Promise<Tried> {
    this.tried += 1;
    await this.client.query('begin');
    try {
      const { rowCount } = await this.client.query(statement);
      await this.client.query('set constraints all immediate');
      return rowCount === 0 ? 'nothing was there' : 'done';
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      return code === NO_RIGHT && message.startsWith('permission denied') ? 'no right' : 'refused';
    } finally {
      await this.client.query('rollback');
    }
  }
}

/** Other values than the present one, as SQL: a similar one, one of another row, and null. */
function valuesFor({ table, name, type, labels, refers }: Column): readonly string[] {
  const own = `"${name}"`;
  if (labels) return [...labels.map((label) => `'${label}'`), 'null'];
  switch (type) {
    case 'bool':
      return [`not ${own}`, 'true', 'false', 'null'];
    case 'int2':
    case 'int4':
    case 'int8':
    case 'numeric':
      return [`${own} + 1`, `${own} - 1`, '7', '0', 'null'];
    case 'uuid': {
      const others = (from: string, column: string) =>
        [0, 1, 2].map((skip) => `(select "${column}" from "${from}" order by 1 offset ${skip} limit 1)`);
      return [
        ...others(table, name),
        ...(refers ? others(refers, refers === 'document_body' ? 'document_id' : 'id') : []),
        'gen_random_uuid()',
        'null',
      ];
    }
    case 'timestamptz':
      return [`${own} + interval '1 day'`, `${own} - interval '1 day'`, "'2030-05-05T00:00:00Z'", 'null'];
    case 'date':
      return [`${own} + 1`, `${own} - 1`, "'2030-05-05'", 'null'];
    case 'bytea':
      return [`sha256(${own})`, "decode(repeat('00', 16), 'hex')", "decode(repeat('05', 16), 'hex')", 'null'];
    case '_text':
      return [`array_append(${own}, 'x')`, "'{}'", 'null'];
    default:
      return [`${own} || 'x'`, "'x'", "'Europe/Paris'", "'x@desk.example'", 'null'];
  }
}
