import Big from 'big.js';
import { type ClaimSummary, type OriginCounts, summaryOf, type ToldGap } from '@/lib/domain/summary';
import type { ClaimAssessment, Verdict } from '@/lib/domain/verdict';
import { countText, figureText, ratioText } from './figures';

export const VERDICT_LABELS: Record<Verdict, string> = {
  disputed: 'disputed',
  agreed: 'agreed',
  consistent: 'consistent',
  'single origin': 'single origin',
  'no value': 'no value',
};

/** The inputs of a verdict, in a few words each: gap, camps, origins, voices. */
export const factsOf = (reading: ClaimAssessment): readonly string[] => factsIn(summaryOf(reading));

/** The same for a claim of which only the summary is available, as in a list. */
export function factsIn(summary: ClaimSummary): readonly string[] {
  const { camps, origins, voices } = summary;
  const tolerance = toleranceText(summary);
  const { onlyDeny } = origins;
  return [
    ...gapText(summary),
    ...(tolerance === '' ? [] : [tolerance]),
    ...(camps > 0 ? [countText(camps, 'camp')] : []),
    originsText(origins),
    ...(onlyDeny > 0 ? [`${onlyDeny} only ${onlyDeny === 1 ? 'denies' : 'deny'}`] : []),
    countText(voices, 'voice'),
  ];
}

/** "within 5 min": the difference that a claim ignores, if its answers agree; empty if it ignores none. */
export function toleranceText({ tolerance }: Pick<ClaimSummary, 'tolerance'>): string {
  if (tolerance === 'none') return '';
  if ('seconds' in tolerance) return `within ${durationText(new Big(tolerance.seconds).times(1000).toNumber())}`;
  const { figure, unit } = tolerance;
  // As beside a value: a measure needs its unit, but the claim has already named what is counted.
  return `within ${figureText(new Big(figure))}${unit === 'none' ? '' : ` ${unit}`}`;
}

/** "gap ×4.0", "gap 12 against 0", "gap 3 h 20 min"; a reason if there is none, and nothing if none is asked for. */
export function gapText({ gap, verdict }: Pick<ClaimSummary, 'gap' | 'verdict'>): readonly string[] {
  if (gap.kind !== 'n/a') return [`gap ${gapFigure(gap)}`];
  return verdict === 'disputed' || gap.why === 'one value' ? [`gap n/a: ${gap.why}`] : [];
}

/** "×4.0", "12 against 0", "3 h 20 min", "1 day", "n/a". */
export function gapFigure(gap: ToldGap): string {
  switch (gap.kind) {
    case 'ratio':
      return ratioText(new Big(gap.ratio));
    case 'against zero':
      return `${figureText(new Big(gap.low))} against 0`;
    case 'distance':
      return gap.days === undefined ? durationText(Number(gap.milliseconds)) : countText(gap.days, 'day');
    case 'n/a':
      return gap.kind;
  }
}

/** "5 origins", "5 origins, and 1 unnamed or collective", "no origin": those that give a comparable value. */
export function originsText({ counted, unnamedOrCollective }: OriginCounts): string {
  if (counted + unnamedOrCollective === 0) return 'no origin';
  if (unnamedOrCollective === 0) return countText(counted, 'origin');
  if (counted === 0) return `${unnamedOrCollective} unnamed or collective`;
  return `${countText(counted, 'origin')}, and ${unnamedOrCollective} unnamed or collective`;
}

/** "3 days", "4 h 20 min", "3 min": at most two units, rounded to whole minutes or days. */
export function durationText(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 1) return milliseconds < 1000 ? 'under a second' : countText(Math.round(milliseconds / 1000), 'second');
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return countText(Math.round(hours / 24), 'day');
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}
