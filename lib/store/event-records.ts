import type { EventRecord, SourceId } from '@/lib/domain/record';
import { claimContents, claimOf } from './claims';
import { documentOf } from './documents';
import { eventOf } from './events';
import { type PublishedSource, readPublishedSources, withBodies } from './published-sources';
import { renderingContents, renderingOf } from './renderings';
import { searchOf } from './searches';
import { statementContents, statementOf } from './statements';
import type { Transaction } from './transaction';

/** What readers see: claims and statements that are neither held nor withdrawn. For sources see published-sources. */
const shown = { standing: 'shown' } as const;
const when = { publications: { select: { publishedAt: true } } } as const;

/**
 * Everything published of the given events, in their order. The number of queries depends neither on the number of
 * events nor on the number of statements. Call it in one transaction, so that all queries see one state. Confidential
 * rows are still included: see domain/confidential.
 */
export async function readEventRecords(db: Transaction, eventIds: readonly string[]): Promise<readonly EventRecord[]> {
  const rows = await readRows(db, eventIds);
  const sources = await readPublishedSources(db, [
    ...rows.statements.map(({ row }) => row.sourceId),
    ...rows.renderings.map(({ row }) => row.outletId),
    ...rows.searches.map(({ row }) => row.sourceId),
    ...outletsCited([...rows.statements, ...rows.renderings]),
  ]);
  const groups = {
    claims: byEvent(rows.claims, ({ row }) => row.eventId),
    statements: byEvent(rows.statements, ({ row }) => row.eventId),
    renderings: byEvent(rows.renderings, ({ row }) => row.eventId),
    searches: byEvent(rows.searches, ({ row }) => row.claim.eventId),
  };
  const events = new Map(rows.events.map((event) => [event.row.id, event]));
  return eventIds.flatMap((id) => {
    const event = events.get(id);
    if (event === undefined) return [];
    return recordOf(
      {
        events: [event],
        claims: groups.claims.get(id) ?? [],
        statements: groups.statements.get(id) ?? [],
        renderings: groups.renderings.get(id) ?? [],
        searches: groups.searches.get(id) ?? [],
      },
      event,
      sources,
    );
  });
}

async function readRows(db: Transaction, eventIds: readonly string[]) {
  const ofEvents = { eventId: { in: [...eventIds] }, ...shown };
  return {
    events: (
      await db.event.findMany({
        where: { id: { in: [...eventIds] }, ...shown },
        include: { publishedRevision: { include: when } },
      })
    ).map(withRevision),
    claims: (
      await db.claim.findMany({
        where: ofEvents,
        include: { publishedRevision: { include: { ...claimContents, ...when } } },
      })
    ).map(withRevision),
    statements: (
      await db.statement.findMany({
        where: { ...ofEvents, claim: shown },
        include: { publishedRevision: { include: statementContents } },
      })
    ).map(withRevision),
    renderings: (
      await db.rendering.findMany({
        where: { ...ofEvents, statement: { ...shown, claim: shown } },
        include: { publishedRevision: { include: renderingContents } },
      })
    ).map(withRevision),
    searches: (
      await db.search.findMany({
        where: { claim: ofEvents, ...shown },
        include: { publishedRevision: { include: when }, claim: { select: { eventId: true } } },
      })
    ).map(withRevision),
  };
}

type Rows = { [K in keyof Awaited<ReturnType<typeof readRows>>]: Readonly<Awaited<ReturnType<typeof readRows>>[K]> };

function recordOf(rows: Rows, event: Rows['events'][number], all: ReadonlyMap<SourceId, PublishedSource>): EventRecord {
  const { claims, statements, renderings, searches } = rows;
  const said = [...statements, ...renderings];
  const sources = withBodies(all, [
    ...statements.map(({ row }) => row.sourceId),
    ...renderings.map(({ row }) => row.outletId),
    ...searches.map(({ row }) => row.sourceId),
    ...outletsCited(said),
  ]);
  const documents = said.flatMap(({ revision }) => revision.evidence.map(({ document }) => document));
  const publications = [event, ...claims, ...said, ...searches].map(({ revision }) => revision);
  return {
    event: eventOf(event.row.slug, event.revision),
    claims: claims
      .map(({ row, revision }) => claimOf(row.slug, revision))
      .sort((a, b) => a.position - b.position || byName.compare(a.slug, b.slug)),
    sources: new Map([...sources].map(([id, { source }]) => [id, source])),
    statements: statements.map(({ row, revision }) => statementOf(row, revision)).sort(byRef),
    renderings: renderings.map(({ row, revision }) => renderingOf(row, revision)).sort(byRef),
    documents: new Map(documents.map((document) => [document.id, documentOf(document)])),
    searches: searches.map(({ row, revision }) => searchOf(row, revision)),
    publishedAt: latest([...publications, ...sources.values()]),
  };
}

/** Groups rows by their event. Node 21 has Map.groupBy for this. */
function byEvent<T>(rows: readonly T[], eventOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(eventOf(row));
    if (group) group.push(row);
    else groups.set(eventOf(row), [row]);
  }
  return groups;
}

/** "s11" before "s100": digits in a name sort as numbers. */
const byName = new Intl.Collator('en', { numeric: true });
const byRef = (a: { ref: string }, b: { ref: string }): number => byName.compare(a.ref, b.ref);

type Cited = { revision: { evidence: readonly { document: { outletId: string | null } }[] } };

const outletsCited = (said: readonly Cited[]): SourceId[] =>
  said.flatMap(({ revision }) => revision.evidence.flatMap(({ document }) => document.outletId ?? []));

function withRevision<T extends { publishedRevision: unknown }>(row: T) {
  const revision = row.publishedRevision as NonNullable<T['publishedRevision']> | null;
  if (revision === null) throw new Error('A query for published rows returned one that is not.');
  return { row, revision };
}

function latest(revisions: readonly { publications: readonly { publishedAt: Date }[] }[]): string {
  const times = revisions.flatMap(({ publications }) => publications.map(({ publishedAt }) => publishedAt.getTime()));
  return new Date(times.reduce((most, time) => Math.max(most, time), 0)).toISOString();
}
