import Big from 'big.js';
import type { NoGap } from '@/lib/domain/gap';
import type { ClaimSummary, EventSummary, ToldGap, ToldTolerance } from '@/lib/domain/summary';
import type { Prisma } from '@/lib/platform/generated/client';
import { columnName, methodWord } from './names';
import type { Transaction } from './transaction';

/** What a list shows of an event, with the version of the method that computed it, and when it last changed. */
export type EventProjection = EventSummary & { method: string; changedAt: string };

type Counted = EventProjection['claims'][number];

/** Replaces the stored readings of the events named. An event without a reading is on no list. */
export async function replaceProjections(
  tx: Transaction,
  eventIds: readonly string[],
  readings: readonly EventProjection[],
): Promise<void> {
  // Deleting the row of an event deletes the rows of its claims too.
  await tx.eventProjection.deleteMany({ where: { eventId: { in: [...eventIds] } } });
  await tx.eventProjection.createMany({
    data: readings.map(({ event, method, counts, changedAt }) => ({
      eventId: event,
      method,
      ...counts,
      changedAt: new Date(changedAt),
    })),
  });
  await tx.claimProjection.createMany({
    data: readings.flatMap(({ event, claims }) => claims.map((claim) => ({ eventId: event, ...columnsOf(claim) }))),
  });
}

/** The stored readings of these events, by event. */
export async function storedProjections(
  db: Transaction,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, EventProjection>> {
  const rows = await db.eventProjection.findMany({
    where: { eventId: { in: [...eventIds] } },
    include: { readings: { orderBy: { rank: 'asc' } } },
  });
  return new Map(rows.map((row) => [row.eventId, eventProjectionOf(row)]));
}

type EventRow = Prisma.EventProjectionGetPayload<{ include: { readings: true } }>;
type ClaimRow = Prisma.ClaimProjectionGetPayload<object>;

const eventProjectionOf = ({ eventId, method, changedAt, readings, ...row }: EventRow): EventProjection => ({
  event: eventId,
  method,
  changedAt: changedAt.toISOString(),
  counts: { claims: row.claims, sources: row.sources, statements: row.statements, renderings: row.renderings },
  claims: readings.map((one) => ({ claim: one.claimId, rank: one.rank, ...claimSummaryOf(one) })),
});

export const claimSummaryOf = (row: ClaimRow): ClaimSummary => ({
  verdict: methodWord(row.verdict),
  contradictingPairs: row.contradictingPairs,
  contradictingOrigins: row.contradictingOrigins,
  gap: gapOf(row),
  camps: row.camps,
  origins: {
    counted: row.originsCounted,
    unnamedOrCollective: row.originsUnnamed,
    onlyDeny: row.originsOnlyDeny,
  },
  voices: row.voices,
  tolerance: toleranceOf(row),
});

function gapOf({ gapKind, gap, gapDays, noGap }: ClaimRow): ToldGap {
  // The database refuses a gap without its figure or its reason, and this room wrote both.
  if (gap === null) return { kind: 'n/a', why: noGap as NoGap };
  const figure = textOf(gap);
  if (gapKind === 'ratio') return { kind: 'ratio', ratio: figure };
  if (gapKind === 'against_zero') return { kind: 'against zero', low: figure };
  return { kind: 'distance', milliseconds: figure, ...(gapDays !== null && { days: gapDays }) };
}

function toleranceOf({ tolerance, toleranceUnit, toleranceSeconds }: ClaimRow): ToldTolerance {
  if (toleranceSeconds !== null) return { seconds: textOf(toleranceSeconds) };
  return tolerance === null ? 'none' : { figure: textOf(tolerance), unit: toleranceUnit ?? 'none' };
}

/** As the domain prints it: every digit, and no trailing zeros. */
const textOf = (figure: Prisma.Decimal): string => new Big(figure.toFixed()).toFixed();

function columnsOf({ claim, rank, verdict, gap, camps, origins, voices, tolerance, ...pairs }: Counted) {
  return {
    claimId: claim,
    rank,
    verdict: columnName(verdict),
    ...pairs,
    ...gapColumns(gap),
    camps,
    originsCounted: origins.counted,
    originsUnnamed: origins.unnamedOrCollective,
    originsOnlyDeny: origins.onlyDeny,
    voices,
    ...toleranceColumns(tolerance),
  };
}

function gapColumns(gap: ToldGap) {
  switch (gap.kind) {
    case 'ratio':
      return { gapKind: 'ratio' as const, gap: gap.ratio };
    case 'against zero':
      return { gapKind: 'against_zero' as const, gap: gap.low };
    case 'distance':
      return { gapKind: 'distance' as const, gap: gap.milliseconds, gapDays: gap.days ?? null };
    case 'n/a':
      return { gapKind: 'none' as const, noGap: gap.why };
  }
}

function toleranceColumns(tolerance: ToldTolerance) {
  if (tolerance === 'none') return {};
  if ('seconds' in tolerance) return { toleranceSeconds: tolerance.seconds };
  const { figure, unit } = tolerance;
  return { tolerance: figure, toleranceUnit: unit === 'none' ? null : unit };
}
