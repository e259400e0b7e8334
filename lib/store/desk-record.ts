import { linksOf } from '@/lib/domain/links';
import type {
  Claim,
  ClaimId,
  EventRecord,
  Rendering,
  RenderingId,
  Search,
  Source,
  SourceId,
  Statement,
} from '@/lib/domain/record';
import type { StatementId } from '@/lib/domain/value';
import { claimContents, claimOf } from './claims';
import { eventOf } from './events';
import { mergedSources } from './merged-sources';
import { withBodyNow } from './published-sources';
import { renderingContents, renderingOf } from './renderings';
import { searchOf } from './searches';
import { sourceOf } from './sources';
import { statementContents, statementOf } from './statements';
import { discardedAmong } from './steps';
import type { Transaction } from './transaction';

/** The latest revision of each, whether it is published or not: what the desk works with, unless it is discarded. */
const latest = <I>(include: I) => ({ revisions: { take: 1, orderBy: { number: 'desc' }, include } }) as const;

type WithRevisions<R> = { publishedRevisionId: string | null; revisions: readonly R[] };

/**
 * Each thing with the revision that the desk goes by: the latest, or where that was discarded, the published one. What was
 * discarded as a whole is left out. `read` reads those that are needed besides.
 */
async function withRevision<R extends { id: string }, T extends WithRevisions<R>>(
  db: Transaction,
  things: readonly T[],
  read: (ids: string[]) => Promise<readonly R[]>,
): Promise<(readonly [thing: T, revision: R])[]> {
  const discarded = await discardedAmong(
    db,
    things.flatMap(({ revisions: [revision] }) => revision?.id ?? []),
  );
  const isUsed = (revision: R | undefined): revision is R => revision !== undefined && !discarded.has(revision.id);
  const wanted = things.flatMap(({ revisions: [revision], publishedRevisionId }) =>
    isUsed(revision) ? [] : (publishedRevisionId ?? []),
  );
  const besides = new Map((wanted.length === 0 ? [] : await read(wanted)).map((one) => [one.id, one]));
  return things.flatMap((thing) => {
    const [revision] = thing.revisions;
    const used = isUsed(revision) ? revision : besides.get(thing.publishedRevisionId ?? '');
    return used === undefined ? [] : [[thing, used] as const];
  });
}

/** What an entry is not checked against: its evidence, and when it was published. */
const CHECKED = { evidence: { ...statementContents.evidence, take: 0 }, publications: { take: 0 } } as const;
const statementRows = latest({ ...statementContents, ...CHECKED });
const renderingRows = latest({ ...renderingContents, ...CHECKED });

/**
 * The part of an event that an entry on one claim is checked against, as its latest revisions have it: the claim with all
 * of its statements and their renderings, and, on other claims, every statement that these refer to or that refers to
 * them. Sources, documents, searches and evidence are left out. Undefined if there is no such claim.
 */
export async function readDeskRecord(db: Transaction, claimId: ClaimId): Promise<EventRecord | undefined> {
  const row = await db.claim.findUnique({ where: { id: claimId }, select: { eventId: true } });
  return row ? readDeskRecordOn(db, row.eventId, [claimId]) : undefined;
}

/**
 * The same on several claims of one event; claims of another are left out. As many queries as for one. Undefined if there
 * is no such event.
 */
export async function readDeskRecordOn(
  db: Transaction,
  eventId: string,
  asked: readonly ClaimId[],
): Promise<EventRecord | undefined> {
  const event = await db.event.findUnique({ where: { id: eventId }, include: latest({}) });
  if (!event) return undefined;
  const [found] = await withRevision(db, [event], (ids) => db.eventRevision.findMany({ where: { id: { in: ids } } }));
  if (!found) return undefined;
  const [, revision] = found;
  const own = await db.claim.findMany({ where: { id: { in: [...asked] }, eventId }, select: { id: true } });
  const claims = own.map(({ id }) => id);
  const statements = await connectedStatements(db, claims);
  const onClaims = [...new Set([...claims, ...statements.map(({ claim }) => claim)])];
  return {
    event: eventOf(event.slug, revision),
    claims: await readDeskClaims(db, onClaims),
    statements,
    renderings: await renderingsOf(db, onClaims),
    sources: new Map(),
    documents: new Map(),
    searches: [],
    publishedAt: revision.createdAt.toISOString(),
  };
}

/** Claims as the desk goes by them. */
export async function readDeskClaims(db: Transaction, ids: readonly ClaimId[]): Promise<readonly Claim[]> {
  const rows = await db.claim.findMany({ where: { id: { in: [...ids] } }, include: latest(claimContents) });
  const used = await withRevision(db, rows, (wanted) =>
    db.claimRevision.findMany({ where: { id: { in: wanted } }, include: claimContents }),
  );
  return used.map(([{ slug }, revision]) => claimOf(slug, revision));
}

