import { Temporal } from 'temporal-polyfill';
import { spanOf } from './moment';
import type { Moment } from './record';
import { type Entry, type EntryField, OK, refused } from './refusal';
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

const isZone = (zone: string): boolean =>
  isReadable(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone));

/** Refuses the moment of a statement or a rendering without a date that exists, or without a zone. */
export function checkDate(moment: Moment, eventZone: string, field: EntryField): Entry {
  if (!isZone(moment.zone)) return refused('no valid zone', field);
  return isReadable(() => spanOf(moment, eventZone)) ? OK : refused('no valid date', field);
}

/** Refuses a time without date or zone (method.md, "Refused on entry"), and one that ends before it begins. */
export function checkTime(value: TimeValue): Entry {
  if (!isZone(value.zone)) return refused('no valid zone', 'value');
  const given = instantsOf(value);
  if (!given.every((at) => isReadable(() => Temporal.Instant.from(at)))) return refused('no valid date', 'value');
  const [from, to] = given.map((at) => Temporal.Instant.from(at));
  return from && to && Temporal.Instant.compare(from, to) > 0 ? refused('low above high', 'value') : OK;
}

function instantsOf(value: TimeValue): string[] {
  if ('at' in value) return [value.at];
  return [...('from' in value ? [value.from] : []), ...('to' in value ? [value.to] : [])];
}
