import type { Gap, HowDisputed, NoGap } from './gap';
import { makeAll, type QuestionMemo } from './question-memo';
import type { Claim, ClaimId, EventRecord } from './record';
import type { Duration } from './times-apart';
import { type ClaimAssessment, compareByDispute, type Origins, readClaimAlone, type Verdict } from './verdict';

/**
 * A gap without the positions that it lies between. Figures are decimals as text: what was computed, digit by digit.
 * `least` is the least that the ranges leave, where that says anything.
 */
export type ToldGap =
  | { kind: 'ratio'; ratio: string; least?: string; low: string; high: string }
  | { kind: 'against zero' | 'in words'; low: string; high: string }
  | { kind: 'difference'; difference: string; least?: string; low: string; high: string }
  | { kind: 'time'; apart: Duration; least?: Duration }
  | { kind: 'n/a'; why: NoGap };

/** How many bodies are behind the comparable positions, as `Origins` lists them. */
export type OriginCounts = {
  counted: number;
  unnamedOrCollective: number;
  cannotBeTraced: number;
  onlyConfirmOrDeny: number;
};

/** The difference that a claim ignores. `unit` is none if things are counted, which the claim has named. */
export type ToldTolerance = { figure: string; unit: string | 'none' } | { seconds: string } | 'none';

/** The inputs of a verdict that a line of a list shows: plain data, without the positions. */
export type ClaimSummary = {
  verdict: Verdict;
  contradictingPairs: number;
  contradictingOrigins: number;
  howDisputed: HowDisputed;
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
  const { verdict, contradictingPairs, contradictingOrigins, howDisputed, gap, camps, origins, voices } = reading;
  return {
    verdict,
    contradictingPairs,
    contradictingOrigins,
    howDisputed,
    gap: toldGap(gap),
    camps: camps.length,
    origins: originCounts(origins),
    voices: voices.length,
    tolerance: toldTolerance(reading),
  };
}

/** What a reading is ordered by. */
const ranked = ({ verdict, howDisputed }: ClaimAssessment) => ({ verdict, howDisputed });

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

export const originCounts = (origins: Origins): OriginCounts => ({
  counted: origins.counted.length,
  unnamedOrCollective: origins.unnamedOrCollective.length,
  cannotBeTraced: origins.cannotBeTraced.length,
  onlyConfirmOrDeny: origins.onlyConfirmOrDeny.length,
});

export function toldGap(gap: Gap): ToldGap {
  if (gap.kind === 'n/a') return { kind: gap.kind, why: gap.why };
  if (gap.kind === 'time') {
    return { kind: gap.kind, apart: gap.apart, ...(gap.least !== 'none' && { least: gap.least }) };
  }
  const ends = { low: gap.low.toFixed(), high: gap.high.toFixed() };
  if (gap.kind === 'against zero' || gap.kind === 'in words') return { kind: gap.kind, ...ends };
  const least = gap.least === 'none' ? {} : { least: gap.least.toFixed() };
  return gap.kind === 'ratio'
    ? { kind: gap.kind, ratio: gap.ratio.toFixed(), ...least, ...ends }
    : { kind: gap.kind, difference: gap.difference.toFixed(), ...least, ...ends };
}

export function toldTolerance({ claim, verdict }: { claim: Claim; verdict: Verdict }): ToldTolerance {
  if (verdict !== 'agreed') return 'none';
  if (claim.type === 'time' && claim.toleranceSeconds !== 'none') return { seconds: claim.toleranceSeconds.toFixed() };
  if (claim.type !== 'number' || claim.tolerance === 'none') return 'none';
  return { figure: claim.tolerance.toFixed(), unit: claim.whole ? 'none' : claim.unit };
}
