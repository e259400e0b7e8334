import type { Appears, MergeSide } from '@/lib/domain/mergeable';
import type { Moves } from '@/lib/domain/moved';
import type { EventRecord, Source, SourceId } from '@/lib/domain/record';
import { isGivenUp } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import { readDeskRecordOn } from './desk-record';
import { readEventRecords } from './event-records';
import { latestNamesOf } from './source-names';
import { reviewable } from './steps';
import type { Transaction } from './transaction';

// What a merge of two sources, or undoing it, is held against.

/** One of the two sources. Undefined if there is no such source. */
export async function readMergeSide(db: Transaction, id: SourceId): Promise<MergeSide | undefined> {
  const found = await reviewable(db, 'source', id);
  const row = await db.source.findUnique({
    where: { id },
    select: {
      mergedIntoId: true,
      publishedRevision: { select: { confidential: true } },
      revisions: { take: 1, orderBy: { number: 'desc' }, select: { confidential: true } },
      mergedFrom: { take: 1, select: { id: true } },
    },
  });
  if (!found || !row) return undefined;
  const { mergedIntoId, publishedRevision, revisions, mergedFrom } = row;
  return {
    id,
    standing: found.standing,
    confidential: [...revisions, ...(publishedRevision ? [publishedRevision] : [])].map((one) => one.confidential),
    isGivenUp: isGivenUp(found),
    ...(mergedIntoId !== null && { mergedInto: mergedIntoId }),
    hasMerged: mergedFrom.length > 0,
    speaksFor: await bodiesAbove(db, id),
  };
}

/**
 * Every source that one speaks for, over any number of others, as its latest or published revision has it. `apart`: as if
 * that one were merged into no other.
 */
