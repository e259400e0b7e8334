import type { Reviewed } from '@/lib/domain/review';
import { type Plain, plain } from './plain';
import { withoutTexts } from './revision-texts';
import type { Transaction } from './transaction';

/** A revision with the rows that belong to it, whichever kind it is of. */
export type RevisionRow = {
  readonly [column: string]: unknown;
  readonly textsSalt: Uint8Array | null;
  readonly textsHash: Uint8Array | null;
  readonly redactedAt: Date | null;
};

/**
 * What a revision says, in plain values: every column that is set, and the rows that belong to it. Words appear only as
 * their salted hash, and so do the texts of a revision that has one of them, so redacting them changes nothing here. Of
 * a revision that is older than that hash, the texts appear themselves until they are redacted. A column that a later
 * version adds is not set in older rows, so it changes nothing either; nor do rows of a table that it adds, as long as
 * there are none.
 */
export function contentOfRevision(kind: Reviewed, { textsSalt: _salt, redactedAt, ...row }: RevisionRow): Plain {
  const isBoundItself = row.textsHash === null && redactedAt === null;
  return plain(isBoundItself ? row : withoutTexts(kind, row));
}

/** Reads a revision, and what it says as a step binds it. */
export async function revisionContent(db: Transaction, kind: Reviewed, id: string): Promise<Plain> {
  return contentOfRevision(kind, await readRevision(db, kind, id));
}

export async function readRevision(db: Transaction, kind: Reviewed, id: string): Promise<RevisionRow> {
  const row = (await readRevisions(db, kind, [id])).get(id);
  if (row === undefined) throw new Error(`There is no revision ${id} of a ${kind}.`);
  return row;
}

/** Reads many revisions of one kind with as many queries as one, by id. */
export async function readRevisions(
  db: Transaction,
  kind: Reviewed,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RevisionRow>> {
  return new Map((await rowsOf(db, kind, ids)).map((row) => [row.id, row]));
}

type IdentifiedRow = RevisionRow & { id: string };

async function rowsOf(db: Transaction, kind: Reviewed, ids: readonly string[]): Promise<readonly IdentifiedRow[]> {
  const where = { where: { id: { in: [...ids] } } };
  const said = { options: true, evidence: { orderBy: { position: 'asc' } } } as const;
  switch (kind) {
    case 'event':
      return db.eventRevision.findMany(where);
    case 'claim': {
      const rows = await db.claimRevision.findMany({ ...where, include: { options: true, labels: true } });
      return rows.map((row) => whereSet(row, 'labels'));
    }
    case 'source':
      return db.sourceRevision.findMany(where);
    case 'statement': {
      const include = { ...said, repeats: true, takesBack: true } as const;
      const rows = await db.statementRevision.findMany({ ...where, include });
      return rows.map((row) => whereSet(row, 'repeats', 'takesBack'));
    }
    case 'rendering':
      return db.renderingRevision.findMany({ ...where, include: said });
    case 'search':
      return db.searchRevision.findMany(where);
    case 'document':
      return db.documentRevision.findMany({ ...where, include: { document: { select: captured } } });
  }
}

/** What was captured never changes, and is bound with every revision of the document. */
const captured = { kind: true, capturedAt: true, sha256: true, mediaType: true } as const;

/** A row without those of its lists that are empty. */
function whereSet<T extends IdentifiedRow>(row: T, ...lists: readonly (keyof T)[]): IdentifiedRow {
  const empty = lists.filter((list) => (row[list] as readonly unknown[]).length === 0);
  return { ...row, ...Object.fromEntries(empty.map((list) => [list, undefined])) };
}
