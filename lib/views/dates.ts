import { Temporal } from 'temporal-polyfill';
import type { Moment, Statement } from '@/lib/domain/record';
import type { Precision } from '@/lib/domain/value';

const LOCALE = 'en-GB';

/**
 * "1 Jan 2023", "1 Jan 2023, 00:02 (UTC+3)", "Jan 2023", "2023": as precisely as it is known, with its zone; "1–2 Jan
 * 2023" of what was said on one of several days.
 */
export function momentText(moment: Moment): string {
  if ('at' in moment) {
    return `${instantDay(moment.at, moment.zone)}, ${instantTime(moment.at, moment.zone, moment.precision)}`;
  }
  // A month may be written as "2023-01", a year as "2023".
  const on = `${moment.on}-01-01`.slice(0, 10);
  if (moment.precision === 'year') return String(Temporal.PlainDate.from(on).year);
  if (moment.until !== undefined && moment.until !== on) return daysText(on, moment.until);
  return dateText(on, moment.precision === 'month' ? MONTH : DAY);
}

/** "1–2 Jan 2023", "31 Jan–1 Feb 2023", "31 Dec 2022–1 Jan 2023". */
function daysText(on: string, until: string): string {
  const [first, last] = [Temporal.PlainDate.from(on), Temporal.PlainDate.from(until)];
  const begins =
    first.year !== last.year
      ? dateText(on, DAY)
      : first.month !== last.month
        ? first.toLocaleString(LOCALE, { day: 'numeric', month: 'short' })
        : String(first.day);
  return `${begins}–${dateText(until, DAY)}`;
}

/** For sentences: "2 January 2023", and "2 January" where the year is known. Hours are left out. */
export function dayInWords(moment: Moment, knownYear = ''): string {
  const [day = ''] = momentText(moment).split(',');
  const long = day.replaceAll(/\p{L}+/gu, (month) => LONG_MONTHS.get(month) ?? month);
  return knownYear === '' || long === knownYear ? long : long.replaceAll(` ${knownYear}`, '');
}

const LONG_MONTHS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 12 }, (_, before) => {
    const first = Temporal.PlainDate.from({ year: 2000, month: before + 1, day: 1 });
    const name = (month: 'short' | 'long') => first.toLocaleString(LOCALE, { month });
    return [name('short'), name('long')];
  }),
);

/** The year in which something was said, if it was one: "2023". */
export const yearOf = (moment: Moment): string => [...new Set(momentText(moment).match(/\b\d{4}\b/g))].join(' ');

const MONTH = { month: 'short', year: 'numeric' } as const;
const DAY = { day: 'numeric', ...MONTH } as const;

/**
 * A date in words. Cached, because many things are said on one day, and formatting a date takes longer than the rest of
 * a cell.
 */
function dateText(on: string, fields: typeof DAY | typeof MONTH): string {
  const key = fields === DAY ? on : on.slice(0, 7);
  const known = datesPut.get(key);
  if (known !== undefined) return known;
  const text = Temporal.PlainDate.from(on).toLocaleString(LOCALE, fields);
  if (datesPut.size >= MOST_PUT) datesPut.clear();
  datesPut.set(key, text);
  return text;
}

/** "1 Jan 2023" of an ISO date, which has no zone: as it is shown, and as a form has it. */
export const dayText = (on: string): string => dateText(on, DAY);

const datesPut = new Map<string, string>();
const MOST_PUT = 5000;

type Dated = Pick<Statement, 'saidAt' | 'saidAtNotKnown'>;

/** "1 Jan 2023"; of what nobody knows the time of "date not known; in a document of 10 Mar 2025". */
export const saidText = ({ saidAt, saidAtNotKnown }: Dated): string =>
  saidAtNotKnown ? `date not known; in a document of ${momentText(saidAt)}` : momentText(saidAt);

/** Of what ended something else: "4 Jan 2023", "a time that is not known". */
export const endText = ({ saidAt, saidAtNotKnown }: Dated): string =>
  saidAtNotKnown ? 'a time that is not known' : momentText(saidAt);

/** "on 4 Jan 2023", "at a time that is not known". */
export const onText = (by: Dated): string => `${by.saidAtNotKnown ? 'at' : 'on'} ${endText(by)}`;

/** The machine-readable form for `<time dateTime>`, with the precision of the moment. */
export function momentISO(moment: Moment): string {
  if ('at' in moment) return moment.at;
  if (moment.precision === 'year') return moment.on.slice(0, 4);
  return moment.precision === 'month' ? moment.on.slice(0, 7) : moment.on;
}

/** "1 Jan 2023" of an instant, in a zone. */
export function instantDay(at: string, zone: string): string {
  return dateText(zoned(at, zone).toPlainDate().toString(), DAY);
}

/** "1 Jan 2023", "Jan 2023" or "2023" of an instant, in a zone: as precisely as its day, month or year is known. */
export function instantDate(at: string, zone: string, precision: Precision): string {
  if (precision === 'year') return String(zoned(at, zone).year);
  if (precision === 'month') return dateText(zoned(at, zone).toPlainDate().toString(), MONTH);
  return instantDay(at, zone);
}

