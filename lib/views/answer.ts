import type { EventRecord } from '@/lib/domain/record';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { agreeingText } from './agreeing';
import { disputeWithQuestion, sentenceCase } from './dispute-sentence';
import type { Phrase } from './event-view';
import { listText, numeralText } from './figures';
import { isAnyCompared, type LeftOut, leftOutOf } from './not-compared';

type Sentence = readonly Phrase[];

/** A reading in its place among the others; the whole of it is made for those that are told one by one. */
export type Ranked = Pick<ClaimAssessment, 'claim' | 'verdict'> & Compared & { whole: () => ClaimAssessment };

/** What of a claim was compared, whether anybody answers it, and whether some of its origins cannot be traced. */
export type Compared = { isAnyCompared: boolean; isAnswered: boolean; isUntraced: boolean; leftOut: LeftOut };

export const comparedOf = (reading: ClaimAssessment, record: EventRecord): Compared => ({
  isAnyCompared: isAnyCompared(reading),
  isAnswered: reading.positions.some(({ stance }) => stance === 'stated'),
  isUntraced: reading.origins.cannotBeTraced.length > 0,
  leftOut: leftOutOf(reading, { record }),
});

/** How many disputed, and how many agreed, questions are told one by one before the rest is only counted. */
const TOLD = 2;

/** How many of the other disputed questions are named. The table has them all, the most disputed first. */
const NAMED = 5;
/** On how many questions it is told what was not compared. */
const LEFT_OUT_TOLD = 3;
const furtherText = (many: number): string => `${numeralText(many)} other questions`;

/**
 * The answer in plain sentences, made only from the readings: what is disputed and by whom, then what is agreed, then
 * the rest. `readings` are in order, the most disputed first.
 */
export function answerOf(readings: readonly Ranked[], record: EventRecord): readonly Sentence[] {
  if (readings.length === 0) return [[{ text: 'Nothing on this event is published yet.' }]];
  if (record.statements.length === 0) return [[{ text: 'Nobody had yet said anything on these questions.' }]];
  const disputed = readings.filter(({ verdict }) => verdict === 'disputed');
  const told = disputed.slice(0, TOLD).map(({ whole }) => disputeWithQuestion(whole(), record));
  const others = disputed.slice(TOLD).map(({ claim }) => `“${claim.question}”`);
  const named = others.length > NAMED + 1 ? [...others.slice(0, NAMED), furtherText(others.length - NAMED)] : others;
  return [
    ...(disputed.length === 0 ? [plain(undisputedText(readings))] : told),
    ...(others.length > 0 ? [plain(`Also disputed: ${listText(named)}.`)] : []),
    ...agreedOf(readings, record),
    ...restOf(readings),
    ...notComparedOf(readings),
  ];
}

const plain = (text: string): Sentence => [{ text: text.replaceAll('?”.', '?”') }];

/**
 * That nothing conflicts is said only where two answers were compared and no denial was left out (method.md, "The
 * sentence on top").
 */
function undisputedText(readings: readonly Ranked[]): string {
  if (!readings.some((reading) => reading.isAnyCompared))
    return 'No question has answers from two sources that could be compared.';
  const isDenied = readings.some(({ leftOut }) => leftOut.denials.length > 0);
  return isDenied
    ? 'Of the answers that could be compared, no two contradict each other.'
    : 'No two sources contradict each other.';
}

function agreedOf(readings: readonly Ranked[], record: EventRecord): readonly Sentence[] {
  const agreed = readings.filter(({ verdict }) => verdict === 'agreed');
  if (agreed.length > TOLD) return [plain(`On ${numeralText(agreed.length)} questions all answers agree.`)];
  return agreed.map(({ whole }) => {
    const reading = whole();
    const isOnlyTime =
      reading.claim.type === 'time' && record.claims.filter(({ type }) => type === 'time').length === 1;
    if (isOnlyTime) return plain(`${sentenceCase(agreeingText(reading, record, 'that give a time'))}.`);
    return plain(`${reading.claim.question} ${sentenceCase(agreeingText(reading, record))}.`);
  });
}

/** "Four other questions show no conflict; three have one source only." */
function restOf(readings: readonly Ranked[]): readonly Sentence[] {
  const isQuiet = ({ leftOut }: Ranked): boolean => leftOut.denials.length === 0;
  const isUntraced = readings.some((reading) => reading.verdict === 'single origin' && reading.isUntraced);
  const parts = [
    part(readings, 'consistent', (one) => one.isAnyCompared && isQuiet(one), ['shows', 'show'], 'no conflict'),
    part(readings, 'consistent', (one) => one.isAnyCompared && !isQuiet(one), HAVE, 'no conflict in what was compared'),
    part(readings, 'consistent', (one) => !one.isAnyCompared, HAVE, 'answers that could not be compared'),
    part(
      readings,
      'single origin',
      () => true,
      HAVE,
      `one source only${isUntraced ? ', as far as can be traced' : ''}`,
    ),
    part(readings, 'no value', (one) => one.isAnswered, HAVE, 'no answer that can be compared'),
    part(readings, 'no value', (one) => !one.isAnswered, HAVE, 'no answer yet'),
  ].filter(({ many }) => many > 0);
  const [first, ...others] = parts;
  if (first === undefined) return [];
  const isAll = parts.reduce((sum, { many }) => sum + many, 0) === readings.length;
  const noun = `${isAll ? '' : 'other '}${first.many === 1 ? 'question' : 'questions'}`;
  const told = [
    `${numeralText(first.many)} ${noun} ${first.says}`,
    ...others.map(({ many, says }) => `${numeralText(many)} ${says}`),
  ];
  return [plain(`${sentenceCase(told.join('; '))}.`)];
}

const HAVE = ['has', 'have'] as const;

function part(
  readings: readonly Ranked[],
  verdict: Ranked['verdict'],
  belongs: (one: Ranked) => boolean,
  [one, several]: readonly [string, string],
  what: string,
): { many: number; says: string } {
  const many = readings.filter((reading) => reading.verdict === verdict && belongs(reading)).length;
  return { many, says: `${many === 1 ? one : several} ${what}` };
}

/**
 * What was not compared, on questions that are not disputed: where nothing is disputed everything, else denials, for
 * which the others could seem to be undisputed.
 */
function notComparedOf(readings: readonly Ranked[]): readonly Sentence[] {
  const isQuiet = readings.every(({ verdict }) => verdict !== 'disputed');
  const found = readings.flatMap(({ claim, verdict, leftOut: { values, denials } }) => {
    const all = isQuiet && claim.type !== 'text' ? [...values, ...denials] : denials;
    return verdict !== 'disputed' && all.length > 0 ? [{ claim, all }] : [];
  });
  const told = found
    .slice(0, LEFT_OUT_TOLD)
    .map(({ claim, all }) => plain(`Not compared on “${claim.question}”: ${all.join('; ')}.`));
  const more = found.length - told.length;
  const texts = isQuiet ? readings.filter(({ claim }) => claim.type === 'text').length : 0;
  return [
    ...told,
    ...(more > 0 ? [plain(`On ${numeralText(more)} more not everything was compared.`)] : []),
    ...(texts > 0
      ? [
          plain(
            `${texts === 1 ? 'One question has' : `${sentenceCase(numeralText(texts))} questions have`} answers in sentences, which are never compared.`,
          ),
        ]
      : []),
  ];
}
