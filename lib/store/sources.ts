import type { Source } from '@/lib/domain/record';
import type { Prisma, SourceRevision } from '@/lib/platform/generated/client';
import { columnName, methodWord } from './names';
import { withTexts } from './revision-texts';
import { nextNumber, type RevisionMeta, type RevisionRef, revisionColumns } from './revisions';

export async function insertSource(tx: Prisma.TransactionClient, slug: string): Promise<string> {
  return (await tx.source.create({ data: { slug }, select: { id: true } })).id;
}

/** `source.speaksFor` is the id that `insertSource` returned. */
export async function insertSourceRevision(
  tx: Prisma.TransactionClient,
  id: string,
  source: Source,
  written: RevisionMeta,
): Promise<RevisionRef> {
  const number = await nextNumber(tx.sourceRevision, { sourceId: id });
  const graded = source.reliability === 'not graded' ? undefined : source.reliability;
  const revision = await tx.sourceRevision.create({
    data: withTexts('source', {
      sourceId: id,
      number,
      name: source.name,
      shortName: source.shortName ?? null,
      nativeName: source.native?.name ?? null,
      nativeLanguage: source.native?.language ?? null,
      aliases: [...source.aliases],
      naming: source.naming,
      kind: columnName(source.kind),
      side: source.side === 'none' ? null : source.side,
      description: source.description ?? null,
      speaksForId: source.speaksFor ?? null,
      reliability: graded?.grade ?? null,
      reliabilityReason: graded?.reason ?? null,
      confidential: source.confidential,
      ...revisionColumns(written),
    }),
    select: { id: true },
  });
  return { kind: 'source', id, revision: revision.id };
}

export function sourceOf(slug: string, row: SourceRevision): Source {
  return {
    id: row.sourceId,
    slug,
    name: row.name,
    ...(row.shortName !== null && { shortName: row.shortName }),
    ...(row.nativeName !== null &&
      row.nativeLanguage !== null && { native: { name: row.nativeName, language: row.nativeLanguage } }),
    aliases: row.aliases,
    naming: row.naming,
    kind: methodWord(row.kind),
    side: row.side ?? 'none',
    ...(row.description !== null && { description: row.description }),
    ...(row.speaksForId !== null && { speaksFor: row.speaksForId }),
    reliability:
      row.reliability !== null && row.reliabilityReason !== null
        ? { grade: row.reliability, reason: row.reliabilityReason }
        : 'not graded',
    confidential: row.confidential,
  };
}
