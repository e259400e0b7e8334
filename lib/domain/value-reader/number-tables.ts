import { ALL } from './languages/all';
import type { Joint, NumberRelation, NumberWords } from './languages/language';
import { tableOf } from './tokens';

// The words around a number of all languages that are read, in tables: a phrase may mix languages.

const merged = <T>(of: (numbers: NumberWords) => readonly T[]): T[] => ALL.flatMap(({ numbers }) => of(numbers));
const setOf = (of: (numbers: NumberWords) => readonly string[]): ReadonlySet<string> => new Set(merged(of));

/** Before the number. `genitive`: the next word is in the genitive, so that "тысячи" is one thousand. */
export const BEFORE = tableOf<{ relation: NumberRelation; genitive: boolean }>([
  ...merged(({ before }) => before).map(([relation, words]) => [{ relation, genitive: false }, words] as const),
  ...merged(({ beforeGenitive }) => beforeGenitive).map(
    ([relation, words]) => [{ relation, genitive: true }, words] as const,
  ),
]);

/** Behind the number. */
export const BEHIND = tableOf<NumberRelation>(merged(({ behind }) => behind));
export const JOINTS = tableOf<Joint>(merged(({ joints }) => joints));
/** Vague words, each with the word of the method's lexicon, or "no lexicon". */
export const VAGUE = tableOf<string>(merged(({ vague }) => vague));

export const A_LITTLE_BELOW = setOf(({ aLittleBelow }) => aLittleBelow);
export const PLACES = setOf(({ places }) => places);
export const IN_PLACE = setOf(({ inPlace }) => inPlace);
export const AGES = setOf(({ ages }) => ages);
export const ABOUT_ONE_OF = setOf(({ aboutOneOf }) => aboutOneOf);
export const TURNED_ROUND = setOf(({ turnedRound }) => turnedRound);
export const SHIFTING = setOf(({ shifting }) => shifting);
/** Of these, the ones that also say what is spoken of. */
export const TOPICS = setOf(({ topics }) => topics);
export const PART_OF = setOf(({ partOf }) => partOf);
export const CASE_ENDINGS = setOf(({ caseEndings }) => caseEndings);
/** Between the ends of a range: "от 60 до 100". */
export const CLOSING = setOf(({ closing }) => closing);
export const NARROWING = setOf(({ narrowing }) => narrowing);
