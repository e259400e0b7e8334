import type { PersonId } from '@/lib/domain/person';
import type { Asked, Reviewed, RevisionState } from '@/lib/domain/review';
import { Prisma, type Standing } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';

/** One line of the desk's list: a thing with its latest revision and its state. */
export type DeskRow = {
  kind: Reviewed;
  thing: string;
  label: string;
  event: string | null;
  standing: Standing;
  state: RevisionState;
  revision: string;
  number: number;
  author: string;
  authorPseudonym: string;
  version: number;
  reason: string;
  asked?: Asked;
};

export type DeskFilter = 'all' | 'draft' | 'submitted' | 'returned' | 'shown' | 'held' | 'withdrawn' | 'discarded';

/** Which things are listed: all of what is given has to fit. Ids are those of the database. */
export type DeskListAsked = {
  filter: DeskFilter;
  /** Whose latest revision it is. */
  author?: PersonId;
  kind?: Reviewed;
  event?: string;
  claim?: string;
  source?: string;
  /** What its texts have: each word, or one that begins with it. */
  words?: string;
  /** The last revised first, or the last on which any step was taken. */
  order?: 'revised' | 'changed';
  skip: number;
  take: number;
};

/** More than this nobody pages through, and to count a million takes a second: from here on it is "more than". */
export const DESK_COUNTED = 10_000;

/**
 * One page of what is reviewed, and how many there are, up to one more than `DESK_COUNTED`. What was discarded as a whole
 * is listed by that filter alone.
 */
export async function listForDesk(
  db: Transaction,
  asked: DeskListAsked,
): Promise<{ rows: readonly DeskRow[]; total: number }> {
  const where = Prisma.join(conditionsOf(asked), ' and ');
  const order = Prisma.raw(asked.order === 'changed' ? 'changed_at' : 'revised_at');
  const [counted] = await db.$queryRaw<{ total: number }[]>`
    select count(*)::int as total from (select from desk_item where ${where} limit ${DESK_COUNTED + 1}) found`;
  const total = counted?.total ?? 0;
  // PostgreSQL takes the search for cheap, and goes through the list in its order until it has a page. That is right where
  // many are found; few are found by the index first, and sorted then.
  const found =
    asked.words === undefined || total > DESK_COUNTED
      ? Prisma.sql`with found as (select * from desk_item where ${where})`
      : Prisma.sql`with found as materialized (select * from desk_item where ${where})`;
  const items = await db.$queryRaw<Item[]>`
    ${found} select i.kind::text, i.thing_id::text as thing, e.slug as event, i.standing::text, i.state::text,
      i.revision_id::text as revision, i.number, coalesce(i.author_id::text, '') as author,
      coalesce(p.pseudonym, 'before there were accounts') as "authorPseudonym", i.version,
      i.asked_for::text, i.asked_by_id::text as asked_by
    from (select * from found order by ${order} desc, thing_id desc limit ${asked.take} offset ${asked.skip}) i
      left join person p on p.id = i.author_id left join event e on e.id = i.event_id
    order by i.${order} desc, i.thing_id desc`;
  const texts = await textsOf(db, items);
  return { rows: items.map((item) => deskRow(item, texts.get(item.revision))), total };
}

type Item = Omit<DeskRow, 'asked' | 'label' | 'reason'> & { asked_for: Asked['for'] | null; asked_by: string | null };

function conditionsOf({ filter, author, kind, event, claim, source, words }: DeskListAsked): Prisma.Sql[] {
  const found = words === undefined ? undefined : searched(words);
  return [
    filtered(filter),
    ...(author === undefined ? [] : [Prisma.sql`author_id = ${author}::uuid`]),
    ...(kind === undefined ? [] : [Prisma.sql`kind = ${kind}::reviewed`]),
    ...(event === undefined ? [] : [Prisma.sql`event_id = ${event}::uuid`]),
    ...(claim === undefined ? [] : [Prisma.sql`claim_id = ${claim}::uuid`]),
    ...(source === undefined ? [] : [Prisma.sql`source_id = ${source}::uuid`]),
    ...(found === undefined ? [] : [Prisma.sql`to_tsvector('simple', words) @@ to_tsquery('simple', ${found})`]),
  ];
}

function filtered(filter: DeskFilter): Prisma.Sql {
  switch (filter) {
    case 'all':
      return Prisma.sql`not (state = 'discarded' and standing = 'unpublished')`;
    case 'shown':
    case 'held':
    case 'withdrawn':
      return Prisma.sql`standing = ${filter}::standing`;
    default:
      return Prisma.sql`state = ${filter}::desk_state`;
  }
}

/** Longer searches are those of a mistake. */
const MOST_WORDS = 10;

/**
 * Words as the search of PostgreSQL takes them: each from its beginning on. A database in the locale C takes letters beyond
 * ASCII as they are, so that each word is asked for in small letters, in capitals and with a capital.
 */
export function searched(words: string): string | undefined {
  const given = words
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (given.length === 0) return undefined;
  return given
    .slice(0, MOST_WORDS)
    .map((word) => {
      const [small, large] = [word.toLowerCase(), word.toUpperCase()];
      const forms = new Set([word, small, large, `${[...large][0]}${[...small].slice(1).join('')}`]);
      return `(${[...forms].map((form) => `'${quoted(form)}':*`).join(' | ')})`;
    })
    .join(' & ');
}

const quoted = (word: string): string => word.slice(0, 100).replaceAll('\\', '\\\\').replaceAll("'", "''");

/** What a line says of a thing, by its kind. Names of tables and columns only: nothing comes from outside. */
const LABELS: Record<Reviewed, { label: string; join?: string }> = {
  event: { label: 'r.title' },
  claim: { label: 'r.question' },
  source: { label: 'r.name' },
  statement: { label: `t.ref || ' · ' || coalesce(w.words, '[redacted]')`, join: 'wording w on w.id = r.wording_id' },
  rendering: { label: `t.ref || ' · ' || coalesce(w.words, '[redacted]')`, join: 'wording w on w.id = r.wording_id' },
  search: { label: 'r.places' },
  document: { label: 'r.title' },
};

type Texts = { revision: string; label: string; reason: string };

/** Reads what the lines of a page say: one query, whatever kinds there are. */
async function textsOf(db: Transaction, items: readonly Item[]): Promise<ReadonlyMap<string, Texts>> {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  if (kinds.length === 0) return new Map();
  const parts = kinds.map((kind) => {
    const revisions = items.flatMap((item) => (item.kind === kind ? item.revision : []));
    const { label, join } = LABELS[kind];
    const from = `"${kind}_revision" r join "${kind}" t on t.id = r.${kind}_id ${join ? `join ${join}` : ''}`;
    return Prisma.sql`select r.id::text as revision, left(${Prisma.raw(label)}, 200) as label, r.reason
      from ${Prisma.raw(from)} where r.id = any (${revisions}::uuid[])`;
  });
  const rows = await db.$queryRaw<Texts[]>`${Prisma.join(parts, ' union all ')}`;
  return new Map(rows.map((row) => [row.revision, row]));
}

function deskRow({ asked_for, asked_by, ...item }: Item, texts: Texts | undefined): DeskRow {
  return {
    ...item,
    label: texts?.label ?? '',
    reason: texts?.reason ?? '',
    ...(asked_for !== null && asked_by !== null && { asked: { for: asked_for, by: asked_by } }),
  };
}
