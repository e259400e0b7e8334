import type { Source, SourceId } from '@/lib/domain/record';
import { Prisma } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';

type Names = Pick<Source, 'name' | 'shortName'>;

type Row = { name: string; short_name: string | null };

const named = ({ name, short_name }: Row): Names => ({ name, ...(short_name !== null && { shortName: short_name }) });

/** What a source is called in its latest revision. */
export async function namesOf(db: Transaction, id: SourceId): Promise<Names | undefined> {
  const row = await db.sourceRevision.findFirst({
    where: { sourceId: id },
    orderBy: { number: 'desc' },
    select: { name: true, shortName: true },
  });
  return row ? named({ name: row.name, short_name: row.shortName }) : undefined;
}

/** Whether a source says something in an event, passes something on there, or was searched for there. */
export async function appearsIn(db: Transaction, source: SourceId, eventId: string): Promise<boolean> {
  const where = { where: { eventId, sourceId: source }, select: { id: true } } as const;
  if (await db.statement.findFirst(where)) return true;
  if (await db.rendering.findFirst({ where: { eventId, outletId: source }, select: { id: true } })) return true;
  const searched = { where: { sourceId: source, claim: { eventId } }, select: { id: true } } as const;
  return (await db.search.findFirst(searched)) !== null;
}

/** The names of the sources that appear in an event. */
export async function namesInEvent(db: Transaction, eventId: string): Promise<readonly Names[]> {
  return latestNames(
    db,
    Prisma.sql`select source_id from statement where event_id = ${eventId}::uuid
    union select outlet_id from rendering where event_id = ${eventId}::uuid
    union select s.source_id from search s join claim c on c.id = s.claim_id where c.event_id = ${eventId}::uuid`,
  );
}

/** The names of all other sources that appear in an event in which this one does. */
export async function namesBeside(db: Transaction, source: SourceId): Promise<readonly Names[]> {
  const one = Prisma.sql`${source}::uuid`;
  return latestNames(
    db,
    Prisma.sql`with own as (
        select event_id from statement where source_id = ${one} union select event_id from rendering where outlet_id = ${one}
        union select c.event_id from search s join claim c on c.id = s.claim_id where s.source_id = ${one})
      select source_id from (select source_id from statement join own using (event_id)
        union select outlet_id from rendering join own using (event_id)
        union select s.source_id from search s join claim c on c.id = s.claim_id join own on own.event_id = c.event_id) beside
      where source_id <> ${one}`,
  );
}

async function latestNames(db: Transaction, sources: Prisma.Sql): Promise<readonly Names[]> {
  const rows = await db.$queryRaw<Row[]>`
    select r.name, r.short_name from (select distinct source_id from (${sources}) s) one
      join lateral (select name, short_name from source_revision where source_id = one.source_id
        order by number desc limit 1) r on true`;
  return rows.map(named);
}

/** What these sources are called in their latest revisions. */
export async function latestNamesOf(db: Transaction, ids: readonly SourceId[]): Promise<ReadonlyMap<SourceId, Names>> {
  const rows = await db.$queryRaw<(Row & { id: string })[]>`
    select one.id::text, r.name, r.short_name from (select distinct unnest(${[...ids]}::uuid[]) as id) one
      join lateral (select name, short_name from source_revision where source_id = one.id
        order by number desc limit 1) r on true`;
  return new Map(rows.map((row) => [row.id, named(row)]));
}
