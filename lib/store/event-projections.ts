import Big from 'big.js';
import type { NoGap } from '@/lib/domain/gap';
import type { ClaimId } from '@/lib/domain/record';
import type { ClaimSummary, EventSummary, ToldGap, ToldTolerance } from '@/lib/domain/summary';
import type { Prisma } from '@/lib/platform/generated/client';
import { columnName, methodWord } from './names';
import type { Transaction } from './transaction';

/** How far apart the values of a claim are, as readers see it ("×4.5", at least "×4.0"); or why that is not told. */
export type ToldInWords = { told: string; atLeast?: string } | { none: NoGap };

/** The result of a claim as a list shows it: its words are made elsewhere, and kept as they are. */
export type ClaimProjection = Omit<ClaimSummary, 'gap'> & { gapWords: ToldInWords; restsOn?: string };

/**
 * What a list shows of an event, with the version of the method that computed it, and when it last changed. `finding` is
 * kept as it was made (lib/schemas/finding.ts); a row of the version before has none.
 */
export type EventProjection = Omit<EventSummary, 'claims'> & {
  claims: readonly (ClaimProjection & { claim: ClaimId; rank: number })[];
  method: string;
  changedAt: string;
  finding: StoredFinding | null;
};

/** JSON that other rooms write and read. */
export type StoredFinding = object;

/** The same with the figures of gaps, for the columns that the version before reads. */
export type ComputedProjection = Omit<EventProjection, 'claims' | 'finding'> & {
  claims: readonly (EventProjection['claims'][number] & Pick<ClaimSummary, 'gap'>)[];
  finding: StoredFinding;
};

type Counted = ComputedProjection['claims'][number];

/** Replaces the stored readings of the events named. An event without a reading is on no list. */
export async function replaceProjections(
  tx: Transaction,
  eventIds: readonly string[],
  readings: readonly ComputedProjection[],
): Promise<void> {
  // Deleting the row of an event deletes the rows of its claims too.
  await tx.eventProjection.deleteMany({ where: { eventId: { in: [...eventIds] } } });
  await tx.eventProjection.createMany({
    data: readings.map(({ event, method, counts, changedAt, finding }) => ({
      eventId: event,
      method,
      ...counts,
      changedAt: new Date(changedAt),
      finding,
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

const eventProjectionOf = ({ eventId, method, changedAt, finding, readings, ...row }: EventRow): EventProjection => ({
  event: eventId,
  method,
  finding: storedFinding(finding),
  changedAt: changedAt.toISOString(),
  counts: { claims: row.claims, sources: row.sources, statements: row.statements, renderings: row.renderings },
  claims: readings.map((one) => ({ claim: one.claimId, rank: one.rank, ...claimProjectionOf(one) })),
});

/** The database refuses what is no object. */
export const storedFinding = (stored: Prisma.JsonValue): StoredFinding | null =>
  typeof stored === 'object' ? stored : null;

const claimProjectionOf = (row: ClaimRow): ClaimProjection => ({
  verdict: methodWord(row.verdict),
  contradictingPairs: row.contradictingPairs,
  contradictingOrigins: row.contradictingOrigins,
  // A row of the version before says neither, until it is computed again.
  howDisputed: { isFirm: row.firm ?? row.contradictingPairs > 0, apart: row.apart ?? 0 },
  gapWords: gapWordsOf(row),
  ...(row.restsOn !== null && { restsOn: row.restsOn }),
  camps: row.camps,
  origins: {
    counted: row.originsCounted,
    unnamedOrCollective: row.originsUnnamed,
    cannotBeTraced: row.originsCannotBeTraced ?? 0,
    onlyConfirmOrDeny: row.originsOnlyDeny,
  },
  voices: row.voices,
  tolerance: toleranceOf(row),
});

function gapWordsOf({ gapTold, gapAtLeast, noGap }: ClaimRow): ToldInWords {
  if (gapTold !== null) return { told: gapTold, ...(gapAtLeast !== null && { atLeast: gapAtLeast }) };
  // This room wrote the reason.
  return { none: (noGap ?? 'nothing contradicts') as NoGap };
}

function toleranceOf({ tolerance, toleranceUnit, toleranceSeconds }: ClaimRow): ToldTolerance {
  if (toleranceSeconds !== null) return { seconds: textOf(toleranceSeconds) };
  return tolerance === null ? 'none' : { figure: textOf(tolerance), unit: toleranceUnit ?? 'none' };
}

/** As the domain prints it: every digit, and no trailing zeros. */
const textOf = (figure: Prisma.Decimal): string => new Big(figure.toFixed()).toFixed();

function columnsOf(counted: Counted) {
  const { claim, rank, verdict, contradictingPairs, contradictingOrigins, howDisputed, camps, origins, voices } =
    counted;
  const { gapWords, restsOn } = counted;
  return {
    claimId: claim,
    rank,
    verdict: columnName(verdict),
    contradictingPairs,
    contradictingOrigins,
    firm: howDisputed.isFirm,
    apart: howDisputed.apart,
    ...gapColumns(counted.gap),
    gapTold: 'none' in gapWords ? null : gapWords.told,
    gapAtLeast: 'none' in gapWords ? null : (gapWords.atLeast ?? null),
    restsOn: restsOn ?? null,
    camps,
    originsCounted: origins.counted,
    originsUnnamed: origins.unnamedOrCollective,
    originsCannotBeTraced: origins.cannotBeTraced,
    originsOnlyDeny: origins.onlyConfirmOrDeny,
    voices,
    ...toleranceColumns(counted.tolerance),
  };
}

/** What the version before reads, which knows ratios, figures against zero and distances. Lists read `gapTold`. */
function gapColumns(gap: ToldGap) {
  switch (gap.kind) {
    case 'ratio':
      return { gapKind: 'ratio' as const, gap: gap.ratio };
    case 'against zero':
      return { gapKind: 'against_zero' as const, gap: gap.high };
    case 'time': {
      const { amount, unit } = gap.apart;
      if (amount === 0) return { gapKind: 'none' as const, noGap: 'only ranges that touch contradict' };
      const days = unit === 'day' ? { gapDays: amount } : {};
      return { gapKind: 'distance' as const, gap: String(amount * MILLISECONDS[unit]), ...days };
    }
    case 'in words':
      return { gapKind: 'none' as const, noGap: 'vague words' };
    case 'difference':
      return { gapKind: 'none' as const, noGap: 'no natural zero' };
    case 'n/a':
      return { gapKind: 'none' as const, noGap: gap.why };
  }
}

const DAY = 86_400_000;
/** About as long as months and years are: the version before told distances of days in whole days. */
const MILLISECONDS = { second: 1000, minute: 60_000, hour: 3_600_000, day: DAY, month: 30 * DAY, year: 365 * DAY };

function toleranceColumns(tolerance: ToldTolerance) {
  if (tolerance === 'none') return {};
  if ('seconds' in tolerance) return { toleranceSeconds: tolerance.seconds };
  const { figure, unit } = tolerance;
  return { tolerance: figure, toleranceUnit: unit === 'none' ? null : unit };
}
