import type { Credibility, Statement } from '@/lib/domain/record';
import type { ValueType } from '@/lib/domain/value';
import type { Prisma } from '@/lib/platform/generated/client';
import { contentColumns, contentOf, contentOptions, textOf } from './contents';
import { evidenceContents, evidenceOf, evidenceRows } from './documents';
import { momentOf, momentRow } from './moments';
import { columnName, methodWord } from './names';
import { withTexts } from './revision-texts';
import { nextNumber, type RevisionMeta, type RevisionRef, revisionColumns } from './revisions';
import { insertWords, scopeOf, wordingKindColumns, wordingOf } from './wordings';

/** Where a statement belongs: its event, its claim, the claim's type, its source, and its short name in the event. */
export type StatementPlace = { eventId: string; claimId: string; valueType: ValueType; sourceId: string; ref: string };

export async function insertStatement(
  tx: Prisma.TransactionClient,
  place: StatementPlace,
  loggedAt: string,
): Promise<string> {
  const data = { ...place, valueType: columnName(place.valueType), createdAt: new Date(loggedAt) };
  return (await tx.statement.create({ data, select: { id: true } })).id;
}

/** All ids within `statement` (options, documents, references) are those of the database. */
export async function insertStatementRevision(
  tx: Prisma.TransactionClient,
  id: string,
  place: Pick<StatementPlace, 'claimId' | 'valueType'>,
  statement: Omit<Statement, 'id' | 'ref' | 'claim' | 'source' | 'loggedAt'>,
  written: RevisionMeta,
): Promise<RevisionRef> {
  const { content, scope, wording, note, evidence, credibility, saidAt } = statement;
  const said = momentRow(saidAt);
  const number = await nextNumber(tx.statementRevision, { statementId: id });
  const revision = await tx.statementRevision.create({
    data: withTexts('statement', {
      statementId: id,
      claimId: place.claimId,
      valueType: columnName(place.valueType),
      number,
      ...contentColumns(content),
      scopeRelation: scope.relation,
      saidOn: said.on,
      saidAt: said.at,
      saidPrecision: said.precision,
      saidZone: said.zone,
      basedOnId: statement.basedOn?.[0] ?? null,
      ...wordingKindColumns(wording),
      spokenLanguage: statement.spokenLanguage ?? null,
      credibility: credibility === 'not graded' ? null : credibility.grade,
      credibilityReason: credibility === 'not graded' ? null : credibility.reason,
      ...(await insertWords(tx, { wording, scope, text: textOf(content), note })),
      ...revisionColumns(written),
    }),
    select: { id: true },
  });
  const options = contentOptions(content).map((optionId) => ({
    statementRevisionId: revision.id,
    claimId: place.claimId,
    optionId,
  }));
  if (options.length > 0) await tx.statementRevisionOption.createMany({ data: options });
  const rows = (await evidenceRows(tx, evidence)).map((row) => ({ ...row, statementRevisionId: revision.id }));
  if (rows.length > 0) await tx.evidence.createMany({ data: rows });
  return { kind: 'statement', id, revision: revision.id };
}

export const statementContents = {
  wording: true,
  options: { select: { optionId: true }, orderBy: { optionId: 'asc' } },
  evidence: evidenceContents,
  publications: { select: { publishedAt: true } },
} as const satisfies Prisma.StatementRevisionInclude;

type Row = Prisma.StatementGetPayload<{
  select: { id: true; ref: true; claimId: true; sourceId: true; createdAt: true };
}>;
type RevisionRow = Prisma.StatementRevisionGetPayload<{ include: typeof statementContents }>;

export function statementOf({ id, ref, claimId, sourceId, createdAt }: Row, row: RevisionRow): Statement {
  const type = methodWord(row.valueType);
  const options = row.options.map(({ optionId }) => optionId);
  return {
    id,
    ref,
    claim: claimId,
    source: sourceId,
    content: contentOf(row, type, options, row.wording.textValue),
    scope: scopeOf(row.scopeRelation, row.wording.scopeNote),
    saidAt: momentOf({ on: row.saidOn, at: row.saidAt, precision: row.saidPrecision, zone: row.saidZone }),
    loggedAt: createdAt.toISOString(),
    ...(row.basedOnId !== null && { basedOn: [row.basedOnId] }),
    wording: wordingOf(row.wording, row.wordingKind, row.translator),
    ...(row.spokenLanguage !== null && { spokenLanguage: row.spokenLanguage }),
    ...(row.wording.note !== null && { note: row.wording.note }),
    credibility:
      row.credibility !== null && row.credibilityReason !== null
        ? // A check of the database keeps it between 1 and 6.
          { grade: row.credibility as Credibility, reason: row.credibilityReason }
        : 'not graded',
    evidence: row.evidence.map(evidenceOf),
  };
}
