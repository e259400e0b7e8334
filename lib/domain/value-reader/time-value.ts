import { Temporal } from 'temporal-polyfill';
import type { Precision, TimeValue } from '@/lib/domain/value';
import type { NotRead, ReadingContext } from './reading';
import type { Local } from './time-clocks';
import { instantsOf, zoneFor } from './time-instants';
import type { TimePut } from './time-spans';
import type { ZoneNamed } from './zones';

/** `backwards`: the end precedes the start, so that these ends are not the ones meant. */
type Values = { values: readonly TimeValue[] } | { why: NotRead } | { why: 'impossible'; backwards: true };

/**
 * The values of one reading of both ends in the named zone: two in the hour that clocks show twice; none, which makes
 * it impossible, in the hour that they skip or if the end precedes the start.
 */
export function valuesFor(
  relation: TimePut['relation'],
  from: Local,
  to: Local | 'none',
  zones: readonly ZoneNamed[],
  context: ReadingContext,
  toTheHour: boolean,
): Values {
  const last = to === 'none' ? from.until : to.at;
  const [zoneOfFirst = 'none', zoneOfLast = zoneOfFirst] = zones;
  const found = zoneFor(
    zoneOfFirst,
    last === undefined || zoneOfLast !== zoneOfFirst ? [from.at] : [from.at, last],
    context,
  );
  if ('why' in found) return found;
  const { zone } = found;
  const precision = precisionOf(from, to, toTheHour);
  if (precision === 'mixed') return { why: 'several values' };
  const starts = instants(from.at, precision, zone, zoneOfFirst);
  const ends = last === undefined ? [] : instants(last, precision, zone, zoneOfLast);
  if (starts.length === 0 || (last !== undefined && ends.length === 0)) return { why: 'impossible' };
  const given = { type: 'time' as const, precision, zone };
  if (last === undefined) return { values: starts.map((at) => single(relation, at, given)) };
  if (to === 'none') return partOf(relation, starts, ends, given);
  const spans = starts.flatMap((at) => ends.map((until): [string, string] => [at, until]));
  if (spans.some(([at, until]) => Temporal.Instant.compare(at, until) > 0)) {
    return { why: 'impossible', backwards: true };
  }
  // A part of a day has no ends that anybody said.
  if (from.until !== undefined || to.until !== undefined) return { why: 'several relations' };
  return {
    values: spans.map(([at, until]) => ({
      ...given,
      relation: relation === 'vague' ? 'vague' : 'between',
      from: at,
      to: until,
    })),
  };
}

/** A part of a day. "After the evening of the 3rd" means after its end, and "before" it before its start: not read. */
function partOf(
  relation: TimePut['relation'],
  starts: readonly string[],
  ends: readonly string[],
  given: { type: 'time'; precision: Precision; zone: string },
): Values {
  if (relation !== 'exact' && relation !== 'about') return { why: 'several relations' };
  return { values: starts.flatMap((from) => ends.map((to): TimeValue => ({ ...given, relation: 'vague', from, to }))) };
}

/** A day begins at its calendar start, even if clocks skip midnight; a clock time is one, two or no instants. */
function instants(
  local: Temporal.PlainDateTime,
  precision: Precision,
  zone: string,
  named: ZoneNamed | 'none',
): readonly string[] {
  const isClock = precision === 'hour' || precision === 'minute' || precision === 'second';
  if (isClock) return instantsOf(local, zone, named);
  return [local.toPlainDate().toZonedDateTime(zone).toInstant().toString()];
}

/** An hour beside a minute is on the hour ("from 8:30 to 10 am"); noon beside an hour is given to the hour. */
function precisionOf(from: Local, to: Local | 'none', toTheHour: boolean): Precision | 'mixed' {
  const single = toTheHour && from.precision === 'minute' ? 'hour' : from.precision;
  if (to === 'none' || to.precision === from.precision) return single;
  const [hour, minute] = from.precision === 'hour' ? [from, to] : [to, from];
  if (hour.precision !== 'hour' || minute.precision !== 'minute') return 'mixed';
  return minute.point ? 'hour' : 'minute';
}

function single(
  relation: TimePut['relation'],
  at: string,
  given: { type: 'time'; precision: Precision; zone: string },
): TimeValue {
  switch (relation) {
    case 'at least':
    case 'more than':
      return { ...given, relation, from: at };
    case 'at most':
    case 'fewer than':
      return { ...given, relation, to: at };
    default:
      return { ...given, relation: relation === 'about' ? 'about' : 'exact', at };
  }
}
