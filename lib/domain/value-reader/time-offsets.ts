import type { Clock, TimeItem } from './time-parts';
import type { ZoneNamed } from './zones';

// "+03:00" behind a clock time, and "UTC+3". A minus may also be a dash between two clock times.

const NAMED = /(?:UTC|GMT)\s?([+\-−])(\d{1,2})(?::?(\d{2}))?(?![\d:])/iuy;
const BARE = /\s?([+\-−])(\d{2}):?(\d{2})?(?![\d:])/uy;

/** A clock time that ISO 8601 writes, and one with seconds: a minus behind it is an offset. */
const ISO_INSTANT = /\dT\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?$/u;
const WITH_SECONDS = /\d:\d{2}:\d{2}(?:[.,]\d{1,9})?$/u;
const CLOCK = /(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?$/u;
const DATED_CLOCK = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u;

/** In hours: no zone is further behind UTC, or further ahead of it. */
const [FURTHEST_BEHIND, FURTHEST_AHEAD] = [12, 14];

/**
 * The offset at this position; or the items of both readings of "2023-03-03 04:00-05:00", the end of a range or an
 * offset; or `none`.
 */
export function offsetAt(text: string, at: number): { items: readonly TimeItem[]; length: number } | 'none' {
  NAMED.lastIndex = at;
  const named = /[ug]/iu.test(text.charAt(at)) ? NAMED.exec(text) : null;
  if (named) return { items: [{ is: 'zone', zone: zoneOf(named) }], length: named[0].length };
  if (!/[\s+\-−]/u.test(text.charAt(at))) return 'none';
  const before = text.slice(Math.max(0, at - 30), at);
  const clock = CLOCK.exec(before);
  BARE.lastIndex = at;
  const found = clock ? BARE.exec(text) : null;
  if (!found || !clock) return 'none';
  const [all, sign, hours = '', minutes] = found;
  const glued = !/\s/u.test(all);
  const most = sign === '+' ? FURTHEST_AHEAD : FURTHEST_BEHIND;
  const isPossible = Number(hours) <= most && ['00', '15', '30', '45', undefined].includes(minutes);
  const zone: TimeItem = { is: 'zone', zone: zoneOf(found) };
  const isWritten = glued && (ISO_INSTANT.test(before) || WITH_SECONDS.test(before));
  const isMail = !glued && WITH_SECONDS.test(before) && minutes !== undefined && !all.includes(':');
  if (isWritten || isMail || (sign === '+' && minutes !== undefined)) {
    return { items: isPossible ? [zone] : [{ is: 'bad' }], length: all.length };
  }
  if (!glued || sign === '+' || minutes === undefined || !DATED_CLOCK.test(before) || !isPossible) return 'none';
  const end: Clock = { hours: [Number(hours)], minute: Number(minutes), second: 0, precision: 'minute', open: false };
  const isRange = Number(hours) * 60 + Number(minutes) >= Number(clock[1]) * 60 + Number(clock[2]);
  return { items: [isRange ? { is: 'either', zone: zoneOf(found), end } : { is: 'bad' }], length: all.length };
}

function zoneOf([, sign, hours, minutes]: RegExpExecArray): ZoneNamed {
  const total = Number(hours) * 60 + Number(minutes ?? 0);
  return { by: 'offset', minutes: sign === '+' ? total : -total, prefer: '' };
}
