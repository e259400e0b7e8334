import { Temporal } from 'temporal-polyfill';
import { A_TIME } from '@/lib/domain/typed-moment';
import { readValue } from '@/lib/domain/value-reader/read-value';
import type { Understood } from '@/lib/domain/value-reader/reading';
import { formOf } from './attributions-by-form';
import { ARABIC_DAYS, ARABIC_MONTHS, LATER } from './cues/days';
import { type Guess, guessOf, type Ranked, type Words, wordsAt } from './guess';
import type { ReadDocument } from './read-document';
import type { Span } from './sentences';
import { timesIn } from './time-in-passage';

/** What tells the day on which something was said: words beside what reports it, or the day of the document. */
export type SaidOnFrom =
  | { is: 'words'; words: string }
  /** "Two days later", from the day that the words before name. */
  | { is: 'days later'; words: string; days: number; after: string }
  /** The document's own day. `unread`: words of a day stand there that were not read. */
  | { is: 'document'; unread?: string };

/** An ISO date, in the event's zone. */
export type SaidOnGuess = Guess<string, SaidOnFrom>;

type Dated = { words: Words; days: readonly string[] };

/** In UTF-16 units: words of a day tell when something was said only where they stand so near to what reports it. */
const NEAR = 40;

/**
 * The day on which a passage was said: "on Wednesday" beside the word that reports, or at the start of the sentence, counted
 * from the day of the document (ISO, in `zone`); else that day itself. Days that the passage tells of are none, nor are days
 * after the document's. A day that may be two is told as tied.
 */
export function saidOnOf(
  document: ReadDocument,
  passage: Span,
  published: string | undefined,
  zone: string,
): SaidOnGuess | undefined {
  const own = document.touched(passage);
  const [first] = own;
  const found = own.slice(0, 4).flatMap((at) => saidIn(document, at, passage, published, zone));
  const byPublished: Ranked<string, SaidOnFrom>[] =
    published === undefined ? [] : [{ value: published, from: { is: 'document' }, sure: false }];
  const [said, ...more] = found;
  const isOne = said !== undefined && more.every(({ days }) => days.join() === said.days.join());
  if (isOne && said.days.length > 0) {
    // Of two days the nearer to the document.
    const days = said.days.toReversed();
    const ranked = days.map(
      (day): Ranked<string, SaidOnFrom> => ({
        value: day,
        words: said.words,
        from: { is: 'words', words: said.words.text },
        sure: days.length === 1,
      }),
    );
    return guessOf(withoutRepeated([...ranked, ...byPublished]), days.length > 1);
  }
  const later = first === undefined ? undefined : laterThan(document, first, published, zone);
  if (later !== undefined && 'value' in later) return guessOf(withoutRepeated([later, ...byPublished]));
  const unread = said?.words.text ?? later?.unread;
  const from: SaidOnFrom = { is: 'document', ...(unread !== undefined && { unread }) };
  return guessOf(byPublished.map((one) => ({ ...one, from })));
}

const withoutRepeated = (ranked: readonly Ranked<string, SaidOnFrom>[]): readonly Ranked<string, SaidOnFrom>[] =>
  ranked.filter(({ value }, i) => ranked.findIndex((one) => one.value === value) === i);

/** Words of a day in a sentence that tell when something was said in it. */
function saidIn(
  document: ReadDocument,
  at: number,
  passage: Span,
  published: string | undefined,
  zone: string,
): readonly Dated[] {
  const sentence = document.sentences[at];
  if (sentence === undefined) return [];
  const cues = document.attributions(at).map(({ cue }) => cue);
  return daysIn(document.text, sentence, published, zone).filter(({ words }) => {
    // A clock time is that of what happened.
    if (/\p{Nd}[:.]\p{Nd}{2}/u.test(words.text)) return false;
    const isFirst = document.text.slice(sentence.start, words.start).trim().length <= 12;
    const isBeside = cues.some((cue) => apart(cue, words) <= NEAR && !hasMark(document.text, cue, words));
    const isTold = words.start >= passage.start && words.end <= passage.end && !isBeside;
    return (isFirst && cues.length > 0) || (isBeside && !isTold);
  });
}

const apart = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);

