import Big from 'big.js';
import { isFirm, type Reading, readingsOf } from '@/lib/domain/firm';
import type { Interval } from '@/lib/domain/interval';
import type { ComparablePosition } from '@/lib/domain/position';
import type { Claim, Statement } from '@/lib/domain/record';
import { type Precision, valueIn } from '@/lib/domain/value';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { clockTime, instantDate, instantDay } from './dates';
import { figureText, listText, rangeText } from './figures';
import { type Context, contentWords, shortNameOf, valueLine } from './values';

/**
 * On what reading the contradiction of two rests: "‘dozens’ is read as 24 to 99", "“a realistic possibility” is read as
 * yes", "the older figure that the Post still gives counts". Empty if it is firm.
 */
export function readingTexts(a: ComparablePosition, b: ComparablePosition, context: Context): readonly string[] {
  const of = (reading: Reading) => (reading.of === a.statement.id ? a : b);
  return readingsOf(a, b, context.claim).map((reading) => readingText(reading, of(reading), context));
}

/** "if ‘dozens’ is read as 24 to 99"; nothing of a firm contradiction. */
export function conditionText(a: ComparablePosition, b: ComparablePosition, context: Context): string | undefined {
  const texts = readingTexts(a, b, context);
  return texts.length === 0 ? undefined : `if ${listText(texts)}`;
}

export type ToldPair = { upper: ComparablePosition; lower: ComparablePosition; isOfGap: boolean };

/**
 * The two of a dispute that are told: those that its gap lies between, else the first that contradict; of a firm dispute
 * two that contradict firmly.
 */
export function toldPair({ gap, contradictions, howDisputed, claim }: ClaimAssessment): ToldPair | undefined {
  if (gap.kind !== 'n/a' && (!howDisputed.isFirm || isFirm(gap.a, gap.b, claim))) {
    return { upper: gap.b, lower: gap.a, isOfGap: true };
  }
  const found = contradictions.find(({ a, b }) => !howDisputed.isFirm || isFirm(a, b, claim));
  return found && { upper: found.b, lower: found.a, isOfGap: false };
}

/** Of a dispute that rests on readings alone: on which the pair rests that is told. Nothing of any other. */
export function restsOn(reading: ClaimAssessment, context: Context): string | undefined {
  if (reading.verdict !== 'disputed' || reading.howDisputed.isFirm) return undefined;
  const pair = toldPair(reading);
  return pair && conditionText(pair.upper, pair.lower, context);
}

function readingText(reading: Reading, position: ComparablePosition, context: Context): string {
  const { statement, source } = position;
  switch (reading.kind) {
    case 'hedged':
      return `“${statement.hedge ?? ''}” is read as ${hedgedText(position, context)}`;
    case 'late echo':
      return `the older ${answerNoun(context.claim)} that ${shortNameOf(source)} still gives counts`;
    case 'words': {
      const isDenied = position.stance === 'denied';
      const said = isDenied ? `not ${deniedLine(position, context)}` : saidLine(statement, context);
      return `‘${said}’ is read as ${isDenied ? 'not ' : ''}${asText(reading.as, position, context.claim)}`;
    }
  }
}

function hedgedText(position: ComparablePosition, context: Context): string {
  const { statement, stance } = position;
  const { content } = statement;
  if (stance === 'rejects') return 'rejecting it';
  if (stance === 'confirmed') return 'confirming it';
  if (context.claim.type === 'yes-no') return yesNoText(content);
  return stance === 'denied'
    ? `saying that it was not ${deniedLine(position, context)}`
    : `saying ${valueLine(statement, context)}`;
}

/** "yes", "denying it". Whoever denies that it happened at all, or that the answer is yes, denies it. */
function yesNoText(content: ComparablePosition['statement']['content']): string {
  const value = valueIn(content);
  const isYes = value?.type === 'yes-no' && value.yes;
  if (content.form === 'stated') return isYes ? 'yes' : 'no';
  return value === undefined || isYes ? 'denying it' : 'rejecting “no”';
}

/** Of a time without its day and zone, which are beside it. */
function saidLine(statement: Statement, context: Context): string {
  const { content, wording } = statement;
  return valueIn(content)?.type === 'time'
    ? contentWords(content, wording.words, context).value
    : valueLine(statement, context);
}

const deniedLine = ({ statement }: ComparablePosition, context: Context): string =>
  valueLine({ ...statement, content: { form: 'stated', value: givenIn(statement.content) } }, context);

function givenIn(content: ComparablePosition['statement']['content']) {
  const value = valueIn(content);
  if (value === undefined) throw new Error('A denied value that is none.');
  return value;
}

/** What a claim's answers are called. */
export const answerNoun = ({ type }: Claim): string =>
  type === 'number' ? 'figure' : type === 'time' ? 'time' : 'answer';

/** "24 to 99", "below 100", "above 89", "14:15 to 14:45", "3 Mar 2025 to 5 Mar 2025". */
function asText(interval: Interval, { statement }: ComparablePosition, claim: Claim): string {
  const value = valueIn(statement.content);
  if (value?.type === 'time') return timesText(interval, value.zone, value.precision);
  if (value?.type === 'number' && 'than' in value) return besideText(interval, value.relation, claim);
  return rangeText(interval);
}

/** "Below 100" says what "up to 99" would only mean. */
function besideText({ low, high, without }: Interval, relation: 'more than' | 'fewer than', claim: Claim): string {
  const step = claim.type === 'number' && claim.whole && without === undefined ? 1 : 0;
  if (relation === 'fewer than' && high !== 'open') return `below ${figureText(new Big(high).plus(step))}`;
  return low === 'open' ? 'anything' : `above ${figureText(new Big(low).minus(step))}`;
}

/** In the unit that the time was given to: the first and the last of the range. */
function timesText({ low, high }: Interval, zone: string, precision: Precision) {
  const isCalendar = precision === 'day' || precision === 'month' || precision === 'year';
  const [first, last] = [low, high].map((end) => (end === 'open' ? undefined : new Date(end.toNumber()).toISOString()));
  const isOneDay = first !== undefined && last !== undefined && instantDay(first, zone) === instantDay(last, zone);
  const print = (at: string): string => {
    if (isCalendar) return instantDate(at, zone, precision);
    const clock = clockTime(at, zone, precision);
    return isOneDay ? clock : `${instantDay(at, zone)}, ${clock}`;
  };
  if (first === undefined) return last === undefined ? 'any time' : `${print(last)} or earlier`;
  return last === undefined ? `${print(first)} or later` : `${print(first)} to ${print(last)}`;
}
