import { createHash, randomBytes } from 'node:crypto';
import type { Document, Evidence, Quote } from '@/lib/domain/record';
import { REDACTED } from '@/lib/domain/redaction';
import type { DocumentRevision, Prisma } from '@/lib/platform/generated/client';
import { sourceNowOf } from './merged-sources';
import { methodWord } from './names';
import { withTexts } from './revision-texts';
import { nextNumber, type RevisionMeta, type RevisionRef, revisionColumns } from './revisions';
import { saltedHash } from './wordings';

/** What stands in the columns of a document that its revisions have: nothing that readers may see. */
const IN_REVISIONS = { title: '[in its revisions]', confidential: true } as const;

/**
 * Writes what was captured, or that the desk summed something up. `text` is the body of the document. For a captured
 * document the bytes are stored as well.
 */
export async function insertDocument(
  tx: Prisma.TransactionClient,
  document: Document,
  text: string | undefined,
): Promise<string> {
  const id = await insertIdentity(tx, document);
  if (text !== undefined) {
    const bytes = document.kind === 'captured' ? new Uint8Array(Buffer.from(text, 'utf8')) : null;
    await tx.documentBody.create({ data: { documentId: id, bytes, text, salt: salt() } });
  }
  return id;
}

/**
 * Writes a document of what a capture holds: its bytes go from table to table. `text` is the text as the editor mended
 * it; a document without any may be a picture.
 */
export async function insertCapturedDocument(
  tx: Prisma.TransactionClient,
  document: Extract<Document, { kind: 'captured' }>,
  text: string | undefined,
  { capture, againOf }: { capture: string; againOf?: string },
): Promise<string> {
  const id = await insertIdentity(tx, document, againOf);
  await tx.$executeRaw`
    INSERT INTO "document_body" ("document_id", "bytes", "text", "warc", "time_stamp", "read_by", "encoding", "salt")
    SELECT ${id}::uuid, c."bytes", ${text ?? null}, c."warc", c."time_stamp", c."read" ->> 'readBy', c."read" #>> '{encoding,name}', ${salt()}
    FROM "capture" c WHERE c."id" = ${capture}::uuid`;
  return id;
}

const salt = () => new Uint8Array(randomBytes(16));

async function insertIdentity(tx: Prisma.TransactionClient, document: Document, againOf?: string): Promise<string> {
  const captured = document.kind === 'captured' ? document : undefined;
  const { id } = await tx.document.create({
    data: {
      slug: document.slug,
      kind: captured ? 'captured' : 'desk_summary',
      capturedAt: captured ? new Date(captured.capturedAt) : null,
      sha256: captured ? new Uint8Array(Buffer.from(captured.sha256, 'hex')) : null,
      mediaType: captured?.mediaType ?? null,
      againOfId: againOf ?? null,
      ...IN_REVISIONS,
    },
    select: { id: true },
  });
  return id;
}

/** What the desk alone knows of a document: what it may do with it, and until which day (ISO) it means to keep it. */
export type ForTheDesk = { rights?: string; keptUntil?: string };

/** What the desk says about a document. `document.outlet` is the id of a source in the database. */
export async function insertDocumentRevision(
  tx: Prisma.TransactionClient,
  id: string,
  document: Document,
  written: RevisionMeta,
  { rights, keptUntil }: ForTheDesk = {},
): Promise<RevisionRef> {
  const number = await nextNumber(tx.documentRevision, { documentId: id });
  const revision = await tx.documentRevision.create({
    data: withTexts('document', {
      documentId: id,
      number,
      title: document.title,
      outletId: document.outlet ?? null,
      address: document.address ?? null,
      archivedAddress: document.kind === 'captured' ? (document.archivedAddress ?? null) : null,
      language: document.language ?? null,
      publishedOn: dayIn(document.publishedOn),
      rights: rights ?? null,
      keptUntil: dayIn(keptUntil),
      confidential: document.confidential,
      ...revisionColumns(written),
    }),
    select: { id: true },
  });
  return { kind: 'document', id, revision: revision.id };
}

/** The hash of what was captured, if it is there and two people have not redacted it. */
export async function keptHash(db: Prisma.TransactionClient, id: string): Promise<string | undefined> {
  const row = await db.document.findUnique({
    where: { id, kind: 'captured', body: { redactedAt: null, bytes: { not: null } } },
    select: { sha256: true },
  });
  return row?.sha256 ? Buffer.from(row.sha256).toString('hex') : undefined;
}

const dayIn = (day: string | undefined): Date | null => (day === undefined ? null : new Date(`${day}T00:00:00Z`));
const dayOf = (day: Date): string => day.toISOString().slice(0, 10);

/** SHA-256 of a captured text, in lower-case hexadecimal. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Evidence as rows of a revision. Writes its quotes first. */
export async function evidenceRows(tx: Prisma.TransactionClient, evidence: readonly Evidence[]) {
  const rows: { position: number; documentId: string; quoteId?: string; quoteHash?: Uint8Array<ArrayBuffer> }[] = [];
  for (const [position, { document, quote }] of evidence.entries()) {
    rows.push({ position, documentId: document, ...(quote && (await insertQuote(tx, document, quote))) });
  }
  return rows;
}