/** Whether a mark or "that" stands between: the day is then one that was told of. */
function hasMark(text: string, a: Span, b: Span): boolean {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return /[,;:“”«»"—\p{Nd}]|(?<!\p{L})(?:that|who|which|when|що|что|إن|أن)(?!\p{L})/u.test(between);
}

/** Before a day these move it by an unsaid number of weeks. */
const OTHER_WEEK =
  /(?<!\p{L})(?:last|next|previous|every|each|минул\p{L}+|наступн\p{L}+|прошл\p{L}+|следующ\p{L}+|кожн\p{L}+|кажд\p{L}+)\s+$/iu;

/** All words of days in a part of a text, each with the days that it may mean, oldest first; none after the document's. */
export function daysIn(text: string, within: Span, published: string | undefined, zone: string): readonly Dated[] {
  const context = { claim: A_TIME, zone, ...(published !== undefined && { saidOn: published }) };
  const read = (words: string): readonly string[] => {
    const reading = readValue(words, context);
    const readings =
      reading.kind === 'read' ? [reading.understood] : reading.kind === 'several' ? reading.readings : [];
    const days = readings.map((one) => dayOf(one, zone)).filter((day) => day !== undefined);
    return [...new Set(days)].filter((day) => published === undefined || day <= published).sort();
  };
  const times = timesIn(text, within, context).filter(({ lacks }) => lacks !== 'reading');
  const found = times.map(({ at }) => ({
    words: wordsAt(text, at),
    days: OTHER_WEEK.test(text.slice(Math.max(0, at.start - 14), at.start)) ? [] : read(text.slice(at.start, at.end)),
  }));
  return [
    ...found,
    ...arabicDays(text, within).map(({ at, english }) => ({ words: wordsAt(text, at), days: read(english) })),
  ]
    .filter(({ words }) => words.text !== '')
    .sort((a, b) => a.words.start - b.words.start);
}

/** The day of a reading that is one day, or a part of one. */
function dayOf({ value, rest }: Understood, zone: string): string | undefined {
  if (rest !== '' || value.type !== 'time' || value.precision === 'month' || value.precision === 'year')
    return undefined;
  const at = 'at' in value ? value.at : value.relation === 'vague' ? value.from : undefined;
  return at === undefined ? undefined : Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

function arabicDays(text: string, { start, end }: Span): readonly { at: Span; english: string }[] {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{M}]+|\p{Nd}+/gu)];
  return words.flatMap(({ 0: word, index }, i) => {
    if (!/\p{Script=Arabic}/u.test(word)) return [];
    const form = formOf(word);
    const at = { start: start + index, end: start + index + word.length };
    const day = ARABIC_DAYS.find(([arabic]) => arabic === form)?.[1];
    // "هذا اليوم" and "في اليوم التالي" are other days.
    if (day !== undefined) return day === 'today' && words[i + 1] !== undefined && i > 0 ? [] : [{ at, english: day }];
    const month = ARABIC_MONTHS.indexOf(form);
    const before = words[i - 1];
    if (month === -1 || before === undefined || !/^\p{Nd}{1,2}$/u.test(before[0])) return [];
    const behind = words[i + 1]?.[0] ?? '';
    const year = /^\p{Nd}{4}$/u.test(behind) ? ` ${behind}` : '';
    return [{ at: { start: start + before.index, end: at.end }, english: `${before[0]} ${MONTHS[month]}${year}` }];
  });
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "Two days later": from the one day that the sentences before name, if it is one. */
function laterThan(
  document: ReadDocument,
  at: number,
  published: string | undefined,
  zone: string,
): Ranked<string, SaidOnFrom> | { unread: string } | undefined {
  const sentence = document.sentences[at];
  if (sentence === undefined) return undefined;
  const head = document.text.slice(sentence.start, sentence.start + 60);
  const form = formOf(head).replaceAll(/\s+/gu, ' ');
  const line = LATER.flatMap(([days, entries]) => entries.map((entry) => ({ days, entry })))
    .filter(({ entry }) => form.startsWith(entry) && !/^\p{L}/u.test(form.slice(entry.length)))
    .sort((a, b) => b.entry.length - a.entry.length)[0];
  if (line === undefined) return undefined;
  const words = wordsAt(document.text, { start: sentence.start, end: sentence.start + line.entry.length });
  for (let back = at - 1; back >= Math.max(0, at - 2); back--) {
    const before = document.sentences[back];
    const named = before === undefined ? [] : daysIn(document.text, before, published, zone);
    if (named.length === 0) continue;
    const [only] = named;
    const [day, another] = only?.days ?? [];
    if (named.length > 1 || only === undefined || day === undefined || another !== undefined) break;
    const value = Temporal.PlainDate.from(day).add({ days: line.days }).toString();
    if (published !== undefined && value > published) break;
    const from: SaidOnFrom = { is: 'days later', words: words.text, days: line.days, after: only.words.text };
    return { value, words, from, sure: false };
  }
  return { unread: words.text };
}
