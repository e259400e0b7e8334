import type { NumberClaim } from '@/lib/domain/range';
import { ALL } from './languages/all';
import { answers, isPerson } from './measures';
import type { Placed } from './number-items';
import { IN_PLACE } from './number-tables';
import { isAskedBy, isCapital, isMonth, isOwn, isPeople, isUnknown, measureOf } from './number-words';

/** Whether the figure at a place is part of a name, of a date or of somebody's age: "Boeing 737", "Scott, 43, was". */
export function isInName(items: readonly Placed[], at: number, claim: NumberClaim): boolean {
  const [before, item, behind] = [items[at - 1], items[at], items[at + 1]];
  if (isUnknown(before, claim) && !isPlaceBefore(items, at, claim)) return true;
  if (isThing(before, claim) || isLabel(before) || isMonth(before) || isMonth(behind)) return true;
  return isAgeBehindName(items, at, claim) || (isYear(item) && items.some((one) => isUnknown(one, claim)));
}

const LABELS: ReadonlySet<string> = new Set(ALL.flatMap(({ leftOver }) => leftOver.labels));
const isLabel = (item: Placed | undefined): boolean => item?.is === 'word' && LABELS.has(item.tokens[0]?.norm ?? '');

/** "House 12", "day 5": a thing that is not asked for, which the number may name. */
function isThing(item: Placed | undefined, claim: NumberClaim): boolean {
  const measure = measureOf(item);
  return measure !== undefined && !isPerson(measure) && answers(measure, claim) !== 'yes' && !isOwn(item, claim);
}

/** "In Nova Kakhovka 3 killed": names that a preposition makes a place, and a number of what is asked. */
function isPlaceBefore(items: readonly Placed[], at: number, claim: NumberClaim): boolean {
  if (!isAskedBy(items[at + 1], claim)) return false;
  let place = at - 1;
  while (at - place <= 3 && isUnknown(items[place], claim) && isCapital(items[place])) place -= 1;
  return place < at - 1 && IN_PLACE.has(items[place]?.tokens[0]?.norm ?? '');
}

const isComma = (item: Placed | undefined): boolean => item?.is === 'pause' && item.tokens[0]?.norm === ',';

/** "Keith Scott, 43, was killed", "the driver, 52, is stable". */
function isAgeBehindName(items: readonly Placed[], at: number, claim: NumberClaim): boolean {
  const [name, comma, behind] = [items[at - 2], items[at - 1], items[at + 1]];
  const isNamed = isComma(comma) && ((isCapital(name) && isUnknown(name, claim)) || isPeople(name));
  return isNamed && (behind === undefined || behind.is === 'pause');
}

/** Four digits that may be a year: beside words that are not understood it is more likely one than a count. */
const isYear = (item: Placed | undefined): boolean =>
  item?.is === 'quantity' && item.length === 1 && /^(?:1[6-9]|20)\d\d$/.test(item.tokens[0]?.text ?? '');
