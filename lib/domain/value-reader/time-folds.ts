import type { NotRead } from './reading';
import { clockOf } from './time-figures';
import { foldFourFigures } from './time-four-figures';
import { foldHours } from './time-hours';
import type { TimeItem } from './time-parts';

/** The items with those that make one clock time, day or year together folded into it; or why they make none. */
export function foldedItems(items: readonly TimeItem[], text: string): readonly TimeItem[] | NotRead {
  const years = foldFourFigures(items);
  if (typeof years === 'string') return years;
  return withPointed(foldHours(years), text);
}

/** "24.02 о 5:00", "15.30 3 березня": in Ukrainian and Russian, the day if there is a clock time, else the clock time. */
function withPointed(items: readonly TimeItem[], text: string): readonly TimeItem[] {
  const hasClock = items.some(({ is }) => is === 'clock' || is === 'point');
  const hasDay = items.some(
    (item) => item.is === 'month' || item.is === 'shift' || (item.is === 'days' && item.days.some(({ day }) => day)),
  );
  if (hasClock === hasDay || !/\p{Script=Cyrillic}/u.test(text)) return items;
  return items.map((item): TimeItem => {
    if (item.is !== 'pointed') return item;
    if (hasClock) return { is: 'days', days: [{ day: item.a, month: item.b }], order: false, century: false };
    return { is: 'clock', clock: clockOf(item.text.split('.')[0] ?? '', String(item.b), undefined, undefined) };
  });
}
