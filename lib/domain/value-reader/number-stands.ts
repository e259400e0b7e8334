import type { NumberClaim } from '@/lib/domain/range';
import { ALL } from './languages/all';
import { kindAt, understoodAs } from './left-over';
import { answers, asked, isPerson } from './measures';
import type { Placed } from './number-items';
import { isInName } from './number-names';
import { AGES } from './number-tables';
import { isAskedBy, isCapital, isOwn, isPeople, isUnknown, measureOf } from './number-words';
import type { NotRead } from './reading';
import { longest } from './tokens';
import { UNITS_BEHIND } from './units';

/** How many words that are not understood a reading may leave over, names aside. */
const MOST_UNKNOWN = { whereAsked: 4, elsewhere: 1 };

/**
 * Whether a number stands apart from words that make it something else: "Boeing 737" is a name, of "12 quibbles" it is
 * not known what is counted, and "12 houses" are not persons. `yes`, or the reason why it is not read.
 */
export function standsApart(items: readonly Placed[], claim: NumberClaim): 'yes' | NotRead {
  const isAsked = items.some((item) => isAskedBy(item, claim));
  for (const [i, item] of items.entries()) {
    if (item.is !== 'quantity' && item.is !== 'vague') continue;
    if (isInName(items, i, claim)) return 'part of a name';
    if (isAge(items, i) || isAdded(items, i, claim)) return 'something else is counted';
    if (!claim.whole && isNoUnit(items[i + 1], claim)) return 'no unit of that name';
    const hasUnit = !claim.whole && items[i - 1]?.is === 'unit';
    const counted = hasUnit ? 'known' : countedBehind(items.slice(i + 1), claim);
    const isVain = counted === 'unknown' || (counted === 'names alone' && asked(claim).isSpecific);
    const isSaid = counted === 'unknown' ? isAskedBefore(items, i, claim) : isAsked;
    if (counted === 'something else' || (claim.whole && isVain && !isSaid)) {
      return 'something else is counted';
    }
  }
  if (isLossAlone(items, claim)) return 'something else is counted';
  if (items.some(isUnitWord)) return 'no unit of that name';
  if (!isAsked && items.some((item) => isBeside(item, claim))) return 'something else is counted';
  const unknown = items.filter((item) => isUnknown(item, claim) && !isCapital(item)).length;
  const most = isAsked && asked(claim).isSpecific ? MOST_UNKNOWN.whereAsked : MOST_UNKNOWN.elsewhere;
  if (unknown > 0 && items.some(isHearsay)) return 'too much is not understood';
  return unknown > most ? 'too much is not understood' : 'yes';
}

/** Where the text does not say what the claim asks for, these may say something else: "12 people arrived". */
function isBeside(item: Placed, claim: NumberClaim): boolean {
  if (item.is !== 'word' || isOwn(item, claim)) return false;
  const measure = measureOf(item);
  if (measure !== undefined) return !isPerson(measure) && answers(measure, claim) === 'no';
  if (kindAt(item.tokens, 0, 'number') === 'happening') return true;
  return isUnknown(item, claim) && !isCapital(item) && asked(claim).isSpecific;
}

/** "Losses of 42": of the dead, or of the wounded too; a further word has to say which. */
function isLossAlone(items: readonly Placed[], claim: NumberClaim): boolean {
  const named = items.map(measureOf).filter((one) => one !== undefined && one !== 'people');
  const hasOther = named.some((one) => one !== undefined && answers(one, claim) === 'yes');
  return asked(claim).isSpecific && named.includes('casualties') && !hasOther && !asked(claim).asked.has('casualties');
}

const HEARSAY: ReadonlySet<string> = new Set(ALL.flatMap(({ leftOver }) => leftOver.hearsay));
/** "Reports of 400 dead are …": what follows may deny them. */
const isHearsay = ({ is, tokens }: Placed): boolean =>
  (is === 'word' || is === 'joint') && tokens.some(({ norm }) => HEARSAY.has(norm));

/** A unit that is not the number's: "12 euros per kilogram". */
const isUnitWord = (item: Placed): boolean =>
  item.is === 'word' &&
  /^\p{L}{3}/u.test(item.tokens[0]?.norm ?? '') &&
  longest(UNITS_BEHIND, item.tokens, 0) !== undefined;

