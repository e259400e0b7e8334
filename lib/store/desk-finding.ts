import type { SourceKind } from '@/lib/domain/record';
import { Prisma, type Standing } from '@/lib/platform/generated/client';
import { methodWord } from './names';
import type { Transaction } from './transaction';

// Lists of the desk to choose from, and to find things in: by a part of a name, in any script, or of an address.

export type Asked = { words: string; address: string; skip: number; take: number };
export type Listed<T> = { rows: readonly T[]; total: number };

/**
 * The latest revision of each thing of a kind, without drafts that were discarded before anybody saw them. Names of tables
 * come from here only.
 */
const latestOf = (kind: 'event' | 'source' | 'document') =>
  Prisma.raw(`"${kind}" t join lateral (
    select * from ${kind}_revision where ${kind}_id = t.id order by number desc limit 1) r on (t.standing <> 'unpublished'
      or not exists (select 1 from transition where revision_id = r.id and step = 'discard'))`);

/** Whether one of these texts has the words in it, whatever their case; or the address what these make as one. */
const has = (texts: Prisma.Sql, { words, address }: Pick<Asked, 'words' | 'address'>): Prisma.Sql =>
  words === ''
    ? Prisma.sql`true`
    : Prisma.sql`(strpos(lower(${texts}), lower(${words})) > 0
        or (${address} <> '' and strpos(t.slug, ${address}) > 0))`;

/** Of sources, those that are not merged into another: that one is found by their names as well. */
const SOURCES = Prisma.sql`${latestOf('source')} join lateral (
    select array_remove(array_agg(every.name), null) as names from (
      select unnest(array[r.name, r.short_name, r.native_name] || r.aliases) as name
      union all
      select unnest(array[m.name, m.short_name, m.native_name] || m.aliases) from source s join lateral (
        select * from source_revision where source_id = s.id order by number desc limit 1) m on true
      where s.merged_into_id = t.id) every) called on t.merged_into_id is null`;

const listed = <T extends { total: bigint }>(rows: readonly T[]): Listed<Omit<T, 'total'>> => ({
  rows: rows.map(({ total: _, ...row }) => row),
  total: Number(rows[0]?.total ?? 0),
});

export type EventRow = {
  id: string;
  slug: string;
  title: string;
  place: string | null;
  standing: Standing;
  questions: number;
};

/** One page of events, the last changed first. */
export async function findEvents(db: Transaction, asked: Asked): Promise<Listed<EventRow>> {
  const texts = Prisma.sql`concat_ws(' ', r.title, r.place)`;
  return listed(
    await db.$queryRaw<(EventRow & { total: bigint })[]>`
      select found.*, (select count(*)::int from claim where event_id = found.id::uuid) as questions
      from (select t.id::text, t.slug, r.title, r.place, t.standing::text, count(*) over () as total
        from ${latestOf('event')} where ${has(texts, asked)}
        order by r.id desc limit ${asked.take} offset ${asked.skip}) found`,
  );
}

export type SourceRow = {
  id: string;
  slug: string;
  name: string;
  native: string | null;
  language: string | null;
  aliases: readonly string[];
  kind: SourceKind;
  side: string | null;
  standing: Standing;
  confidential: boolean;
};

/** One page of sources, in the order of their names. */
export async function findSources(db: Transaction, asked: Asked): Promise<Listed<SourceRow>> {
  const texts = Prisma.sql`array_to_string(called.names, ' ')`;
  const rows = await db.$queryRaw<(Omit<SourceRow, 'kind'> & { kind: string; total: bigint })[]>`
    select t.id::text, t.slug, r.name, r.native_name as native, r.native_language as language, r.aliases,
      r.kind::text, r.side, t.standing::text, r.confidential, count(*) over () as total
    from ${SOURCES} where ${has(texts, asked)}
    order by lower(r.name), t.id limit ${asked.take} offset ${asked.skip}`;
  return listed(rows.map((row) => ({ ...row, kind: methodWord(row.kind) as SourceKind })));
}

export type DocumentRow = {
  id: string;
  slug: string;
  title: string;
  outlet: string | null;
  isCaptured: boolean;
  /** The desk has its text. */
  hasText: boolean;
  standing: Standing;
  confidential: boolean;
};

