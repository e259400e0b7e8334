import type { EventRecord } from '@/lib/domain/record';
import { relate } from '@/lib/domain/relation';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { apartText } from './apart-text';
import type { Phrase } from './event-view';
import { numeralText } from './figures';
import { conditionText, type ToldPair, toldPair } from './readings';
import { bothSaidClause, saidClause } from './said-clause';
import type { Context } from './values';

/**
 * Figures and names first: "Ukrainian military says about 400. Russian Ministry of Defence says 89; on 2 January it said
 * 63. They cannot both be right: even the lowest reading of ‘about 400’ is more than 4 times 89. Three other pairs
 * conflict too." Of a pair that rests on a reading: "They conflict only if ‘dozens’ is read as 24 to 99."
 */
export function disputeOf(reading: ClaimAssessment, record: EventRecord): readonly Phrase[] {
  const further = furtherText(reading);
  return [...conflictOf(reading, record), ...(further === '' ? [] : [{ text: further }])];
}

/** The same without the other pairs: what lists show of an event. */
export function conflictOf(reading: ClaimAssessment, record: EventRecord): readonly Phrase[] {
  const context = { claim: reading.claim, record };
  const pair = toldPair(reading);
  if (pair === undefined) return [{ text: 'One source contradicts itself.' }];
  const condition = conditionText(pair.upper, pair.lower, context);
  const why = condition === undefined ? whyText(pair, reading, context) : '';
  return [
    { text: `${saidTexts(pair, reading, context)} ` },
    {
      text: condition === undefined ? 'They cannot both be right' : `They conflict only ${condition}`,
      disputed: reading.claim.slug,
    },
    { text: `${why === '' ? '' : `: ${why}`}.` },
  ];
}

/** The same after its question, for a page that has several. */
export const disputeWithQuestion = (reading: ClaimAssessment, record: EventRecord): readonly Phrase[] => {
  const [first = { text: '' }, ...rest] = disputeOf(reading, record);
  return [{ ...first, text: `${reading.claim.question} ${first.text}` }, ...rest];
};

function saidTexts({ upper, lower }: ToldPair, reading: ClaimAssessment, context: Context): string {
  if (upper.source.id === lower.source.id) return `${bothSaidClause(upper, lower, context)}.`;
  return [upper, lower].map((position) => `${saidClause(position, reading, context)}.`).join(' ');
}

function whyText(pair: ToldPair, reading: ClaimAssessment, context: Context): string {
  const { reason } = relate(pair.upper, pair.lower, reading.claim);
  if (reason.kind === 'a total that falls')
    return 'the lower figure is the later one, and a running total does not fall';
  return pair.isOfGap ? apartText(reading.gap, context) : '';
}

/**
 * Pairs of origins, as in the report: however many sources of one body contradict those of another, they are one pair.
 */
function furtherText({ contradictingOrigins, howDisputed }: ClaimAssessment): string {
  const more = contradictingOrigins - 1;
  if (more <= 0) return '';
  const pairs = more === 1 ? 'other pair conflicts' : 'other pairs conflict';
  return ` ${sentenceCase(numeralText(more))} ${pairs} too${howDisputed.isFirm ? '' : ', on readings as well'}.`;
}

export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
