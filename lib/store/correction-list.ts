import type { Statement } from '@/lib/domain/record';
import type { Reviewed } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import { statementContents, statementOf } from './statements';
import type { Transaction } from './transaction';

/** Something that the desk corrected or withdrew, as far as columns say what readers may know of it. */
export type ListedCorrection = {
  id: string;
  kind: Reviewed;
  thing: string;
  step: 'publish' | 'withdraw';
  at: string;
  /** The revision with which the step was taken, and whether readers see it now. */
  revision: string;
  isCurrent: boolean;
  /** The revision that readers saw before a correction, and when it was published. */
  before?: { revision: string; at: string };
  /** What was wrong, or why it was withdrawn, in the words of the desk. */
  said: string | 'redacted';
  /** The event in which readers find it. A source has none. */
  event?: { id: string; slug: string; title: string };
  /** The question that it belongs to. */
  claim?: { id: string; slug: string; question: string };
  /** "s23": its short name in its event. */
  ref?: string;
  /** The source, or the outlet, that it is about or of. */
  source?: string;
  /** The title of a document. */
  document?: string;
};

export type CorrectionsAsked = { of: 'all' | { event: string }; skip: number; take: number };

type Row = Omit<ListedCorrection, 'at' | 'before' | 'event' | 'claim' | 'ref' | 'source' | 'document'> & {
  at: Date;
  before_revision: string | null;
  before_at: Date | null;
  event_id: string | null;
  event_slug: string | null;
  event_title: string | null;
  claim_id: string | null;
  claim_slug: string | null;
  question: string | null;
  ref: string | null;
  source: string | null;
  document: string | null;
};

// Each step that has a note or withdraws something, with what it belongs to. The condition on `t` is that of an index.
const FROM = Prisma.sql`transition t
  left join correction c on c.id = t.correction_id left join reason why on why.id = t.reason_id
  left join statement s on t.kind = 'statement' and s.id = t.thing_id
  left join rendering g on t.kind = 'rendering' and g.id = t.thing_id left join statement gs on gs.id = g.statement_id
  left join search h on t.kind = 'search' and h.id = t.thing_id
  left join document d on t.kind = 'document' and d.id = t.thing_id
  left join document_revision dr on dr.id = d.published_revision_id
  left join lateral (select coalesce(cs.claim_id, cg.claim_id) as claim_id from evidence v
    left join statement cs on cs.published_revision_id = v.statement_revision_id and cs.standing = 'shown'
    left join rendering cg on cg.published_revision_id = v.rendering_revision_id and cg.standing = 'shown'
    where v.document_id = d.id and coalesce(cs.claim_id, cg.claim_id) is not null order by 1 limit 1) cited on true
  left join claim q on q.id = coalesce(case when t.kind = 'claim' then t.thing_id end, s.claim_id, gs.claim_id,
    h.claim_id, cited.claim_id)
  left join claim_revision qr on qr.id = q.published_revision_id
  left join event e on e.id = coalesce(case when t.kind = 'event' then t.thing_id end, q.event_id)
  left join event_revision er on er.id = e.published_revision_id
  left join source o on o.id = coalesce(case when t.kind = 'source' then t.thing_id end, s.source_id, g.outlet_id,
    h.source_id)
  left join source_revision sr on sr.id = o.published_revision_id
  left join source gso on gso.id = gs.source_id left join source_revision gsr on gsr.id = gso.published_revision_id`;

/** The standing of the thing itself, of the things above it, and whether any of them is confidential. */
const OWN = Prisma.sql`case t.kind when 'event' then e.standing when 'claim' then q.standing when 'source' then o.standing
  when 'statement' then s.standing when 'rendering' then g.standing when 'search' then h.standing else d.standing end`;
