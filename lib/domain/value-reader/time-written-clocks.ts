import type { Clock } from './time-parts';

/** A clock time as written, or one without hours if there is no such time. */
export function clockOf(
  hour: string,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
): Clock {
  const hours = hoursOf(hour, half?.toLowerCase() ?? '');
  const [m, s] = [Number(minute ?? 0), Number(second ?? 0)];
  if (hours.length === 0 || m > 59 || s > 59) return { ...IMPOSSIBLE };
  const precision = second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour';
  const open = half === undefined && !hour.startsWith('0') && Number(hour) <= 12;
  return { hours, minute: m, second: s, precision, open, ...(half === undefined ? {} : { half: true }) };
}

/** An invalid clock time has no hours. */
export const IMPOSSIBLE: Clock = { hours: [], minute: 0, second: 0, precision: 'minute', open: false };

function hoursOf(written: string, half: string): readonly number[] {
  const hour = Number(written);
  if (half === '') return hour <= 24 ? [hour] : [];
  return onHalf(hour, half.startsWith('p'));
}

/** The hour of a 12-hour clock: 12 a.m. is midnight; "15:00 p.m." is an hour already. */
export function onHalf(hour: number, later: boolean): readonly number[] {
  if (hour > 12) return later && hour < 24 ? [hour] : [];
  if (hour === 0) return later ? [] : [0];
  return [(hour % 12) + (later ? 12 : 0)];
}
