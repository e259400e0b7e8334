import type { Temporal } from 'temporal-polyfill';
import type { Precision } from '@/lib/domain/value';
import { HOURS, HOURS_CALLED } from './calendar-words';
import type { Assumption, NotRead, PartOfDay } from './reading';
import type { Dated } from './time-dates';
import { bothHalves, type Clock } from './time-parts';
import type { Side } from './time-side';

/** A local time that a side may mean: a point, or from the first to the last hour of a part of a day. */
export type Local = {
  at: Temporal.PlainDateTime;
  until?: Temporal.PlainDateTime;
  precision: Precision;
  assumed: readonly Assumption[];
  order: Dated['order'];
  /** Noon or midnight: as precise as the other end. */
  point?: true;
};

/** Whether hours up to 12 may be of a 12-hour clock. */
export type Face = '12 hours' | '24 hours';

/** The local times of a date with its clock time. "Midnight" of a day is its start or its end. */
export function localsOf(side: Side, dated: Dated, face: Face): readonly Local[] | NotRead {
  const { date, precision, assumed, order } = dated;
  const { clock, point, part } = side;
  if (clock === undefined && point === undefined && part === undefined) {
    return [{ at: date.toPlainDateTime(), precision, assumed, order }];
  }
  if (precision !== 'day') return 'no date';
  const on = (hour: number, minute = 0, second = 0): Temporal.PlainDateTime =>
    date.toPlainDateTime().add({ hours: hour, minutes: minute, seconds: second });
  if (point !== undefined) {
    const hours = point === 'noon' ? [12] : [0, 24];
    return hours.map((hour) => ({ at: on(hour), precision: 'minute', assumed, order, point: true }));
  }
  if (clock === undefined) return part === undefined ? [] : partsOf(part, on, assumed, order);
  const hours = hoursOf(clock, side, face);
  if (hours.length === 0) return 'impossible';
  if (!side.nights && hours.includes(24) && (clock.minute > 0 || clock.second > 0)) return 'impossible';
  const isGuess = clock.open && part === undefined && hours.length === 1 && hours[0] !== 0;
  const more: readonly Assumption[] = isGuess ? [...assumed, { what: '24-hour clock' }] : assumed;
  return hours.map((hour) => ({
    at: on(hour, clock.minute, clock.second),
    precision: clock.precision,
    assumed: more,
    order,
  }));
}

/**
 * The hours that a clock time may mean. "5" is in the morning or the afternoon unless a word settles it; hours from 24
 * are of the next day.
 */
function hoursOf(clock: Clock, { part, carried, nights }: Side, face: Face): readonly number[] {
  if (part === undefined && carried === undefined) return onFace(clock, face);
  const both = clock.hours.flatMap((hour) =>
    hour === 12 ? [0, 12] : hour >= 1 && hour < 12 ? [hour, hour + 12] : [hour],
  );
  const called = [...new Set(both)].filter((hour) => HOURS_CALLED[part ?? carried ?? 'night'](hour));
  if (part === undefined && called.length === 0) return onFace(clock, face);
  // "Twelve at night" is the start or the end of a day, and "the night of the 3rd" is two nights.
  if (clock.hours.includes(12) && clock.minute === 0 && called[0] === 0) return [0, 24];
  return nights ? called.flatMap((hour) => (hour < 12 ? [hour, hour + 24] : [hour])) : called;
}

/** "5:30" may be either half of the day; with two figures ("10:30") a 24-hour clock is assumed. */
function onFace({ hours, open }: Clock, face: Face): readonly number[] {
  const [hour = 0] = hours;
  return open && hours.length === 1 && face === '12 hours' && hour >= 1 && hour <= 9 ? bothHalves(hour) : hours;
}

/** "The night of 1 January" is the night before that day's dawn or the night after its dusk. */
function partsOf(
  part: PartOfDay,
  on: (hour: number) => Temporal.PlainDateTime,
  assumed: readonly Assumption[],
  order: Dated['order'],
): readonly Local[] {
  const parts: readonly PartOfDay[] = part === 'night' ? ['early hours', 'night'] : [part];
  return parts.map((one) => ({
    at: on(HOURS[one][0]),
    until: on(HOURS[one][1]),
    precision: 'hour',
    assumed: [...assumed, { what: 'part of day', part: one }],
    order,
  }));
}
