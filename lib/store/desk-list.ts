import type { PersonId } from '@/lib/domain/person';
import type { Asked, Reviewed, RevisionState } from '@/lib/domain/review';
import { Prisma, type Standing } from '@/lib/platform/generated/client';
import { type Texts, textsOf } from './desk-texts';
import { keptBackFrom } from './re-entries';
import type { Transaction } from './transaction';

/** One line of the desk's list: a thing with its latest revision and its state. */
export type DeskRow = {
  kind: Reviewed;
  thing: string;
  label: string;
  event: string | null;
  /** What it belongs to; of an event and of what belongs to none, nothing. */
  eventId: string | null;
  eventTitle: string | null;
  /** The question that it is on, or is, and whose it is. */
  claimId: string | null;
  sourceId: string | null;
  standing: Standing;
  state: RevisionState;
  revision: string;
  number: number;
  author: string;
  authorPseudonym: string;
  version: number;
  reason: string;
  asked?: Asked;
  assigned?: InHand;
};

/** Who has something in hand, under the name that the log has for them, who said so, and since when. */
export type InHand = { to: PersonId; toPseudonym: string; by: PersonId; byPseudonym: string; at: Date };

export type DeskFilter =
  | 'open'
  | 'all'
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'shown'
  | 'held'
  | 'withdrawn'
  | 'discarded';

/** Which things are listed: all of what is given has to fit. Ids are those of the database. */
export type DeskListAsked = {
  filter: DeskFilter;
  /** Whose latest revision it is. */
  author?: PersonId;
  kind?: Reviewed;
  event?: string;
  claim?: string;
  source?: string;
  /** Who has it in hand. */
  assigned?: PersonId | 'nobody';
  /** These things alone. */
  things?: readonly { kind: Reviewed; thing: string }[];
  /**
   * What its texts have: each word, or one that begins with it. Words that are kept back from who looks find nothing, or they
   * would tell the figure.
   */
  words?: { typed: string; reader: PersonId };
  /** The last revised first, the last on which any step was taken, or what others need first, and then the oldest. */
  order?: keyof typeof ORDERS;
  skip: number;
  take: number;
};

/**
 * Names of columns only. What waits is in the order of the index desk_item_review_idx: what would change a verdict, what
 * readers see in another revision, all else. `review_rank` says which kinds are published before which.
 */
