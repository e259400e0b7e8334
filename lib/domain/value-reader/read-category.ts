import { optionsNamed } from '@/lib/domain/option-names';
import type { Claim } from '@/lib/domain/record';
import type { OptionId } from '@/lib/domain/value';
import type { FoundValue, Understood } from './reading';

type List = Extract<Claim, { type: 'category' }>;

/** More ways than these to cut names from a list are no help to anybody. */
const MOST_READINGS = 8;

/**
 * Options by their names, as the list has them: the whole text is one name, or several that commas and "and" part. A
 * name that several options bear has several readings. Nothing is looked for inside a sentence: a name there may be
 * anybody's ("not Kyiv").
 */
export function readOptions(words: string, claim: List): FoundValue {
  const whole = optionsNamed(words, claim).map((id) => [id]);
  const sets = namedTogether(words, claim);
  // On an exclusive list nobody says two of them; on another, "A and B" may be one name or two.
  if (claim.exclusive && whole.length > 0) return readingsOf(whole);
  if (sets.length === 0) return whole.length > 0 ? readingsOf(whole) : { why: 'no value in it' };
  if (claim.exclusive) return { why: 'several values' };
  return sets.length > MOST_READINGS ? { why: 'several values' } : readingsOf(sets);
}

const readingsOf = (sets: readonly (readonly OptionId[])[]): FoundValue => ({
  readings: sets.map(
    (options): Understood => ({
      value: { type: 'category', options },
      certainty: 'sure',
      assumed: sets.length === 1 ? [] : options.map((option) => ({ what: 'one of one name', option })),
      rest: '',
    }),
  ),
});

const SEPARATOR = /((?<!\s)\s*[,;]\s*|(?<!\s)\s+(?:and|та|і|й|и)\s+)/u;

/** Every way in which the pieces between separators are names of options; a name may hold a separator itself. */
function namedTogether(words: string, claim: List): OptionId[][] {
  const pieces = words.split(SEPARATOR);
  if (pieces.length > 60) return [];
  // From the end: what can be made of the pieces from each place on.
  const from: OptionId[][][] = pieces.map(() => []);
  for (let at = pieces.length - 1; at >= 0; at -= 2) {
    for (let end = at; end < pieces.length && end < at + 9; end += 2) {
      const ids = optionsNamed(pieces.slice(at, end + 1).join(''), claim);
      const rest = end === pieces.length - 1 ? [[]] : (from[end + 2] ?? []);
      for (const id of ids) for (const others of rest) from[at]?.push([id, ...others.filter((other) => other !== id)]);
      if ((from[at]?.length ?? 0) > 4 * MOST_READINGS) break;
    }
  }
  return [...new Map((from[0] ?? []).map((set) => [[...set].sort().join('\n'), set])).values()];
}
