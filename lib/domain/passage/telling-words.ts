import { wordsOf as tableWords } from '@/lib/domain/value-reader/calendar-words';
import { ALL } from '@/lib/domain/value-reader/languages/all';
import { kindAt, understoodAs } from '@/lib/domain/value-reader/left-over';
import { MEASURE_WORDS, type Measure } from '@/lib/domain/value-reader/measures';
import { VAGUE } from '@/lib/domain/value-reader/number-tables';
import { longest } from '@/lib/domain/value-reader/tokens';
import { UNITS_BEHIND } from '@/lib/domain/value-reader/units';
import { ARABIC_PLAIN } from './arabic';
import { type DaySaid, dayAt } from './days';
import { type FigureSaid, figureAt, mayBeSame } from './figures';
import type { Word } from './words';

export type TellingKind = 'figure' | 'day' | 'name' | 'turn' | 'counted' | 'word';

/**
 * A word, or some words, that must not differ between two passages that say the same: a figure with its relation, a day,
 * a name, a word that turns the meaning ("not", "may", "fell"), what is counted or became of it ("killed"), a mark
 * that says something; in a script without capitals any word that may be a name. From word `at` to before word `end`.
 */
export type Telling = { what: TellingKind; key: string; at: number; end: number; figure?: FigureSaid };

/** Measures of which each word is its own: a school is a building, and soldiers are people, but no others. */
const BY_WORD: ReadonlySet<Measure> = new Set(['people', 'houses', 'settlements', 'durations', 'other things']);

/** Beside what the value reader knows: direction in time, and how sure a source is. */
const TURNS: ReadonlySet<string> = new Set([
  ...'before after until till since during denied denies reportedly allegedly apparently presumably suspected claimed'.split(
    ' ',
  ),
  ...'fewer less more most least north south east west northern southern eastern western left right'.split(' '),
  ...'до після перед від проти нібито начебто імовірно північ південь схід захід'.split(' '),
  ...'после перед якобы предположительно против север юг восток запад'.split(' '),
]);

const TIMES: ReadonlySet<string> = new Set([
  ...tableWords(({ hourWords, minuteWords }) => `${hourWords} ${minuteWords}`),
  ...ALL.flatMap(({ time }) =>
    [...time.parts, ...time.halves, ...time.points, ...time.meridiems].flatMap(([, entries]) =>
      entries.split(' | ').filter((entry) => !entry.includes(' ') && entry.length > 1),
    ),
  ),
]);

/** Marks that say something. Of others, quotation marks, dashes and commas, a passage may have more or fewer. */
const MARKS = /^[%٪‰?？~≈±<>≤≥+=#№&@°\p{Sc}]$/u;

/**
 * The telling words of a passage, in their order: words `from` to before `to` of a text. `isCommon`: whether a word is
 * written without a capital somewhere, so that the capital at the start of a sentence does not make a name of it.
 */
export function tellingWords(
  text: string,
  words: readonly Word[],
  [from, to]: readonly [number, number],
  isCommon: (norm: string) => boolean,
): readonly Telling[] {
  const told: Telling[] = [];
  for (let at = from; at < to; ) {
    const found = tellingAt(words, at, to, () => isName(text, words, at, isCommon));
    if (found !== 'none') told.push(found);
    at = found === 'none' ? at + 1 : Math.max(found.end, at + 1);
  }
  return told;
}

function tellingAt(words: readonly Word[], at: number, to: number, isNamed: () => boolean): Telling | 'none' {
  const word = words[at];
  if (word === undefined) return 'none';
  if (word.kind === 'mark') return MARKS.test(word.text) ? one('word', word.norm, at) : 'none';
  const day = dayAt(words, at);
  if (day !== 'none' && day.end <= to) return { what: 'day', key: keyOfDay(day), at, end: day.end };
  const figure = figureAt(words, at);
  // A relation that is no part of the passage stands before it, and is looked at there.
  if (figure !== 'none' && figure.at === at && figure.end <= to) {
    return { what: 'figure', key: figure.relation, at, end: figure.end, figure };
  }
  const vague = longest(VAGUE, words, at);
  if (vague) return { what: 'figure', key: entryKey(words, at, vague.length), at, end: at + vague.length };
  if (word.kind === 'figure') return one('figure', word.norm, at);
  const unit = longest(UNITS_BEHIND, words, at);
  if (unit && words[at - 1]?.kind === 'figure') return { what: 'counted', key: unit.entry, at, end: at + unit.length };
  if (TIMES.has(word.norm)) return one('day', word.norm, at);
  if (TURNS.has(word.norm)) return one('turn', word.norm, at);
  const measure = longest(MEASURE_WORDS, words, at);
  const isTurn = kindAt(words, at, 'number') === 'turning';
  if (isTurn) {
    const length = understoodAs(words, at, 'number');
    return { what: 'turn', key: entryKey(words, at, length), at, end: at + length };
  }
  if (isNamed()) return one('name', withoutPossessive(word.norm), at);
  if (measure) {
    const key = BY_WORD.has(measure.entry) ? entryKey(words, at, measure.length) : measure.entry;
    return { what: 'counted', key, at, end: at + measure.length };
  }
  return /\p{Lo}/u.test(word.text) && !ARABIC_PLAIN.has(word.norm) ? one('word', word.norm, at) : 'none';
}

const one = (what: TellingKind, key: string, at: number): Telling => ({ what, key, at, end: at + 1 });
const entryKey = (words: readonly Word[], at: number, length: number): string =>
  words
    .slice(at, at + length)
    .map(({ norm }) => norm)
    .join(' ');
const withoutPossessive = (norm: string): string => norm.replace(/'s$/, '');

function keyOfDay(day: DaySaid): string {
  if (day.is === 'weekday') return `weekday ${day.weekday}`;
  if (day.is === 'shift') return `shift ${day.days}`;
  return day.readings.map(({ year, month, day: of }) => `${year ?? ''}-${month}-${of ?? ''}`).join(' or ');
}

/** A capital, but for the first word of a sentence that is written without one elsewhere. */
function isName(text: string, words: readonly Word[], at: number, isCommon: (norm: string) => boolean): boolean {
  const word = words[at];
  if (word === undefined || !/^[\p{Lu}\p{Lt}]/u.test(word.text)) return false;
  return !(startsSentence(text, words, at) && isCommon(word.norm));
}

/** Whether a word may have its capital from standing at the start of a sentence, a line or a quotation. */
export function startsSentence(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return true;
  if (before.kind === 'mark' && /^[.!?…:;"“„«‘([—–-]$/u.test(before.text)) return true;
  return text.slice(before.to, word.from).includes('\n');
}

/** Whether two telling words say the same. A figure says what it can mean: "1,978", "1 978" and "1978" are one. */
export function tellsSame(a: Telling, b: Telling): boolean {
  if (a.what !== b.what || a.key !== b.key) return false;
  if (a.figure === undefined || b.figure === undefined) return a.figure === b.figure;
  const [high, other] = [a.figure.high, b.figure.high];
  return (
    mayBeSame(a.figure.figure, b.figure.figure) &&
    (high === undefined || other === undefined ? high === other : mayBeSame(high, other))
  );
}
