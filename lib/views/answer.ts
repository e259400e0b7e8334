import type { EventRecord } from '@/lib/domain/record';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { agreeingText } from './agreeing';
import { disputeOf } from './dispute-sentence';
import type { Phrase } from './event-view';
import { listText, numeralText } from './figures';
import { isAnyCompared, type LeftOut, leftOutOf } from './not-compared';

type Sentence = readonly Phrase[];

/** A reading in its place among the others; the whole of it is made for those that are told one by one. */
export type Ranked = Pick<ClaimAssessment, 'claim' | 'verdict'> & Compared & { whole: () => ClaimAssessment };

/** What of a claim was compared, and whether some of its origins cannot be traced. */
export type Compared = { isAnyCompared: boolean; isUntraced: boolean; leftOut: LeftOut };

export const comparedOf = (reading: ClaimAssessment, record: EventRecord): Compared => ({
  isAnyCompared: isAnyCompared(reading),
  isUntraced: reading.origins.cannotBeTraced.length > 0,
  leftOut: leftOutOf(reading, { record }),
});

/** How many disputed, and how many agreed, questions are told one by one before the rest is only counted. */
const TOLD = 2;

/** How many of the other disputed questions are named. The table has them all, the most disputed first. */
const NAMED = 5;
/** On how many questions it is told what was not compared. */
const LEFT_OUT_TOLD = 3;
const furtherText = (many: number): string => `${numeralText(many)} further questions`;

/**
 * The answer in plain sentences, made only from the readings: what is disputed and by whom, then what is agreed, then
 * the rest. `readings` are in order, the most disputed first.
 */
export function answerOf(readings: readonly Ranked[], record: EventRecord): readonly Sentence[] {
  if (readings.length === 0) return [[{ text: 'Nothing is published of this event yet.' }]];
  if (record.statements.length === 0) return [[{ text: 'Nothing had been said by then on any of its questions.' }]];
  const disputed = readings.filter(({ verdict }) => verdict === 'disputed');
  const told = disputed.slice(0, TOLD).map(({ whole }) => disputeOf(whole(), record));
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
    return 'No answers of different origins could be compared here.';
  const isDenied = readings.some(({ leftOut }) => leftOut.denials.length > 0);
  return isDenied
    ? 'Of the answers that could be compared, no two contradict each other.'
    : 'No two sources contradict each other here.';
}

function agreedOf(readings: readonly Ranked[], record: EventRecord): readonly Sentence[] {
  const agreed = readings.filter(({ verdict }) => verdict === 'agreed');
  if (agreed.length > TOLD) return [plain(`On ${numeralText(agreed.length)} questions all origins agree.`)];
  return agreed.map(({ whole }) => {
    const reading = whole();
    return plain(`On “${reading.claim.question}” ${agreeingText(reading, record)}.`);
  });
}

/** "Of the others, four have answers that can all be true, three have one origin only, and one has no value." */
function restOf(readings: readonly Ranked[]): readonly Sentence[] {
  const count = (verdict: ClaimAssessment['verdict']) =>
    readings.filter((reading) => reading.verdict === verdict).length;
  const isUntraced = readings.some((reading) => reading.verdict === 'single origin' && reading.isUntraced);
  const parts = [
    { many: count('consistent'), says: 'answers that can all be true' },
    { many: count('single origin'), says: `one origin only${isUntraced ? ', as far as can be traced' : ''}` },
    { many: count('no value'), says: 'no value that can be compared' },
  ].filter(({ many }) => many > 0);
  const total = parts.reduce((sum, { many }) => sum + many, 0);
  if (total === 0) return [];
  const told = parts.map(({ many, says }) => `${numeralText(many)} ${many === 1 ? 'has' : 'have'} ${says}`);
  const lead = total === readings.length ? 'Of the questions, ' : 'Of the other questions, ';
  return [plain(`${lead}${listText(told)}.`)];
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
            `${texts === 1 ? 'One question has' : `${numeralText(texts)} questions have`} answers in sentences, which are never compared.`,
          ),
        ]
      : []),
  ];
}
