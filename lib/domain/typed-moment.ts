import { Temporal } from 'temporal-polyfill';
import { momentWritten } from './moment';
import type { Moment } from './record';
import type { Precision, TimeValue } from './value';
import { isCertain } from './value-reader/read-time';
import { readValue } from './value-reader/read-value';
import type { NotRead, Understood } from './value-reader/reading';

/** In what the times differ that a text may mean. */
export type Several = 'day' | 'hour' | 'day and hour' | 'midnight' | 'hour of two';

/** Why a text is not taken as a time. */
export type NoMoment = NotRead | 'not one time' | { several: Several };

export type TypedMoment = { ok: true; moment: Moment } | { ok: false; why: NoMoment };

/** What asks for a time alone: the reader needs a question to read words against. */
export const A_TIME = {
  id: 'when',
  slug: 'when',
  position: 0,
  question: '',
  measure: '',
  scope: '',
  additive: false,
  type: 'time',
  toleranceSeconds: 'none',
} as const;

/** No time begins with a sign: "-5000" is a slip, and neither the year 5000 nor one before our era. */
const SIGNED = /^\s*[-−–—+]/u;

/**
 * A time at which something was said or published, as an editor types it: "2 Jan 2023", "4 January 2023, 14:05",
 * "1–2 Jan 2023", "2023-01", "5.1.2023 09:00 UTC", in the event's zone unless it names another. Only what was
 * understood whole is taken; what may mean two times is not. The desk types times of a 24-hour clock, so "10:00" is in
 * the morning; "5:30" may be either. `zone` is an IANA zone.
 */
export function typedMoment(text: string, zone: string): TypedMoment {
  if (SIGNED.test(text)) return { ok: false, why: 'not one time' };
  const written = momentWritten(text, zone);
  if (written !== 'not a time' && !('at' in written)) return { ok: true, moment: written };
  const reading = readValue(text, { claim: A_TIME, zone });
  if (reading.kind === 'several') return { ok: false, why: { several: differIn(reading.readings, zone) } };
  if (reading.kind === 'not read') return { ok: false, why: reading.why };
  if (reading.kind === 'refers' || !isTaken(reading.understood)) return { ok: false, why: 'not one time' };
  const { value } = reading.understood;
  const moment = value.type === 'time' ? momentOf(value) : undefined;
  return moment === undefined ? { ok: false, why: 'not one time' } : { ok: true, moment };
}

/** What an editor has to say more of, so that one of several readings is left. `zone` is the event's. */
function differIn(readings: readonly Understood[], zone: string): Several {
  const isOrder = readings.some(({ assumed }) => assumed.some(({ what }) => what === 'day order'));
  const clocks = readings.flatMap(({ value }) => {
    if (value.type !== 'time') return [];
    const instant = value.relation === 'exact' ? value.at : value.relation === 'between' ? value.from : undefined;
    return instant === undefined ? [] : [Temporal.Instant.from(instant).toZonedDateTimeISO(value.zone ?? zone)];
  });
  const days = new Set(clocks.map((one) => one.toPlainDate().toString()));
  const hours = new Set(clocks.map((one) => one.toPlainTime().toString()));
  if (isOrder) return hours.size > 1 ? 'day and hour' : 'day';
  if (hours.size > 1) return 'hour';
  return days.size > 1 ? 'midnight' : 'hour of two';
}

const isTaken = ({ rest, assumed }: Understood): boolean =>
  rest === '' && assumed.every((one) => one.what === '24-hour clock' || isCertain(one));

/** A single time, or one of several days. */
function momentOf(value: TimeValue): Moment | undefined {
  const { precision, zone } = value;
  if (value.relation === 'exact') return at(value.at, precision, zone);
  if (value.relation !== 'between') return undefined;
  const [first, last] = [at(value.from, precision, zone), at(value.to, precision, zone)];
  return 'on' in first && 'on' in last ? { ...first, until: last.on } : undefined;
}

function at(instant: string, precision: Precision, zone: string): Moment {
  if (precision === 'second' || precision === 'minute' || precision === 'hour') return { precision, at: instant, zone };
  const on = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
  return { precision, on, zone };
}
