import { wordsOf } from './calendar-words';
import type { NotRead } from './reading';
import type { Clock, TimeItem } from './time-parts';
import { clockOf } from './time-written-clocks';

/** Before this year, four figures behind a day may as well be a time of day: "3 March 1430". */
const FIRST_PLAIN_YEAR = 1500;
/** Four figures between these are not taken as a time of day only because a zone stands behind them. */
const [FIRST_RECENT, LAST_RECENT] = [1800, 2100];

const BEFORE_YEAR = wordsOf(({ beforeYear }) => beforeYear);
/** "Год" is a year in Russian, and an hour in Ukrainian ("год."). */
const YEAR_WORDS = wordsOf(({ yearWords }) => yearWords);

type Four = TimeItem & { is: 'four' };

/**
 * Tells years from times of day without a colon ("1415"). A year stands behind its month or beside a word for years; a
 * time of day behind "at", before "hrs" or a zone, or where the date has its year already. What may be either is not
 * read, with a reason.
 */
export function foldFourFigures(lexed: readonly TimeItem[]): TimeItem[] | NotRead {
  const items = lexed.map((item, i) => (isYearWord(item, lexed[i - 1]) ? { ...item, is: 'year word' as const } : item));
  const made: TimeItem[] = [];
  for (const [i, item] of items.entries()) {
    if ((item.is === 'hours' || item.is === 'hour') && items[i - 1]?.is === 'four') continue;
    if (item.is !== 'four') {
      made.push(item);
      continue;
    }
    const kind = kindOf(item, items, i);
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

const isRecent = ({ n }: Four): boolean => n >= FIRST_RECENT && n <= LAST_RECENT;

const isYearWord = (item: TimeItem, last: TimeItem | undefined): item is TimeItem & { is: 'hour' } =>
  item.is === 'hour' && YEAR_WORDS.has(item.token.norm) && last?.is === 'four' && isRecent(last);

function kindOf(item: Four, items: readonly TimeItem[], i: number): 'year' | 'clock' | 'unclear' {
  const [last, next] = [items[i - 1], items[i + 1]];
  const mayBeClock = clockFrom(item).hours.length > 0;
  const clock = mayBeClock ? 'clock' : 'unclear';
  if (next?.is === 'year word' || last?.is === 'year word') return item.n < 1 ? 'unclear' : 'year';
  if (last?.is === 'at' || next?.is === 'hours' || next?.is === 'hour' || item.zero) return clock;
  const hasZone = next?.is === 'zone' || next?.is === 'meridiem';
  if (isBehindMonth(items, i)) {
    if (hasZone && !items.some(isClock)) return mayBeClock && !isRecent(item) ? 'clock' : 'unclear';
    return item.n >= FIRST_PLAIN_YEAR || !mayBeClock ? 'year' : 'unclear';
  }
  if (hasZone) return clock;
  if (items.some((_, j) => isDay(items, j))) {
    // "1941, 22 June" may have its year first.
    if (isRecent(item) && !items.some((_, j) => j !== i && hasYear(items, j))) return 'unclear';
    return last?.is === 'word' || next?.is === 'word' ? 'unclear' : clock;
  }
  if (item.n >= FIRST_PLAIN_YEAR || !mayBeClock) return 'year';
  return last?.is === 'filler' && BEFORE_YEAR.has(last.token.norm) ? 'year' : 'unclear';
}

const isNumber = (item: TimeItem | undefined): boolean => item?.is === 'number' || item?.is === 'ordinal';
const isClock = ({ is }: TimeItem): boolean => is === 'clock' || is === 'point';

const hasYear = (items: readonly TimeItem[], j: number): boolean => {
  const item = items[j];
  if (item?.is === 'days') return item.days.some(({ year }) => year !== undefined);
  return item?.is === 'four' && (isBehindMonth(items, j) || items[j + 1]?.is === 'year word');
};

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
  const last = before.at(-1);
  if (last?.is === 'pause' || (last?.is === 'filler' && !BEFORE_YEAR.has(last.token.norm))) before.pop();
  while (isNumber(before.at(-1)) || (isDash(before.at(-1)) && isNumber(before.at(-2)))) before.pop();
  return before.at(-1)?.is === 'month';
}

const isDash = (item: TimeItem | undefined): boolean =>
  item?.is === 'dash' || (item?.is === 'joint' && ['to', 'through', 'and'].includes(item.joint));
