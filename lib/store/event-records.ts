import { type Moves, withMoved } from '@/lib/domain/moved';
import type {
  Claim,
  ClaimId,
  Document,
  DocumentId,
  EventRecord,
  Evidence,
  Rendering,
  Search,
  SourceId,
  Statement,
} from '@/lib/domain/record';
import { claimContents, claimOf } from './claims';
import { documentOf, type EvidenceRow } from './documents';
import { eventOf } from './events';
import { type Merged, mergedSources, sourceNow } from './merged-sources';
import { type PublishedReply, readPublishedReplies, repliesIn } from './published-replies';
import { type PublishedSource, readPublishedSources, withBodies } from './published-sources';
import { renderingContents, renderingOf } from './renderings';
import { searchOf } from './searches';
import { statementContents, statementOf } from './statements';
import type { Transaction } from './transaction';

/** What readers see: claims and statements that are neither held nor withdrawn. For sources see published-sources. */
const shown = { standing: 'shown' } as const;
const when = { publications: { select: { publishedAt: true } } } as const;

/** What is published on claims of one event. Lists are in the order of a record. */
export type PublishedContent = {
  claims: readonly Claim[];
  statements: readonly Statement[];
  renderings: readonly Rendering[];
  searches: readonly Search[];
  documents: ReadonlyMap<DocumentId, Document>;
  /** When the latest of what is shown on each claim was published, in epoch milliseconds. */
  publishedAt: ReadonlyMap<ClaimId, number>;
};

/**
 * Everything published of the given events, in their order. The number of queries depends neither on the number of
 * events nor on the number of statements. Call it in one transaction, so that all queries see one state. Confidential
 * rows are still included: see domain/confidential. `supposed`: as the records would be if these sources were merged, and
 * these things were of these sources.
 */
export async function readEventRecords(
  db: Transaction,
  eventIds: readonly string[],
  supposed?: { merged: Merged; moves: Moves },
): Promise<readonly EventRecord[]> {
  const merged = supposed?.merged ?? (await mergedSources(db));
  const events = new Map((await readEventRows(db, eventIds)).map((event) => [event.row.id, event]));
  const rows = await readRows(db, { eventId: { in: [...eventIds] } });
  const groups = {
    claims: byEvent(rows.claims, ({ row }) => row.eventId),
    statements: byEvent(rows.statements, ({ row }) => row.eventId),
    renderings: byEvent(rows.renderings, ({ row }) => row.eventId),
    searches: byEvent(rows.searches, ({ row }) => row.claim.eventId),
  };
  const found = eventIds.flatMap((id) => {
    const event = events.get(id);
    if (event === undefined) return [];
    const published = contentFrom({
      claims: groups.claims.get(id) ?? [],
      statements: groups.statements.get(id) ?? [],
      renderings: groups.renderings.get(id) ?? [],
      searches: groups.searches.get(id) ?? [],
    });
    const content = withOutletsNow(withMoved(published, supposed?.moves ?? new Map()), merged);
    return [{ event, content, named: sourcesNamed(content) }];
  });
  const named = found.flatMap((one) => one.named);
  const sources = await readPublishedSources(db, named, merged);
  const replies = await readPublishedReplies(db, { events: eventIds, sources: [...sources.keys()], merged });
  return found.map((one) => recordOf(one.event, one.content, withBodies(sources, one.named), replies));
}

/** The events themselves, of those that readers see. */
export async function readEventRows(db: Transaction, eventIds: readonly string[]) {
  const rows = await db.event.findMany({
    where: { id: { in: [...eventIds] }, ...shown },
    include: { publishedRevision: { include: when } },
  });
  return rows.map(withRevision);
}

type EventRow = Awaited<ReturnType<typeof readEventRows>>[number];

/** What is published on these claims, of those that readers see. */
export async function readContent(db: Transaction, claims: readonly ClaimId[]): Promise<PublishedContent> {
  return contentFrom(await readRows(db, { id: { in: [...claims] } }));
}

async function readRows(db: Transaction, where: { eventId: { in: string[] } } | { id: { in: ClaimId[] } }) {
  const claim = { ...where, ...shown };
  return {
    claims: (
      await db.claim.findMany({
        where: claim,
        include: { publishedRevision: { include: { ...claimContents, ...when } } },
      })
    ).map(withRevision),
    statements: (
      await db.statement.findMany({
        where: { ...shown, claim },
        include: { publishedRevision: { include: statementContents } },
      })
    ).map(withRevision),
    renderings: (
      await db.rendering.findMany({
        where: { ...shown, statement: { ...shown, claim } },
        include: { publishedRevision: { include: renderingContents }, statement: { select: { claimId: true } } },
      })
    ).map(withRevision),
    searches: (
      await db.search.findMany({
        where: { ...shown, claim },
        include: { publishedRevision: { include: when }, claim: { select: { eventId: true } } },
      })
    ).map(withRevision),
  };
}

type Rows = { [K in keyof Awaited<ReturnType<typeof readRows>>]: Readonly<Awaited<ReturnType<typeof readRows>>[K]> };