/** One page of documents, the last logged first. */
export async function findDocuments(db: Transaction, asked: Asked): Promise<Listed<DocumentRow>> {
  const texts = Prisma.sql`concat_ws(' ', r.title, r.address)`;
  return listed(
    await db.$queryRaw<(DocumentRow & { total: bigint })[]>`
      select t.id::text, t.slug, r.title, t.kind = 'captured' as "isCaptured", t.standing::text, r.confidential,
        exists (select 1 from document_body b where b.document_id = t.id and b.text is not null) as "hasText",
        (select name from source_revision where source_id = source_now(r.outlet_id) order by number desc limit 1) as outlet,
        count(*) over () as total
      from ${latestOf('document')} where ${has(texts, asked)}
      order by t.id desc limit ${asked.take} offset ${asked.skip}`,
  );
}

export type Choice = { id: string; name: string; slug: string; confidential: boolean };

/**
 * A name as people write it in small letters, in capitals, and with a capital for each word: a database in the locale C
 * takes letters beyond ASCII as they are.
 */
function inEachCase(name: string): readonly string[] {
  const small = name.toLowerCase();
  const capitals = small.replaceAll(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  return [...new Set([name, small, name.toUpperCase(), capitals])];
}

/**
 * The sources that have this name, short name, name of their own or alias, whatever the case of letters, or this address;
 * or into which one is merged that has it.
 */
export async function sourcesCalled(db: Transaction, name: string): Promise<readonly Choice[]> {
  return db.$queryRaw<Choice[]>`
    select t.id::text, r.name, t.slug, r.confidential from ${SOURCES}
    where ${isAt(name)} or array(select lower(one) from unnest(called.names) one)
      && array(select lower(form) from unnest(${[...inEachCase(name)]}::text[]) form)
    order by ${isAt(name)} desc, lower(r.name), t.id limit 10`;
}

/** Whether an address leads to a source. */
const isAt = (slug: string): Prisma.Sql =>
  Prisma.sql`(t.slug = ${slug} or t.id = (select merged_into_id from source where slug = ${slug}))`;

/** Sources to offer while one types: those of an event first, if one is given. */
export async function sourcesOffered(
  db: Transaction,
  { event, take }: { event?: string; take: number },
): Promise<readonly Choice[]> {
  const here =
    event === undefined
      ? Prisma.sql`(t.id is null)`
      : Prisma.sql`exists (select 1 from statement s where s.source_id = t.id and s.event_id = ${event}::uuid)`;
  return db.$queryRaw<Choice[]>`
    select t.id::text, r.name, t.slug, r.confidential from ${latestOf('source')} and t.merged_into_id is null
    order by ${here} desc, lower(r.name), t.id limit ${take}`;
}

export type DocumentChoice = { id: string; title: string; confidential: boolean; isHere: boolean };

/** Documents to choose from: those that are evidence in an event first, then all others; the last logged first in both. */
export async function documentsOffered(
  db: Transaction,
  { event, take }: { event: string; take: number },
): Promise<readonly DocumentChoice[]> {
  const here = await db.$queryRaw<DocumentChoice[]>`
    select t.id::text, r.title, r.confidential, true as "isHere" from ${latestOf('document')}
    where t.id in (
      select e.document_id from statement s
        join statement_revision said on said.statement_id = s.id
        join evidence e on e.statement_revision_id = said.id
      where s.event_id = ${event}::uuid
      union select e.document_id from statement s
        join rendering p on p.statement_id = s.id
        join rendering_revision passed on passed.rendering_id = p.id
        join evidence e on e.rendering_revision_id = passed.id
      where s.event_id = ${event}::uuid)
    order by t.id desc limit ${take}`;
  const all = await db.$queryRaw<DocumentChoice[]>`
    select t.id::text, r.title, r.confidential, false as "isHere" from ${latestOf('document')} order by t.id desc limit ${take}`;
  const own = new Set(here.map(({ id }) => id));
  return [...here, ...all.filter(({ id }) => !own.has(id))].slice(0, take);
}

/** Every source with all of its names, those of sources that are merged into it among them. */
export async function namesOfSources(
  db: Transaction,
): Promise<readonly { id: string; name: string; names: readonly string[] }[]> {
  return db.$queryRaw<{ id: string; name: string; names: string[] }[]>`
    select t.id::text, r.name, called.names from ${SOURCES}`;
}

/** The sides that sources of this desk take, the most frequent first. */
export async function sidesTaken(db: Transaction, take: number): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ side: string }[]>`
    select side from source_revision where side is not null group by side order by count(*) desc, side limit ${take}`;
  return rows.map(({ side }) => side);
}
