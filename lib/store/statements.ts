import { takenBackBy } from '@/lib/domain/links';
import type { Credibility, Statement } from '@/lib/domain/record';
import type { ValueType } from '@/lib/domain/value';
import type { Prisma } from '@/lib/platform/generated/client';
import { contentColumns, contentOf, contentOptions, textOf } from './contents';
import { evidenceContents, evidenceOf, evidenceRows } from './documents';
import { type MomentRow, momentOf, momentRow } from './moments';
import { columnName, methodWord } from './names';
import { withTexts } from './revision-texts';
import { nextNumber, type RevisionMeta, type RevisionRef, revisionColumns } from './revisions';
import { insertWords, labelOf, scopeOf, wordingKindColumns, wordingOf } from './wordings';

/** Where a statement belongs: its event, its claim, the claim's type, its source, and its short name in the event. */
export type StatementPlace = { eventId: string; claimId: string; valueType: ValueType; sourceId: string; ref: string };

export async function insertStatement(
  tx: Prisma.TransactionClient,
  place: StatementPlace,
  loggedAt: string,
  id?: string,
): Promise<string> {
  const data = {
    ...place,
    ...(id !== undefined && { id }),
    valueType: columnName(place.valueType),
    createdAt: new Date(loggedAt),
  };
  return (await tx.statement.create({ data, select: { id: true } })).id;
}

/** All ids within `statement` (options, labels, documents, references) are those of the database. */
export async function insertStatementRevision(
  tx: Prisma.TransactionClient,
  id: string,
  place: Pick<StatementPlace, 'claimId' | 'valueType'>,
  statement: Omit<Statement, 'id' | 'ref' | 'claim' | 'source' | 'loggedAt'>,
  written: RevisionMeta,
): Promise<RevisionRef> {
  const { content, scope, hedge, wording, note, evidence, credibility } = statement;
  const said = momentRow(statement.saidAt);
  const number = await nextNumber(tx.statementRevision, { statementId: id });
  const revision = await tx.statementRevision.create({
    data: withTexts('statement', {
      statementId: id,
      claimId: place.claimId,
      valueType: columnName(place.valueType),
      number,
      ...contentColumns(content),
      scopeRelation: scope.relation,
      scopeLabelId: labelOf(scope),
      saidOn: said.on,
      saidUntil: said.until,
      saidAt: said.at,
      saidPrecision: said.precision,
      saidZone: said.zone,
      saidAtNotKnown: statement.saidAtNotKnown ?? null,
      saidAfterId: statement.saidAfter ?? null,
      ...countsColumns(statement.countsAsOf),
      doesNotSay: statement.doesNotSay ?? null,
      ...wordingKindColumns(wording),
      spokenLanguage: statement.spokenLanguage ?? null,
      credibility: credibility === 'not graded' ? null : credibility.grade,
      credibilityReason: credibility === 'not graded' ? null : credibility.reason,
      ...(await insertWords(tx, { wording, scope, hedge, text: textOf(content), note })),
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
  const links = (ids: readonly string[]) =>
    ids.map((statementId) => ({ statementRevisionId: revision.id, claimId: place.claimId, statementId }));
  const [basedOn, takesBack] = [links(statement.basedOn ?? []), links(takenBackBy(content) ?? [])];
  if (basedOn.length > 0) await tx.statementRevisionBasedOn.createMany({ data: basedOn });
  if (takesBack.length > 0) await tx.statementRevisionTakesBack.createMany({ data: takesBack });
  const rows = (await evidenceRows(tx, evidence)).map((row) => ({ ...row, statementRevisionId: revision.id }));
  if (rows.length > 0) await tx.evidence.createMany({ data: rows });
  return { kind: 'statement', id, revision: revision.id };
}

function countsColumns(moment: Statement['countsAsOf']) {
  const row = moment && momentRow(moment);
  return {
    countsOn: row?.on ?? null,
    countsUntil: row?.until ?? null,
    countsAt: row?.at ?? null,
    countsPrecision: row?.precision ?? null,
    countsZone: row?.zone ?? null,
  };
}

const links = { select: { statementId: true }, orderBy: { statementId: 'asc' } } as const;

export const statementContents = {
  wording: true,
  options: { select: { optionId: true }, orderBy: { optionId: 'asc' } },
  repeats: links,
  takesBack: links,
  evidence: evidenceContents,
  publications: { select: { publishedAt: true } },
} as const satisfies Prisma.StatementRevisionInclude;

type Row = Prisma.StatementGetPayload<{
  select: { id: true; ref: true; claimId: true; sourceId: true; createdAt: true };
}>;
type RevisionRow = Prisma.StatementRevisionGetPayload<{ include: typeof statementContents }>;

export function statementOf({ id, ref, claimId, sourceId, createdAt }: Row, row: RevisionRow): Statement {
  const type = methodWord(row.valueType);
  const beside = {
    options: row.options.map(({ optionId }) => optionId),
    text: row.wording.textValue,
    takesBack: row.takesBack.map(({ statementId }) => statementId),
  };
  const basedOn = basedOnIn(row);
  const countsAsOf = countsAsOfIn(row);
  return {
    id,
    ref,
    claim: claimId,
    source: sourceId,
    content: contentOf(row, type, beside),
    scope: scopeOf(row.scopeRelation, row.wording.scopeNote, row.scopeLabelId),
    ...(row.wording.hedge !== null && { hedge: row.wording.hedge }),
    saidAt: momentOf({
      on: row.saidOn,
      until: row.saidUntil,
      at: row.saidAt,
      precision: row.saidPrecision,
      zone: row.saidZone,
    }),
    ...(row.saidAtNotKnown && { saidAtNotKnown: true }),
    ...(row.saidAfterId !== null && { saidAfter: row.saidAfterId }),
    loggedAt: createdAt.toISOString(),
    ...(countsAsOf && { countsAsOf: momentOf(countsAsOf) }),
    ...(basedOn.length > 0 && { basedOn }),
    ...(row.doesNotSay && { doesNotSay: true }),
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

/** What a revision repeats: in rows of its own, or in the one column that version 1 of the method had for it. */
function basedOnIn({ basedOnId, repeats }: RevisionRow): readonly string[] {
  return [...(basedOnId === null ? [] : [basedOnId]), ...repeats.map(({ statementId }) => statementId)];
}

function countsAsOfIn(row: RevisionRow): MomentRow | undefined {
  const { countsOn: on, countsUntil: until, countsAt: at, countsPrecision: precision, countsZone: zone } = row;
  return precision === null || zone === null ? undefined : { on, until, at, precision, zone };
}
