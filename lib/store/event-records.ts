import type { DocumentId, EventRecord, Source, SourceId } from '@/lib/domain/record';
import type { Prisma } from '@/lib/platform/generated/client';
import { claimContents, claimOf } from './claims';
import { documentOf } from './documents';
import { eventOf } from './events';
import { renderingContents, renderingOf } from './renderings';
import { searchOf } from './searches';
import { sourceOf } from './sources';
import { statementContents, statementOf } from './statements';

const published = { publishedRevisionId: { not: null } } as const;
const when = { publications: { select: { publishedAt: true } } } as const;

/**
 * Everything published of the given events, in their order. The number of queries is the same for one event and for
 * fifty, for ten statements and for ten thousand. Confidential rows are still in: see domain/confidential.
 */
export async function readEventRecords(
  db: Prisma.TransactionClient,
  eventIds: readonly string[],
): Promise<readonly EventRecord[]> {
  const ofEvents = { eventId: { in: [...eventIds] }, ...published };
  const ofClaims = { claim: { eventId: { in: [...eventIds] } }, ...published };
  const byRef = { orderBy: { ref: 'asc' } } as const;
  const events = await db.event.findMany({
    where: { id: { in: [...eventIds] }, ...published },
    include: { publishedRevision: { include: when } },
  });
  const claims = await db.claim.findMany({
    where: ofEvents,
    include: { publishedRevision: { include: { ...claimContents, ...when } } },
  });
  const statements = await db.statement.findMany({
    where: ofEvents,
    ...byRef,
    include: { publishedRevision: { include: statementContents } },
  });
  const renderings = await db.rendering.findMany({
    where: ofEvents,
    ...byRef,
    include: { publishedRevision: { include: renderingContents } },
  });
  const searches = await db.search.findMany({
    where: ofClaims,
    include: { publishedRevision: { include: when }, claim: { select: { eventId: true } } },
  });
  const sources = await readSources(db, [
    ...statements.map(({ sourceId }) => sourceId),
    ...renderings.map(({ outletId }) => outletId),
    ...searches.map(({ sourceId }) => sourceId),
    ...[...statements, ...renderings].flatMap(({ publishedRevision }) =>
      (publishedRevision?.evidence ?? []).flatMap(({ document }) => document.outletId ?? []),
    ),
  ]);

  const records = events.map((event): EventRecord => {
    const own = <T extends { eventId: string }>(rows: readonly T[]) =>
      rows.filter(({ eventId }) => eventId === event.id);
    const its = {
      claims: own(claims).map((row) => ({ row, revision: revisionOf(row) })),
      statements: own(statements).map((row) => ({ row, revision: revisionOf(row) })),
      renderings: own(renderings).map((row) => ({ row, revision: revisionOf(row) })),
      searches: searches
        .filter(({ claim }) => claim.eventId === event.id)
        .map((row) => ({ row, revision: revisionOf(row) })),
    };
    const evidence = [...its.statements, ...its.renderings].flatMap(({ revision }) => revision.evidence);
    const spoken = new Set<SourceId>([
      ...its.statements.map(({ row }) => row.sourceId),
      ...its.renderings.map(({ row }) => row.outletId),
      ...its.searches.map(({ row }) => row.sourceId),
      ...evidence.flatMap(({ document }) => document.outletId ?? []),
    ]);
    return {
      event: eventOf(event.slug, revisionOf(event)),
      claims: its.claims
        .map(({ row, revision }) => claimOf(row.slug, revision))
        .sort((a, b) => a.position - b.position),
      sources: withBodies(sources, spoken),
      statements: its.statements.map(({ row, revision }) => statementOf(row, revision)),
      renderings: its.renderings.map(({ row, revision }) => renderingOf(row, revision)),
      documents: new Map<DocumentId, ReturnType<typeof documentOf>>(
        evidence.map(({ document }) => [document.id, documentOf(document)]),
      ),
      searches: its.searches.map(({ row, revision }) => searchOf(row, revision)),
      publishedAt: latest([revisionOf(event), ...Object.values(its).flatMap((rows) => rows.map((r) => r.revision))]),
    };
  });
  const place = new Map(eventIds.map((id, index) => [id, index]));
  return records.sort((a, b) => (place.get(a.event.id) ?? 0) - (place.get(b.event.id) ?? 0));
}

/** The sources asked for and the bodies that they speak for, one query for each step up. */
async function readSources(db: Prisma.TransactionClient, ids: readonly SourceId[]): Promise<Map<SourceId, Source>> {
  const found = new Map<SourceId, Source>();
  let wanted = [...new Set(ids)];
  while (wanted.length > 0) {
    const rows = await db.source.findMany({
      where: { id: { in: wanted }, ...published },
      include: { publishedRevision: true },
    });
    for (const row of rows) found.set(row.id, sourceOf(row.slug, revisionOf(row)));
    wanted = [...new Set(rows.flatMap((row) => row.publishedRevision?.speaksForId ?? []))].filter(
      (id) => !found.has(id),
    );
  }
  return found;
}

/** The sources of one event, with the bodies that they speak for. */
function withBodies(all: ReadonlyMap<SourceId, Source>, spoken: ReadonlySet<SourceId>): Map<SourceId, Source> {
  const of = new Map<SourceId, Source>();
  for (const id of spoken) {
    for (let source = all.get(id); source && !of.has(source.id); ) {
      of.set(source.id, source);
      source = source.speaksFor === undefined ? undefined : all.get(source.speaksFor);
    }
  }
  return of;
}

function revisionOf<R>(row: { publishedRevision: R | null }): R {
  if (row.publishedRevision === null) throw new Error('A query for published rows returned one that is not.');
  return row.publishedRevision;
}

function latest(revisions: readonly { publications: readonly { publishedAt: Date }[] }[]): string {
  const times = revisions.flatMap(({ publications }) => publications.map(({ publishedAt }) => publishedAt.getTime()));
  return new Date(Math.max(...times)).toISOString();
}
