import type { NotRead, PartOfDay } from './reading';
import type { Clock, Day, TimeItem } from './time-parts';

/** One end of a range, or a whole time, as given. `days` has several dates if a date has two orders. */
export type Side = {
  days: readonly Day[];
  ordered: boolean;
  century: boolean;
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  shift?: number;
  clock?: Clock;
  point?: 'noon' | 'midnight';
  part?: PartOfDay;
};

export const EMPTY: Side = { days: [], ordered: false, century: false };

/** Whether the day was given. */
export const hasDate = ({ days, year, month, day, weekday, shift }: Side): boolean =>
  days.length > 0 || [year, month, day, weekday, shift].some((one) => one !== undefined);
/** Whether the time of day was given. */
export const hasClock = ({ clock, point, part }: Side): boolean =>
  clock !== undefined || point !== undefined || part !== undefined;

/** Combines the items of one side. Two of a kind are several values; the word after an hour may settle a.m. or p.m. */
export function sideOf(items: readonly TimeItem[]): Side | NotRead {
  let side: Side = EMPTY;
  for (const [i, item] of items.entries()) {
    const next = items[i + 1];
    const added = withItem(side, item, next);
    if (typeof added === 'string') return added;
    side = added;
  }
  return side;
}

function withItem(side: Side, item: TimeItem, next: TimeItem | undefined): Side | NotRead {
  const { year, month, day, weekday, shift, clock, point, part } = side;
  const once = (taken: unknown, more: Partial<Side>): Side | NotRead =>
    taken === undefined ? { ...side, ...more } : 'several values';
  switch (item.is) {
    case 'days':
      return side.days.length > 0 || (year ?? month ?? day ?? shift) !== undefined
        ? 'several values'
        : { ...side, days: item.days, ordered: item.order, century: item.century };
    case 'year':
      // A year comes last; before a month, four digits may be a time of day.
      if (next?.is === 'month' || next?.is === 'number' || side.days.length > 0) return 'no figure';
      return once(year ?? shift, { year: item.year });
    case 'month':
      return side.days.length > 0 ? 'several values' : once(month ?? shift, { month: item.month });
    case 'number':
      if (next?.is === 'half') {
        const hour: Clock = { hours: [item.n], minute: 0, second: 0, precision: 'hour', open: false };
        return item.n > 24 ? 'impossible' : once(clock, { clock: hour });
      }
      if (item.n < 1 || item.n > 31) return 'impossible';
      return side.days.length > 0 ? 'several values' : once(day ?? shift, { day: item.n });
    case 'weekday':
      return once(weekday, { weekday: item.weekday });
    case 'shift':
      return hasDate(side) ? 'several values' : { ...side, shift: item.days };
    case 'clock':
      return once(clock ?? point, { clock: item.clock });
    case 'point':
      return isTwelve(clock)
        ? { ...side, clock: { ...(clock as Clock), hours: item.at === 'noon' ? [12] : [0, 24], open: false } }
        : once(clock ?? point, { point: item.at });
    case 'part':
    case 'half':
      return once(part, { part: item.part });
    default:
      return side;
  }
}

const isTwelve = (clock: Clock | undefined): boolean => clock?.hours.includes(12) === true && clock.minute === 0;

/** Two ends of one range complete each other: "с 24 по 26 февраля 2022 года", "00:02 to 00:05 on 1 January". */
export function completed(side: Side, other: Side): Side {
  if (!hasDate(side)) return { ...other, ...timeOf(side) };
  const { year, month } = other;
  if (side.days.length > 0 || side.shift !== undefined || (side.weekday !== undefined && side.day === undefined)) {
    return side;
  }
  // A year alone is complete; only a day or a month takes missing parts from the other end.
  const more: Partial<Side> = {};
  if (side.year === undefined && year !== undefined && (side.day ?? side.month) !== undefined) more.year = year;
  if (side.month === undefined && month !== undefined && side.day !== undefined) more.month = month;
  return { ...side, ...more };
}

function timeOf({ clock, point, part }: Side): Partial<Side> {
  return {
    ...(clock === undefined ? {} : { clock }),
    ...(point === undefined ? {} : { point }),
    ...(part === undefined ? {} : { part }),
  };
}
