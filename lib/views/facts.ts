import Big from 'big.js';
import type { NoGap } from '@/lib/domain/gap';
import type { EventRecord } from '@/lib/domain/record';
import { type ClaimSummary, type OriginCounts, summaryOf } from '@/lib/domain/summary';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { apartFact, spelledOut } from './apart-text';
import { countText, figureText, numeralText } from './figures';
import { type GapWords, gapWords } from './gap-words';
import type { QUESTION_WORDS } from './question-words';
import { restsOn } from './readings';
import { VERDICT_LABELS } from './verdict-labels';

/** The label of a verdict; where there are answers to a question, and none can be compared, that is what is said. */
export const verdictLabel = ({ verdict, positions }: ClaimAssessment): string =>
  verdict === 'no value' && positions.some(({ stance }) => stance === 'stated')
    ? 'not compared'
    : VERDICT_LABELS[verdict];

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
  term: keyof typeof QUESTION_WORDS;
};

/**
 * The inputs of a verdict, in a few words each: how far apart, on what reading it rests, groups of answers, and who
 * gives them. For the page of the question, which explains each.
 */
export function factsIn(inputs: ClaimInputs): readonly Fact[] {
  const { camps, origins, voices } = inputs;
  const beside = besideOriginsText(origins);
  return [
    ...rowFactsIn(inputs),
    ...whyNoGap(inputs).map((text): Fact => ({ text, term: 'gap' })),
    ...(camps > 0 ? [{ text: campsText(camps), term: 'camps' } as const] : []),
    { text: originsText(origins), term: 'origin' },
    ...(beside === '' ? [] : [{ text: beside, term: 'forms' } as const]),
    ...(voices > 0 ? [{ text: `reported by ${figureText(new Big(voices))} in all`, term: 'voices' } as const] : []),
  ];
}

/** Of these what a row of a table and a line of a list say: "at least 4 times apart", "within 5 minutes". */
export function rowFactsIn(inputs: ClaimInputs): readonly Fact[] {
  const { gapWords: words, restsOn: condition } = inputs;
  const tolerance = toleranceText(inputs);
  return [
    ...('none' in words ? [] : [{ text: apartFact(words), term: 'gap' } as const]),
    ...(condition === undefined ? [] : [{ text: `only ${condition}`, term: 'firm' } as const]),
    ...(tolerance === '' ? [] : [{ text: tolerance, term: 'tolerance' } as const]),
  ];
}

const textsOf = (facts: readonly Fact[]): readonly string[] => facts.map(({ text }) => text);

/** The same in words alone. */
export const rowFacts = (inputs: ClaimInputs): readonly string[] => textsOf(rowFactsIn(inputs));

export const factsOf = (reading: ClaimAssessment, record: EventRecord): readonly string[] =>
  textsOf(factsIn(inputsOf(reading, record)));

/** "within 5 minutes": the difference that a claim ignores, if its answers agree; empty if it ignores none. */
export const toleranceText = (inputs: Pick<ClaimSummary, 'tolerance'>): string => withinText(inputs, String);

/** "within five minutes", for running text. */
export const agreedWithin = (inputs: Pick<ClaimSummary, 'tolerance'>): string => withinText(inputs, numeralText);

function withinText({ tolerance }: Pick<ClaimSummary, 'tolerance'>, print: (count: number) => string): string {
  if (tolerance === 'none') return '';
  if ('seconds' in tolerance) {
    const duration = spelledOut(durationText(new Big(tolerance.seconds).times(1000).toNumber()));
    return `within ${duration.replaceAll(/\d+/g, (digits) => print(Number(digits)))}`;
  }
  const { figure, unit } = tolerance;
  // As beside a value: a measure needs its unit, but the claim has already named what is counted.
  return `within ${figureText(new Big(figure))}${unit === 'none' ? '' : ` ${unit}`}`;
}

/** Why nothing is said of how far apart a dispute is, or a single figure. */
export function whyNoGap({ gapWords: words, verdict }: Pick<ClaimInputs, 'gapWords' | 'verdict'>): readonly string[] {
  if (!('none' in words)) return [];
  const isAsked = verdict === 'disputed' || words.none === 'only one figure';
  return isAsked ? [NO_GAP[words.none]] : [];
}

const NO_GAP: Record<NoGap, string> = {
  'no value': 'no answer to measure',
  'only one figure': 'only one figure',
  'nothing contradicts': 'nothing contradicts',
  'only denials contradict': 'disputed by denials alone',
  'only a confirmation contradicts': 'disputed by a confirmation alone',
  'only relative values contradict': 'no two figures that stand for themselves',
  'not numbers or times': 'answers that are no figures',
};

const campsText = (camps: number): string =>
  camps === 1 ? 'all answers in one group' : `answers fall into ${figureText(new Big(camps))} groups`;

/** "5 independent sources", "5 independent sources, plus 1 unnamed or collective", "no source gives an answer". */
export function originsText({ counted, unnamedOrCollective, cannotBeTraced }: OriginCounts): string {
  const parts = [
    { many: counted, kind: 'independent', after: '' },
    { many: unnamedOrCollective, kind: 'unnamed or collective', after: '' },
    { many: cannotBeTraced, kind: '', after: cannotBeTraced === 1 ? NOT_SAYING.one : NOT_SAYING.several },
  ].filter(({ many }) => many > 0);
  if (parts.length === 0) return 'no source gives an answer';
  return parts
    .map(({ many, kind, after }, at) => {
      const noun = at > 0 ? '' : many === 1 ? 'source' : 'sources';
      return [figureText(new Big(many)), kind, noun, after].filter((word) => word !== '').join(' ');
    })
    .join(', plus ');
}

const NOT_SAYING = { one: 'that does not say where it got this', several: 'that do not say where they got this' };

/** "1 more confirms or rejects without giving an answer": the bodies beside the origins. */
export function besideOriginsText({ onlyConfirmOrDeny: count }: OriginCounts): string {
  if (count === 0) return '';
  return `${figureText(new Big(count))} more ${count === 1 ? 'confirms or rejects' : 'confirm or reject'} without giving an answer`;
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