export const ORDERS = {
  revised: { by: ['revised_at', 'thing_id'], way: 'desc' },
  changed: { by: ['changed_at', 'thing_id'], way: 'desc' },
  needed: {
    by: [
      `(case when changes_verdict then 0 when standing = 'shown' then 1 else 2 end)`,
      ...['changed_at', 'review_rank(kind)', 'thing_id'],
    ],
    way: 'asc',
  },
} as const;

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
  const { by, way } = ORDERS[asked.order ?? 'revised'];
  const order = Prisma.raw(by.map((column) => `${column} ${way}`).join(', '));
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
      case when i.kind <> 'event' then i.event_id::text end as "eventId", er.title as "eventTitle",
      i.claim_id::text as "claimId", i.source_id::text as "sourceId",
      i.revision_id::text as revision, i.number, coalesce(i.author_id::text, '') as author,
      coalesce(p.pseudonym, 'before there were accounts') as "authorPseudonym", i.version,
      i.asked_for::text, i.asked_by_id::text as asked_by, i.assigned_to_id::text as assigned_to,
      i.assigned_by_id::text as assigned_by, i.assigned_at, t.pseudonym as to_pseudonym, b.pseudonym as by_pseudonym
    from (select *, row_number() over (order by ${order}) as place
        from (select * from found order by ${order} limit ${asked.take} offset ${asked.skip}) page) i
      left join person p on p.id = i.author_id left join event e on e.id = i.event_id
      left join person t on t.id = i.assigned_to_id left join person b on b.id = i.assigned_by_id
      left join desk_item ei on i.kind <> 'event' and ei.kind = 'event' and ei.thing_id = i.event_id
      left join event_revision er on er.id = ei.revision_id
    order by i.place`;
  const texts = await textsOf(db, items);
  return { rows: items.map((item) => deskRow(item, texts.get(item.revision))), total };
}

/** How many lines each of these lists has, up to `most`: one query, and cheap however long they are. */
export async function countForDesk(
  db: Transaction,
  lists: readonly Pick<DeskListAsked, 'filter' | 'author' | 'assigned'>[],
  most: number,
): Promise<readonly number[]> {
  const counts = lists.map((asked, at) => {
    const where = Prisma.join(conditionsOf({ ...asked, skip: 0, take: 0 }), ' and ');
    return Prisma.sql`select ${at}::int as at, count(*)::int as total
      from (select from desk_item where ${where} limit ${most}) counted`;
  });
  const rows = await db.$queryRaw<{ at: number; total: number }[]>`${Prisma.join(counts, ' union all ')}`;
  const totals = new Map(rows.map(({ at, total }) => [at, total]));
  return lists.map((_, at) => totals.get(at) ?? 0);
}

type Item = Omit<DeskRow, 'asked' | 'assigned' | 'label' | 'reason'> & {
  asked_for: Asked['for'] | null;
  asked_by: string | null;
  assigned_to: string | null;
  assigned_by: string | null;
  assigned_at: Date | null;
  to_pseudonym: string;
  by_pseudonym: string;
};

export function conditionsOf({
  filter,
  author,
  kind,
  event,
  claim,
  source,
  assigned,
  things,
  words,
}: DeskListAsked): Prisma.Sql[] {
  const found = words === undefined ? undefined : searched(words.typed);
  return [
    filtered(filter),
    ...(author === undefined ? [] : [Prisma.sql`author_id = ${author}::uuid`]),
    ...(kind === undefined ? [] : [Prisma.sql`kind = ${kind}::reviewed`]),
    ...(event === undefined ? [] : [Prisma.sql`event_id = ${event}::uuid`]),
    ...(claim === undefined ? [] : [Prisma.sql`claim_id = ${claim}::uuid`]),
    ...(source === undefined ? [] : [Prisma.sql`source_id = ${source}::uuid`]),
    ...(assigned === undefined ? [] : [inHandOf(assigned)]),
    ...(things === undefined ? [] : [amongThese(things)]),
    ...(words === undefined || found === undefined
      ? []
      : [Prisma.sql`to_tsvector('simple', words) @@ to_tsquery('simple', ${found})`, isTold(words.reader)]),
  ];
}

/** What a line says, or passes on, is not kept back from its reader. */
const isTold = (reader: PersonId): Prisma.Sql => Prisma.sql`not exists (
  select from desk_item i where ${keptBackFrom(reader)} and i.thing_id = case desk_item.kind
    when 'statement' then desk_item.thing_id
    when 'rendering' then (select statement_id from rendering where id = desk_item.thing_id) end)`;

const amongThese = (things: readonly { kind: Reviewed; thing: string }[]): Prisma.Sql => {
  const keys = things.map(({ kind, thing }) => Prisma.sql`(${kind}::reviewed, ${thing}::uuid)`);
  return keys.length === 0 ? Prisma.sql`false` : Prisma.sql`(kind, thing_id) in (${Prisma.join(keys)})`;
};

const inHandOf = (person: PersonId | 'nobody'): Prisma.Sql =>
  person === 'nobody' ? Prisma.sql`assigned_to_id is null` : Prisma.sql`assigned_to_id = ${person}::uuid`;

function filtered(filter: DeskFilter): Prisma.Sql {
  switch (filter) {
    case 'all':
      return Prisma.sql`not (state = 'discarded' and standing = 'unpublished')`;
    case 'open':
      return Prisma.sql`(state in ('draft', 'submitted', 'returned') or asked_for is not null)`;
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
 * ASCII as they are, so that each word is asked for in small letters, in capitals and with a capital. PostgreSQL takes the
 * hyphen of "T-72" for a minus: a figure is asked for with one as well.
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
      if (/^\p{N}/u.test(word)) forms.add(`-${word}`);
      return `(${[...forms].map((form) => `'${quoted(form)}':*`).join(' | ')})`;
    })
    .join(' & ');
}

const quoted = (word: string): string => word.slice(0, 100).replaceAll('\\', '\\\\').replaceAll("'", "''");

function deskRow(row: Item, texts: Texts | undefined): DeskRow {
  const { asked_for, asked_by, assigned_to, assigned_by, assigned_at, to_pseudonym, by_pseudonym, ...item } = row;
  const isAssigned = assigned_to !== null && assigned_by !== null && assigned_at !== null;
  return {
    ...item,
    label: texts?.label ?? '',
    reason: texts?.reason ?? '',
    ...(asked_for !== null && asked_by !== null && { asked: { for: asked_for, by: asked_by } }),
    ...(isAssigned && {
      assigned: {
        to: assigned_to,
        toPseudonym: to_pseudonym,
        by: assigned_by,
        byPseudonym: by_pseudonym,
        at: assigned_at,
      },
    }),
  };
}