function contentFrom({ claims, statements, renderings, searches }: Rows): PublishedContent {
  const publishedAt = new Map<ClaimId, number>();
  const note = (claim: ClaimId, { publications }: Publications) => {
    for (const { publishedAt: at } of publications)
      publishedAt.set(claim, Math.max(publishedAt.get(claim) ?? 0, at.getTime()));
  };
  for (const { row, revision } of claims) note(row.id, revision);
  const documents = new Map<DocumentId, Document>();
  const cite = (claim: ClaimId, evidence: readonly EvidenceRow[]) => {
    for (const { document } of evidence) {
      const cited = documents.get(document.id) ?? documentOf(document);
      documents.set(document.id, cited);
      if (document.publishedRevision && !cited.confidential) note(claim, document.publishedRevision);
    }
  };
  for (const { row, revision } of statements) {
    note(row.claimId, revision);
    cite(row.claimId, revision.evidence);
  }
  for (const { row, revision } of renderings) {
    note(row.statement.claimId, revision);
    cite(row.statement.claimId, revision.evidence);
  }
  for (const { row, revision } of searches) note(row.claimId, revision);
  return {
    claims: claims.map(({ row, revision }) => claimOf(row.slug, revision)).sort(byPosition),
    statements: statements.map(({ row, revision }) => statementOf(row, revision)).sort(byRef),
    renderings: renderings.map(({ row, revision }) => renderingOf(row, revision)).sort(byRef),
    searches: searches.map(({ row, revision }) => searchOf(row, revision)).sort(byId),
    documents,
    publishedAt,
  };
}

/** One content in place of another on the claims of `fresh` and those in `gone`; what did not change stays the same object. */
export function mergedContent(
  before: PublishedContent,
  fresh: PublishedContent,
  gone: ReadonlySet<ClaimId>,
): PublishedContent {
  const stays = (claim: ClaimId | undefined) =>
    claim !== undefined && !gone.has(claim) && !fresh.publishedAt.has(claim);
  const claimOfStatement = new Map(before.statements.map(({ id, claim }) => [id, claim]));
  const statements = [...before.statements.filter(({ claim }) => stays(claim)), ...fresh.statements].sort(byRef);
  const renderings = [
    ...before.renderings.filter(({ statement }) => stays(claimOfStatement.get(statement))),
    ...fresh.renderings,
  ].sort(byRef);
  const documents = new Map([...before.documents, ...fresh.documents]);
  const cited = new Set(
    [...statements, ...renderings].flatMap(({ evidence }) => evidence.map(({ document }) => document)),
  );
  return {
    claims: [...before.claims.filter(({ id }) => stays(id)), ...fresh.claims].sort(byPosition),
    statements,
    renderings,
    searches: [...before.searches.filter(({ claim }) => stays(claim)), ...fresh.searches].sort(byId),
    documents: new Map([...documents].filter(([id]) => cited.has(id))),
    publishedAt: new Map([...[...before.publishedAt].filter(([claim]) => stays(claim)), ...fresh.publishedAt]),
  };
}

/** A document of an outlet that is merged is of the one into which it is. What is of no such outlet stays the same object. */
export function withOutletsNow(content: PublishedContent, merged: Merged): PublishedContent {
  const renamed = [...content.documents].flatMap(([id, document]) =>
    document.outlet !== undefined && merged.has(document.outlet)
      ? [[id, { ...document, outlet: sourceNow(merged, document.outlet) }] as const]
      : [],
  );
  return renamed.length === 0 ? content : { ...content, documents: new Map([...content.documents, ...renamed]) };
}

/** Every source that a content names; a body that somebody speaks for is found with them. */
export function sourcesNamed({ statements, renderings, searches, documents }: PublishedContent): readonly SourceId[] {
  const cited = [...statements, ...renderings].flatMap(({ evidence }: { evidence: readonly Evidence[] }) => evidence);
  return [
    ...new Set([
      ...statements.map(({ source }) => source),
      ...renderings.map(({ outlet }) => outlet),
      ...searches.map(({ source }) => source),
      ...cited.flatMap(({ document }) => documents.get(document)?.outlet ?? []),
    ]),
  ];
}

/** A record, of an event, what is published on its claims, its sources, and those of these replies that belong to it. */
export function recordOf(
  event: EventRow,
  { publishedAt, ...content }: PublishedContent,
  sources: ReadonlyMap<SourceId, PublishedSource>,
  replied: readonly PublishedReply[],
): EventRecord {
  const { replies, documents, publishedAt: lately } = repliesIn(replied, content.statements, sources);
  const of = [event.revision, ...sources.values()].flatMap(({ publications }) =>
    publications.map(({ publishedAt: at }) => at.getTime()),
  );
  return {
    event: eventOf(event.row.slug, event.revision),
    ...content,
    ...(replies && { replies }),
    ...(documents.length > 0 && { documents: new Map([...documents, ...content.documents]) }),
    sources: new Map([...sources].map(([id, { source }]) => [id, source])),
    publishedAt: new Date(
      [...of, ...publishedAt.values(), ...lately].reduce((most, at) => Math.max(most, at), 0),
    ).toISOString(),
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
const byPosition = (a: Claim, b: Claim): number => a.position - b.position || byName.compare(a.slug, b.slug);
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

type Publications = { publications: readonly { publishedAt: Date }[] };

function withRevision<T extends { publishedRevision: unknown }>(row: T) {
  const revision = row.publishedRevision as NonNullable<T['publishedRevision']> | null;
  if (revision === null) throw new Error('A query for published rows returned one that is not.');
  return { row, revision };
}
