import type { Reviewed } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';

type Line = { kind: Reviewed; thing: string };

/** What waits together: what was logged from a document, or what was submitted with a thing in one go. */
export type BatchOf = { document: string } | { with: Line };

/**
 * What waits together, at most so much: first what others need. What was said from a document comes with the document, and
 * with every event, question, source and statement that it belongs to and that waits as well. What is still to be entered
 * again, or was entered otherwise, is published on its own page, and how outlets passed it on after it.
 */
export async function waitingTogether(db: Transaction, of: BatchOf, most: number): Promise<readonly Line[]> {
  const own = 'document' in of ? citing(of.document) : submittedWith(of.with);
  return db.$queryRaw<Line[]>`
    with own as (${own}),
    said as (
      select * from own
      union select i.* from own join rendering r on own.kind = 'rendering' and r.id = own.thing_id
        join desk_item i on i.kind = 'statement' and i.thing_id = r.statement_id and i.state = 'submitted'
    )
    select i.kind::text, i.thing_id::text as thing from desk_item i
    where i.state = 'submitted' and (
      (i.kind, i.thing_id) in (select kind, thing_id from said)
      or i.kind = 'event' and i.thing_id in (select event_id from said)
      or i.kind = 'claim' and i.thing_id in (select claim_id from said)
      or i.kind = 'source' and i.thing_id in (select source_id from said)
    ) and not exists (select from desk_item s join re_entry_request q on q.statement_revision_id = s.revision_id
      where s.kind = 'statement' and s.state = 'submitted' and s.thing_id = case i.kind when 'statement' then i.thing_id
          when 'rendering' then (select statement_id from rendering where id = i.thing_id) end
        and not exists (
          select from re_entry e where e.statement_revision_id = s.revision_id and e.outcome <> 'differs'))
    order by review_rank(i.kind), i.changed_at, i.thing_id limit ${most}`;
}

const citing = (document: string): Prisma.Sql => Prisma.sql`
  select i.* from desk_item i where i.kind = 'document' and i.thing_id = ${document}::uuid and i.state = 'submitted'
  union select i.* from evidence e join desk_item i on i.state = 'submitted' and i.kind in ('statement', 'rendering')
    and i.revision_id = coalesce(e.statement_revision_id, e.rendering_revision_id)
  where e.document_id = ${document}::uuid`;

const submittedWith = ({ kind, thing }: Line): Prisma.Sql => Prisma.sql`
  select i.* from desk_item one join desk_item i on i.author_id = one.author_id and i.changed_at = one.changed_at
  where one.kind = ${kind}::reviewed and one.thing_id = ${thing}::uuid and one.state = 'submitted' and i.state = 'submitted'`;
