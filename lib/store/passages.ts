import type { Passage } from '@/lib/domain/composed-evidence';
import type { RevisionState } from '@/lib/domain/review';
import type { Transaction } from './transaction';

/**
 * A passage with what stands around it: `text` begins at the code point `from` of the whole text, which has `length` code
 * points. Of a document without a text, or that is not on record, there is none.
 */
export type PassageText = { text: string; from: number; length: number } | undefined;

/** Passages in their order, each with up to `around` code points on either side. The database counts: no text is read whole. */
export async function passageTexts(
  db: Transaction,
  passages: readonly Passage[],
  around: number,
): Promise<readonly PassageText[]> {
  if (passages.length === 0) return [];
  const rows = await db.$queryRaw<{ text: string | null; from: number; length: number | null }[]>`
    select substr(b.text, asked."from" + 1, asked.behind - asked."from") as text, asked."from",
      char_length(b.text) as length
    from (select document, greatest(first - ${around}::int, 0) as "from", last + ${around}::int as behind, place
      from unnest(${passages.map(({ document }) => document)}::uuid[], ${passages.map(({ start }) => start)}::int[],
        ${passages.map(({ end }) => end)}::int[]) with ordinality p (document, first, last, place)) asked
      left join document_body b on b.document_id = asked.document
    order by asked.place`;
  return rows.map(({ text, from, length }) => (text === null || length === null ? undefined : { text, from, length }));
}

/** What a document is called and written in, of each of these. */
export async function documentNames(
  db: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { slug: string; title: string; language: string | null }>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; slug: string; title: string; language: string | null }[]>`
    select d.id::text, d.slug, r.title, r.language from document d join lateral (
      select title, language from document_revision where document_id = d.id order by number desc limit 1) r on true
    where d.id = any (${[...new Set(ids)]}::uuid[])`;
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** A statement whose latest revision has a document as evidence, with its passage where one is quoted. */
export type LoggedRow = {
  statement: string;
  start: number | null;
  end: number | null;
  state: RevisionState;
  /** Who wrote it; empty if that was before there were accounts. */
  author: string;
  name: string;
};

/** The statements that were logged from a document, in the order of its text, at most `take`. */
export async function statementsFrom(db: Transaction, document: string, take: number): Promise<readonly LoggedRow[]> {
  return db.$queryRaw<LoggedRow[]>`
    select i.thing_id::text as statement, q.start_at as start, q.end_at as end, i.state::text,
      coalesce(i.author_id::text, '') as author, coalesce(p.name, '') as name
    from evidence e
      join desk_item i on i.kind = 'statement' and i.revision_id = e.statement_revision_id
      left join quote q on q.id = e.quote_id
      left join person p on p.id = i.author_id
    where e.document_id = ${document}::uuid and not (i.state = 'discarded' and i.standing = 'unpublished')
    order by q.start_at nulls last, q.end_at, i.thing_id limit ${take}`;
}

export type EventOfDocument = { id: string; title: string; isHere: boolean };

/** The events in which a document is evidence, then the others, the last changed first; at most `take`. */
export async function eventsForDocument(
  db: Transaction,
  document: string,
  take: number,
): Promise<readonly EventOfDocument[]> {
  return db.$queryRaw<EventOfDocument[]>`
    with here as (
      select s.event_id from evidence e
        join statement_revision r on r.id = e.statement_revision_id join statement s on s.id = r.statement_id
      where e.document_id = ${document}::uuid
      union select s.event_id from evidence e
        join rendering_revision p on p.id = e.rendering_revision_id join rendering d on d.id = p.rendering_id
        join statement s on s.id = d.statement_id
      where e.document_id = ${document}::uuid)
    select t.id::text, r.title, t.id in (select event_id from here) as "isHere"
    from event t join desk_item i on i.kind = 'event' and i.thing_id = t.id
      join event_revision r on r.id = i.revision_id
    where not (i.state = 'discarded' and i.standing = 'unpublished')
    order by "isHere" desc, i.changed_at desc, t.id desc limit ${take}`;
}
