import { MONTHS, wordsOf } from './calendar-words';
import { offsetAt } from './time-offsets';
import { type Clock, type Day, isCyrillic, type TimeItem } from './time-parts';
import { MERIDIEMS } from './time-table';
import { clockOf } from './time-written-clocks';
import { normOf } from './tokens';

type Found = { items: readonly TimeItem[]; length: number };

// Sticky patterns, tried in this order at a digit. None repeats a group, so none can backtrack catastrophically.
const ISO = /(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])(?!\/(?!\d{4}))(?:[T ](?=\d{2}:))?/uy;
const YEAR_FIRST = /(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?![\d/.-])/y;
const ISO_MONTH = /(\d{4})-(\d{2})(?![\d:/-])/y;
const DECADE = /(\d{3})X(?![\p{L}\p{N}])/uy;
const NUMERIC = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(?![/.-]\d)/y;
const NAMED = /(\d{1,2})([-/.])(\p{L}{3,9})\2(\d{4}|\d{2})(?!\d)/uy;
/** "09MAR2023", "15h30". */
const MILITARY = /(\d{1,2})(\p{L}{3})(\d{4}|\d{2})(?![\p{L}\d])/uy;
const WITH_H = /(\d{1,2})h(\d{2})(?![\p{L}\d])/iuy;
const DAY_MONTH = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const MONTH_YEAR = /(\d{1,2})[/.](\d{4})(?![\d/.])/y;
const CLOCK =
  /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?![\d:])(?:\s{0,2}([aA]\.?[mM]\b\.?|[pP]\.?[mM]\b\.?)|([aApP])(?=\s|$|[A-Z][a-z]))?/uy;
const POINTED = /(\d{1,2})\.(\d{2})(?!\d)(?![.,/-]\d)/y;
const NUMBER = /(\d+)(?!\d)(?![.,]\d{1,3}(?!\d))/y;
const LETTERS = /(-?)(\p{L}+)/uy;

/** The endings of figures that rank, and words that are written directly behind a figure: "15год", "8am", "2014р". */
const RANKS = wordsOf(({ rankEndings }) => rankEndings);
const ATTACHED = new Set([
  ...wordsOf(({ hourWords, minuteWords, yearWords, fourFigureWords }) =>
    [hourWords, minuteWords, yearWords, fourFigureWords].join(' '),
  ),
  ...[...MERIDIEMS.keys()].map((key) => key.split(' ')[0] ?? key),
  'z',
]);

/** The items that the figures at this position form, or `none` if there is no figure. */
export function numericAt(text: string, at: number): Found | 'none' {
  const zone = offsetAt(text, at);
  if (zone !== 'none') return zone;
  if (!/\d/.test(text[at] ?? '')) return 'none';
  // Digits inside a word are not a date: B52.
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/\dT$/.test(text.slice(Math.max(0, at - 2), at))) return BAD;
  for (const [pattern, items] of FORMS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const made = found ? items(found, text, at) : 'none';
    if (found && made !== 'none') return { items: made, length: found[0].length };
  }
  return plainAt(text, at);
}

const BAD: Found = { items: [{ is: 'bad' }], length: 1 };

type Form = readonly [RegExp, (found: RegExpExecArray, text: string, at: number) => readonly TimeItem[] | 'none'];

const days = (all: readonly Day[], order = false, century = false): readonly TimeItem[] => [
  { is: 'days', days: all, order, century },
];
const iso = (year = '', month = '', day = ''): readonly TimeItem[] => [
  {
    is: 'days',
    days: [{ year: Number(year), month: Number(month), day: Number(day) }],
    order: false,
    century: false,
    hours24: true,
  },
];
const at = (clock: Clock | 'none'): readonly TimeItem[] | 'none' =>
  clock === 'none' ? 'none' : [{ is: 'clock', clock }];

