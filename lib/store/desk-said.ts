import { comparedWith, rejectedBy } from '@/lib/domain/links';
import type { Claim, EventRecord, Rendering, Search, Source, SourceId, Statement } from '@/lib/domain/record';
import { claimContents, claimOf } from './claims';
import { readDeskSources } from './desk-record';
import { eventOf } from './events';
import { renderingContents, renderingOf } from './renderings';
import { searchOf } from './searches';
import { statementContents, statementOf } from './statements';
import type { Transaction } from './transaction';

/** Statements, renderings and searches as their latest revisions have them, with what their sentences need. */
export type DeskSaid = {
  statements: ReadonlyMap<string, Statement>;
  renderings: ReadonlyMap<string, Rendering>;
  searches: ReadonlyMap<string, Search>;
  /** Each question that they are about, and a record of its event with these statements alone. */
  contexts: ReadonlyMap<string, { claim: Claim; record: EventRecord }>;
  sources: ReadonlyMap<SourceId, Source>;
};

const newest = { take: 1, orderBy: { number: 'desc' } } as const;
const WITHOUT = { evidence: { ...statementContents.evidence, take: 0 }, publications: { take: 0 } } as const;

/** The number of queries does not depend on how many things are asked for. */
export async function readDeskSaid(
  db: Transaction,
  asked: { statements: readonly string[]; renderings: readonly string[]; searches: readonly string[] },
): Promise<DeskSaid> {
  const renderings = await renderingsOf(db, asked.renderings);
  const searches = await searchesOf(db, asked.searches);
  const first = await statementsOf(db, [...asked.statements, ...renderings.map(({ statement }) => statement)]);
  const named = [...first, ...renderings].flatMap(({ content }) => comparedWith(content) ?? rejectedBy(content) ?? []);
  const statements = [...first, ...(await statementsOf(db, without(named, first)))];
  const sources = await readDeskSources(db, [
    ...statements.map(({ source }) => source),
    ...renderings.map(({ outlet }) => outlet),
    ...searches.map(({ source }) => source),
  ]);
  const claims = [...statements.map(({ claim }) => claim), ...searches.map(({ claim }) => claim)];
  return {
    statements: byId(statements),
    renderings: byId(renderings),
    searches: byId(searches),
    contexts: await contextsOf(db, [...new Set(claims)], statements, sources),
    sources,
  };
}

const byId = <T extends { id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));

const without = (ids: readonly string[], read: readonly { id: string }[]): string[] => {
  const known = new Set(read.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
};

async function statementsOf(db: Transaction, ids: readonly string[]): Promise<Statement[]> {
  if (ids.length === 0) return [];
  const rows = await db.statement.findMany({
    where: { id: { in: [...new Set(ids)] } },
    include: { revisions: { ...newest, include: { ...statementContents, ...WITHOUT } } },
  });
  return rows.flatMap(({ revisions: [revision], ...row }) => (revision ? statementOf(row, revision) : []));
}

async function renderingsOf(db: Transaction, ids: readonly string[]): Promise<Rendering[]> {
  if (ids.length === 0) return [];
  const rows = await db.rendering.findMany({
    where: { id: { in: [...ids] } },
    include: { revisions: { ...newest, include: { ...renderingContents, ...WITHOUT } } },
  });
  return rows.flatMap(({ revisions: [revision], ...row }) => (revision ? renderingOf(row, revision) : []));
}

async function searchesOf(db: Transaction, ids: readonly string[]): Promise<Search[]> {
  if (ids.length === 0) return [];
  const rows = await db.search.findMany({ where: { id: { in: [...ids] } }, include: { revisions: newest } });
  return rows.flatMap(({ revisions: [revision], ...row }) => (revision ? searchOf(row, revision) : []));
}

async function contextsOf(
  db: Transaction,
  claimIds: readonly string[],
  statements: readonly Statement[],
  sources: ReadonlyMap<SourceId, Source>,
): Promise<DeskSaid['contexts']> {
  if (claimIds.length === 0) return new Map();
  const rows = await db.claim.findMany({
    where: { id: { in: [...claimIds] } },
    include: { revisions: { ...newest, include: claimContents }, event: { include: { revisions: newest } } },
  });
  const found = rows.flatMap(({ slug, revisions: [revision], event }) =>
    revision && event.revisions[0]
      ? { claim: claimOf(slug, revision), event: eventOf(event.slug, event.revisions[0]) }
      : [],
  );
  return new Map(
    found.map(({ claim, event }) => {
      const claims = found.flatMap((one) => (one.event.id === event.id ? one.claim : []));
      const record = { event, claims, statements, sources, renderings: [], documents: new Map(), searches: [] };
      return [claim.id, { claim, record: { ...record, publishedAt: new Date(0).toISOString() } }] as const;
    }),
  );
}