/** The statements of claims, with those on other claims that are linked to them, over any number of links. */
async function connectedStatements(db: Transaction, claims: readonly ClaimId[]): Promise<readonly Statement[]> {
  const found = new Map<StatementId, Statement>();
  let read = await statementsWhere(db, { claimId: { in: [...claims] } });
  while (read.length > 0) {
    for (const one of read) found.set(one.id, one);
    const named = read.flatMap(linksOf).filter((id) => !found.has(id));
    // On these claims both ends of a link are read already; only a comparison with another statement leads away from it.
    const comparing = await db.statementRevision.findMany({
      where: { relativeToId: { in: read.map(({ id }) => id) } },
      select: { statementId: true },
    });
    const next = [...named, ...comparing.map(({ statementId }) => statementId)].filter((id) => !found.has(id));
    read = next.length === 0 ? [] : await statementsWhere(db, { id: { in: [...new Set(next)] } });
  }
  return [...found.values()];
}

async function statementsWhere(
  db: Transaction,
  where: { claimId: { in: ClaimId[] } } | { id: { in: StatementId[] } },
): Promise<Statement[]> {
  const rows = await db.statement.findMany({ where, include: statementRows });
  const used = await withRevision(db, rows, (ids) =>
    db.statementRevision.findMany({ where: { id: { in: ids } }, include: statementRows.revisions.include }),
  );
  return used.map(([row, revision]) => statementOf(row, revision));
}

async function renderingsOf(db: Transaction, claims: readonly ClaimId[]): Promise<readonly Rendering[]> {
  const rows = await db.rendering.findMany({ where: { claimId: { in: [...claims] } }, include: renderingRows });
  const used = await withRevision(db, rows, (ids) =>
    db.renderingRevision.findMany({ where: { id: { in: ids } }, include: renderingRows.revisions.include }),
  );
  return used.map(([row, revision]) => renderingOf(row, revision));
}

/** Sources as their latest revisions have them, with the bodies that they speak for. One query a level of bodies. */
export async function readDeskSources(db: Transaction, ids: Iterable<SourceId>): Promise<Map<SourceId, Source>> {
  const found = new Map<SourceId, Source>();
  const merged = await mergedSources(db);
  let wanted = [...new Set(ids)];
  while (wanted.length > 0) {
    const rows = await db.source.findMany({ where: { id: { in: wanted } }, include: latest({}) });
    for (const { id, slug, revisions } of rows) {
      if (revisions[0]) found.set(id, withBodyNow(sourceOf(slug, revisions[0]), merged));
    }
    const bodies = [...found.values()].flatMap(({ speaksFor }) => speaksFor ?? []);
    wanted = [...new Set(bodies)].filter((id) => !found.has(id));
  }
  return found;
}

/** Statements as the desk goes by them, without their evidence. */
export const readDeskStatements = (db: Transaction, ids: readonly StatementId[]): Promise<readonly Statement[]> =>
  ids.length === 0 ? Promise.resolve([]) : statementsWhere(db, { id: { in: [...ids] } });

/** One statement as its latest revision has it, with its evidence. */
export async function readDeskStatement(db: Transaction, id: StatementId): Promise<Statement | undefined> {
  const row = await db.statement.findUnique({ where: { id }, include: latest(statementContents) });
  const [revision] = row?.revisions ?? [];
  return row && revision ? statementOf(row, revision) : undefined;
}

/** A statement as one of its revisions has it, with its evidence. Undefined if that is no revision of it. */
export async function statementAt(db: Transaction, id: StatementId, revision: string): Promise<Statement | undefined> {
  const row = await db.statement.findUnique({
    where: { id },
    include: { revisions: { where: { id: revision }, include: statementContents } },
  });
  const [found] = row?.revisions ?? [];
  return row && found ? statementOf(row, found) : undefined;
}

/** How one outlet passed a statement on, as its latest revision has it, with its evidence. */
export async function readDeskRendering(db: Transaction, id: RenderingId): Promise<Rendering | undefined> {
  const row = await db.rendering.findUnique({ where: { id }, include: latest(renderingContents) });
  const [revision] = row?.revisions ?? [];
  return row && revision ? renderingOf(row, revision) : undefined;
}

/** The same as one of its revisions has it. Undefined if that is no revision of it. */
export async function renderingAt(db: Transaction, id: RenderingId, revision: string): Promise<Rendering | undefined> {
  const row = await db.rendering.findUnique({
    where: { id },
    include: { revisions: { where: { id: revision }, include: renderingContents } },
  });
  const [found] = row?.revisions ?? [];
  return row && found ? renderingOf(row, found) : undefined;
}

/** The searches on claims that found nothing, as the desk goes by them. */
export async function readDeskSearches(db: Transaction, claims: readonly ClaimId[]): Promise<readonly Search[]> {
  const rows = await db.search.findMany({ where: { claimId: { in: [...claims] } }, include: latest({}) });
  const used = await withRevision(db, rows, (ids) => db.searchRevision.findMany({ where: { id: { in: ids } } }));
  return used.map(([row, revision]) => searchOf(row, revision));
}
