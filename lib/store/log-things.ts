import type { Reviewed } from '@/lib/domain/review';
import type { Transaction } from './transaction';

export type ThingOf = { kind: Reviewed; id: string };

/**
 * The event that each thing belongs to, by the thing's id. A source belongs to none, and of a document this is one of
 * the events in which readers find it.
 */
export async function eventsOfThings(db: Transaction, things: readonly ThingOf[]): Promise<Map<string, string>> {
  const documents = things.filter(({ kind }) => kind === 'document').map(({ id }) => id);
  const cited = documents.length === 0 ? [] : await citedIn(db, documents);
  return new Map([...cited.map(({ id, event }) => [id, event] as const), ...(await ownEvents(db, things))]);
}

async function citedIn(db: Transaction, documents: readonly string[]): Promise<{ id: string; event: string }[]> {
  return db.$queryRaw<{ id: string; event: string }[]>`
    select distinct on (e.document_id) e.document_id::text as id, v.id::text as event
    from evidence e
      left join statement s on s.published_revision_id = e.statement_revision_id and s.standing = 'shown'
      left join rendering g on g.published_revision_id = e.rendering_revision_id and g.standing = 'shown'
      join event v on v.id = coalesce(s.event_id, g.event_id) and v.standing = 'shown'
    where e.document_id = any (${[...documents]}::uuid[]) order by e.document_id, v.id`;
}

async function ownEvents(db: Transaction, things: readonly ThingOf[]): Promise<Map<string, string>> {
  const idsOf = (kind: Reviewed) => ({ id: { in: things.filter((thing) => thing.kind === kind).map(({ id }) => id) } });
  const select = { id: true, eventId: true } as const;
  const [claims, statements, renderings, searches] = [
    await db.claim.findMany({ where: idsOf('claim'), select }),
    await db.statement.findMany({ where: idsOf('statement'), select }),
    await db.rendering.findMany({ where: idsOf('rendering'), select }),
    await db.search.findMany({ where: idsOf('search'), select: { id: true, claim: { select: { eventId: true } } } }),
  ];
  return new Map([
    ...things.filter(({ kind }) => kind === 'event').map(({ id }) => [id, id] as const),
    ...[...claims, ...statements, ...renderings].map(({ id, eventId }) => [id, eventId] as const),
    ...searches.map(({ id, claim }) => [id, claim.eventId] as const),
  ]);
}

/** Which of these events readers can read: published and not held. */
export async function readableEvents(db: Transaction, ids: Iterable<string>): Promise<readonly string[]> {
  const rows = await db.event.findMany({
    where: { id: { in: [...new Set(ids)] }, publishedRevisionId: { not: null }, standing: { not: 'held' } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** The names of those of these sources that are published, not held and not confidential, by id. */
export async function namesOfSources(db: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.source.findMany({
    where: { id: { in: [...ids] }, standing: { not: 'held' }, publishedRevision: { confidential: false } },
    select: { id: true, publishedRevision: { select: { name: true } } },
  });
  return new Map(rows.map(({ id, publishedRevision }) => [id, publishedRevision?.name ?? '']));
}
