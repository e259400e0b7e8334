import type { Reviewed } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';

/** Something that belongs to another thing, or refers to it. `ref` is its short name in the event, if it has one. */
export type Use = { kind: Reviewed; ref?: string };

/** Nobody reads more than these, and whoever has to undo them begins with the first. */
const MOST = 20;

/** What the desk has that belongs to a thing or refers to it, in its latest revision. What was discarded is left out. */
export async function usesOf(db: Transaction, kind: Reviewed, id: string): Promise<readonly Use[]> {
  const found = users(kind, id);
  if (found === undefined) return [];
  const rows = await db.$queryRaw<{ kind: Reviewed; ref: string | null }[]>`
    select i.kind::text, coalesce(s.ref, g.ref) as ref from desk_item i join (${found}) used using (kind, thing_id)
      left join statement s on i.kind = 'statement' and s.id = i.thing_id
      left join rendering g on i.kind = 'rendering' and g.id = i.thing_id
    where i.state <> 'discarded' or (i.standing <> 'unpublished' and used.is_for_good)
    order by i.thing_id limit ${MOST}`;
  return rows.map(({ kind: of, ref }) => ({ kind: of, ...(ref !== null && { ref }) }));
}

/** What belongs to a thing does so for good, what refers to it does so in a revision. */
function users(kind: Reviewed, id: string): Prisma.Sql | undefined {
  const one = Prisma.sql`${id}::uuid`;
  switch (kind) {
    case 'event':
      return Prisma.sql`select kind, thing_id, true as is_for_good from desk_item where event_id = ${one} and kind = 'claim'`;
    case 'claim':
      return Prisma.sql`select kind, thing_id, true as is_for_good from desk_item
        where claim_id = ${one} and kind in ('statement', 'search')`;
    case 'source':
      return Prisma.sql`
        select kind, thing_id, kind <> 'document' as is_for_good from desk_item where source_id = ${one} and kind <> 'source'
        union all select 'source', i.thing_id, false from source_revision r
          join desk_item i on i.kind = 'source' and i.thing_id = r.source_id and i.revision_id = r.id
          where source_now(r.speaks_for_id) = ${one}
        union all select 'source', id, true from source where merged_into_id = ${one}`;
    case 'statement':
      return Prisma.sql`
        select 'rendering'::reviewed as kind, id as thing_id, true as is_for_good from rendering where statement_id = ${one}
        union all select 'statement', i.thing_id, false from referring_revisions(${one}) r
          join desk_item i on i.kind = 'statement' and i.thing_id = r.statement_id and i.revision_id = r.id
        union all select 'rendering', i.thing_id, false from rendering_revision r
          join desk_item i on i.kind = 'rendering' and i.thing_id = r.rendering_id and i.revision_id = r.id
          where r.statement_id <> ${one} and (r.relative_to_id = ${one} or r.rejected_id = ${one})`;
    case 'rendering':
      return Prisma.sql`select i.kind, i.thing_id, false as is_for_good from rendering_revision r
        join desk_item i on i.kind = 'rendering' and i.thing_id = r.rendering_id and i.revision_id = r.id
        where r.parent_id = ${one}`;
    case 'document':
      return Prisma.sql`select i.kind, i.thing_id, false as is_for_good from evidence e
        left join statement_revision s on s.id = e.statement_revision_id
        left join rendering_revision g on g.id = e.rendering_revision_id
        join desk_item i on i.revision_id = coalesce(s.id, g.id) and i.thing_id = coalesce(s.statement_id, g.rendering_id)
        where e.document_id = ${one}`;
    case 'search':
      return undefined;
  }
}
