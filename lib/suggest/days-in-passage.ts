import { Temporal } from 'temporal-polyfill';
import { A_TIME } from '@/lib/domain/typed-moment';
import { readValue } from '@/lib/domain/value-reader/read-value';
import type { Understood } from '@/lib/domain/value-reader/reading';
import { formOf } from './attributions-by-form';
import { ARABIC_DAYS, ARABIC_MONTHS } from './cues/days';
import { type Words, wordsAt } from './guess';
import type { Span } from './sentences';
import { timesIn } from './time-in-passage';

/** Words of a day, and the days (ISO) that they may mean, oldest first. */
export type Dated = { words: Words; days: readonly string[] };

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
