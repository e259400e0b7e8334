import { Temporal } from 'temporal-polyfill';
import { spanOf } from './moment';
import type { Claim, Moment, Statement } from './record';
import { type Entry, type EntryField, firstRefusal, OK, refused } from './refusal';
import type { TimeValue } from './value';

/** temporal-polyfill throws RangeError for what is no date, instant or zone, and TypeError for what is no text. */
function isReadable(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return false;
    throw error;
  }
}

/** A name of the IANA list, as that spells it: an offset such as +03:00 does not say what another day's was. */
export function isZone(zone: string): boolean {
  if (zone !== 'UTC' && !IANA_NAME.test(zone)) return false;
  return isReadable(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone));
}

const IANA_NAME = /^[A-Z][A-Za-z]+(\/[A-Za-z0-9_+-]+)+$/;

/**
 * Refuses a moment without a date that exists, without a zone, or whose last day is not a later one. A last month or
 * year is given by its first day.
 */
export function checkDate(moment: Moment, eventZone: string, field: EntryField): Entry {
  if (!isZone(moment.zone)) return refused('no valid zone', field);
  if (!isReadable(() => spanOf(moment, eventZone))) return refused('no valid date', field);
  return 'on' in moment && moment.until !== undefined ? checkUntil(moment, moment.until, eventZone, field) : OK;
}

function checkUntil(moment: Extract<Moment, { on: string }>, until: string, zone: string, field: EntryField): Entry {
  const { precision } = moment;
  const last: Moment = { precision, on: until, zone: moment.zone };
  if (spanOf(last, zone).last !== spanOf(moment, zone).last) return refused('no valid date', field);
  const begins: Moment = { precision, on: moment.on, zone: moment.zone };
  return spanOf(last, zone).first > spanOf(begins, zone).first ? OK : refused('ends before it begins', field);
}

/** Refuses a reference time of what is no running total, or after the statement was said (method.md, "Running totals"). */
export function checkCountsAsOf({ countsAsOf, saidAt }: Statement, claim: Claim, zone: string): Entry {
  if (countsAsOf === undefined) return OK;
  return firstRefusal(
    () => (claim.running ? OK : refused('not a running total', 'countsAsOf')),
    () => checkDate(countsAsOf, zone, 'countsAsOf'),
    () =>
      spanOf(countsAsOf, zone).first > spanOf(saidAt, zone).last
        ? refused('counts as of later than it was said', 'countsAsOf')
        : OK,
  );
}

/** Refuses a time without date or zone (method.md, "Refused on entry"), and one that ends before it begins. */
export function checkTime(value: TimeValue): Entry {
  if (!isZone(value.zone)) return refused('no valid zone', 'value');
  const [from = '', to = from] = instantsOf(value);
  return checkSpan(from, to, 'value');
}

/** Refuses what is no instant, and an end before the beginning. */
export function checkSpan(from: string, to: string, field: EntryField): Entry {
  if (![from, to].every((at) => isReadable(() => Temporal.Instant.from(at)))) return refused('no valid date', field);
  const isReversed = Temporal.Instant.compare(Temporal.Instant.from(from), Temporal.Instant.from(to)) > 0;
  return isReversed ? refused('low above high', field) : OK;
}

function instantsOf(value: TimeValue): string[] {
  if ('at' in value) return [value.at];
  return [...('from' in value ? [value.from] : []), ...('to' in value ? [value.to] : [])];
}
