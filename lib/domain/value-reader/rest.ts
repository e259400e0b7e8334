import type { Claim } from '@/lib/domain/record';
import { normOf } from './tokens';

/** Words that add nothing to a number: who is counted, and that it is exact. */
const PLAIN = new Set(
  (
    'people persons person men of the a in were was are have been there exactly total altogether ' +
    'людей осіб чоловік людина люди було усього всього рівно ' +
    'человек человека людей лиц было всего ровно'
  ).split(' '),
);

/** What was not understood, as it was written. */
export const restOf = (words: readonly string[]): string => words.join(' ');

/** Whether the words beside a number only name what the claim counts; the reading is then sure. */
export function knownWords(words: readonly string[], claim: Claim): boolean {
  const own = `${claim.measure} ${claim.type === 'number' ? claim.unit : ''}`;
  const known = new Set(own.split(/\P{L}+/u).map(normOf));
  return words.map(normOf).every((word) => PLAIN.has(word) || known.has(word));
}
