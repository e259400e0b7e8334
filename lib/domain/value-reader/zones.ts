import { Temporal } from 'temporal-polyfill';
import { tableOf } from './tokens';

/** A zone as given: a name, a fixed offset, the event's zone, or an ambiguous name. */
export type ZoneNamed =
  | { by: 'name'; zone: string }
  | { by: 'offset'; minutes: number; prefer: string }
  | { by: 'event' }
  | { by: 'several' };

const name = (zone: string, words: string) => [{ by: 'name', zone } as const, words] as const;
const offset = (hours: number, prefer: string, words: string) =>
  [{ by: 'offset', minutes: hours * 60, prefer } as const, words] as const;

/** Names that mean only a zone, anywhere in the text. */
export const ZONE_WORDS = tableOf<ZoneNamed>([
  name('UTC', 'utc | gmt | по гринвичу | за гринвічем'),
  name(
    'Europe/Moscow',
    'msk | мск | moscow time | по московскому времени | московского времени | за московським часом',
  ),
  name(
    'Europe/Kyiv',
    'kyiv time | kiev time | за київським часом | київського часу | по киевскому времени | киевского времени',
  ),
  name('America/New_York', 'eastern time | new york time'),
  name('Europe/Istanbul', 'turkish time | istanbul time'),
  [{ by: 'event' }, 'local time | за місцевим часом | по местному времени | местного времени | місцевого часу'],
]);

/**
 * Names that are zones only after a clock time: elsewhere "est." is an estimate, and "по Москве" a place that was hit.
 */
export const ZONES_BEHIND_CLOCK = tableOf<ZoneNamed>([
  name('UTC', 'z | zulu'),
  name('Europe/Moscow', 'moscow | по москве | за москвою'),
  name('Europe/Kyiv', 'kyiv | за києвом | по киеву'),
  name('America/New_York', 'et'),
  name('Europe/Istanbul', 'trt'),
  offset(-5, 'America/New_York', 'est'),
  offset(-4, 'America/New_York', 'edt'),
  offset(-7, 'America/Denver', 'mst'),
  offset(-6, 'America/Denver', 'mdt'),
  offset(-8, 'America/Los_Angeles', 'pst'),
  offset(-7, 'America/Los_Angeles', 'pdt'),
  offset(1, 'Europe/Berlin', 'cet'),
  offset(2, 'Europe/Berlin', 'cest'),
  offset(2, 'Europe/Kyiv', 'eet'),
  offset(3, 'Europe/Kyiv', 'eest'),
  [{ by: 'event' }, 'local | за місцевим | по местному'],
  // Each of these abbreviations is used in two or more countries.
  [{ by: 'several' }, 'cst | cdt | ist | bst | ast | amt | gst | sst'],
]);

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
