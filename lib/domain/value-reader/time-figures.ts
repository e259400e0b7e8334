import { MONTHS } from './calendar-words';
import { bothHalves, type Clock, type Day, type TimeItem } from './time-parts';
import { CYRILLIC } from './time-words';
import { normOf } from './tokens';

type FoundValue = { items: readonly TimeItem[]; length: number };

// Sticky patterns, tried in this order at a digit. None repeats a group, so none can backtrack catastrophically.
const ISO = /(\d{4})-(\d{2})-(\d{2})(?![\d/-])(?:[T ](?=\d{2}:))?/uy;
const ISO_MONTH = /(\d{4})-(\d{2})(?![\d:/-])/y;
const DECADE = /(\d{3})X(?![\p{L}\p{N}])/uy;
const NUMERIC = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(?![/.-]\d)/y;
const NAMED = /(\d{1,2})-(\p{L}{3,9})-(\d{4})(?!\d)/uy;
const DAY_MONTH = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const MONTH_YEAR = /(\d{1,2})[/.](\d{4})(?![\d/.])/y;
const CLOCK =
  /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?![\d:])(?:\s{0,2}(a\.?m\b\.?|p\.?m\b\.?|[ap](?=\s|$|[A-Z][a-z])|noon\b|midnight\b))?/iuy;
const POINTED = /(\d{1,2})\.(\d{2})\s?(a\.?m\b\.?|p\.?m\b\.?)/iuy;
const HOUR = /(\d{1,2})\s?(a\.?m\b\.?|p\.?m\b\.?)/iuy;
const HOUR_WORD = /(\d{1,2})\s?(?:h|o['’]clock|год(?:\.|ині|ина|ини|ин)?|час(?:ов|а|у|ам)?)(?![\p{L}\p{N}])/iuy;
const RANK = /(\d{1,2})(?:st|nd|rd|th|-?го|-?е|-?є|-?ше)(?![\p{L}\p{N}])/iuy;
const OFFSET = /(?:(?:UTC|GMT)\s?)?([+\-−])(\d{1,2})(?::?(\d{2}))?(?![\d:])/iuy;
const NUMBER = /\d+(?![\p{L}\d])(?![.,]\d)/uy;

/** The item that the figures at this position form, or `none` if there is no figure. */
export function numericAt(text: string, at: number): FoundValue | 'none' {
  const zone = offsetAt(text, at);
  if (zone !== 'none') return zone;
  if (!/\d/.test(text[at] ?? '')) return 'none';
  // Digits inside a word are not a date: B52.
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && text[at - 1] !== 'T') return { items: [{ is: 'bad' }], length: 1 };
  for (const [pattern, items] of FORMS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const made = found ? items(found, text, at) : 'none';
    if (found && made !== 'none') return { items: made, length: found[0].length };
  }
  return { items: [{ is: 'bad' }], length: 1 };
}

/** "UTC+3", and "+03:00" directly after a clock time. */
function offsetAt(text: string, at: number): FoundValue | 'none' {
  if (!/[ug+\-−]/iu.test(text.charAt(at))) return 'none';
  OFFSET.lastIndex = at;
  const found = OFFSET.exec(text);
  if (!found) return 'none';
  const named = /^[ug]/i.test(found[0]);
  const behindClock = /:\d{2}(?:\.\d+)?$/.test(text.slice(Math.max(0, at - 12), at)) && found[3] !== undefined;
  if (!named && !behindClock) return 'none';
  const minutes = (Number(found[2]) * 60 + Number(found[3] ?? 0)) * (found[1] === '+' ? 1 : -1);
  return { items: [{ is: 'zone', zone: { by: 'offset', minutes, prefer: '' } }], length: found[0].length };
}

type Form = readonly [RegExp, (found: RegExpExecArray, text: string, at: number) => readonly TimeItem[] | 'none'];

const days = (all: readonly Day[], order = false, century = false): readonly TimeItem[] => [
  { is: 'days', days: all, order, century },
];
const at = (clock: Clock | 'none'): readonly TimeItem[] | 'none' =>
  clock === 'none' ? 'none' : [{ is: 'clock', clock }];

const FORMS: readonly Form[] = [
  [ISO, ([, year, month, day]) => days([{ year: Number(year), month: Number(month), day: Number(day) }])],
  [
    ISO_MONTH,
    ([all, year = '', second = ''], text, at) =>
      isoMonth(Number(year), Number(second), '?~%'.includes(text[at + all.length] || ' ')),
  ],
  [DECADE, ([, decade]) => yearsOf(Number(decade) * 10)],
  [
    NUMERIC,
    ([, a, mark, b, year = ''], text) => numeric(Number(a), Number(b), year, mark === '.' && CYRILLIC.test(text)),
  ],
  [NAMED, ([, day, name = '', year]) => named(Number(day), name, Number(year))],
  [
    MONTH_YEAR,
    ([, month, year]) => (Number(month) <= 12 ? days([{ year: Number(year), month: Number(month) }]) : 'none'),
  ],
  [CLOCK, ([, hour, minute, second, half]) => at(clock(hour ?? '', minute, second, half))],
  [POINTED, ([, hour, minute, half]) => at(clock(hour ?? '', minute, undefined, half))],
  [HOUR, ([, hour, half]) => at(clock(hour ?? '', undefined, undefined, half))],
  [HOUR_WORD, ([, hour]) => at(wholeHour(Number(hour)))],
  [DAY_MONTH, ([, a, b]) => dayAndMonth(Number(a), Number(b))],
  [RANK, ([, n]) => [{ is: 'number', n: Number(n) }]],
  [NUMBER, ([n = '']) => plain(n)],
];

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
  return [
    { is: 'year', year },
    { is: 'joint', joint: 'dash' },
    { is: 'year', year: later },
  ];
}