/** "1 January 2023" of an instant, in a zone. */
export function instantLongDay(at: string, zone: string): string {
  return zoned(at, zone).toLocaleString(LOCALE, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "00:02 (UTC+3)" of an instant, in a zone. */
export function instantTime(at: string, zone: string, precision: Precision = 'minute'): string {
  return `${clockTime(at, zone, precision)} (${zoneText(at, zone)})`;
}

/** "00:02", or "00:02:30" if seconds are known. */
export function clockTime(at: string, zone: string, precision: Precision = 'minute'): string {
  const time = zoned(at, zone).toPlainTime();
  return time.toString({ smallestUnit: precision === 'second' ? 'second' : 'minute' });
}

/**
 * "UTC+3": the offset of the zone at that time. A name such as "Moscow time" would not give the hours. Before standard
 * time the offset was that of a city's sun, to the second. The seconds are left out, because no source on record means
 * them.
 */
export function zoneText(at: string, zone: string): string {
  const offset = zoned(at, zone).offset;
  if (offset === '+00:00') return 'UTC';
  const [hours = '', minutes = '00'] = offset.split(':');
  const sign = hours.startsWith('-') ? '−' : '+';
  return `UTC${sign}${Number(hours.slice(1))}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** "UTC+2", or "UTC+2 to UTC+3" if clocks changed between two instants. */
export function spanZoneText(first: string, last: string, zone: string): string {
  const [a, b] = [zoneText(first, zone), zoneText(last, zone)];
  return a === b ? a : `${a} to ${b}`;
}

/**
 * "11 December 1862 to 15 December 1862 (UTC−5)", or one day; with the time of day where it is known: "14 March 2025,
 * 04:10 (UTC−1)", "31 December 2022, 23:58 to 1 January 2023, 00:02 (UTC+3)". Each end has its own offset if clocks
 * changed between.
 */
export function spanText({ from, to }: { from: string; to: string }, zone: string): string {
  const [first, last] = [instantLongDay(from, zone), instantLongDay(to, zone)];
  const [before, after] = [zoneText(from, zone), zoneText(to, zone)];
  const [isFromStart, isToEnd] = [isStartOfDay(Date.parse(from), zone), isStartOfDay(Date.parse(to) + 1, zone)];
  const begins = isFromStart ? first : `${first}, ${shortClock(from, zone)}`;
  const ends = isToEnd ? last : `${last}, ${shortClock(to, zone)}`;
  if (before !== after) return `${begins} (${before}) to ${ends} (${after})`;
  if (first !== last) return `${begins} to ${ends} (${before})`;
  if (isFromStart && isToEnd) return `${first} (${before})`;
  const clocks = [shortClock(from, zone), isToEnd ? '24:00' : shortClock(to, zone)];
  return `${first}, ${[...new Set(clocks)].join(' to ')} (${before})`;
}

/** "04:10", and "04:10:30" where seconds are known. */
const shortClock = (at: string, zone: string): string =>
  clockTime(at, zone, Date.parse(at) % 60_000 === 0 ? 'minute' : 'second');

/**
 * The same as short as a headline has it, without offsets: "11 to 15 December 1862", "10 February to 1 April 2020".
 */
export function spanDays({ from, to }: { from: string; to: string }, zone: string): string {
  const [first, last] = [zoned(from, zone).toPlainDate(), zoned(to, zone).toPlainDate()];
  const end = instantLongDay(to, zone);
  if (first.equals(last)) return end;
  if (first.year !== last.year) return `${instantLongDay(from, zone)} to ${end}`;
  const month = first.month === last.month ? {} : ({ month: 'long' } as const);
  return `${first.toLocaleString(LOCALE, { day: 'numeric', ...month })} to ${end}`;
}

/** Labels of days on an axis, as short as possible: "2023" for new years, "Jan 2023" for months, "11 Dec" for days. */
export function axisDays(days: readonly string[]): readonly string[] {
  const given = days.map((at) => zoned(at, 'UTC'));
  const month = { month: 'short', year: 'numeric' } as const;
  if (given.every(({ month: of, day }) => of === 1 && day === 1)) return given.map(({ year }) => String(year));
  if (given.every(({ day }) => day === 1)) return given.map((at) => at.toLocaleString(LOCALE, month));
  const oneYear = new Set(given.map(({ year }) => year)).size === 1;
  const day = { day: 'numeric', month: 'short' } as const;
  return given.map((at) => at.toLocaleString(LOCALE, oneYear ? day : { ...day, year: 'numeric' }));
}

/** How far the clocks of a zone were ahead of UTC at an instant, in milliseconds. */
export const offsetAt = (at: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000;

/**
 * Whether an instant, in epoch milliseconds, is the first of a day in a zone. An instant that a tolerance has moved by
 * half a millisecond is not.
 */
export function isStartOfDay(at: number, zone: string): boolean {
  if (!Number.isInteger(at)) return false;
  const given = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return given.equals(given.startOfDay());
}

const zoned = (at: string, zone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone);
