import { linesOf, MONTHS } from '@/lib/domain/value-reader/calendar-words';
import { longest, tableOf } from '@/lib/domain/value-reader/tokens';
import { ARABIC_MONTHS, ARABIC_SHIFTS, ARABIC_WEEKDAYS } from './arabic';
import type { Word } from './words';

/** A day as it stands in running words, from word `at` to before word `end`. A slash leaves two orders open. */
export type DaySaid = { at: number; end: number } & (
  | { is: 'date'; readings: readonly { month: number; day?: number; year?: number }[] }
  | { is: 'weekday'; weekday: number }
  | { is: 'shift'; days: number }
);

const ALL_MONTHS = new Map([...MONTHS, ...tableOf(ARABIC_MONTHS)]);
const WEEKDAYS = new Map([...tableOf(linesOf(({ weekdays }) => weekdays)), ...tableOf(ARABIC_WEEKDAYS)]);
const SHIFTS = new Map([...tableOf(linesOf(({ shifts }) => shifts)), ...tableOf(ARABIC_SHIFTS)]);
const ORDINALS = tableOf(linesOf(({ ordinalDays }) => ordinalDays));

/** "1 January 2023", "January 1", "01.01.2023", "Monday", "yesterday": the day that begins at a word. */
export function dayAt(words: readonly Word[], at: number): DaySaid | 'none' {
  const said = words[at];
  if (said === undefined) return 'none';
  const numeric = said.kind === 'figure' ? numericAt(words, at) : 'none';
  if (numeric !== 'none') return numeric;
  const day = numberOfDay(words, at);
  if (day !== 'none') {
    const of = ['of', 'من'].includes(words[day.end]?.norm ?? '') ? 1 : 0;
    const month = monthAt(words, day.end + of);
    if (month !== 'none') return withYear(words, at, month.end, { month: month.month, day: day.day });
  }
  const month = monthAt(words, at);
  if (month !== 'none') return behindMonth(words, at, month);
  const weekday = longest(WEEKDAYS, words, at);
  if (weekday && isNamed(said)) return { at, end: at + weekday.length, is: 'weekday', weekday: weekday.entry };
  const shift = longest(SHIFTS, words, at);
  return shift ? { at, end: at + shift.length, is: 'shift', days: shift.entry } : 'none';
}

/** English names of months and days have a capital: "may" and "sat" are none. */
const isNamed = ({ text }: Word): boolean => !/^[a-z]/.test(text);

function monthAt(words: readonly Word[], at: number): { month: number; end: number; word: string } | 'none' {
  const word = words[at];
  const found = word !== undefined && isNamed(word) ? longest(ALL_MONTHS, words, at) : undefined;
  return found === undefined ? 'none' : { month: found.entry, end: at + found.length, word: word?.norm ?? '' };
}

/** "January 1, 2023", "January 2023"; alone only a word that means nothing else. */
function behindMonth(words: readonly Word[], at: number, month: { month: number; end: number; word: string }) {
  const day = numberOfDay(words, month.end);
  if (day !== 'none' && /^[a-z]/.test(month.word)) {
    return withYear(words, at, day.end, { month: month.month, day: day.day });
  }
  const dated = withYear(words, at, month.end, { month: month.month });
  const isAlone = dated.end === month.end;
  return isAlone && (month.word.length < 5 || month.word === 'march') ? 'none' : dated;
}

function withYear(
  words: readonly Word[],
  at: number,
  end: number,
  date: { month: number; day?: number },
): Extract<DaySaid, { is: 'date' }> {
  const comma = words[end]?.norm === ',' ? 1 : 0;
  const year = words[end + comma];
  const isYear = year?.kind === 'figure' && /^[12]\d{3}$/.test(year.text);
  return isYear
    ? { at, end: end + comma + 1, is: 'date', readings: [{ ...date, year: Number(year.text) }] }
    : { at, end, is: 'date', readings: [date] };
}

/** "1", "1st", "1-го", "first". */
function numberOfDay(words: readonly Word[], at: number): { day: number; end: number } | 'none' {
  const word = words[at];
  if (word?.kind !== 'figure') {
    const ordinal = longest(ORDINALS, words, at);
    return ordinal ? { day: ordinal.entry, end: at + ordinal.length } : 'none';
  }
  if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(word.text)) return 'none';
  const [first, second] = [words[at + 1], words[at + 2]];
  const ending = first?.glued && ['st', 'nd', 'rd', 'th'].includes(first.norm) ? 1 : 0;
  const hyphened = first?.norm === '-' && first.glued && ['го', 'е', 'ого'].includes(second?.norm ?? '') ? 2 : 0;
  return { day: Number(word.text), end: at + 1 + ending + hyphened };
}

/** "01.01.2023", "2023-01-01", "1/1/2023". */
function numericAt(words: readonly Word[], at: number): DaySaid | 'none' {
  const [first, mark, second, again, third] = words.slice(at, at + 5);
  const pointed = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(first?.text ?? '');
  if (pointed) return dated(at, at + 1, [[pointed[3], pointed[2], pointed[1]]]);
  const isOne = mark?.glued && second?.glued && again?.glued && third?.glued && mark.norm === again.norm;
  if (!isOne || second?.kind !== 'figure' || third?.kind !== 'figure') return 'none';
  const [a, b, c] = [first?.text, second.text, third.text];
  if (mark.norm === '-' && a?.length === 4) return dated(at, at + 5, [[a, b, c]]);
  if (mark.norm !== '/' || c.length !== 4) return 'none';
  const both = [
    [c, b, a],
    [c, a, b],
  ];
  return dated(at, at + 5, both);
}

function dated(at: number, end: number, parts: readonly (readonly (string | undefined)[])[]): DaySaid | 'none' {
  const readings = parts.flatMap(([y = '', m, d]) => {
    const [year, month, day] = [y.length === 2 ? 2000 + Number(y) : Number(y), Number(m), Number(d)];
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? [{ year, month, day }] : [];
  });
  return readings.length === 0 ? 'none' : { at, end, is: 'date', readings };
}
