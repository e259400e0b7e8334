import type { Rendering } from '@/lib/domain/record';
import type { ValueType } from '@/lib/domain/value';
import type { Prisma, Speaker } from '@/lib/platform/generated/client';
import { contentColumns, contentOf, contentOptions, textOf } from './contents';
import { evidenceContents, evidenceOf, evidenceRows } from './documents';
import { momentOf, momentRow } from './moments';
import { columnName, methodWord } from './names';
import { withTexts } from './revision-texts';
import { nextNumber, type RevisionMeta, type RevisionRef, revisionColumns } from './revisions';
import { insertWords, labelOf, scopeOf, wordingKindColumns, wordingOf } from './wordings';

/**
 * Where a rendering belongs: its statement, with the statement's event, claim and type, its outlet, and its short name.
 */
export type RenderingPlace = {
  eventId: string;
  statementId: string;
  claimId: string;
  valueType: ValueType;
  outletId: string;
  ref: string;
};

export async function insertRendering(tx: Prisma.TransactionClient, place: RenderingPlace): Promise<string> {
  const data = { ...place, valueType: columnName(place.valueType) };
  return (await tx.rendering.create({ data, select: { id: true } })).id;
}

/** All ids within `rendering` (parent, options, labels, documents, references) are those of the database. */
export async function insertRenderingRevision(
  tx: Prisma.TransactionClient,
  id: string,
  place: Pick<RenderingPlace, 'statementId' | 'claimId' | 'valueType'>,
  rendering: Omit<Rendering, 'id' | 'ref' | 'statement' | 'outlet'>,
  written: RevisionMeta,
): Promise<RevisionRef> {
  const { content, scope, hedge, wording, note, evidence } = rendering;
  const published = momentRow(rendering.publishedAt);
  const number = await nextNumber(tx.renderingRevision, { renderingId: id });
  const revision = await tx.renderingRevision.create({
    data: withTexts('rendering', {
      renderingId: id,
      statementId: place.statementId,
      claimId: place.claimId,
      valueType: columnName(place.valueType),
      number,
      parentId: rendering.parent ?? null,
      link: rendering.link,
      ...contentColumns(content),
      scopeRelation: scope.relation,
      scopeLabelId: labelOf(scope),
      publishedOn: published.on,
      publishedUntil: published.until,
      publishedAt: published.at,
      publishedPrecision: published.precision,
      publishedZone: published.zone,
      ...speakerColumns(rendering.speaker),
      ...wordingKindColumns(wording),
      ...(await insertWords(tx, { wording, scope, hedge, text: textOf(content), note })),
      ...revisionColumns(written),
    }),
    select: { id: true },
  });
  const options = contentOptions(content).map((optionId) => ({
    renderingRevisionId: revision.id,
    claimId: place.claimId,
    optionId,
  }));
  if (options.length > 0) await tx.renderingRevisionOption.createMany({ data: options });
  const rows = (await evidenceRows(tx, evidence)).map((row) => ({ ...row, renderingRevisionId: revision.id }));
  if (rows.length > 0) await tx.evidence.createMany({ data: rows });
  return { kind: 'rendering', id, revision: revision.id };
}

function speakerColumns(speaker: Rendering['speaker']): { speaker: Speaker; speakerGiven: string | null } {
  if (speaker.kept) return { speaker: 'kept', speakerGiven: null };
  return { speaker: speaker.names === 'nobody' ? 'unnamed' : 'another', speakerGiven: speaker.given };
}

export const renderingContents = {
  wording: true,
  options: { select: { optionId: true }, orderBy: { optionId: 'asc' } },
  evidence: evidenceContents,
  publications: { select: { publishedAt: true } },
} as const satisfies Prisma.RenderingRevisionInclude;

type Row = Prisma.RenderingGetPayload<{ select: { id: true; ref: true; statementId: true; outletId: true } }>;
type RevisionRow = Prisma.RenderingRevisionGetPayload<{ include: typeof renderingContents }>;

export function renderingOf({ id, ref, statementId, outletId }: Row, row: RevisionRow): Rendering {
  const options = row.options.map(({ optionId }) => optionId);
  const beside = { options, text: row.wording.textValue, takesBack: [] };
  return {
    id,
    ref,
    statement: statementId,
    ...(row.parentId !== null && { parent: row.parentId }),
    link: row.link,
    outlet: outletId,
    content: contentOf(row, methodWord(row.valueType), beside),
    scope: scopeOf(row.scopeRelation, row.wording.scopeNote, row.scopeLabelId),
    ...(row.wording.hedge !== null && { hedge: row.wording.hedge }),
    publishedAt: momentOf({
      on: row.publishedOn,
      until: row.publishedUntil,
      at: row.publishedAt,
      precision: row.publishedPrecision,
      zone: row.publishedZone,
    }),
    speaker: speakerOf(row.speaker, row.speakerGiven),
    wording: wordingOf(row.wording, row.wordingKind, row.translator),
    ...(row.wording.note !== null && { note: row.wording.note }),
    evidence: row.evidence.map(evidenceOf),
  };
}

function speakerOf(speaker: Speaker, given: string | null): Rendering['speaker'] {
  if (speaker === 'kept') return { kept: true };
  return { kept: false, names: speaker === 'unnamed' ? 'nobody' : 'another', given: given ?? '' };
}
