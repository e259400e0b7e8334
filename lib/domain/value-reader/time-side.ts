import type { NotRead, PartOfDay } from './reading';
import type { Clock, Day, TimeItem } from './time-parts';

/** One end of a range, or a whole time, as given. `days` has several dates if a date has two orders. */
export type Side = {
  days: readonly Day[];
  ordered: boolean;
  century: boolean;
  /** Any of the figures of its date may be the year. */
  anyYear?: true;
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  shift?: number;
  clock?: Clock;
  point?: 'noon' | 'midnight';
  part?: PartOfDay;
  /** The part of the day of the other end. */
  carried?: PartOfDay;
  /** "Night of 3 March", unlike "3 at night": the hours of two nights. */
  nights?: true;
};

const EMPTY: Side = { days: [], ordered: false, century: false };

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
    const added = withItem(side, item, items[i + 1]);
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
      return side.days.length > 0 || (year ?? month ?? day) !== undefined
        ? 'several values'
        : {
            ...side,
            days: item.days,
            ordered: item.order,
            century: item.century,
            ...(item.anyYear ? { anyYear: true } : {}),
          };
    case 'year':
      // A year comes last; before a month, four digits may be a time of day.
      if (next?.is === 'month' || next?.is === 'number' || side.days.length > 0) return 'no figure';
      return once(year, { year: item.year });
    case 'month':
      return side.days.length > 0 ? 'several values' : once(month, { month: item.month });
    case 'number':
      if (item.n < 1 || item.n > 31) return 'impossible';
      return side.days.length > 0 ? 'several values' : once(day, { day: item.n });
    case 'weekday':
      return once(weekday, { weekday: item.weekday });
    case 'shift':
      return once(shift, { shift: item.days });
    case 'clock':
      return once(clock ?? point, { clock: item.clock });
    case 'point':
      return isTwelve(clock)
        ? { ...side, clock: { ...(clock as Clock), hours: item.at === 'noon' ? [12] : [0, 24], open: false } }
        : once(clock ?? point, { point: item.at });
    case 'part':
      if (item.today && (shift !== undefined || hasDate(side))) return 'several values';
      return once(part, {
        part: item.part,
        ...(item.nights ? { nights: true } : {}),
        ...(item.today ? { shift: 0 } : {}),
      });
    case 'half':
      return once(part, { part: item.part });
    default:
      return side;
  }
}

const isTwelve = (clock: Clock | undefined): boolean => clock?.hours.includes(12) === true && clock.minute === 0;

/** Two ends of one range complete each other: "с 24 по 26 февраля 2022 года", "00:02 to 00:05 on 1 January". */
export function completed(side: Side, other: Side): Side {
  if (!hasDate(side)) return { ...dateOf(other), ...timeOf(side), ...carried(side, other) };
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

function dateOf({ clock, point, part, nights, ...date }: Side): Side {
  return date;
}

function timeOf({ clock, point, part, nights }: Side): Partial<Side> {
  return {
    ...(clock === undefined ? {} : { clock }),
    ...(point === undefined ? {} : { point }),
    ...(part === undefined ? {} : { part }),
    ...(nights === undefined ? {} : { nights }),
  };
}

/** "С 5 до 6 утра": the part of the day that is named behind both ends holds for the first too, where it can. */
function carried(side: Side, { clock, part }: Side): Partial<Side> {
  const isOpen = side.clock !== undefined && side.clock.half === undefined && side.part === undefined;
  return isOpen && clock !== undefined && part !== undefined ? { carried: part } : {};
}
