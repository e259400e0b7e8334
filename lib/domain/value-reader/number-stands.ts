import type { NumberClaim } from '@/lib/domain/range';
import { MONTHS } from './calendar-words';
import { ALL } from './languages/all';
import { kindAt, understoodAs } from './left-over';
import { answers, asked, isPerson, MEASURE_WORDS, type Measure } from './measures';
import type { Placed } from './number-items';
import { AGES, IN_PLACE, NARROWING } from './number-tables';
import type { NotRead } from './reading';
import { longest } from './tokens';

/**
 * Whether a number stands apart from words that make it something else: "Boeing 737" is a name, of "12 quibbles" it is
 * not known what is counted, and "12 houses" are not persons. `yes`, or the reason why it is not read.
 */
export function standsApart(items: readonly Placed[], claim: NumberClaim): 'yes' | NotRead {
  const isAsked = items.some((item) => {
    const measure = measureOf(item);
    return measure !== undefined && measure !== 'people' && answers(measure, claim) !== 'no';
  });
  for (const [i, item] of items.entries()) {
    if (item.is !== 'quantity' && item.is !== 'vague') continue;
    const [before, behind] = [items[i - 1], items[i + 1]];
    const isName = isUnknown(before, claim) && !isPlaceBefore(items, i, claim);
    if (isName || isThing(before, claim) || isLabel(before)) return 'part of a name';
    if ([before, behind].some(isMonth)) return 'part of a name';
    if (isAge(items, i) || isAdded(items, i, claim)) return 'something else is counted';
    if (!claim.whole && isNoUnit(behind, claim)) return 'no unit of that name';
    const counted = countedBehind(items.slice(i + 1), claim);
    if (counted === 'something else' || (claim.whole && counted === 'unknown' && !isAsked)) {
      return 'something else is counted';
    }
  }
  return isAsked || !items.some((item) => isBeside(item, claim)) ? 'yes' : 'something else is counted';
}

/** Where the text does not say what the claim asks for, these may say something else: "12 people arrived". */
function isBeside(item: Placed, claim: NumberClaim): boolean {
  if (item.is !== 'word' || isOwn(item, claim)) return false;
  const measure = measureOf(item);
  if (measure !== undefined) return !isPerson(measure) && answers(measure, claim) === 'no';
  return (
    kindAt(item.tokens, 0, 'number') === 'happening' ||
    (isUnknown(item, claim) && !isCapital(item) && asked(claim).isSpecific)
  );
}

const measureOf = (item: Placed | undefined): Measure | undefined =>
  item?.is === 'word' ? longest(MEASURE_WORDS, item.tokens, 0)?.entry : undefined;

/** "House 12", "day 5": a thing that is not asked for, which the number may name. */
function isThing(item: Placed | undefined, claim: NumberClaim): boolean {
  const measure = measureOf(item);
  return measure !== undefined && !isPerson(measure) && answers(measure, claim) === 'no' && !isOwn(item, claim);
}

const LABELS: ReadonlySet<string> = new Set(ALL.flatMap(({ leftOver }) => leftOver.labels));
const isLabel = (item: Placed | undefined): boolean => item?.is === 'word' && LABELS.has(item.tokens[0]?.norm ?? '');
const isMonth = (item: Placed | undefined): boolean => item?.is === 'word' && MONTHS.has(item.tokens[0]?.norm ?? '');

const isPeople = (item: Placed | undefined): boolean => measureOf(item) === 'people';

/** "People over 60", "children under 12". */
const isAge = (items: readonly Placed[], at: number): boolean => {
  const [persons, relation] = [items[at - 2], items[at - 1]];
  return (
    relation?.is === 'relation' &&
    AGES.has(relation.text) &&
    isPeople(persons) &&
    measureOf(items[at + 1]) === undefined
  );
};

/** "A mother and two children": more persons than the number says. */
const isAdded = (items: readonly Placed[], at: number, claim: NumberClaim): boolean => {
  const joint = items[at - 1];
  const isOther = isPeople(items[at - 2]) || isUnknown(items[at - 2], claim);
  return joint?.is === 'joint' && joint.joint === 'and' && isOther;
};

const isOwn = (item: Placed | undefined, claim: NumberClaim): boolean =>
  asked(claim).own.has(item?.tokens[0]?.norm ?? '');

/** What stands behind the number of a measure as a unit, and is none that the reader knows. */
function isNoUnit(item: Placed | undefined, claim: NumberClaim): boolean {
  if (isUnknown(item, claim)) return true;
  const measure = measureOf(item);
  return measure !== undefined && answers(measure, claim) === 'no' && !isOwn(item, claim);
}

/** A word that is in no list of the languages, and not the claim's own. */
function isUnknown(item: Placed | undefined, claim: NumberClaim): boolean {
  const [token] = item?.tokens ?? [];
  if (item?.is !== 'word' || token === undefined || NARROWING.has(token.norm)) return false;
  return understoodAs(item.tokens, 0, 'number') === 0 && !isOwn(item, claim);
}

/** "In Nova Kakhovka 3 killed": names that a preposition makes a place, and a number of what is asked. */
function isPlaceBefore(items: readonly Placed[], at: number, claim: NumberClaim): boolean {
  const measure = measureOf(items[at + 1]);
  if (measure === undefined || measure === 'people' || answers(measure, claim) === 'no') return false;
  let place = at - 1;
  while (at - place <= 3 && isUnknown(items[place], claim) && isCapital(items[place])) place -= 1;
  return place < at - 1 && IN_PLACE.has(items[place]?.tokens[0]?.norm ?? '');
}

const isCapital = (item: Placed | undefined): boolean => /^\p{Lu}/u.test(item?.tokens[0]?.text ?? '');

/** Capitals for a name of several words, which the languages do not have: ОШБр. */
const isInitials = (item: Placed | undefined): boolean =>
  item?.is === 'word' && understoodAs(item.tokens, 0, 'number') === 0 && /^\p{Lu}{2}/u.test(item.tokens[0]?.text ?? '');

/** What the words behind a number say that it counts, as far as the next mark; names aside. */
function countedBehind(behind: readonly Placed[], claim: NumberClaim): 'known' | 'unknown' | 'something else' {
  // "3 ОШБр" is a unit of an army; "12 VDV troops" are persons.
  if (isInitials(behind[0]) && !isPeople(behind[1])) return 'something else';
  let isOpen = false;
  for (const item of behind) {
    if (item.is !== 'word' && item.is !== 'unit' && item.is !== 'behind') break;
    if (isOwn(item, claim)) return 'known';
    const measure = measureOf(item);
    if (measure !== undefined)
      return isPerson(measure) || answers(measure, claim) !== 'no' ? 'known' : 'something else';
    if (isUnknown(item, claim) && !isCapital(item)) isOpen = true;
  }
  return isOpen ? 'unknown' : 'known';
}
