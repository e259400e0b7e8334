import { Temporal } from 'temporal-polyfill';
import type { Moment } from './record';

/** The time at which the record is read, on the clock of when things were said. `latest` reads all of it. */
export type AsOf = Moment | 'latest';

export type Milliseconds = { first: number; last: number };

/** Cached: reading an event asks for the same moments again and again, and calendar arithmetic is slow. */
const spans = new WeakMap<Moment, { zone: string; span: Milliseconds }>();

/** The first and the last millisecond (epoch) that a moment covers. For an instant both are the instant as given. */
export function spanOf(moment: Moment, eventZone: string): Milliseconds {
  const known = spans.get(moment);
  if (known?.zone === eventZone) return known.span;
  const span = 'at' in moment ? instantSpan(moment.at) : calendarSpan(moment, eventZone);
  spans.set(moment, { zone: eventZone, span });
  return span;
}

/**
 * The time that was asked for, corrected: in an address a plus sign means a blank, so an offset that was written with +
 * arrives as "2023-01-02T10:00 02:00". A text that is too long to be a time is cut.
 */
export function timeAsked(text: string): string {
  const given = text.slice(0, 2 * LONGEST_WRITTEN).trim();
  if (given.length > LONGEST_WRITTEN) return `${given.slice(0, LONGEST_WRITTEN)}…`;
  return given.replace(LOST_PLUS, '$1+');
}

/**
 * A time as people and addresses write it: "2023-01-02", "2023-01", "2023" in the event's zone, or an ISO instant with
 * its offset. Between the years 1 and 9999. Anything else is not a time.
 */
export function momentWritten(asked: string, eventZone: string): Moment | 'not a time' {
  const text = timeAsked(asked);
  const precision = PRECISIONS.find((one) => WRITTEN_ALONE[one].test(text));
  try {
    const moment: Moment =
      precision === undefined
        ? { precision: 'minute', at: Temporal.Instant.from(text).toString(), zone: eventZone }
        : { precision, on: `${text}-01-01`.slice(0, 10), zone: eventZone };
    const { first } = spanOf(moment, eventZone);
    return first >= EARLIEST && first <= LATEST ? moment : 'not a time';
  } catch (error) {
    if (error instanceof RangeError) return 'not a time';
    throw error;
  }
}

/** As text that `momentWritten` reads. */
export function writtenMoment(moment: Moment): string {
  return 'at' in moment ? moment.at : moment.on.slice(0, { year: 4, month: 7, day: 10 }[moment.precision]);
}

/** No time is longer: an ISO instant with nine decimals, its offset and the name of a zone in brackets. */
const LONGEST_WRITTEN = 100;

/** A day with its hour, a blank, and an offset without its sign. */
const LOST_PLUS = /^(\d{4}-\d{2}-\d{2}[T ]\d{2}[\d:.,]*) (?=\d{2}(?::?\d{2})?(?:$|\[))/i;

const PRECISIONS = ['day', 'month', 'year'] as const;
const WRITTEN_ALONE = { day: /^\d{4}-\d{2}-\d{2}$/, month: /^\d{4}-\d{2}$/, year: /^\d{4}$/ };
const EARLIEST = Date.parse('0001-01-02T00:00:00Z');
const LATEST = Date.UTC(9999, 11, 30);

function instantSpan(instant: string): Milliseconds {
  const at = Temporal.Instant.from(instant).epochMilliseconds;
  return { first: at, last: at };
}

/** How a date is written: at least down to its precision, and at most to the day. */
const WRITTEN = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}(-\d{2})?$/,
  year: /^\d{4}(-\d{2}){0,2}$/,
};

function calendarSpan(moment: Extract<Moment, { on: string }>, eventZone: string): Milliseconds {
  if (!WRITTEN[moment.precision].test(moment.on)) throw new RangeError(`No ${moment.precision}: "${moment.on}".`);
  const [year, month = '01', day = '01'] = moment.on.split('-');
  const given = Temporal.PlainDate.from(`${year}-${month}-${day}`);
  const start =
    moment.precision === 'year'
      ? given.with({ month: 1, day: 1 })
      : moment.precision === 'month'
        ? given.with({ day: 1 })
        : given;
  const last = moment.until === undefined ? start : Temporal.PlainDate.from(moment.until);
  const next = last.add({ [`${moment.precision}s`]: 1 });
  return {
    first: start.toZonedDateTime(eventZone).epochMilliseconds,
    last: next.toZonedDateTime(eventZone).epochMilliseconds - 1,
  };
}

/**
 * From when something said at this moment counts, in epoch milliseconds. A day, a month or a year counts from its last
 * millisecond in the *event's* zone, whatever zone the moment names, so that what was said "on the 2nd" is included
 * exactly as of "the 2nd". An instant counts from itself. Throws RangeError on a moment that `entry.ts` refuses.
 */
export function countsFrom(moment: Moment, eventZone: string): number {
  return spanOf(moment, eventZone).last;
}

/** Whether something said at this moment counts as of another ("as of" moves the clock of when things were said). */
export function saidBy(moment: Moment, asOf: AsOf, eventZone: string): boolean {
  return asOf === 'latest' || countsFrom(moment, eventZone) <= countsFrom(asOf, eventZone);
}
