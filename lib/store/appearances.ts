import type { Transaction } from './transaction';

/** Where readers meet a source or a document: how often, in how many events, and the addresses of some of these. */
export type Appearances = {
  events: number;
  /** The addresses of the first of these events. */
  slugs: readonly string[];
  statements: number;
  renderings: number;
  searches: number;
  documents: number;
};

type Row = Omit<Appearances, 'slugs'> & { slugs: string[] };

const NOWHERE: Appearances = { events: 0, slugs: [], statements: 0, renderings: 0, searches: 0, documents: 0 };

/** What readers see of a source, or of those that speak for it. `most` is how many addresses of events are given. */
export async function appearancesOfSource(db: Transaction, source: string, most: number): Promise<Appearances> {
  const [row] = await db.$queryRaw<Row[]>`
    with recursive voice(id) as (
      select ${source}::uuid
      union
      select s.id from source s join source_revision r on r.id = s.published_revision_id join voice on voice.id = r.speaks_for_id
    ), found as (
      select 'statement' as kind, s.id, s.event_id from statement s join claim c on c.id = s.claim_id and c.standing = 'shown'
        where s.source_id in (select id from voice) and s.standing = 'shown'
      union all select 'rendering', r.id, r.event_id from rendering r join statement s on s.id = r.statement_id and s.standing = 'shown'
        where r.outlet_id in (select id from voice) and r.standing = 'shown'
      union all select 'search', q.id, c.event_id from search q join claim c on c.id = q.claim_id and c.standing = 'shown'
        where q.source_id in (select id from voice) and q.standing = 'shown'
      union all select 'document', d.id, null from document d join document_revision r on r.id = d.published_revision_id
        where r.outlet_id = ${source}::uuid and d.standing = 'shown' and not r.confidential
    ), seen as (
      select distinct e.slug from found f join event e on e.id = f.event_id and e.standing = 'shown'
    )
    select (select count(*)::int from seen) as events,
      array(select slug from seen order by slug limit ${most}) as slugs,
      count(*) filter (where kind = 'statement')::int as statements,
      count(*) filter (where kind = 'rendering')::int as renderings,
      count(*) filter (where kind = 'search')::int as searches,
      count(*) filter (where kind = 'document')::int as documents
    from found`;
  return row ?? NOWHERE;
}

/** What readers see that has a document as its evidence. */
export async function appearancesOfDocument(db: Transaction, document: string): Promise<Appearances> {
  const [row] = await db.$queryRaw<Row[]>`
    with found as (
      select 'statement' as kind, s.id, s.event_id from evidence e join statement s on s.published_revision_id = e.statement_revision_id
        where e.document_id = ${document}::uuid and s.standing = 'shown'
      union select 'rendering', r.id, r.event_id from evidence e join rendering r on r.published_revision_id = e.rendering_revision_id
        where e.document_id = ${document}::uuid and r.standing = 'shown'
    )
    select count(distinct e.id)::int as events, array[]::text[] as slugs,
      count(*) filter (where kind = 'statement')::int as statements,
      count(*) filter (where kind = 'rendering')::int as renderings, 0 as searches, 0 as documents
    from found f join event e on e.id = f.event_id and e.standing = 'shown'`;
  return row ?? NOWHERE;
}
