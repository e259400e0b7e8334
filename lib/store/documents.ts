import { createHash, randomBytes } from 'node:crypto';
import type { Document, Evidence, Quote } from '@/lib/domain/record';
import type { Prisma, Document as Row } from '@/lib/platform/generated/client';
import { methodWord } from './names';
import { saltedHash } from './wordings';

/** `text` is the body of the document. For a captured document the bytes are stored as well. */
export async function insertDocument(
  tx: Prisma.TransactionClient,
  document: Document,
  outletId: string | null,
  text: string | undefined,
): Promise<string> {
  const captured = document.kind === 'captured' ? document : undefined;
  const { id } = await tx.document.create({
    data: {
      slug: document.slug,
      kind: captured ? 'captured' : 'desk_summary',
      title: document.title,
      outletId,
      address: document.address ?? null,
      archivedAddress: captured?.archivedAddress ?? null,
      capturedAt: captured ? new Date(captured.capturedAt) : null,
      sha256: captured ? new Uint8Array(Buffer.from(captured.sha256, 'hex')) : null,
      mediaType: captured?.mediaType ?? null,
      language: document.language ?? null,
      confidential: document.confidential,
    },
    select: { id: true },
  });
  if (text !== undefined) {
    const bytes = captured ? new Uint8Array(Buffer.from(text, 'utf8')) : null;
    await tx.documentBody.create({ data: { documentId: id, bytes, text, salt: new Uint8Array(randomBytes(16)) } });
  }
  return id;
}

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
  include: { document: true, quote: true },
} as const satisfies Prisma.StatementRevision$evidenceArgs;

export type EvidenceRow = Prisma.EvidenceGetPayload<{ include: { document: true; quote: true } }>;

export function evidenceOf(row: EvidenceRow): Evidence {
  const { quote } = row;
  if (!quote) return { document: row.documentId };
  const { exact, prefix, suffix, startAt, endAt } = quote;
  if (exact === null || prefix === null || suffix === null) return { document: row.documentId };
  return { document: row.documentId, quote: { exact, prefix, suffix, start: startAt, end: endAt } };
}

export function documentOf(row: Row): Document {
  const base = {
    id: row.id,
    slug: row.slug,
    title: row.title,
    ...(row.outletId !== null && { outlet: row.outletId }),
    ...(row.address !== null && { address: row.address }),
    ...(row.language !== null && { language: row.language }),
    confidential: row.confidential,
  };
  if (row.kind === 'desk_summary' || !row.capturedAt || !row.sha256 || !row.mediaType) {
    return { ...base, kind: methodWord('desk_summary') };
  }
  return {
    ...base,
    kind: 'captured',
    capturedAt: row.capturedAt.toISOString(),
    sha256: Buffer.from(row.sha256).toString('hex'),
    mediaType: row.mediaType,
    ...(row.archivedAddress !== null && { archivedAddress: row.archivedAddress }),
  };
}