export async function bodiesAbove(db: Transaction, source: SourceId, apart?: SourceId): Promise<ReadonlySet<SourceId>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    with recursive body(of_source, id) as (
      select s.id, case when r.speaks_for_id = ${apart ?? null}::uuid then r.speaks_for_id else source_now(r.speaks_for_id) end
      from source s join source_revision r on r.source_id = s.id and r.speaks_for_id is not null and (
        r.id = s.published_revision_id or r.number = (select max(number) from source_revision where source_id = s.id))
    ), up(id) as (
      select id from body where of_source = ${source}::uuid
      union select body.id from up join body on body.of_source = up.id
    )
    select id::text from up`;
  return new Set(rows.map(({ id }) => id));
}

/** `to`: what the source is called to which things are moved. `names`: who else is called what where they are. */
export type MoveBasis = {
  records: readonly EventRecord[];
  moves: Moves;
  to: Pick<Source, 'name' | 'shortName'>;
  names: readonly Appears[];
};

/**
 * Moving everything of one source to another. Only events in which both said something can have a statement that is not
 * allowed afterwards; they are read as the desk goes by them, and as readers see them.
 */
export async function readMergeBasis(
  db: Transaction,
  { from, into }: { from: SourceId; into: SourceId },
): Promise<MoveBasis> {
  const said = await db.statement.findMany({
    where: { sourceId: from },
    select: { id: true, eventId: true, claimId: true },
  });
  const beside = await db.statement.findMany({
    where: { sourceId: into, eventId: { in: eventsOf(said) } },
    distinct: ['eventId'],
    select: { eventId: true },
  });
  return {
    records: await recordsOf(db, said, eventsOf(beside)),
    moves: new Map(said.map(({ id }) => [id, into])),
    ...(await namesBeside(db, { moved: from, by: into, except: [from, into] })),
  };
}

/** Moving back what a merge moved: beside it, the other source has what was logged of it before and since. */
export async function readUndoBasis(
  db: Transaction,
  { id, from, into }: { id: string; from: SourceId; into: SourceId },
): Promise<MoveBasis> {
  const moved = await db.sourceMergeMoved.findMany({
    where: { mergeId: id, kind: 'statement' },
    select: { thingId: true },
  });
  const ids = moved.map(({ thingId }) => thingId);
  const said = await db.$queryRaw<{ id: string; eventId: string; claimId: string; isMoved: boolean }[]>`
    select s.id::text, s.event_id::text as "eventId", s.claim_id::text as "claimId", m.merge_id is not null as "isMoved"
    from statement s left join source_merge_moved m on m.merge_id = ${id}::uuid and m.kind = 'statement' and m.thing_id = s.id
    where s.source_id = ${into}::uuid`;
  const others = new Set(said.flatMap(({ eventId, isMoved }) => (isMoved ? [] : eventId)));
  return {
    records: await recordsOf(
      db,
      said.filter(({ isMoved }) => isMoved),
      [...others],
    ),
    moves: new Map(ids.map((one) => [one, from])),
    ...(await namesBeside(db, { moved: { merge: id }, by: from, except: [from] })),
  };
}

type Said = { eventId: string; claimId: string };

const eventsOf = (said: readonly Pick<Said, 'eventId'>[]): string[] => [...new Set(said.map(({ eventId }) => eventId))];

async function recordsOf(db: Transaction, moved: readonly Said[], beside: readonly string[]): Promise<EventRecord[]> {
  const events = eventsOf(moved).filter((event) => beside.includes(event));
  const records: EventRecord[] = [...(await readEventRecords(db, events))];
  for (const event of events) {
    const claims = moved.flatMap(({ eventId, claimId }) => (eventId === event ? claimId : []));
    const record = await readDeskRecordOn(db, event, [...new Set(claims)]);
    if (record) records.push(record);
  }
  return records;
}

/** What the source is called that gets the things, and who appears beside it in events in which it does not yet. */
async function namesBeside(
  db: Transaction,
  { moved, by, except }: { moved: SourceId | { merge: string }; by: SourceId; except: readonly SourceId[] },
): Promise<Pick<MoveBasis, 'to' | 'names'>> {
  const rows = await db.$queryRaw<{ event: string; source: string }[]>`
    with moved(thing, event) as (${typeof moved === 'string' ? ofSource(moved) : ofMerge(moved.merge)}),
    here(event) as (select event from moved except select event from (${ofSource(by)}) own(thing, event)),
    appears(thing, event, source) as (
      select s.id, s.event_id, s.source_id from statement s join here on here.event = s.event_id
      union all select r.id, r.event_id, r.outlet_id from rendering r join here on here.event = r.event_id
      union all select q.id, c.event_id, q.source_id from search q join claim c on c.id = q.claim_id join here on here.event = c.event_id
    )
    select distinct event::text, source::text from appears
    where not exists (select 1 from moved m where m.thing = appears.thing) and source <> all (${[...except]}::uuid[])`;
  const names = await latestNamesOf(db, [by, ...rows.map(({ source }) => source)]);
  const to = names.get(by);
  if (to === undefined) throw new Error(`The source ${by} has no revision.`);
  return {
    to,
    names: rows.flatMap(({ event, source }) => {
      const name = names.get(source);
      return name === undefined ? [] : [{ ...name, event, source }];
    }),
  };
}

const ofSource = (source: SourceId): Prisma.Sql => Prisma.sql`
  select id, event_id from statement where source_id = ${source}::uuid
  union all select id, event_id from rendering where outlet_id = ${source}::uuid
  union all select q.id, c.event_id from search q join claim c on c.id = q.claim_id where q.source_id = ${source}::uuid`;

const ofMerge = (merge: string): Prisma.Sql => Prisma.sql`
  select m.thing_id, coalesce(s.event_id, r.event_id, c.event_id) from source_merge_moved m
    left join statement s on m.kind = 'statement' and s.id = m.thing_id
    left join rendering r on m.kind = 'rendering' and r.id = m.thing_id
    left join search q on m.kind = 'search' and q.id = m.thing_id left join claim c on c.id = q.claim_id
  where m.merge_id = ${merge}::uuid`;

/** What events are called in their latest revisions. */
export async function eventTitles(db: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRaw<{ id: string; title: string }[]>`
    select distinct on (event_id) event_id::text as id, title from event_revision
    where event_id = any (${[...new Set(ids)]}::uuid[]) order by event_id, number desc`;
  return new Map(rows.map(({ id, title }) => [id, title]));
}
