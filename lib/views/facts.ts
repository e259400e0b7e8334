import Big from 'big.js';
import type { EventRecord } from '@/lib/domain/record';
import { type ClaimSummary, type OriginCounts, summaryOf } from '@/lib/domain/summary';
import type { ClaimAssessment, Verdict } from '@/lib/domain/verdict';
import { countText, figureText } from './figures';
import { type GapWords, gapFigure, gapWords } from './gap-words';
import { restsOn } from './readings';

export const VERDICT_LABELS: Record<Verdict, string> = {
  disputed: 'disputed',
  agreed: 'agreed',
  consistent: 'consistent',
  'single origin': 'single origin',
  'no value': 'no value',
};

/**
 * The inputs of a verdict with those that only the words of sources can tell: how far apart they are, and on which
 * reading a dispute rests that is not firm ("if ‘dozens’ is read as 24 to 99"). Lists store it.
 */
export type ClaimInputs = Pick<ClaimSummary, 'verdict' | 'camps' | 'origins' | 'voices' | 'tolerance'> & {
  gapWords: GapWords;
  restsOn?: string;
};

export function inputsOf(reading: ClaimAssessment, record: EventRecord): ClaimInputs {
  const { verdict, camps, origins, voices, tolerance } = summaryOf(reading);
  const context = { claim: reading.claim, record };
  const condition = restsOn(reading, context);
  return {
    ...{ verdict, camps, origins, voices, tolerance },
    gapWords: gapWords(reading.gap, context),
    ...(condition !== undefined && { restsOn: condition }),
  };
}

/** The word of the method that explains each input. */
export type Fact = {
  text: string;
  term: 'gap' | 'how-disputed' | 'tolerance' | 'camps' | 'origin' | 'forms' | 'voices';
};

/** The inputs of a verdict, in a few words each: gap, on what reading it rests, camps, origins, voices. */
export function factsIn(inputs: ClaimInputs): readonly Fact[] {
  const { camps, origins, voices } = inputs;
  const tolerance = toleranceText(inputs);
  const beside = besideOriginsText(origins);
  return [
    ...gapText(inputs).map((text): Fact => ({ text, term: 'gap' })),
    ...(inputs.restsOn === undefined ? [] : [{ text: `only ${inputs.restsOn}`, term: 'how-disputed' } as const]),
    ...(tolerance === '' ? [] : [{ text: tolerance, term: 'tolerance' } as const]),
    ...(camps > 0 ? [{ text: countText(camps, 'camp'), term: 'camps' } as const] : []),
    { text: originsText(origins), term: 'origin' },
    ...(beside === '' ? [] : [{ text: beside, term: 'forms' } as const]),
    { text: countText(voices, 'voice'), term: 'voices' },
  ];
}

/** The same in words alone. */
export const factTexts = (inputs: ClaimInputs): readonly string[] => factsIn(inputs).map(({ text }) => text);

export const factsOf = (reading: ClaimAssessment, record: EventRecord): readonly string[] =>
  factTexts(inputsOf(reading, record));

/** "within 5 min": the difference that a claim ignores, if its answers agree; empty if it ignores none. */
export function toleranceText({ tolerance }: Pick<ClaimSummary, 'tolerance'>): string {
  if (tolerance === 'none') return '';
  if ('seconds' in tolerance) return `within ${durationText(new Big(tolerance.seconds).times(1000).toNumber())}`;
  const { figure, unit } = tolerance;
  // As beside a value: a measure needs its unit, but the claim has already named what is counted.
  return `within ${figureText(new Big(figure))}${unit === 'none' ? '' : ` ${unit}`}`;
}

/** "gap ×4.5, at least ×4.0"; the reason if there is none, and nothing if none is asked for. */
export function gapText({ gapWords: words, verdict }: Pick<ClaimInputs, 'gapWords' | 'verdict'>): readonly string[] {
  if (!('none' in words)) return [`gap ${gapFigure(words)}`];
  return verdict === 'disputed' || words.none === 'only one figure' ? [`gap n/a: ${words.none}`] : [];
}

/** "5 origins", "5 origins, 1 unnamed or collective, and 3 that cannot be traced", "no origin". */
export function originsText({ counted, unnamedOrCollective, cannotBeTraced }: OriginCounts): string {
  const beside = [
    ...(unnamedOrCollective > 0 ? [`${unnamedOrCollective} unnamed or collective`] : []),
    ...(cannotBeTraced > 0 ? [`${cannotBeTraced} that cannot be traced`] : []),
  ];
  if (counted === 0 && unnamedOrCollective > 0) return beside.join(', and ');
  const origins = counted === 0 ? 'no origin' : countText(counted, 'origin');
  return beside.length === 2 ? `${origins}, ${beside.join(', and ')}` : [origins, ...beside].join(', and ');
}

/** "1 only confirms or denies": the bodies beside the origins. */
export function besideOriginsText({ onlyConfirmOrDeny: count }: OriginCounts): string {
  return count === 0 ? '' : `${count} only ${count === 1 ? 'confirms or denies' : 'confirm or deny'}`;
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
