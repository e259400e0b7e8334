import { bothHalves, type Clock, saysTime, type TimeItem } from './time-parts';
import { clockOf, IMPOSSIBLE, onHalf } from './time-written-clocks';

// Clock times that several items make: "5 pm", "15 годин 30 хвилин", "о п'ятій тридцять", "12 noon", "5 to 6 am".

/** "Two days ago" is a day; "ten days ago" is often about then. */
const MOST_DAYS_AGO = 6;

type Made = { item: readonly TimeItem[]; length: number };

/** Folds the items that make clock times and days of the month into one each. */
export function foldHours(items: readonly TimeItem[]): TimeItem[] {
  const folded: TimeItem[] = [];
  for (let i = 0; i < items.length; ) {
    const made = hourAt(items, i, folded);
    folded.push(...made.item);
    i += made.length;
  }
  return rangesOfHours(folded);
}

function hourAt(items: readonly TimeItem[], i: number, before: readonly TimeItem[]): Made {
  const item = items[i] as TimeItem;
  const next = items[i + 1];
  const one = (clock: Clock, length: number): Made => ({ item: [{ is: 'clock', clock }], length });
  const last = before.at(-1);
  // "Час ночи" is one o'clock at night.
  if (item.is === 'hour' && next?.is === 'half' && isOpen(last)) return one(hourOf(1), 1);
  if (item.is === 'clock') {
    if (next?.is === 'meridiem') return one(onMeridiem(item.clock, next.later), 2);
    return { item: [item], length: next?.is === 'hours' || next?.is === 'hour' ? 2 : 1 };
  }
  if (item.is === 'pointed') {
    const clock = clockOf(String(item.text.split('.')[0]), String(item.b), undefined, undefined);
    if (next?.is === 'meridiem') return one(onMeridiem(clock, next.later), 2);
    return last?.is === 'at' ? one(clock, 1) : { item: [item], length: 1 };
  }
  if (item.is === 'ordinal') return ordinalAt(items, i, last);
  const n = item.is === 'number' || item.is === 'cardinal' ? item.n : 'none';
  if (n === 'none') return { item: [item], length: 1 };
  if (next?.is === 'days ago') return { item: [n > MOST_DAYS_AGO ? next : { is: 'shift', days: -n }], length: 2 };
  if (next?.is === 'meridiem') return one(onMeridiem({ ...hourOf(n), hours: [n] }, next.later), 2);
  if (next?.is === 'hour' && isHourNamed(items, i, next.token.norm, last)) return withMinutes(items, i, n);
  if (next?.is === 'half' || (next?.is === 'pause' && item.is === 'cardinal' && items[i + 2]?.is === 'half')) {
    return one(n > 24 ? IMPOSSIBLE : { ...hourOf(n), hours: [n] }, 1);
  }
  if (isHourAlone(items, i, last)) return one(hourOf(n), 1);
  if (item.is === 'cardinal' && next?.is === 'cardinal' && next.n >= 10 && n <= 24 && isPreposition(last)) {
    const { named, ...exact } = hourOf(n);
    const clock: Clock = { ...exact, minute: next.n, precision: 'minute' };
    const half = items[i + 2];
    return half?.is === 'meridiem' ? one(onMeridiem({ ...clock, hours: [n] }, half.later), 3) : one(clock, 2);
  }
  if (n === 12 && next?.is === 'point')
    return one({ ...hourOf(12), hours: next.at === 'noon' ? [12] : [0, 24], precision: 'minute' }, 2);
  return { item: [item], length: 1 };
}

const hourOf = (n: number): Clock => ({
  hours: n > 24 ? [] : bothHalves(n),
  minute: 0,
  second: 0,
  precision: 'hour',
  open: false,
  named: true,
});

function onMeridiem(clock: Clock, later: boolean): Clock {
  const hours = clock.hours.flatMap((hour) => onHalf(hour, later));
  return { ...clock, hours: [...new Set(hours)], open: false, half: true };
}

/** Where no word before an hour changes it: "в шестом часу утра". */
const isOpen = (item: TimeItem | undefined): boolean =>
  item === undefined || ['at', 'filler', 'relation', 'joint', 'pause', 'dash'].includes(item.is) || saysTime(item);

const isPreposition = (item: TimeItem | undefined): boolean => ['at', 'filler', 'relation'].includes(item?.is ?? '');

