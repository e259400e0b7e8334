import type { EventRecord, Statement } from '@/lib/domain/record';
import { assessEvent, type ClaimAssessment } from '@/lib/domain/verdict';

// The short form in which tests of the real records write the assessment of a claim, to compare it with rows.

export type Told = {
  verdict: string;
  origins: readonly string[];
  voices: number;
  /** The refs of the positions in each camp. */
  camps: readonly string[];
  pairs: number;
  gap: string;
};

export function told(reading: ClaimAssessment): Told {
  return {
    verdict: reading.verdict,
    origins: [...reading.origins.counted, ...reading.origins.unnamedOrCollective].map(({ id }) => id).sort(),
    voices: reading.voices.length,
    camps: reading.camps.map(({ positions }) => refsOf(positions.map(({ statement }) => statement))).sort(),
    pairs: reading.contradictions.length,
    gap: gapText(reading),
  };
}

/** The assessment of every claim of a record as of the latest time, by claim id. */
export const toldOf = (record: EventRecord): Record<string, Told> =>
  Object.fromEntries(assessEvent(record, 'latest').claims.map((reading) => [reading.claim.id, told(reading)]));

const refsOf = (statements: readonly Statement[]): string =>
  statements
    .map(({ ref }) => ref)
    .sort()
    .join(' ');

function gapText({ gap }: ClaimAssessment): string {
  switch (gap.kind) {
    case 'n/a':
      return `n/a: ${gap.why}`;
    case 'ratio':
      return `${gap.high.toFixed()} ÷ ${gap.low.toFixed()}`;
    case 'time':
      return `${gap.apart.amount} ${gap.apart.unit}`;
    default:
      return `${gap.low.toFixed()} and ${gap.high.toFixed()}`;
  }
}