/** "Killing at least 12 clerks", "поранень зазнали 5 обходчиків": what is asked stands close before the number. */
function isAskedBefore(items: readonly Placed[], at: number, claim: NumberClaim): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 3); place--) {
    const item = items[place] as Placed;
    if (isAskedBy(item, claim)) return true;
    if (item.is !== 'relation' && (item.is !== 'word' || isUnknown(item, claim))) return false;
  }
  return false;
}

/** "People over 60", "children under 12". */
function isAge(items: readonly Placed[], at: number): boolean {
  const [persons, relation, behind] = [items[at - 2], items[at - 1], items[at + 1]];
  const isBound = relation?.is === 'relation' && AGES.has(relation.text);
  return isBound && isPeople(persons) && measureOf(behind) === undefined;
}

/** "A mother and two children": more persons than the number says. */
function isAdded(items: readonly Placed[], at: number, claim: NumberClaim): boolean {
  const [other, joint] = [items[at - 2], items[at - 1]];
  return joint?.is === 'joint' && joint.joint === 'and' && (isPeople(other) || isUnknown(other, claim));
}

/** What stands behind the number of a measure as a unit, and is none that the reader knows. */
function isNoUnit(item: Placed | undefined, claim: NumberClaim): boolean {
  if (isUnknown(item, claim)) return true;
  const measure = measureOf(item);
  return measure !== undefined && answers(measure, claim) === 'no' && !isOwn(item, claim);
}

/** Capitals for a name of several words, which the languages do not have: ОШБр. */
const isInitials = (item: Placed | undefined): boolean =>
  item?.is === 'word' && understoodAs(item.tokens, 0, 'number') === 0 && /^\p{Lu}{2}/u.test(item.tokens[0]?.text ?? '');

const EVENTS: ReadonlySet<string> = new Set(ALL.flatMap(({ leftOver }) => leftOver.events));

/** "12 doctors treated the wounded": what is asked is done to others, unless it is an injury or a death. */
function isDoneTo(behind: readonly Placed[], claim: NumberClaim): boolean {
  const words = behind.filter((item) => kindAt(item.tokens, 0, 'number') !== 'neutral' || isAskedBy(item, claim));
  const [verb, object] = words;
  const isVerb = verb !== undefined && (isUnknown(verb, claim) || kindAt(verb.tokens, 0, 'number') === 'happening');
  return isVerb && !isCapital(verb) && isAskedBy(object, claim) && !EVENTS.has(object?.tokens[0]?.norm ?? '');
}

type Counted = 'known' | 'unknown' | 'names alone' | 'something else';

/** What the words behind a number say that it counts, as far as the next mark; names aside. */
function countedBehind(behind: readonly Placed[], claim: NumberClaim): Counted {
  // "3 ОШБр" is a unit of an army; "12 VDV troops" are persons.
  if (isInitials(behind[0]) && !isPeople(behind[1])) return 'something else';
  // A measure is counted in its unit: "12 million euros of losses", but "12 euro cents".
  if (!claim.whole && behind[0]?.is === 'unit') {
    const isOther = measureOf(behind[1]) === 'other things' && !isOwn(behind[1], claim);
    return isOther ? 'something else' : 'known';
  }
  let isOpen = false;
  let hasWords = false;
  for (const [place, item] of behind.entries()) {
    if (item.is !== 'word' && item.is !== 'unit' && item.is !== 'behind') break;
    if (isOwn(item, claim)) return 'known';
    const measure = measureOf(item);
    if (measure === 'people' && isDoneTo(behind.slice(place + 1), claim)) return 'something else';
    if (measure !== undefined) return answers(measure, claim) === 'no' ? 'something else' : 'known';
    // "120 beds for the wounded" are beds.
    if (isOpen && ['adding', 'happening'].includes(kindAt(item.tokens, 0, 'number'))) return 'unknown';
    if (isUnknown(item, claim) && !isCapital(item)) isOpen = true;
    if (item.is === 'word' && kindAt(item.tokens, 0, 'number') !== 'neutral') hasWords = true;
  }
  return isOpen ? 'unknown' : hasWords ? 'names alone' : 'known';
}