/** "Об 11-й"; "at 7 this evening": no day of a month stands behind these prepositions. */
function isHourAlone(items: readonly TimeItem[], i: number, last: TimeItem | undefined): boolean {
  const [item, next] = [items[i] as TimeItem, items[i + 1]];
  if (
    !(last?.is === 'at' || last?.is === 'relation') ||
    (item.is !== 'number' && item.is !== 'cardinal') ||
    next?.is === 'month' ||
    next?.is === 'word'
  )
    return false;
  return (item.is === 'number' && item.rank === true && last.is === 'at') || items.some(({ is }) => is === 'part');
}

/** "5 часов" alone is a duration: as a time it stands behind a preposition or a relation, or before "утра". */
function isHourNamed(items: readonly TimeItem[], i: number, word: string, last: TimeItem | undefined): boolean {
  const [item, next, after] = [items[i] as TimeItem, items[i + 2], items[i + 3]];
  if (/^(?:h|o'clock)$/.test(word)) return true;
  if (item.is === 'number' && item.rank) return true;
  if (next?.is === 'half' || ['at', 'filler', 'relation', 'joint', 'dash'].includes(last?.is ?? '')) return true;
  // No duration stands alone beside a date: "9 марта 2023 г., 14 ч 15 мин".
  const isDuration = last?.is === 'word' || last?.is === 'turning' || last?.is === 'number';
  return !isDuration && ('n' in item && item.n > 12 ? true : after?.is === 'minute');
}

/** "15 часов 30 минут", "15 год 30 хв". */
function withMinutes(items: readonly TimeItem[], i: number, n: number): Made {
  const [minute, word] = [items[i + 2], items[i + 3]];
  const m = minute?.is === 'number' || minute?.is === 'cardinal' ? minute.n : 'none';
  const clock = hourOf(n);
  if (m === 'none' || word?.is !== 'minute') return { item: [{ is: 'clock', clock }], length: 2 };
  const { named, ...exact } = clock;
  return {
    item: [{ is: 'clock', clock: m > 59 ? IMPOSSIBLE : { ...exact, minute: m, precision: 'minute' } }],
    length: 4,
  };
}

/** "О п'ятій годині", "п'ята ранку", "о п'ятій тридцять"; before a month, a day in words. */
function ordinalAt(items: readonly TimeItem[], i: number, last: TimeItem | undefined): Made {
  const item = items[i] as TimeItem & { is: 'ordinal' };
  const [next, after] = [items[i + 1], items[i + 2]];
  const { hour, day } = item;
  const isDay =
    next?.is === 'month' || (next?.is === 'filler' && after?.is === 'month') || items[i - 1]?.is === 'month';
  if (day !== undefined && isDay) return { item: [{ is: 'number', n: day, rank: true }], length: 1 };
  if (hour === undefined) return { item: [item], length: 1 };
  if (next?.is === 'hour') return withMinutes(items, i, hour);
  const clock = hourOf(hour);
  if (next?.is === 'half') return { item: [{ is: 'clock', clock }], length: 1 };
  const onlyHour = day === undefined && (last?.is === 'at' || last?.is === 'relation');
  if (!onlyHour) return { item: [item], length: 1 };
  if (next?.is === 'cardinal' && next.n >= 10) {
    const { named, ...exact } = clock;
    return { item: [{ is: 'clock', clock: { ...exact, minute: next.n, precision: 'minute' } }], length: 2 };
  }
  return { item: [{ is: 'clock', clock }], length: 1 };
}

/** "5 to 6 pm", "с 5 до 6 утра", "between 5 and 6 am": the first end is an hour too. */
function rangesOfHours(items: readonly TimeItem[]): TimeItem[] {
  return items.map((item, i) => {
    const [last, joint, end] = [items[i - 1], items[i + 1], items[i + 2]];
    const n =
      item.is === 'number' || item.is === 'cardinal' ? item.n : item.is === 'ordinal' ? (item.hour ?? 'none') : 'none';
    const isJoined =
      joint?.is === 'dash' || (joint?.is === 'joint' && ['to', 'through', 'and', 'until'].includes(joint.joint));
    if (n === 'none' || !isJoined || end?.is !== 'clock' || last?.is === 'month') return item;
    const opened = last?.is === 'joint' && ['from', 'dated', 'opening', 'between'].includes(last.joint);
    if (end.clock.named !== true && !end.clock.half && !opened) return item;
    const ofHalf = items[i + 3]?.is === 'half' || end.clock.half === true;
    const hours = n > 24 ? [] : ofHalf || end.clock.named === true ? bothHalves(n) : [n];
    return { is: 'clock', clock: { ...hourOf(n), hours, ...(ofHalf ? { open: true } : {}) } };
  });
}
