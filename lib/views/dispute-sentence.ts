import type { Position } from '@/lib/domain/position';
import type { EventRecord, Statement } from '@/lib/domain/record';
import { replacedInScope } from '@/lib/domain/shown-first';
import { type OriginCounts, originCounts } from '@/lib/domain/summary';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { endText } from './dates';
import type { Phrase } from './event-view';
import { originsText } from './facts';
import { numeralText } from './figures';
import { gapFigure, gapWords } from './gap-words';
import { conditionText, toldPair } from './readings';
import { type Context, pastLine, shortNameIn, shortNameOf, statementLine } from './values';

/**
 * "Five origins answer “How many …?” A (about 400) and B (89, at first 63) cannot both be right (gap ×4.5, at least
 * ×4.0)." Of a pair that rests on a reading: "A (dozens) and B (12) conflict only if ‘dozens’ is read as 24 to 99".
 */
export function disputeOf(reading: ClaimAssessment, record: EventRecord): readonly Phrase[] {
  const context = { claim: reading.claim, record };
  const { subject, isSeveral } = whoAnswers(originCounts(reading.origins));
  const opening = `${subject} ${isSeveral ? 'answer' : 'answers'} “${reading.claim.question}” `;
  const pair = toldPair(reading);
  if (pair === undefined) return [{ text: opening.trim() }];
  const both = [pair.upper, pair.lower].map((position) => positionText(position, reading, context)).join(' and ');
  const condition = conditionText(pair.upper, pair.lower, context);
  const apart = pair.isOfGap ? ` (gap ${gapFigure(gapWords(reading.gap, context))})` : '';
  return [
    { text: opening },
    {
      text: condition === undefined ? `${both} cannot both be right` : `${both} conflict only ${condition}`,
      mark: 'disputed',
    },
    { text: `${apart}${furtherText(reading)}.` },
  ];
}

/**
 * Pairs of origins, as in the report: however many sources of one body contradict those of another, they are one pair.
 */
function furtherText({ contradictingOrigins, howDisputed }: ClaimAssessment): string {
  const more = contradictingOrigins - 1;
  if (more <= 0) return '';
  const pairs = more === 1 ? 'pair of origins conflicts' : 'pairs of origins conflict';
  return `; ${numeralText(more)} further ${pairs}${howDisputed.isFirm ? '' : ', on readings too'}`;
}

/** "Five origins, and one unnamed or collective,": who gives an answer. */
export function whoAnswers(origins: OriginCounts): { subject: string; isSeveral: boolean } {
  const { counted, unnamedOrCollective, cannotBeTraced } = origins;
  const isSeveral = counted + unnamedOrCollective + cannotBeTraced > 1;
  const isUntraced = counted + unnamedOrCollective === 0 && cannotBeTraced > 0;
  const text = isUntraced
    ? `${cannotBeTraced} ${isSeveral ? 'outlets that do not say where they have it' : 'outlet that does not say where it has it'}`
    : originsText(origins);
  const who = sentenceCase(inWords(text));
  return { subject: `${who}${who.includes(',') ? ',' : ''}`, isSeveral };
}

/** "Russian Ministry of Defence (89, at first 63)". */
export function positionText(position: Position, reading: ClaimAssessment, context: Context): string {
  const { source, statement, late } = position;
  const from =
    late === undefined
      ? ''
      : `, which ${shortNameIn(late.of.source, context.record)} said until ${endText(late.moved.by)}`;
  return `${shortNameOf(source)} (${statementLine(statement, context)}${from}${movedText(statement, reading, context)})`;
}

/** ", at first 63": what it replaced of the same scope, every move in order: ", at first 89, then 63". */
function movedText(statement: Statement, reading: ClaimAssessment, context: Context): string {
  const history = reading.histories.get(statement.source);
  if (history === undefined) return '';
  const lines = replacedInScope(statement, history).map((ended) =>
    inThePast(pastLine(ended.statement, statement, context)),
  );
  return lines.length === 0 ? '' : `, at first ${lines.join(', then ')}`;
}

/** "63", "denied 89". */
const inThePast = (line: string): string =>
  line.replace(/^(denie|reject|confirm)s(?=,? )/, (verb) => PAST[verb] ?? verb);

const PAST: Readonly<Record<string, string>> = { denies: 'denied', rejects: 'rejected', confirms: 'confirmed' };

/** Whole numbers up to twelve as words, as in running text. */
const inWords = (text: string): string => text.replaceAll(/\b\d+\b/g, (digits) => numeralText(Number(digits)));

export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
