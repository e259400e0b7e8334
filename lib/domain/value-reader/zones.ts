import { Temporal } from 'temporal-polyfill';

/** A zone as given: a name, a fixed offset, the event's zone, or an ambiguous name. */
export type ZoneNamed =
  | { by: 'name'; zone: string }
  | { by: 'offset'; minutes: number; prefer: string }
  | { by: 'event' }
  | { by: 'several' };

/** Fixed zones whose offset is not a whole number of hours; Etc/GMT has only whole hours. */
const BETWEEN_HOURS = [
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Kabul',
  'Asia/Tehran',
  'Asia/Yangon',
  'Australia/Darwin',
  'Australia/Eucla',
  'America/St_Johns',
  'Pacific/Marquesas',
  'Pacific/Chatham',
];

const minutesAt = (zone: string, local: Temporal.PlainDateTime): readonly number[] =>
  (['earlier', 'later'] as const).map((disambiguation) =>
    // Truncated, not rounded, like a printed offset: New York was 4:56:02 behind before 1883.
    Math.trunc(local.toZonedDateTime(zone, { disambiguation }).offsetNanoseconds / 60e9),
  );

/** The zone whose local time was this many minutes ahead of UTC: the event's, the usual one, or a fixed one. */
export function zoneOfOffset(
  minutes: number,
  locals: readonly Temporal.PlainDateTime[],
  event: string,
  prefer: string,
): string | 'none' {
  const keeps = (zone: string): boolean => locals.every((local) => minutesAt(zone, local).includes(minutes));
  if (keeps(event)) return event;
  // "EST" in summer is often a slip.
  if (prefer !== '') return keeps(prefer) ? prefer : 'none';
  if (minutes === 0) return 'UTC';
  if (minutes % 60 !== 0) return BETWEEN_HOURS.find(keeps) ?? 'none';
  const hours = minutes / 60;
  // The sign in these names is reversed: Etc/GMT-3 is three hours ahead.
  return hours >= -12 && hours <= 14 ? `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}` : 'none';
}

/** Whether a name such as "Europe/Moscow" is in the zone database. */
export function isZoneName(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
