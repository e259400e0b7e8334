import { wordsOf as tableWords } from '@/lib/domain/value-reader/calendar-words';
import { ALL } from '@/lib/domain/value-reader/languages/all';
import { NOT_READ_LETTERS, NOT_READ_WORDS } from '@/lib/domain/value-reader/languages/not-read';
import { kindAt, understoodAs } from '@/lib/domain/value-reader/left-over';
import { MEASURE_WORDS, type Measure } from '@/lib/domain/value-reader/measures';
import { VAGUE } from '@/lib/domain/value-reader/number-tables';
import { longest } from '@/lib/domain/value-reader/tokens';
import { UNITS_BEHIND } from '@/lib/domain/value-reader/units';
import { ARABIC_PLAIN, ARABIC_TURNS } from './arabic';
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
  // "Not" in languages that are not read.
  ...'nicht kein keine keinen niemand ne pas jamais nie niet geen inte ikke non senza sin nunca não nem bez değil'.split(
    ' ',
  ),
  ...ARABIC_TURNS,
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
 * How words are used in a document. `isCommon`: a word is written without a capital somewhere, so that the capital at the
 * start of a sentence does not make a name of it. `isName`: it is written with one in the middle of a sentence, so that it
 * is a name without one as well. `everyWord` tells, because there are no capitals or the language is not read.
 */
export type Usage = { isCommon: (norm: string) => boolean; isName: (norm: string) => boolean; everyWord: boolean };

/** The telling words of a passage, in their order: words `from` to before `to` of a text. */
export function tellingWords(
  text: string,
  words: readonly Word[],
  [from, to]: readonly [number, number],
  usage: Usage,
): readonly Telling[] {
  const told: Telling[] = [];
  const every = usage.everyWord || words.slice(from, to).some(isNotRead);
  for (let at = from; at < to; ) {
    const found = tellingAt(words, at, to, every, () => isName(text, words, at, usage));
    if (found !== 'none') told.push(found);
    at = found === 'none' ? at + 1 : Math.max(found.end, at + 1);
  }
  return told;
}

/** Of a language that is not read, in which nobody here knows what is "not". */
const isNotRead = ({ norm }: Word): boolean =>
  (norm.length > 1 && NOT_READ_WORDS.has(norm)) || NOT_READ_LETTERS.test(norm);

function tellingAt(
  words: readonly Word[],
  at: number,
  to: number,
  every: boolean,
  isNamed: () => boolean,
): Telling | 'none' {
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
  const origin = OF_A_PLACE.exec(word.norm)?.[1];
  if (origin !== undefined && !every) return one('name', origin, at);
  // Without capitals any word may be a name.
  const mayBeName = every || (WITHOUT_CAPITALS.test(word.text) && !ARABIC_PLAIN.has(word.norm));
  return mayBeName && word.kind === 'word' ? one('word', word.norm, at) : 'none';
}

const WITHOUT_CAPITALS = /[\p{Lo}\p{Script=Georgian}]/u;
/** "Російський", "київська": in Ukrainian and Russian without a capital, in whatever case. */
const OF_A_PLACE =
  /^(\p{L}{2,}(?:[сцз]ьк|[сц]к))(?:ий|а|е|і|ого|ої|ому|ій|им|их|ими|ою|у|ая|ое|ие|ую|ой|ом|ый|им|его|ые|ых|ыми)$/u;

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
function isName(text: string, words: readonly Word[], at: number, usage: Usage): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (!hasCapital(word)) return usage.isName(word.norm) && !usage.isCommon(word.norm);
  return !(startsSentence(text, words, at) && usage.isCommon(word.norm));
}

const hasCapital = ({ text }: Word): boolean => /^[\p{Lu}\p{Lt}]/u.test(text);

/** Of letters, the share of capitals below which a text has none that tell: posts without any. */
const FEWEST_CAPITALS = 0.002;
const READ_LANGUAGES = /^(?:en|uk|ru)\b/i;

/** How words are used in the versions of a document. `language` (BCP 47) may be empty. */
export function usageIn(versions: readonly { text: string; words: readonly Word[] }[], language = ''): Usage {
  const [common, names] = [new Map<string, number>(), new Map<string, number>()];
  let [capitals, letters] = [0, 0];
  for (const { text, words } of versions) {
    for (const [at, word] of words.entries()) {
      if (!/^[\p{Lu}\p{Ll}]/u.test(word.text)) continue;
      letters += word.text.length;
      const isCapital = hasCapital(word);
      if (isCapital) capitals += 1;
      if (isCapital && startsSentence(text, words, at)) continue;
      const counts = isCapital ? names : common;
      counts.set(word.norm, (counts.get(word.norm) ?? 0) + 1);
    }
  }
  return {
    isCommon: (norm) => common.has(norm) && (common.get(norm) ?? 0) >= (names.get(norm) ?? 0),
    isName: (norm) => names.has(norm),
    everyWord: (language !== '' && !READ_LANGUAGES.test(language)) || capitals < FEWEST_CAPITALS * letters,
  };
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
