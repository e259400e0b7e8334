import type { Reviewed } from '@/lib/domain/review';
import { Prisma, type Standing } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';

/** The latest revision of a thing, and what readers see of the thing. */
export type LatestRevision = {
  revision: string;
  number: number;
  author: string | null;
  standing: Standing;
  published: string | null;
};

const latest = { take: 1, orderBy: { number: 'desc' }, select: { id: true, number: true, authorId: true } } as const;
const select = { standing: true, publishedRevisionId: true, revisions: latest } as const;

/** Reads one thing of any kind; `undefined` where there is none, or none with a revision. */
export async function latestRevision(db: Transaction, kind: Reviewed, id: string): Promise<LatestRevision | undefined> {
  const row = await read(db, kind, id);
  const revision = row?.revisions[0];
  if (!row || !revision) return undefined;
  return {
    revision: revision.id,
    number: revision.number,
    author: revision.authorId,
    standing: row.standing,
    published: row.publishedRevisionId,
  };
}

/** The revisions of these things that were published last, by thing: a query for each kind among them. */
export async function publishedRevisions(
  db: Transaction,
  things: readonly { kind: Reviewed; thing: string }[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const kind of new Set(things.map((one) => one.kind))) {
    const ids = things.flatMap((one) => (one.kind === kind ? one.thing : []));
    const rows = await db.$queryRaw<{ id: string; revision: string }[]>`
      select id::text, published_revision_id::text as revision from ${Prisma.raw(`"${kind}"`)}
      where id = any (${ids}::uuid[]) and published_revision_id is not null`;
    for (const { id, revision } of rows) found.set(id, revision);
  }
  return found;
}

function read(db: Transaction, kind: Reviewed, id: string) {
  const where = { where: { id }, select };
  switch (kind) {
    case 'event':
      return db.event.findUnique(where);
    case 'claim':
      return db.claim.findUnique(where);
    case 'source':
      return db.source.findUnique(where);
    case 'statement':
      return db.statement.findUnique(where);
    case 'rendering':
      return db.rendering.findUnique(where);
    case 'search':
      return db.search.findUnique(where);
    case 'document':
      return db.document.findUnique(where);
  }
}

/** What changes in the row of a thing: which revision readers see, and whether they see it. */
export type Shown = { standing: Standing; publishedRevisionId?: string };

/** Whoever reads the columns of a document and not its revisions, as the version before did, shows nothing of it. */
const ONLY_IN_REVISIONS = { confidential: true } as const;

export async function setShown(db: Transaction, kind: Reviewed, id: string, data: Shown): Promise<void> {
  const change = { where: { id }, data, select: { id: true } };
  switch (kind) {
    case 'event':
      await db.event.update(change);
      return;
    case 'claim':
      await db.claim.update(change);
      return;
    case 'source':
      await db.source.update(change);
      return;
    case 'statement':
      await db.statement.update(change);
      return;
    case 'rendering':
      await db.rendering.update(change);
      return;
    case 'search':
      await db.search.update(change);
      return;
    case 'document':
      await db.document.update({ ...change, data: { ...data, ...(data.publishedRevisionId && ONLY_IN_REVISIONS) } });
      return;
  }
}

const of = { select: { publishedRevisionId: true } } as const;

/**
 * What a thing belongs to and readers do not see yet: the thing can be published only after these. Empty where nothing
 * is in its way.
 */
export async function unpublishedAbove(db: Transaction, kind: Reviewed, id: string): Promise<Reviewed[]> {
  const where = { where: { id } };
  switch (kind) {
    case 'event':
    case 'source':
    case 'document':
      return [];
    case 'claim':
      return missing(await db.claim.findUnique({ ...where, select: { event: of } }));
    case 'statement':
      return missing(await db.statement.findUnique({ ...where, select: { event: of, claim: of, source: of } }));
    case 'rendering': {
      const row = await db.rendering.findUnique({ ...where, select: { statement: of, outlet: of } });
      return missing(row && { statement: row.statement, source: row.outlet });
    }
    case 'search':
      return missing(await db.search.findUnique({ ...where, select: { claim: of, source: of } }));
  }
}

function missing(above: Partial<Record<Reviewed, { publishedRevisionId: string | null }>> | null): Reviewed[] {
  const kinds = Object.keys(above ?? {}) as Reviewed[];
  return kinds.filter((kind) => above?.[kind]?.publishedRevisionId === null);
}
