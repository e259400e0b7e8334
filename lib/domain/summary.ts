import { Temporal } from 'temporal-polyfill';
import type { Gap, NoGap } from './gap';
import type { ComparablePosition } from './position';
import { makeAll, type QuestionMemo } from './question-memo';
import type { Claim, ClaimId, EventRecord } from './record';
import { type ClaimAssessment, compareByDispute, type Origins, readClaimAlone, type Verdict } from './verdict';

/**
 * A gap without the positions that it lies between. Figures are decimals as text: what was computed, digit by digit.
 */
export type ToldGap =
  | { kind: 'ratio'; ratio: string }
  | { kind: 'against zero'; low: string }
  /** `days` if it lies between whole days, and is told in days. */
  | { kind: 'distance'; milliseconds: string; days?: number }
  | { kind: 'n/a'; why: NoGap };

/** How many bodies are behind the comparable positions, as `Origins` lists them. */
export type OriginCounts = { counted: number; unnamedOrCollective: number; onlyDeny: number };

/** The difference that a claim ignores. `unit` is none if things are counted, which the claim has named. */
export type ToldTolerance = { figure: string; unit: string | 'none' } | { seconds: string } | 'none';

/** The inputs of a verdict that a line of a list shows: plain data, without the positions. */
export type ClaimSummary = {
  verdict: Verdict;
  contradictingPairs: number;
  contradictingOrigins: number;
  gap: ToldGap;
  camps: number;
  origins: OriginCounts;
  voices: number;
  /** Given only if the claim is agreed: otherwise it decided nothing. */
  tolerance: ToldTolerance;
};

/**
 * What a list shows of an event: how much is on record, and the results of its claims, the most disputed with rank 1.
 */
export type EventSummary = {
  event: string;
  counts: { claims: number; sources: number; statements: number; renderings: number };
  claims: readonly (ClaimSummary & { claim: ClaimId; rank: number })[];
};

/** A reading in short. The page of an event takes the facts of a claim from this as well, so that both say the same. */
export function summaryOf(reading: ClaimAssessment): ClaimSummary {
  const { verdict, contradictingPairs, contradictingOrigins, gap, camps, origins, voices } = reading;
  return {
    verdict,
    contradictingPairs,
    contradictingOrigins,
    gap: toldGap(gap),
    camps: camps.length,
    origins: originCounts(origins),
    voices: voices.length,
    tolerance: toldTolerance(reading),
  };
}

/** What a reading is ordered by. */
const ranked = ({ verdict, contradictingOrigins, gap }: ClaimAssessment) => ({ verdict, contradictingOrigins, gap });

/**
 * The summary of an event as of the latest, its claims in the order of `compareByDispute`. `memo` may return what was made
 * of a question before, from the same record on it.
 */
export function summaryOfEvent(record: EventRecord, memo: QuestionMemo = makeAll): EventSummary {
  const { event, claims, statements, renderings } = record;
  const summaries = claims.map((claim) => ({
    claim,
    ...memo(claim, 'summary', () => {
      const { reading } = readClaimAlone(record, claim, 'latest');
      return { summary: summaryOf(reading), ...ranked(reading) };
    }),
  }));
  const byDispute = summaries.toSorted(compareByDispute);
  const sources = new Set([...statements.map(({ source }) => source), ...renderings.map(({ outlet }) => outlet)]);
  return {
    event: event.id,
    counts: {
      claims: claims.length,
      sources: sources.size,
      statements: statements.length,
      renderings: renderings.length,
    },
    claims: byDispute.map(({ claim, summary }, index) => ({ claim: claim.id, rank: index + 1, ...summary })),
  };
}

export const originCounts = ({ counted, unnamedOrCollective, onlyDeny }: Origins): OriginCounts => ({
  counted: counted.length,
  unnamedOrCollective: unnamedOrCollective.length,
  onlyDeny: onlyDeny.length,
});

export function toldGap(gap: Gap): ToldGap {
  switch (gap.kind) {
    case 'ratio':
      return { kind: gap.kind, ratio: gap.ratio.toFixed() };
    case 'against zero':
      return { kind: gap.kind, low: gap.low.toFixed() };
    case 'distance': {
      const days = wholeDays(gap);
      return { kind: gap.kind, milliseconds: gap.milliseconds.toFixed(), ...(days !== undefined && { days }) };
    }
    case 'n/a':
      return { kind: gap.kind, why: gap.why };
  }
}

export function toldTolerance({ claim, verdict }: { claim: Claim; verdict: Verdict }): ToldTolerance {
  if (verdict !== 'agreed') return 'none';
  if (claim.type === 'time' && claim.toleranceSeconds !== 'none') return { seconds: claim.toleranceSeconds.toFixed() };
  if (claim.type !== 'number' || claim.tolerance === 'none') return 'none';
  return { figure: claim.tolerance.toFixed(), unit: claim.whole ? 'none' : claim.unit };
}

/**
 * The number of days between, if both are given as days (or months, or years), and the end of the one and the beginning
 * of the other are whole days.
 */
function wholeDays({ a, b }: Extract<Gap, { kind: 'distance' }>): number | undefined {
  const [from, until] = [nextDayOf(a), firstDayOf(b)];
  if (from === undefined || until === undefined) return undefined;
  return from.until(until, { largestUnit: 'days' }).days;
}

const nextDayOf = ({ statement, implied }: ComparablePosition): Temporal.PlainDate | undefined =>
  implied.kind === 'interval' && implied.interval.high !== 'open'
    ? dayFrom(implied.interval.high.toNumber() + 1, statement)
    : undefined;

const firstDayOf = ({ statement, implied }: ComparablePosition): Temporal.PlainDate | undefined =>
  implied.kind === 'interval' && implied.interval.low !== 'open'
    ? dayFrom(implied.interval.low.toNumber(), statement)
    : undefined;

/** The day that begins at an instant, in the zone in which the time was given to the day; none if none begins there. */
function dayFrom(at: number, { content }: ComparablePosition['statement']): Temporal.PlainDate | undefined {
  if (content.form !== 'stated' || content.value.type !== 'time') return undefined;
  const { precision, zone } = content.value;
  if (precision === 'second' || precision === 'minute' || precision === 'hour') return undefined;
  const given = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return given.equals(given.startOfDay()) ? given.toPlainDate() : undefined;
}