async function insertQuote(tx: Prisma.TransactionClient, documentId: string, quote: Quote) {
  const salt = new Uint8Array(randomBytes(16));
  const { exact, prefix, suffix, start, end } = quote;
  const { id } = await tx.quote.create({
    data: { documentId, exact, prefix, suffix, startAt: start, endAt: end, salt },
    select: { id: true },
  });
  return { quoteId: id, quoteHash: saltedHash(salt, [exact, prefix, suffix, start, end]) };
}

export const evidenceContents = {
  orderBy: { position: 'asc' },
  include: {
    document: {
      include: {
        publishedRevision: { include: { publications: { select: { publishedAt: true } } } },
        body: { select: { redactedAt: true } },
      },
    },
    quote: true,
  },
} as const satisfies Prisma.StatementRevision$evidenceArgs;

export type EvidenceRow = Prisma.EvidenceGetPayload<Pick<typeof evidenceContents, 'include'>>;

export function evidenceOf(row: EvidenceRow): Evidence {
  const { quote } = row;
  if (!quote) return { document: row.documentId };
  const { exact, prefix, suffix, startAt, endAt } = quote;
  if (exact === null || prefix === null || suffix === null) return { document: row.documentId, quoteRedacted: true };
  return { document: row.documentId, quote: { exact, prefix, suffix, start: startAt, end: endAt } };
}

type DocumentRow = Pick<
  EvidenceRow['document'],
  'id' | 'slug' | 'kind' | 'capturedAt' | 'sha256' | 'mediaType' | 'body'
>;
type DocumentSaid = Pick<
  DocumentRevision,
  'title' | 'outletId' | 'address' | 'archivedAddress' | 'language' | 'confidential'
> &
  Partial<Pick<DocumentRevision, 'publishedOn'>>;

/**
 * A document as published. One that is older than its revisions, and has none that is published, is read from its own
 * columns. One that is held or withdrawn leaves readers' pages as a confidential one does.
 */
export function documentOf(row: EvidenceRow['document']): Document {
  const isOff = row.publishedRevision !== null && row.standing !== 'shown';
  return documentAs(row, row.publishedRevision ?? row, isOff);
}

/** A document as its latest revision has it, whether it is published or not; undefined where it has none. */
export async function latestDocument(
  tx: Prisma.TransactionClient,
  id: string,
): Promise<(Document & ForTheDesk) | undefined> {
  const revisions = { take: 1, orderBy: { number: 'desc' } } as const;
  const body = { select: { redactedAt: true } } as const;
  const row = await tx.document.findUnique({ where: { id }, include: { revisions, body } });
  const [revision] = row?.revisions ?? [];
  if (!row || !revision) return undefined;
  const outletId = revision.outletId === null ? null : await sourceNowOf(tx, revision.outletId);
  return documentAt(row, { ...revision, outletId });
}

/** A document as one of its revisions has it. */
export const documentAt = (row: DocumentRow, revision: DocumentRevision): Document & ForTheDesk => ({
  ...documentAs(row, revision, false),
  ...forTheDeskOf(revision),
});

export const forTheDeskOf = ({
  rights,
  keptUntil,
  publishedOn,
}: Pick<DocumentRevision, 'rights' | 'keptUntil' | 'publishedOn'>): ForTheDesk & { publishedOn?: string } => ({
  ...(publishedOn !== null && { publishedOn: dayOf(publishedOn) }),
  ...(rights !== null && { rights }),
  ...(keptUntil !== null && { keptUntil: dayOf(keptUntil) }),
});

/**
 * The hash of what was captured, as it is shown: not once two people have redacted that. It has no salt, and whoever guesses
 * the words could try. The log binds it, so the row keeps it (DECISIONS.md).
 */
export const hashText = (sha256: Uint8Array, redactedAt: Date | null): string =>
  redactedAt === null ? Buffer.from(sha256).toString('hex') : REDACTED;

function documentAs(row: DocumentRow, said: DocumentSaid, isOff: boolean): Document {
  const base = {
    id: row.id,
    slug: row.slug,
    title: said.title,
    ...(said.outletId !== null && { outlet: said.outletId }),
    ...(said.address !== null && { address: said.address }),
    ...(said.language !== null && { language: said.language }),
    ...(said.publishedOn && { publishedOn: dayOf(said.publishedOn) }),
    confidential: said.confidential || isOff,
  };
  if (row.kind === 'desk_summary' || !row.capturedAt || !row.sha256 || !row.mediaType) {
    return { ...base, kind: methodWord('desk_summary') };
  }
  return {
    ...base,
    kind: 'captured',
    capturedAt: row.capturedAt.toISOString(),
    sha256: hashText(row.sha256, row.body?.redactedAt ?? null),
    mediaType: row.mediaType,
    ...(said.archivedAddress !== null && { archivedAddress: said.archivedAddress }),
  };
}
