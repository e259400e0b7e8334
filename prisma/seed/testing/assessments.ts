import type { EventRecord, Statement } from '@/lib/domain/record';
import { assessEvent, type ClaimAssessment } from '@/lib/domain/verdict';

// How the tests of the real records write down the result of a claim, short enough to compare with rows.

export type Told = {
  verdict: string;
  origins: readonly string[];
  voices: number;
  /** Which positions are together: the refs of each camp. */
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

/** Every claim of a record as of the latest, by its id. */
export const toldOf = (record: EventRecord): Record<string, Told> =>
  Object.fromEntries(assessEvent(record, 'latest').claims.map((reading) => [reading.claim.id, told(reading)]));

const refsOf = (statements: readonly Statement[]): string =>
  statements
    .map(({ ref }) => ref)
    .sort()
    .join(' ');

function gapText({ gap }: ClaimAssessment): string {
  switch (gap.kind) {
    case 'ratio':
      return `${gap.low.toFixed()} ÷ ${gap.high.toFixed()}`;
    case 'distance':
      return `${gap.milliseconds.toFixed()} ms`;
    case 'against zero':
      return `${gap.low.toFixed()} against 0`;
    case 'n/a':
      return `n/a: ${gap.why}`;
  }
}