/** Both orders of a date in figures; which are valid, and which order is known, is determined later. */
function numeric(a: number, b: number, written: string, dayFirst: boolean): readonly TimeItem[] {
  const short = written.length === 2;
  const year = short ? 2000 + Number(written) : Number(written);
  const first = { day: a, month: b, year };
  return dayFirst ? days([first], false, short) : days([first, { day: b, month: a, year }], true, short);
}

const yearsOf = (decade: number): readonly TimeItem[] => [
  { is: 'year', year: decade },
  { is: 'joint', joint: 'to' },
  { is: 'year', year: decade + 9 },
];

const dayAndMonth = (a: number, b: number): readonly TimeItem[] =>
  days(
    [
      { day: a, month: b },
      { day: b, month: a },
    ],
    true,
  );

function named(day: number, name: string, year: number): readonly TimeItem[] | 'none' {
  const month = MONTHS.get(normOf(name));
  return month === undefined ? 'none' : days([{ day, month, year }]);
}

function plain(n: string): readonly TimeItem[] | 'none' {
  if (n.length <= 2) return [{ is: 'number', n: Number(n) }];
  return n.length === 4 && n >= '1000' && n < '3000' ? [{ is: 'year', year: Number(n) }] : 'none';
}

function clock(
  hour: string,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
): Clock | 'none' {
  const hours = hoursOf(hour, half?.toLowerCase() ?? '');
  const [m, s] = [Number(minute ?? 0), Number(second ?? 0)];
  if (hours.length === 0 || m > 59 || s > 59) return { ...IMPOSSIBLE };
  const precision = second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour';
  const open = half === undefined && !hour.startsWith('0') && Number(hour) <= 12;
  return { hours, minute: m, second: s, precision, open, ...(half === undefined ? {} : { half: true }) };
}

/** An invalid clock time has no hours. */
const IMPOSSIBLE: Clock = { hours: [], minute: 0, second: 0, precision: 'minute', open: false };

function hoursOf(written: string, half: string): readonly number[] {
  const hour = Number(written);
  if (half === '') return hour <= 24 ? [hour] : [];
  if (half === 'noon' || half === 'midnight') return hour !== 12 ? [] : half === 'noon' ? [12] : [0, 24];
  const isLater = half.startsWith('p');
  if (hour > 12) return isLater && hour < 24 ? [hour] : [];
  if (hour === 0) return isLater ? [] : [0];
  return [(hour % 12) + (isLater ? 12 : 0)];
}

const wholeHour = (hour: number): Clock | 'none' =>
  hour > 24 ? IMPOSSIBLE : { hours: bothHalves(hour), minute: 0, second: 0, precision: 'hour', open: false };
