import Big from 'big.js';
import type { Claim } from '@/lib/domain/record';
import type { Prisma } from '@/lib/platform/generated/client';
import { columnName, methodWord } from './names';
import { withTexts } from './revision-texts';
import { nextNumber, type RevisionMeta, type RevisionRef, revisionColumns } from './revisions';

export async function insertClaim(
  tx: Prisma.TransactionClient,
  eventId: string,
  claim: Pick<Claim, 'slug' | 'type'>,
): Promise<string> {
  const data = { eventId, slug: claim.slug, valueType: columnName(claim.type) };
  return (await tx.claim.create({ data, select: { id: true } })).id;
}

/** Inserts a new option of a claim. Its label is in the revisions of the claim. */
export async function insertOption(tx: Prisma.TransactionClient, claimId: string): Promise<string> {
  return (await tx.claimOption.create({ data: { claimId }, select: { id: true } })).id;
}

/** Inserts a new label for scopes of a claim. Its words are in the revisions of the claim. */
export async function insertLabel(tx: Prisma.TransactionClient, claimId: string): Promise<string> {
  return (await tx.claimLabel.create({ data: { claimId }, select: { id: true } })).id;
}

/** Options and labels are given by the ids that `insertOption` and `insertLabel` returned. */
export async function insertClaimRevision(
  tx: Prisma.TransactionClient,
  id: string,
  claim: Claim,
  written: RevisionMeta,
): Promise<RevisionRef> {
  const number = await nextNumber(tx.claimRevision, { claimId: id });
  const options = optionRows(claim);
  const labels = (claim.labels ?? []).map(({ id: labelId, words }, position) => ({ labelId, position, words }));
  const columns = {
    claimId: id,
    valueType: columnName(claim.type),
    number,
    position: claim.position,
    question: claim.question,
    shortName: claim.shortName ?? null,
    measure: claim.measure,
    scope: claim.scope,
    additive: claim.additive,
    running: claim.running ?? null,
    ...typeColumns(claim),
    ...revisionColumns(written),
  };
  const revision = await tx.claimRevision.create({
    data: withTexts('claim', columns, { options, labels }),
    select: { id: true },
  });
  if (options.length > 0) {
    const data = options.map((option) => ({ claimRevisionId: revision.id, ...option }));
    await tx.claimRevisionOption.createMany({ data });
  }
  if (labels.length > 0) {
    const data = labels.map((label) => ({ claimRevisionId: revision.id, claimId: id, ...label }));
    await tx.claimRevisionLabel.createMany({ data });
  }
  return { kind: 'claim', id, revision: revision.id };
}

function optionRows(claim: Claim) {
  if (claim.type !== 'category') return [];
  return claim.options.map(({ id, within, label, aliases }, position) => ({
    optionId: id,
    parentId: within === 'top' ? null : within,
    position,
    label,
    aliases: [...aliases],
  }));
}

function typeColumns(claim: Claim) {
  switch (claim.type) {
    case 'number':
      return {
        unit: claim.unit,
        whole: claim.whole,
        lowerBound: claim.lowerBound === 'none' ? null : claim.lowerBound.toFixed(),
        upperBound: claim.upperBound?.toFixed() ?? null,
        tolerance: claim.tolerance === 'none' ? null : claim.tolerance.toFixed(),
      };
    case 'time':
      return { tolerance: claim.toleranceSeconds === 'none' ? null : claim.toleranceSeconds.toFixed() };
    case 'category':
      return { exclusive: claim.exclusive };
    default:
      return {};
  }
}

export const claimContents = {
  options: { orderBy: { position: 'asc' } },
  labels: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.ClaimRevisionInclude;

type ClaimRow = Prisma.ClaimRevisionGetPayload<{ include: typeof claimContents }>;

export function claimOf(slug: string, row: ClaimRow): Claim {
  const base = {
    id: row.claimId,
    slug,
    position: row.position,
    question: row.question,
    ...(row.shortName !== null && { shortName: row.shortName }),
    measure: row.measure,
    scope: row.scope,
    additive: row.additive,
    ...(row.running && { running: true as const }),
    ...(row.labels.length > 0 && { labels: row.labels.map(({ labelId, words }) => ({ id: labelId, words })) }),
  };
  const type = methodWord(row.valueType);
  switch (type) {
    case 'number':
      return {
        ...base,
        type,
        unit: row.unit ?? '',
        whole: row.whole ?? true,
        lowerBound: orNone(row.lowerBound),
        ...(row.upperBound !== null && { upperBound: new Big(row.upperBound.toFixed()) }),
        tolerance: orNone(row.tolerance),
      };
    case 'time':
      return { ...base, type, toleranceSeconds: orNone(row.tolerance) };
    case 'category':
      return {
        ...base,
        type,
        exclusive: row.exclusive ?? false,
        options: row.options.map(({ optionId, parentId, label, aliases }) => ({
          id: optionId,
          label,
          aliases,
          within: parentId ?? 'top',
        })),
      };
    default:
      return { ...base, type };
  }
}

const orNone = (figure: Prisma.Decimal | null): Big | 'none' => (figure === null ? 'none' : new Big(figure.toFixed()));
