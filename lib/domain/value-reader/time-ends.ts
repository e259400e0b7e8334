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

/** Both ends of a range are read in the same order of day and month. */
export function pairs(first: readonly Local[], second: readonly Local[] | undefined): [Local, Local | 'none'][] {
  if (second === undefined) return first.map((from) => [from, 'none']);
  return first.flatMap((from) =>
    second
      .filter(({ order }) => order === 'none' || from.order === 'none' || order === from.order)
      .map((to): [Local, Local] => [from, to]),
  );
}