const OPEN = Prisma.sql`(t.kind in ('event', 'source') or e.standing = 'shown')
  and (t.kind in ('event', 'source', 'claim') or q.standing = 'shown')
  and (t.kind in ('event', 'claim', 'document') or (sr.confidential is false and (t.kind = 'source' or o.standing = 'shown')))
  and (t.kind <> 'rendering' or (gs.standing = 'shown' and gso.standing = 'shown' and gsr.confidential is false))
  and (t.kind <> 'document' or dr.confidential is false)`;
// A correction of what readers see now. A withdrawal as long as readers may know of the thing.
const LISTED = Prisma.sql`(t.correction_id is not null or t.step = 'withdraw') and ${OPEN}
  and ((t.step = 'publish' and ${OWN} = 'shown') or (t.step = 'withdraw' and ${OWN} in ('shown', 'withdrawn')))`;

/**
 * One page of what the desk corrected and withdrew, the latest first, and how many there are. Left out is what is held, not
 * public any more, or of a confidential source or document; what follows from other statements only the record tells
 * (domain/confidential). The number of queries does not depend on the number of rows.
 */
export async function listCorrections(
  db: Transaction,
  { of, skip, take }: CorrectionsAsked,
): Promise<{ rows: readonly ListedCorrection[]; total: number }> {
  const only = of === 'all' ? Prisma.empty : Prisma.sql`and e.id = ${of.event}::uuid`;
  const rows = await db.$queryRaw<Row[]>`
    select page.*, p.revision_id::text as before_revision, p.at as before_at from (
      select t.id::text, t.kind::text, t.thing_id::text as thing, t.step::text, t.at, t.number,
        t.revision_id::text as revision,
        coalesce(case when t.step = 'publish' then c.text else why.text end, 'redacted') as said,
        t.revision_id in (s.published_revision_id, g.published_revision_id, h.published_revision_id,
          d.published_revision_id, case t.kind when 'claim' then q.published_revision_id
            when 'event' then e.published_revision_id when 'source' then o.published_revision_id end) is true as "isCurrent",
        e.id::text as event_id, e.slug as event_slug, er.title as event_title,
        q.id::text as claim_id, q.slug as claim_slug, qr.question, coalesce(s.ref, g.ref) as ref,
        coalesce(sr.short_name, sr.name) as source, dr.title as document
      from ${FROM} where ${LISTED} ${only} order by t.at desc, t.id desc limit ${take} offset ${skip}) page
    left join lateral (select revision_id, at from transition where kind = page.kind::reviewed
      and thing_id = page.thing::uuid and step = 'publish' and number < page.number order by number desc limit 1) p on true
    order by page.at desc, page.id desc`;
  const [counted] = await db.$queryRaw<{ total: number }[]>`
    select count(*)::int as total from ${FROM} where ${LISTED} ${only}`;
  return { rows: rows.map(listed), total: counted?.total ?? 0 };
}

function listed({ at, before_revision, before_at, ...row }: Row): ListedCorrection {
  const { id, kind, thing, step, revision, isCurrent, said, ref, source, document } = row;
  const { event_id, event_slug, event_title, claim_id, claim_slug, question } = row;
  return {
    ...{ id, kind, thing, step, revision, isCurrent, said, at: at.toISOString() },
    ...(before_revision !== null &&
      before_at !== null && { before: { revision: before_revision, at: before_at.toISOString() } }),
    ...(event_id !== null &&
      event_slug !== null && { event: { id: event_id, slug: event_slug, title: event_title ?? '' } }),
    ...(claim_id !== null &&
      claim_slug !== null && { claim: { id: claim_id, slug: claim_slug, question: question ?? '' } }),
    ...(ref !== null && { ref }),
    ...(source !== null && { source }),
    ...(document !== null && { document }),
  };
}

/** Statements as these revisions of them have it, by the revision. */
export async function statementsAt(
  db: Transaction,
  revisions: readonly string[],
): Promise<ReadonlyMap<string, Statement>> {
  const rows = await db.statementRevision.findMany({
    where: { id: { in: [...revisions] } },
    include: { ...statementContents, statement: true },
  });
  return new Map(rows.map(({ statement, ...row }) => [row.id, statementOf(statement, row)]));
}
