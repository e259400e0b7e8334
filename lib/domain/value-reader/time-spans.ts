import type { TimeRelation } from './languages/time-words';
import type { NotRead } from './reading';
import { nightOf } from './time-nights';
import { bothHalves, saysTime, type TimeItem } from './time-parts';
import { hasClock, hasDate, type Side, sideOf } from './time-side';

/** A time as given: one side with a relation, or two sides. */
export type TimePut =
  | { relation: TimeRelation | 'exact'; sides: readonly [Side] }
  | { relation: 'between' | 'vague'; sides: readonly [Side, Side] };

const isJoint = (item: TimeItem | undefined, ...joints: string[]): boolean =>
  item?.is === 'joint' ? joints.includes(item.joint) : item?.is === 'dash' && joints.includes('dash');

const OPENING = ['from', 'dated', 'opening', 'between'];
const isFrom = (opens: string): boolean => ['from', 'dated', 'opening'].includes(opens);

/**
 * Finds the relation and the ends: "from … to", "between … and", "с … по", a dash; "about" before two ends is vague. A
 * date may stand before "from". Every joint and every relation has its place; one that is left over means that nothing
 * is read.
 */
export function timePut(all: readonly TimeItem[]): TimePut | NotRead {
  const items = nightOf(all);
  if (typeof items === 'string') return items;
  if (!items.some(saysTime)) return 'no value in it';
  const openers = items.flatMap((item, i) => (isJoint(item, ...OPENING) ? [i] : []));
  if (openers.length > 1) return 'several values';
  const [opener = -1] = openers;
  const opened = items[opener];
  const opens = opened?.is === 'joint' ? opened.joint : 'nothing';
  const relations = relationsIn(items);
  if (typeof relations === 'string') return relations;
  if (opener >= 0 && items.slice(0, opener).some((item) => !isOfDate(item) && item.is !== 'relation')) {
    return 'several values';
  }
  const split = splitAt(items, opens);
  if (typeof split === 'string') return split;
  if (split >= 0) return split < opener ? 'several values' : ends(items, split, relations);
  if (opens === 'between') return 'impossible';
  if (opens === 'opening') return 'changed by other words';
  const single = items.filter(
    (item) => !isJoint(item, 'from', 'dated') && !isUntil(item) && !isPunctuation(items, item),
  );
  if (single.some(({ is }) => is === 'joint' || is === 'dash')) return leftJoint(single);
  const told = [...new Set([...relations, ...(opens === 'from' || opens === 'dated' ? (['at least'] as const) : [])])];
  if (told.length > 1) return 'several relations';
  const side = sideOf(withoutRelations(single));
  return typeof side === 'string' ? side : { relation: told[0] ?? 'exact', sides: [side] };
}

const isOfDate = ({ is }: TimeItem): boolean => ['days', 'year', 'month', 'number', 'weekday', 'shift'].includes(is);
const isUntil = (item: TimeItem): boolean => isJoint(item, 'until', 'through');
const withoutRelations = (items: readonly TimeItem[]): TimeItem[] =>
  items.filter(({ is }) => is !== 'mark' && is !== 'relation' && is !== 'joint' && is !== 'dash');

/** Two times with "and" between them are two values; "to" without two ends moves a time. */
const leftJoint = (items: readonly TimeItem[]): NotRead =>
  items.some((item) => isJoint(item, 'and')) ? 'several values' : 'changed by other words';

/** Relations, each directly before its time or behind it; "until" without a start is one too. */
function relationsIn(items: readonly TimeItem[]): TimeRelation[] | NotRead {
  const found: TimeRelation[] = [];
  const isRange = items.some((item, i) => isJoint(item, ...OPENING) || (isUntil(item) && endsRange(items, i)));
  for (const [i, item] of items.entries()) {
    if (item.is === 'mark') found.push('about');
    const isRelation = item.is === 'relation' || (isUntil(item) && !isRange);
    if (!isRelation) continue;
    // A relation between a clock time and its day relates neither.
    const isBehind = item.is === 'relation' && item.behind === true;
    if (!isBehind && items.slice(0, i).some(isOfClock) && !isRange) return 'changed by other words';
    // "14:15 or later on 3 March" is of the clock time on that day.
    const [before, after] = [items.slice(0, i).filter(saysTime), items.slice(i + 1).filter(saysTime)];
    if (isBehind && after.length > 0 && !(before.every(isOfClock) && after.every(isOfDate))) {
      return 'changed by other words';
    }
    found.push(item.is === 'relation' ? item.relation : 'at most');
  }
  // "1862?~" is uncertain and approximate, which is one "about".
  return found.every((one) => one === 'about') && items.some(({ is }) => is === 'mark') ? found.slice(0, 1) : found;
}

const isOfClock = ({ is }: TimeItem): boolean => is === 'clock' || is === 'point' || is === 'half';

/** One joint joins two ends, and one or two dashes may punctuate; a text with more is a list. */
const MOST_JOINTS = 4;

/** The index of the joint before the second end, or -1. A dash between a clock time and its date joins nothing. */
function splitAt(items: readonly TimeItem[], opens: string): number | NotRead {
  const joints = opens === 'between' ? ['and', 'dash'] : ['to', 'through', 'dash', 'until'];
  if (items.filter((item) => isJoint(item, ...joints)).length > MOST_JOINTS) return 'several values';
  const first = items.findIndex(saysTime);
  const splits = items.flatMap((item, i) => {
    const isSplit = i > first && isJoint(item, ...joints) && items.slice(i + 1).some(saysTime);
    if (!isSplit || (isUntil(item) && !isFrom(opens) && !endsRange(items, i))) return [];
    return isJoint(item, 'dash') && isPunctuation(items, item) ? [] : [i];
  });
  if (splits.length > 1) return 'several values';
  return splits[0] ?? -1;
}

/** "14:00 until 15:00", "3 until 5 March": two ends without "from". */
function endsRange(items: readonly TimeItem[], at: number): boolean {
  const [before, after] = [sideOf(items.slice(0, at)), sideOf(items.slice(at + 1))];
  if (typeof before === 'string' || typeof after === 'string') return false;
  return hasClock(before) ? hasClock(after) : hasDate(before) && hasDate(after) && !hasClock(after);
}

function isPunctuation(items: readonly TimeItem[], dash: TimeItem): boolean {
  if (dash.is !== 'dash') return false;
  const at = items.indexOf(dash);
  const [before, after] = [sideOf(items.slice(0, at)), sideOf(items.slice(at + 1))];
  if (typeof before === 'string' || typeof after === 'string') return false;
  const [a, b] = [hasDate(before), hasDate(after)];
  return a !== b && hasClock(before) !== hasClock(after) && a !== hasClock(before);
}

function ends(items: readonly TimeItem[], split: number, relations: readonly TimeRelation[]): TimePut | NotRead {
  const isVague = relations.length === 1 && relations[0] === 'about';
  if (relations.length > 0 && !isVague) return 'several relations';
  const [before, after] = [items.slice(0, split), items.slice(split + 1)];
  const stray = [...before, ...after].some(
    (item) =>
      (item.is === 'joint' && !isJoint(item, ...OPENING)) || (item.is === 'dash' && !isPunctuation(items, item)),
  );
  if (stray) return 'several values';
  const [a, b] = [sideOf(withoutRelations(before)), sideOf(withoutRelations(after))];
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
