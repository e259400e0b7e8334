import type { NumberClaim } from '@/lib/domain/range';
import { MONTHS } from './calendar-words';
import { understoodAs } from './left-over';
import { answers, asked, MEASURE_WORDS, type Measure } from './measures';
import type { Placed } from './number-items';
import { NARROWING } from './number-tables';
import { longest } from './tokens';

// What a word that no grammar took is, beside a number.

type Item = Placed | undefined;

const normOf = (item: Item): string => item?.tokens[0]?.norm ?? '';
/** What the word counts, if it is a noun or a verb of a measure. */
export const measureOf = (item: Item): Measure | undefined =>
  item?.is === 'word' ? longest(MEASURE_WORDS, item.tokens, 0)?.entry : undefined;
/** One of the words of the claim's own measure or unit. */
export const isOwn = (item: Item, claim: NumberClaim): boolean => asked(claim).own.has(normOf(item));
export const isCapital = (item: Item): boolean => /^\p{Lu}/u.test(item?.tokens[0]?.text ?? '');
export const isPeople = (item: Item): boolean => measureOf(item) === 'people';
export const isMonth = (item: Item): boolean => item?.is === 'word' && MONTHS.has(normOf(item));

/** A word that is in no list of the languages, and not the claim's own. */
export const isUnknown = (item: Item, claim: NumberClaim): boolean =>
  item?.is === 'word' &&
  !NARROWING.has(normOf(item)) &&
  understoodAs(item.tokens, 0, 'number') === 0 &&
  !isOwn(item, claim);

/** Whether a word says, beyond persons, what the claim asks for. */
export function isAskedBy(item: Item, claim: NumberClaim): boolean {
  const measure = measureOf(item);
  return measure !== undefined && measure !== 'people' && answers(measure, claim) !== 'no';
}
