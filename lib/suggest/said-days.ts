import type { Span } from '@/lib/domain/passage/sentences';
import type { Measure } from '@/lib/domain/value-reader/measures';
import { tokensOf } from '@/lib/domain/value-reader/tokens';
import type { Attribution } from './attributions';
import { AS_OF, SAYING, TELLS } from './cues/days';
import { type Dated, daysIn } from './days-in-passage';
import { figuresIn } from './figures';
import { measureAt } from './measure-words';
import type { ReadDocument } from './read-document';
import { isParted } from './statement-parts';

/** Days in a sentence: those that tell when something was said in it, and those of what it tells of. */
export type SentenceDays = { said: readonly Dated[]; told: readonly Dated[] };

/** In UTF-16 units: words of a day tell when something was said only where they stand so near to what reports it. */
const NEAR = 40;
/** A word or two before a day that leads its sentence: "Late on". */
const MOST_BEFORE = 12;
/** "On Friday, the ministry of": who spoke begins no farther behind a day that leads. */
const MOST_BETWEEN = 25;

/**
 * Which days of a sentence tell when something was said in a passage of it: those beside the word that reports or the name
 * behind it ("said X on Friday"), beside what it was said in ("in a statement on Friday"), and those that lead a sentence
 * in which who spoke comes next ("On Friday X said"). All others, and clock times, are days of what is told.
 */
export function saidDaysIn(
  document: ReadDocument,
  at: number,
  passage: Span,
  published: string | undefined,
  zone: string,
): SentenceDays {
  const sentence = document.sentences[at];
  if (sentence === undefined) return { said: [], told: [] };
  const { text } = document;
  const attributions = document.attributions(at);
  const days = daysIn(text, sentence, published, zone).filter(
    // "63, and on 4 January raised it": of what comes next.
    ({ words }) => words.start < passage.end || !isParted(text, passage, words),
  );
  const isSaid = ({ words }: Dated): boolean =>
    !hasClock(text, words) &&
    attributions.length > 0 &&
    (attributions.some((one) => isBeside(text, one, words)) ||
      isInSaying(text, sentence, words) ||
      attributions.some((one) => leadsTo(text, sentence, words, one)));
  const said = days.filter(isSaid);
  return { said, told: days.filter((one) => !said.includes(one)) };
}

/** A clock time is that of what happened. */
const hasClock = (text: string, { start, end }: Span): boolean =>
  /\p{Nd}[:.]\p{Nd}{2}[\s,]*$/u.test(text.slice(Math.max(0, start - 8), start)) ||
  /^[\s,]*(?:(?:at|о|об|в|у|الساعة)\s)?\p{Nd}{1,2}[:.]\p{Nd}{2}/u.test(text.slice(end, end + 16));

/** Beside the word that reports, or behind the name that follows it: an aside to the name stands between ("X, the mayor,"). */
function isBeside(text: string, { cue, source }: Attribution, day: Span): boolean {
  const isNamedBetween = source.start >= cue.end && source.end <= day.start;
  const from = isNamedBetween ? source : cue;
  if (apart(from, day) <= NEAR && !tells(text, from, day)) return true;
  if (!isNamedBetween) return false;
  const aside = /^\s*,[^,;:.“”«»"\p{Nd}]{1,60},/u.exec(text.slice(source.end, day.start))?.[0] ?? '';
  const behind = { start: source.start, end: source.end + aside.length };
  return aside !== '' && !TELLS.test(aside) && apart(behind, day) <= NEAR && !tells(text, behind, day);
}

const apart = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);

/** Whether a mark, a figure, or a word that begins or is what is told stands between: the day is then one that was told of. */
function tells(text: string, a: Span, b: Span): boolean {
  const between = a.end <= b.start ? { start: a.end, end: b.start } : { start: b.end, end: a.start };
  const words = text.slice(between.start, between.end);
  return /[,;:،؛“”«»"—\p{Nd}]/u.test(words) || TELLS.test(words) || isCounting(words);
}

/** Who may be spoken to: "told people on Friday". */
const HEARERS: ReadonlySet<Measure> = new Set(['people', 'other things', 'durations']);

/** Whether words count, or say what happened to somebody. */
function isCounting(words: string): boolean {
  if (figuresIn(words, { start: 0, end: words.length }).length > 0) return true;
  const tokens = tokensOf(words);
  return tokens.some((_, at) => {
    const found = measureAt(tokens, at);
    return found !== undefined && !HEARERS.has(found.measure);
  });
}

/** "In a statement on Friday", "at a press conference in Kyiv on Friday". */
function isInSaying(text: string, sentence: Span, day: Span): boolean {
  const start = Math.max(sentence.start, day.start - NEAR);
  const last = [...text.slice(start, day.start).matchAll(SAYING)].at(-1);
  if (last === undefined) return false;
  return !tells(text, { start, end: start + last.index + last[0].length }, day);
}

/** "On Friday X said": the day leads its sentence, and who spoke comes next. */
function leadsTo(text: string, sentence: Span, day: Span, { cue, source }: Attribution): boolean {
  const before = text.slice(sentence.start, day.start);
  const begins = Math.min(cue.start, source.start);
  const isFar = before.trim().length > MOST_BEFORE || /\p{Nd}/u.test(before);
  if (isFar || AS_OF.test(before) || begins < day.end) return false;
  const between = text.slice(day.end, begins).replace(/^[\s,،]+/u, '');
  // "On Friday, a spokesman for the army, Ada Rowe, said".
  const isDescribed = /^\s*[,،]/u.test(text.slice(source.end, cue.start));
  const isNear = between.length <= MOST_BETWEEN && !/[,،]/u.test(between);
  if (!isNear && !(isDescribed && between.length <= 2 * NEAR)) return false;
  return !/\p{Nd}/u.test(between) && !TELLS.test(between) && (isDescribed || !isCounting(between));
}
