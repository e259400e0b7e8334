import type { PersonId } from '@/lib/domain/person';
import type { ClaimId, SourceId } from '@/lib/domain/record';
import type { Reviewed, RevisionState, Standing } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';

// Which cells of an event the desk has something in, from what its lists show of each thing.

/** What stands in a cell of the table. */
const IN_CELLS = ['statement', 'rendering', 'search'] as const satisfies readonly Reviewed[];

export type InCell = (typeof IN_CELLS)[number];

/** What a cell has: one statement, one passing on of one, or a search that found nothing. */
export type DeskCellRow = {
  kind: InCell;
  thing: string;
  claim: ClaimId;
  source: SourceId;
  state: RevisionState;
  standing: Standing;
  revision: string;
  version: number;
  /** Who wrote the latest revision; empty if that was before there were accounts. */
  author: string;
  name: string;
  /** A document of its evidence is confidential, as that is now. */
  isOnConfidential: boolean;
};

/** What was discarded before anybody saw it is in no cell. */
const shownAtDesk = (eventId: string): Prisma.Sql => Prisma.sql`event_id = ${eventId}::uuid
  and kind::text = any (${[...IN_CELLS]}) and not (state = 'discarded' and standing = 'unpublished')`;

/**
 * The questions of an event in their order, those of `claimsOfEvent` without their other texts: a row's place among all of
 * them is needed where one cell was logged.
 */
export async function questionsInOrder(
  db: Transaction,
  eventId: string,
): Promise<readonly { id: ClaimId; question: string }[]> {
  return db.$queryRaw<{ id: string; question: string }[]>`
    select c.id::text as id, latest.question from claim c cross join lateral (
      select id, position, question from claim_revision where claim_id = c.id order by number desc limit 1) latest
    where c.event_id = ${eventId}::uuid and not (c.standing = 'unpublished' and exists (
      select 1 from transition t where t.revision_id = latest.id and t.step = 'discard'))
    order by latest.position, c.slug collate "C"`;
}

/** Evidence of confidential documents. One that is older than the revisions of documents says it in its own column. */
const CONFIDENTIAL = Prisma.sql`evidence e join document d on d.id = e.document_id
  where coalesce((select r.confidential from document_revision r where r.document_id = d.id order by r.number desc limit 1),
    d.confidential)`;

/** What the cells of some questions have, in the order in which it was logged. */
export async function cellsOn(
  db: Transaction,
  eventId: string,
  claims: readonly ClaimId[],
): Promise<readonly DeskCellRow[]> {
  return db.$queryRaw<DeskCellRow[]>`
    select kind::text, thing_id::text as thing, claim_id::text as claim, source_id::text as source, state::text,
      standing::text, revision_id::text as revision, version, coalesce(author_id::text, '') as author,
      coalesce(p.name, '') as name,
      case kind when 'statement' then exists (select 1 from ${CONFIDENTIAL} and e.statement_revision_id = revision_id)
        when 'rendering' then exists (select 1 from ${CONFIDENTIAL} and e.rendering_revision_id = revision_id)
        else false end as "isOnConfidential"
    from desk_item left join person p on p.id = author_id
    where ${shownAtDesk(eventId)} and claim_id = any (${[...claims]}::uuid[])
    order by thing_id`;
}

/** Which sources have something on which questions of an event. */
export async function filledCells(
  db: Transaction,
  eventId: string,
): Promise<readonly { claim: ClaimId; source: SourceId }[]> {
  return db.$queryRaw<{ claim: string; source: string }[]>`
    select distinct claim_id::text as claim, source_id::text as source from desk_item where ${shownAtDesk(eventId)}`;
}

/** When anything of an event last changed at the desk; the beginning of time if it has nothing. */
export async function lastChange(db: Transaction, eventId: string): Promise<Date> {
  const [row] = await db.$queryRaw<{ at: Date | null }[]>`
    select max(changed_at) as at from desk_item where event_id = ${eventId}::uuid`;
  return row?.at ?? new Date(0);
}

/** The questions on which something changed after a time: was logged, revised or discarded, or took a step. */
export async function claimsChangedAfter(db: Transaction, eventId: string, after: Date): Promise<readonly ClaimId[]> {
  const rows = await db.$queryRaw<{ claim: string }[]>`
    select distinct claim_id::text as claim from desk_item
    where event_id = ${eventId}::uuid and claim_id is not null and changed_at > ${after}`;
  return rows.map(({ claim }) => claim);
}

/** Sources by their addresses or ids, in the order given; of one that is merged, that into which it is. */
export async function sourcesAt(db: Transaction, keys: readonly string[]): Promise<readonly SourceId[]> {
  // The database refuses this character in any text, and no address has it.
  const asked = keys.filter((key) => !key.includes('\u0000'));
  if (asked.length === 0) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    select coalesce(merged_into_id, id)::text as id from source, unnest(${asked}::text[]) with ordinality as asked (key, place)
    where slug = key or id::text = key order by place`;
  return rows.map(({ id }) => id);
}

type RenderingRow = { thing: string; revision: string; version: number };

/** How an outlet passed a statement on, and the state in which a step on it finds it. */
export type RenderingSeen = { thing: string; seen: { revision: string; version: number } };

const asSeen = ({ thing, ...seen }: RenderingRow): RenderingSeen => ({ thing, seen });

/** How outlets passed a statement on, as drafts of one person, the last logged first: those are taken from the others. */
export async function draftRenderingsOf(
  db: Transaction,
  statement: string,
  author: PersonId,
): Promise<readonly RenderingSeen[]> {
  const rows = await db.$queryRaw<RenderingRow[]>`
    select i.thing_id::text as thing, i.revision_id::text as revision, i.version
    from rendering r join desk_item i on i.kind = 'rendering' and i.thing_id = r.id
    where r.statement_id = ${statement}::uuid and i.author_id = ${author}::uuid and i.state = 'draft'
      and i.standing = 'unpublished'
    order by i.thing_id desc`;
  return rows.map(asSeen);
}

/** How outlets passed a statement on, as one person discarded it for a reason, the first logged first. */
export async function renderingsDiscardedFor(
  db: Transaction,
  statement: string,
  author: PersonId,
  reason: string,
): Promise<readonly RenderingSeen[]> {
  const rows = await db.$queryRaw<RenderingRow[]>`
    select i.thing_id::text as thing, i.revision_id::text as revision, i.version
    from rendering r join desk_item i on i.kind = 'rendering' and i.thing_id = r.id
      join transition t on t.kind = 'rendering' and t.thing_id = r.id and t.number = i.version
      join reason w on w.id = t.reason_id
    where r.statement_id = ${statement}::uuid and i.author_id = ${author}::uuid and i.state = 'discarded'
      and i.standing = 'unpublished' and t.step = 'discard' and w.text = ${reason}
    order by i.thing_id`;
  return rows.map(asSeen);
}
