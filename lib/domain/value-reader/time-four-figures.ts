import type { NotRead } from './reading';
import { clockOf } from './time-figures';
import type { Clock, TimeItem } from './time-parts';

/** Before this year, four figures behind a day may as well be a time of day: "3 March 1430". */
const FIRST_PLAIN_YEAR = 1500;
/** Four figures between these are not taken as a time of day only because a zone stands behind them. */
const [FIRST_RECENT, LAST_RECENT] = [1800, 2100];

type Four = TimeItem & { is: 'four' };

/**
 * Tells years from times of day without a colon ("1415"). A year stands behind its month or beside a word for years; a
 * time of day behind "at", before "hrs" or a zone, or where the date has its year already. What may be either is not
 * read, with a reason.
 */
export function foldFourFigures(
  items: readonly TimeItem[],
  beforeYear: (norm: string) => boolean,
): TimeItem[] | NotRead {
  const made: TimeItem[] = [];
  for (const [i, item] of items.entries()) {
    if (item.is === 'hours' && items[i - 1]?.is === 'four') continue;
    if (item.is !== 'four') {
      made.push(item);
      continue;
    }
    const kind = kindOf(item, items, i, beforeYear);
    if (kind === 'unclear') return 'several values';
    made.push(kind === 'year' ? { is: 'year', year: item.n } : { is: 'clock', clock: clockFrom(item) });
  }
  return made;
}

const digitsOf = ({ n }: Four): string => String(n).padStart(4, '0');
const clockFrom = (four: Four): Clock => {
  const digits = digitsOf(four);
  return { ...clockOf(digits.slice(0, 2), digits.slice(2), undefined, undefined), open: false };
};

function kindOf(
  item: Four,
  items: readonly TimeItem[],
  i: number,
  beforeYear: (norm: string) => boolean,
): 'year' | 'clock' | 'unclear' {
  const [last, next] = [items[i - 1], items[i + 1]];
  const mayBeClock = clockFrom(item).hours.length > 0;
  const clock = mayBeClock ? 'clock' : 'unclear';
  const isRecent = item.n >= FIRST_RECENT && item.n <= LAST_RECENT;
  if (next?.is === 'year word' || last?.is === 'year word') return item.n < 1 ? 'unclear' : 'year';
  if (last?.is === 'at' || next?.is === 'hours' || next?.is === 'hour' || item.zero) return clock;
  const hasZone = next?.is === 'zone' || next?.is === 'meridiem';
  if (isBehindMonth(items, i)) {
    if (hasZone && !items.some(isClock)) return mayBeClock && !isRecent ? 'clock' : 'unclear';
    return item.n >= FIRST_PLAIN_YEAR || !mayBeClock ? 'year' : 'unclear';
  }
  if (hasZone) return clock;
  if (items.some((_, j) => isDay(items, j))) {
    const ends = last?.is === 'joint' || last?.is === 'dash' || next?.is === 'joint' || next?.is === 'dash';
    if (ends && isRecent && !items.some((other, j) => j !== i && other.is === 'four' && isBehindMonth(items, j)))
      return 'unclear';
    return last?.is === 'word' || next?.is === 'word' ? 'unclear' : clock;
  }
  if (item.n >= FIRST_PLAIN_YEAR || !mayBeClock) return 'year';
  return last?.is === 'filler' && beforeYear(last.token.norm) ? 'year' : 'unclear';
}

const isNumber = (item: TimeItem | undefined): boolean => item?.is === 'number' || item?.is === 'ordinal';
const isClock = ({ is }: TimeItem): boolean => is === 'clock' || is === 'point';

/** Whether a day is given here: a date in figures, or a month beside a number. */
function isDay(items: readonly TimeItem[], j: number): boolean {
  const item = items[j];
  if (item?.is === 'days') return item.days.some(({ day }) => day !== undefined);
  if (item?.is === 'shift' || item?.is === 'weekday') return true;
  const [before, next] = [items[j - 1]?.is === 'filler' ? items[j - 2] : items[j - 1], items[j + 1]];
  return item?.is === 'month' && (isNumber(before) || isNumber(next));
}

/** "December 1941", "3 March 1863", "March 3, 1863", "July 1-3, 1863". */
function isBehindMonth(items: readonly TimeItem[], i: number): boolean {
  const before = items.slice(Math.max(0, i - 6), i);
  if (before.at(-1)?.is === 'pause' || before.at(-1)?.is === 'filler') before.pop();
  while (isNumber(before.at(-1)) || (isDash(before.at(-1)) && isNumber(before.at(-2)))) before.pop();
  return before.at(-1)?.is === 'month';
}

const isDash = (item: TimeItem | undefined): boolean =>
  item?.is === 'dash' || (item?.is === 'joint' && (item.joint === 'to' || item.joint === 'and'));