const FORMS: readonly Form[] = [
  [ISO, ([, year, month, day]) => iso(year, month, day)],
  [YEAR_FIRST, ([, year, , month, day]) => iso(year, month, day)],
  [
    ISO_MONTH,
    ([all, year = '', second = ''], text, at) =>
      isoMonth(Number(year), Number(second), '?~%'.includes(text[at + all.length] || ' ')),
  ],
  [DECADE, ([, decade]) => yearsOf(Number(decade) * 10)],
  [
    NUMERIC,
    ([all, a, mark, b, year = ''], text) => numeric(all, Number(a), Number(b), year, mark === '.', isCyrillic(text)),
  ],
  [NAMED, ([, day, , name = '', year = '']) => named(Number(day), name, year)],
  [MILITARY, ([, day, name = '', year = '']) => named(Number(day), name, year)],
  [WITH_H, ([, hour, minute]) => at({ ...clockOf(hour ?? '', minute, undefined, undefined), open: false })],
  [
    MONTH_YEAR,
    ([, month, year]) => (Number(month) <= 12 ? days([{ year: Number(year), month: Number(month) }]) : 'none'),
  ],
  [CLOCK, ([, hour, minute, second, half, letter]) => at(clockOf(hour ?? '', minute, second, half ?? letter))],
  [DAY_MONTH, ([, a, b]) => dayAndMonth(Number(a), Number(b))],
  [POINTED, ([text, a, b]) => [{ is: 'pointed', a: Number(a), b: Number(b), text }]],
];

/** A whole number: of one or two digits, with the ending of a rank; of four; or none that is part of a time. */
function plainAt(text: string, from: number): Found {
  NUMBER.lastIndex = from;
  const [, digits = ''] = NUMBER.exec(text) ?? [];
  const behind = from + digits.length;
  LETTERS.lastIndex = behind;
  const [all = '', dash = '', letters = ''] = LETTERS.exec(text) ?? [];
  const isRank = letters !== '' && RANKS.has(normOf(letters)) && digits.length <= 2;
  if (letters !== '' && !isRank && dash === '' && !ATTACHED.has(normOf(letters))) return BAD;
  if (letters !== '' && !isRank && dash !== '' && !MONTHS.has(normOf(letters))) {
    // "2014-го", "2023-й".
    if (!(RANKS.has(normOf(letters)) && digits.length === 4)) return BAD;
  }
  const length = digits.length + (isRank || (dash !== '' && RANKS.has(normOf(letters))) ? all.length : 0);
  if (digits.length === 4) return { items: [{ is: 'four', n: Number(digits), zero: digits.startsWith('0') }], length };
  if (digits.length !== 1 && digits.length !== 2) return BAD;
  return { items: [{ is: 'number', n: Number(digits), ...(isRank ? { rank: true as const } : {}) }], length };
}

/**
 * "2011-12" is a month or two consecutive years; only a mark after it tells which (EDTF writes the mark after a
 * month). "1914-18" can only be years, and "2011-03" only a month.
 */
function isoMonth(year: number, second: number, marked: boolean): readonly TimeItem[] {
  const later = Math.floor(year / 100) * 100 + second;
  const mayBeYears = later > year;
  const mayBeMonth = second >= 1 && second <= 12;
  if (mayBeMonth && (marked || !mayBeYears)) return days([{ year, month: second }]);
  if (mayBeMonth || !mayBeYears) return [{ is: 'bad', why: 'several values' }];
  return yearsFrom(year, later);
}

const yearsFrom = (first: number, last: number): readonly TimeItem[] => [
  { is: 'year', year: first },
  { is: 'dash', glued: true },
  { is: 'year', year: last },
];

/** Both orders of a date in figures; which are valid, and which order is known, is determined later. */
function numeric(
  all: string,
  a: number,
  b: number,
  written: string,
  points: boolean,
  cyrillic: boolean,
): readonly TimeItem[] {
  const short = written.length === 2;
  const year = short ? 2000 + Number(written) : Number(written);
  const first = { day: a, month: b, year };
  // Any of three figures of two digits may be the year: "12/2/11", unlike "4/3/23".
  const mayBeFirst = short && all.search(/\D/) === 2 && b <= 12 && Number(written) <= 31;
  const all24 = points ? { hours24: true as const } : {};
  if (points && cyrillic) return [{ is: 'days', days: [first], order: false, century: short, ...all24 }];
  const both = [first, { day: b, month: a, year }];
  const anyYear = mayBeFirst ? { anyYear: true as const } : {};
  return [{ is: 'days', days: both, order: true, century: short, ...anyYear, ...all24 }];
}

const yearsOf = (decade: number): readonly TimeItem[] => yearsFrom(decade, decade + 9);

const dayAndMonth = (a: number, b: number): readonly TimeItem[] =>
  days(
    [
      { day: a, month: b },
      { day: b, month: a },
    ],
    true,
  );

function named(day: number, name: string, written: string): readonly TimeItem[] | 'none' {
  const month = MONTHS.get(normOf(name));
  const short = written.length === 2;
  return month === undefined
    ? 'none'
    : days([{ day, month, year: Number(written) + (short ? 2000 : 0) }], false, short);
}
