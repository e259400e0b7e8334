import type { Claim, Event, Search, Source, SourceId } from '@/lib/domain/record';
import type { Reviewed } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import { claimContents, claimOf } from './claims';
import { type ForTheDesk, forTheDeskOf, hashText } from './documents';
import { eventOf } from './events';
import { mergedSources, sourceNowOf } from './merged-sources';
import { withBodyNow } from './published-sources';
import { searchOf } from './searches';
import { sourceOf } from './sources';
import type { Transaction } from './transaction';

// One thing as its latest revision has it, published or not, or one that is named: what a form of the desk is filled with.

const newest = { take: 1, orderBy: { number: 'desc' } } as const;

/** The latest revision, or one that is named; of another thing it is not found. */
const at = (revision: string | undefined) => (revision === undefined ? newest : { ...newest, where: { id: revision } });

export async function readDeskEvent(db: Transaction, id: string, revision?: string): Promise<Event | undefined> {
  const row = await db.event.findUnique({ where: { id }, include: { revisions: at(revision) } });
  return row?.revisions[0] && eventOf(row.slug, row.revisions[0]);
}

export async function readDeskSource(db: Transaction, id: string, revision?: string): Promise<Source | undefined> {
  const row = await db.source.findUnique({ where: { id }, include: { revisions: at(revision) } });
  return row?.revisions[0] && withBodyNow(sourceOf(row.slug, row.revisions[0]), await mergedSources(db));
}

/** A question with its event. */
export async function readDeskClaim(
  db: Transaction,
  id: string,
  revision?: string,
): Promise<{ claim: Claim; event: string } | undefined> {
  const row = await db.claim.findUnique({
    where: { id },
    include: { revisions: { ...at(revision), include: claimContents } },
  });
  return row?.revisions[0] && { claim: claimOf(row.slug, row.revisions[0]), event: row.eventId };
}

export type DeskDocument = ForTheDesk & {
  id: string;
  slug: string;
  title: string;
  outlet?: SourceId;
  address?: string;
  language?: string;
  publishedOn?: string;
  archivedAddress?: string;
  confidential: boolean;
  /** A captured document: when, its hash, its media type, and which reader made its text. */
  captured?: { at: string; sha256: string; mediaType: string; readBy?: string };
  /** What it says, or what the desk summed up. */
  text?: string;
};

export async function readDeskDocument(
  db: Transaction,
  id: string,
  revision?: string,
): Promise<DeskDocument | undefined> {
  const row = await db.document.findUnique({
    where: { id },
    include: { revisions: at(revision), body: { select: { text: true, readBy: true, redactedAt: true } } },
  });
  if (!row) return undefined;
  // One that is older than the revisions of documents has what it says in its own columns.
  const [found] = row.revisions;
  if (revision !== undefined && found === undefined) return undefined;
  const said = found ?? row;
  return {
    id,
    slug: row.slug,
    title: said.title,
    ...(said.outletId !== null && { outlet: await sourceNowOf(db, said.outletId) }),
    ...(said.address !== null && { address: said.address }),
    ...(said.archivedAddress !== null && { archivedAddress: said.archivedAddress }),
    ...(said.language !== null && { language: said.language }),
    ...(found && forTheDeskOf(found)),
    confidential: said.confidential,
    ...(row.kind === 'captured' &&
      row.capturedAt &&
      row.sha256 && {
        captured: {
          at: row.capturedAt.toISOString(),
          sha256: hashText(row.sha256, row.body?.redactedAt ?? null),
          mediaType: row.mediaType ?? '',
          ...(row.body?.readBy && { readBy: row.body.readBy }),
        },
      }),
    ...(row.body?.text && { text: row.body.text }),
  };
}

/** A search with its event. */
export async function readDeskSearch(
  db: Transaction,
  id: string,
  revision?: string,
): Promise<{ search: Search; event: string } | undefined> {
  const row = await db.search.findUnique({
    where: { id },
    include: { revisions: at(revision), claim: { select: { eventId: true } } },
  });
  return row?.revisions[0] && { search: searchOf(row, row.revisions[0]), event: row.claim.eventId };
}

export type Written = { pseudonym: string | null; reason: string; at: Date };

/** Who wrote a revision, when and why. The name of the table comes from a list of ours. */
export async function writtenBy(db: Transaction, kind: Reviewed, revision: string): Promise<Written | undefined> {
  const [row] = await db.$queryRaw<Written[]>`
    select p.pseudonym, r.reason, r.created_at as at
    from ${Prisma.raw(`"${kind}_revision"`)} r left join person p on p.id = r.author_id
    where r.id = ${revision}::uuid`;
  return row;
}

/** Sources as their latest revisions have them. */
export async function sourcesById(db: Transaction, ids: readonly SourceId[]): Promise<ReadonlyMap<SourceId, Source>> {
  if (ids.length === 0) return new Map();
  const rows = await db.source.findMany({ where: { id: { in: [...new Set(ids)] } }, include: { revisions: newest } });
  return new Map(
    rows.flatMap(({ id, slug, revisions: [revision] }) => (revision ? [[id, sourceOf(slug, revision)] as const] : [])),
  );
}
