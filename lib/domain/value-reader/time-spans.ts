import type { NotRead } from './reading';
import { bothHalves, type TimeItem } from './time-parts';
import { hasClock, hasDate, type Side, sideOf } from './time-side';
import type { TimeRelation } from './time-words';

/** A time as given: one side with a relation, or two sides. */
export type TimePut =
  | { relation: TimeRelation | 'exact'; sides: readonly [Side] }
  | { relation: 'between' | 'vague'; sides: readonly [Side, Side] };

const SAYS_TIME = new Set<TimeItem['is']>([
  'days',
  'year',
  'month',
  'number',
  'weekday',
  'shift',
  'clock',
  'point',
  'part',
  'half',
]);
export const saysTime = ({ is }: TimeItem): boolean => SAYS_TIME.has(is);

const isJoint = (item: TimeItem | undefined, ...joints: string[]): boolean =>
  item?.is === 'joint' && joints.includes(item.joint);

/**
 * Finds the relation and the ends: "from … to", "between … and", "с … по", a dash; "about" before two ends is vague.
 */
export function timePut(all: readonly TimeItem[]): TimePut | NotRead {
  const night = nightOf(all);
  if (typeof night === 'string') return night;
  const first = night.findIndex(saysTime);
  if (first < 0) return 'no value in it';
  const opener = night.slice(0, first).findLast((item) => isJoint(item, 'from', 'between'));
  const opened = opener?.is === 'joint' ? opener.joint : 'nothing';
  const relations = relationsIn(night);
  if (typeof relations === 'string') return relations;
  const split = splitAt(night, first, opened);
  if (split === 'several values') return split;
  if (split >= 0) return ends(night.slice(0, split), night.slice(split + 1), relations);
  if (opened === 'between') return 'impossible';
  const all_ = [...relations, ...(opened === 'from' ? (['at least'] as const) : [])];
  if (all_.length > 1) return 'several relations';
  const side = sideOf(withMarks(night));
  return typeof side === 'string' ? side : { relation: all_[0] ?? 'exact', sides: [side] };
}

/** relationsIn reads the marks that EDTF writes after a date ("1862?"). */
const withMarks = (items: readonly TimeItem[]): TimeItem[] => items.filter(({ is }) => is !== 'mark');

/** Relations, each directly before its time; "until" without a start is one too. */
function relationsIn(items: readonly TimeItem[]): TimeRelation[] | NotRead {
  const found: TimeRelation[] = [];
  const opens = items.some((item) => isJoint(item, 'from', 'between'));
  for (const [i, item] of items.entries()) {
    const next = items[i + 1];
    const isRelation = item.is === 'relation' || (isJoint(item, 'until') && !opens);
    if (item.is === 'mark') found.push('about');
    if (!isRelation) continue;
    if (next === undefined || !(saysTime(next) || isJoint(next, 'from', 'between'))) return 'changed by other words';
    found.push(item.is === 'relation' ? item.relation : 'at most');
  }
  // "1862?~" is uncertain and approximate, which is one "about".
  return found.every((one) => one === 'about') && items.some(({ is }) => is === 'mark') ? found.slice(0, 1) : found;
}

/** One joint joins two ends, and one or two dashes may punctuate; a text with more is a list. */
const MOST_JOINTS = 4;

/** The index of the second end, or -1. A dash between a clock time and its date joins nothing. */
function splitAt(items: readonly TimeItem[], first: number, opened: string): number | 'several values' {
  const joints = opened === 'between' ? ['and', 'dash'] : opened === 'from' ? ['to', 'dash', 'until'] : ['to', 'dash'];
  if (items.filter((item) => isJoint(item, ...joints)).length > MOST_JOINTS) return 'several values';
  const splits = items.flatMap((item, i) => {
    const isSplit = i > first && isJoint(item, ...joints) && items.slice(i + 1).some(saysTime);
    return isSplit && !(isJoint(item, 'dash') && onlyPunctuates(items, i)) ? [i] : [];
  });
  if (splits.length > 1) return 'several values';
  if (splits[0] !== undefined) return splits[0];
  // Two times separated by "and" are two values; "to" without two ends moves a time ("moved to").
  const two = items.some((item, i) => i > first && isJoint(item, 'and', 'between') && saysTime(items[i + 1] ?? item));
  return two ? 'several values' : -1;
}

function onlyPunctuates(items: readonly TimeItem[], at: number): boolean {
  const [before, after] = [sideOf(items.slice(0, at)), sideOf(items.slice(at + 1))];
  if (typeof before === 'string' || typeof after === 'string') return false;
  const [a, b] = [hasDate(before), hasDate(after)];
  return a !== b && hasClock(before) !== hasClock(after) && a !== hasClock(before);
}

function ends(
  before: readonly TimeItem[],
  after: readonly TimeItem[],
  relations: readonly TimeRelation[],
): TimePut | NotRead {
  const isVague = relations.length === 1 && relations[0] === 'about';
  if (relations.length > 0 && !isVague) return 'several relations';
  const [a, b] = [sideOf(withMarks(before)), sideOf(withMarks(after))];
  if (typeof a === 'string') return a;
  if (typeof b === 'string') return b;
  return { relation: isVague ? 'vague' : 'between', sides: [ofEitherHalf(a, b), ofEitherHalf(b, a)] };
}

/** "5:00 to 6:00 pm": the "pm" may or may not apply to the first end. */
function ofEitherHalf(side: Side, other: Side): Side {
  const { clock } = side;
  const hour = clock?.hours[0];
  if (clock?.open !== true || other.clock?.half !== true || hour === undefined) return side;
  return { ...side, clock: { ...clock, hours: bothHalves(hour), open: false } };
}

/** Converts "в ночь на 1 января" and "с 31 декабря на 1 января" to the early hours of the second day. */
function nightOf(items: readonly TimeItem[]): readonly TimeItem[] | NotRead {
  const at = items.findIndex(({ is }) => is === 'night');
  const night = items[at];
  if (night?.is !== 'night') return items;
  const early: TimeItem = { is: 'part', part: 'early hours' };
  if (night.night === 'night to') return [...items.slice(0, at), early, ...items.slice(at + 1)];
  const onto = items.findIndex((item, i) => i > at && isJoint(item, 'onto'));
  if (onto < 0) return 'changed by other words';
  const [from, to] = [sideOf(items.slice(at + 1, onto)), sideOf(items.slice(onto + 1))];
  if (typeof from === 'string') return from;
  if (typeof to === 'string') return to;
  return areNeighbours(from, to) ? [...items.slice(0, at), early, ...items.slice(onto + 1)] : 'impossible';
}

const LONG = new Set([1, 3, 5, 7, 8, 10, 12]);

/** Whether the second day may be the day after the first, judged by their numbers. */
function areNeighbours(from: Side, to: Side): boolean {
  if (from.day === undefined || to.day === undefined) return false;
  const month = from.month ?? (to.day === 1 ? undefined : to.month);
  if (to.day > 1) return to.day === from.day + 1 && month === to.month;
  const ended = from.month ?? (to.month === undefined ? undefined : ((to.month + 10) % 12) + 1);
  if (ended === undefined || (to.month !== undefined && to.month !== (ended % 12) + 1)) return false;
  return ended === 2 ? from.day >= 28 : from.day === (LONG.has(ended) ? 31 : 30);
}
