import type { Transaction } from './transaction';

/** A document that is another capture of one: the day on which it was captured, and what it is called. */
export type OtherCapture = { id: string; title: string; at: Date | null; way: 'earlier' | 'later' };

/** The capture of which a document is the next one, and those that were made of it again, by their time; at most `take`. */
export async function otherCaptures(db: Transaction, id: string, take: number): Promise<readonly OtherCapture[]> {
  return db.$queryRaw<OtherCapture[]>`
    select d.id::text, r.title, d.captured_at as at, case when d.again_of_id = ${id}::uuid then 'later' else 'earlier' end as way
    from document d join desk_item i on i.kind = 'document' and i.thing_id = d.id
      join document_revision r on r.id = i.revision_id
    where (d.again_of_id = ${id}::uuid or d.id = (select again_of_id from document where id = ${id}::uuid))
      and not (i.state = 'discarded' and i.standing = 'unpublished')
    order by d.captured_at, d.id limit ${take}`;
}

/** A passage of a document, in code points, that the latest revision of something quotes. */
export type QuotingRow = { kind: 'statement' | 'rendering'; thing: string; start: number; end: number };

/** What quotes a document, in the order of its text; at most `take`. */
export async function quotingFrom(db: Transaction, document: string, take: number): Promise<readonly QuotingRow[]> {
  return db.$queryRaw<QuotingRow[]>`
    select i.kind::text, i.thing_id::text as thing, q.start_at as start, q.end_at as end
    from evidence e join quote q on q.id = e.quote_id
      join desk_item i on i.revision_id = coalesce(e.statement_revision_id, e.rendering_revision_id)
        and i.kind in ('statement', 'rendering')
    where e.document_id = ${document}::uuid and not (i.state = 'discarded' and i.standing = 'unpublished')
    order by q.start_at, q.end_at, i.thing_id limit ${take}`;
}
