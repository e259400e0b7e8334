import type { NotRead } from './reading';
import { foldFourFigures } from './time-four-figures';
import { foldHours } from './time-hours';
import { type Day, isCyrillic, type TimeItem } from './time-parts';
import { clockOf } from './time-written-clocks';

/** The items with those that make one clock time, day or year together folded into it; or why they make none. */
export function foldedItems(items: readonly TimeItem[], text: string): readonly TimeItem[] | NotRead {
  const years = foldFourFigures(items);
  if (typeof years === 'string') return years;
  return withPointed(foldHours(years), text);
}

type Pointed = TimeItem & { is: 'pointed' };

/**
 * "24.02 о 5:00" is a day in Ukrainian and Russian, "24.02-26.02.2022" the first of two days; "15.30, 3 березня" a clock
 * time, as the day is given. Anything else with a point stays as it is, and is not read.
 */
function withPointed(items: readonly TimeItem[], text: string): readonly TimeItem[] {
  const dayFirst = isCyrillic(text);
  const hasClock = items.some(({ is }) => is === 'clock' || is === 'point');
  const hasDay = items.some(
    (item) =>
      item.is === 'month' ||
      item.is === 'shift' ||
      item.is === 'weekday' ||
      isDay(item) ||
      (item.is === 'part' && item.today === true),
  );
  return items.map((item, i): TimeItem => {
    if (item.is !== 'pointed') return item;
    const [last, next] = [items[i - 1], items[i + 1]];
    const other = isJoint(next) ? items[i + 2] : isJoint(last) ? items[i - 2] : undefined;
    if (other?.is === 'days') return dayFirst && isJoint(next) ? dayOf(item, other.days[0]?.year) : item;
    if (last?.is === 'word' || next?.is === 'word' || hasClock === hasDay) return item;
    if (hasDay)
      return { is: 'clock', clock: clockOf(item.text.split('.')[0] ?? '', String(item.b), undefined, undefined) };
    return dayFirst ? dayOf(item, undefined) : item;
  });
}

const isDay = (item: TimeItem): boolean => item.is === 'days' && item.days.some(({ day }) => day !== undefined);
const isJoint = (item: TimeItem | undefined): boolean => item?.is === 'dash' || item?.is === 'joint';

function dayOf({ a, b }: Pointed, year: number | undefined): TimeItem {
  const day: Day = { day: a, month: b, ...(year === undefined ? {} : { year }) };
  return { is: 'days', days: [day], order: false, century: false };
}
