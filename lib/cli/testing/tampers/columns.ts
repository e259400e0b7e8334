import type pg from 'pg';

/** A column of the schema, and what it refers to. */
export type Column = {
  table: string;
  name: string;
  type: string;
  isKey: boolean;
  refers?: { table: string; column: string };
};

/** Every column of every table, from the schema itself. */
export async function columnsOf(client: pg.Client): Promise<readonly Column[]> {
  const { rows } = await client.query<Omit<Column, 'refers'> & { to_table: string | null; to_column: string | null }>(`
    select c.table_name as "table", c.column_name as name, c.udt_name as type,
      exists (select from pg_constraint k where k.contype = 'p' and k.conrelid = at.attrelid and at.attnum = any (k.conkey)) as "isKey",
      f.to_table, f.to_column
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    join pg_attribute at on at.attrelid = format('%I.%I', c.table_schema, c.table_name)::regclass and at.attname = c.column_name
    left join lateral (
      select k.confrelid::regclass::text as to_table, to_at.attname as to_column
      from pg_constraint k cross join unnest(k.conkey, k.confkey) as pair(own, other)
      join pg_attribute to_at on to_at.attrelid = k.confrelid and to_at.attnum = pair.other
      where k.contype = 'f' and k.conrelid = at.attrelid and pair.own = at.attnum order by cardinality(k.conkey) limit 1) f on true
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1, c.ordinal_position`);
  return rows.map(({ to_table, to_column, ...column }) => ({
    ...column,
    ...(to_table !== null &&
      to_column !== null && { refers: { table: to_table.replaceAll('"', ''), column: to_column } }),
  }));
}

export const nameOf = ({ table, name }: Pick<Column, 'table' | 'name'>): string => `${table}.${name}`;

/** Texts that are words of a list: another word of it. */
const WORDS: readonly [RegExp, string][] = [
  [/zone|^name$/, 'Asia/Tokyo'],
  [/language/, 'fr'],
  [/address/, 'https://example.org/other'],
  [/^unit$/, 'kilometre'],
  [/^word$/, 'dozens'],
  [/media_type/, 'text/plain'],
];

/** A value that a column may have, in SQL, where it had another one or none; `t` is its row. */
export function anotherValue(column: Column): string {
  const { table, name, type, refers, isKey } = column;
  const was = `t."${name}"`;
  switch (type) {
    case 'uuid': {
      const from = isKey && name === 'id' ? undefined : (refers ?? { table, column: name });
      const other = from
        ? `(select o."${from.column}" from "${from.table}" o where o."${from.column}" <> coalesce(${was}, gen_random_uuid()) order by md5(o."${from.column}"::text) limit 1)`
        : 'null';
      return `coalesce(${other}, gen_random_uuid())`;
    }
    case 'varchar':
      // Of the migrations: with a limit.
      return `md5(coalesce(${was}, ''))`;
    case 'text': {
      const word = WORDS.find(([pattern]) => pattern.test(name))?.[1];
      return word === undefined
        ? `coalesce(${was}, '') || '-x'`
        : `case when ${was} = '${word}' then '${word}-x' else '${word}' end`;
    }
    case '_text':
      return `coalesce(${was}, '{}') || '{x}'::text[]`;
    case 'bool':
      return `not coalesce(${was}, false)`;
    case 'int2':
    case 'int4':
    case 'int8':
    case 'numeric':
    case 'float8':
      // All of them in the other order, where all are changed.
      return `1001 - coalesce(${was}, 0)`;
    case 'timestamptz':
    case 'date':
      return `('2031-01-01'::timestamptz + ('2031-01-02'::timestamptz - coalesce(${was}, '2026-01-02')::timestamptz))::${type}`;
    case 'bytea':
      return `sha256(coalesce(${was}, ''))`;
    case 'jsonb':
      return `regexp_replace(coalesce(${was}, '{"a": 1}')::text, '[0-9]+', '7', 'g')::jsonb`;
    default:
      // An enumeration: the next word of it.
      return `coalesce((select e from unnest(enum_range(null::"${type}")) e where e > ${was} limit 1), (enum_range(null::"${type}"))[1])`;
  }
}
