import { optionsNamed } from '@/lib/domain/option-names';
import type { Claim } from '@/lib/domain/record';
import type { OptionId } from '@/lib/domain/value';
import { ALL } from './languages/all';
import { phrases } from './languages/language';
import { leftOver } from './left-over';
import type { FoundValue, Understood } from './reading';
import { tokensOf } from './tokens';

type List = Extract<Claim, { type: 'category' }>;

/** The most ways of splitting a text into names that are offered to the editor. */
const MOST_READINGS = 8;

/**
 * Reads options by their names in the list: the whole text is one name, or several separated by commas and "and". A
 * name that several options have produces several readings. Names inside a sentence are not read: a name there may be
 * negated or refer to something else ("not Kyiv"). Behind a name and a comma, what is left over may only add to it.
 */
export function readOptions(words: string, claim: List): FoundValue {
  const found = namesIn(words, claim);
  if (found !== 'none') return found;
  const comma = words.indexOf(',');
  const named = comma < 0 ? 'none' : namesIn(words.slice(0, comma), claim);
  if (named === 'none' || !('readings' in named)) return named === 'none' ? { why: 'no value in it' } : named;
  const over = leftOver(tokensOf(words.slice(comma)), tokensOf(words), 'option', claim);
  if (over.kind === 'not read') return { why: over.why };
  const rest = over.kind === 'offer' ? over.rest : '';
  return {
    readings: named.readings.map((one) => ({ ...one, rest, certainty: rest === '' ? one.certainty : 'likely' })),
  };
}

function namesIn(words: string, claim: List): FoundValue | 'none' {
  const whole = optionsNamed(words, claim).map((id) => [id]);
  const sets = namedTogether(words, claim);
  // An exclusive list allows one answer; on other lists, "A and B" may be one name or two.
  if (claim.exclusive && whole.length > 0) return readingsOf(whole);
  if (sets.length === 0) return whole.length > 0 ? readingsOf(whole) : 'none';
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

const AND = ALL.flatMap(({ numbers }) => numbers.joints).flatMap(([joint, words]) =>
  joint === 'and' ? phrases(words) : [],
);
const SEPARATOR = new RegExp(`((?<!\\s)\\s*[,;]\\s*|(?<!\\s)\\s+(?:${AND.join('|')})\\s+)`, 'u');

/** The pattern that is put together from the words of the languages, once, as this file is loaded. */
export const COMPOSED: readonly RegExp[] = [SEPARATOR];

/** Every way in which the pieces between separators form option names; a name may contain a separator. */
function namedTogether(words: string, claim: List): OptionId[][] {
  const pieces = words.split(SEPARATOR);
  if (pieces.length > 60) return [];
  // From the end: the names that the pieces from each position on can form.
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
