import type { NotRead, ReadingContext } from './reading';
import { type Face, type Local, localsOf } from './time-clocks';
import { datesOf } from './time-dates';
import type { Side } from './time-side';

/** The local times that one end may mean. */
export function localsFor(
  side: Side,
  context: ReadingContext,
  face: Face,
): { locals: readonly Local[] } | { why: NotRead } {
  const dates = datesOf(side, context);
  if ('why' in dates) return dates;
  const locals: Local[] = [];
  for (const dated of dates.dates) {
    const some = localsOf(side, dated, face);
    if (typeof some === 'string') return { why: some };
    locals.push(...some);
  }
  return { locals };
}

/** Whether these are the two halves of a day: the same time of the clock, twelve hours apart. */
const areHalves = ([a, b, ...more]: readonly Local[]): boolean =>
  a !== undefined && b !== undefined && more.length === 0 && hoursApart(a, b) === 12;

const hoursApart = (a: Local, b: Local): number => a.at.until(b.at).total({ unit: 'hours' });

/**
 * Both ends of a range are read in the same order of day and month; where both may be of either half of the day, both
 * are within twelve hours ("between 3 and 4 o'clock").
 */
export function pairs(first: readonly Local[], second: readonly Local[] | undefined): [Local, Local | 'none'][] {
  if (second === undefined) return first.map((from) => [from, 'none']);
  const eitherHalf = areHalves(first) && areHalves(second);
  return first.flatMap((from) =>
    second
      .filter(({ order }) => order === 'none' || from.order === 'none' || order === from.order)
      .filter((to) => !eitherHalf || (hoursApart(from, to) >= 0 && hoursApart(from, to) < 12))
      .map((to): [Local, Local] => [from, to]),
  );
}
