import type { NotRead } from './reading';
import type { TimeItem } from './time-parts';
import { type Side, sideOf } from './time-side';

/** Converts "в ночь на 1 января" and "с 31 декабря на 1 января" to the early hours of the second day. */
export function nightOf(items: readonly TimeItem[]): readonly TimeItem[] | NotRead {
  const at = items.findIndex(({ is }) => is === 'night');
  const night = items[at];
  const isOnto = (item: TimeItem): boolean => item.is === 'joint' && item.joint === 'onto';
  if (night?.is !== 'night') return items.some(isOnto) ? 'changed by other words' : items;
  const early: TimeItem = { is: 'part', part: 'early hours' };
  if (night.night === 'night to') {
    const after = items.slice(at + 1);
    return after.some(isOnto) ? 'changed by other words' : [...items.slice(0, at), early, ...after];
  }
  const onto = items.findIndex((item, i) => i > at && isOnto(item));
  if (onto < 0) return 'changed by other words';
  const [from, to] = [sideOf(items.slice(at + 1, onto)), sideOf(items.slice(onto + 1))];
  if (typeof from === 'string') return from;
  if (typeof to === 'string') return to;
  return areNeighbours(from, to) ? [...items.slice(0, at), early, ...items.slice(onto + 1)] : 'impossible';
}

const LONG = new Set([1, 3, 5, 7, 8, 10, 12]);

/** Whether the second day may be the day after the first, judged by their numbers. */
function areNeighbours(from: Side, to: Side): boolean {
  if (from.weekday !== undefined && to.weekday !== undefined) return to.weekday === (from.weekday % 7) + 1;
  if (from.day === undefined || to.day === undefined) return false;
  const month = from.month ?? (to.day === 1 ? undefined : to.month);
  if (to.day > 1) return to.day === from.day + 1 && month === to.month;
  const ended = from.month ?? (to.month === undefined ? undefined : ((to.month + 10) % 12) + 1);
  if (ended === undefined || (to.month !== undefined && to.month !== (ended % 12) + 1)) return false;
  return ended === 2 ? from.day >= 28 : from.day === (LONG.has(ended) ? 31 : 30);
}
