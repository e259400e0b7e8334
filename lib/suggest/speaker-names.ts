import { type Guess, type Ranked, type Words, wordsAt } from './guess';
import type { FoundName, KnownNames, KnownSource } from './known-names';

/** A source on record, or the words for somebody who is not: then without an id. */
export type Speaker = { source?: string; name: string };

/** Where the words stand that tell who spoke, seen from the passage. */
export type Where = 'sentence' | 'before' | 'behind';

export type SpeakerFrom =
  | { is: 'reporting words'; cue: string; words: string; where: Where }
  /** "He said": whom the sentences before name. */
  | { is: 'pronoun'; cue: string; words: string; named: string }
  /** A name on record stands there, and nothing says that it spoke. */
  | { is: 'name'; words: string; where: Where }
  | { is: 'outlet'; words: string };

export type SpeakerGuess = Guess<Speaker, SpeakerFrom>;

/** A speaker, and how much speaks for it. */
export type Scored = Ranked<Speaker, SpeakerFrom> & { score: number };

/** What speaks how much for a speaker. Only their order matters. */
export const SCORES = {
  reports: 100,
  inPassage: 20,
  inverted: 5,
  subordinate: -10,
  pronoun: -25,
  before: -50,
  behind: -75,
  otherParagraph: -15,
  name: 35,
  nameThere: 10,
  outlet: 5,
  /** "X gave 300; Y, 100": who reports in another part of the sentence says nothing of this one. */
  otherPart: -70,
} as const;

/** The speakers that words may name: on record, else by the words themselves. */
export function speakers(
  text: string,
  words: Words,
  known: KnownNames,
  from: SpeakerFrom,
  score: number,
): readonly Scored[] {
  const found = known.in(words.text);
  const asWords: Scored = { value: { name: withoutArticle(words.text) }, words, from, sure: false, score: score - 2 };
  if (found.length === 0) return [asWords];
  const scored = found.map(({ source, by }: FoundName, i): Scored => {
    const less = by === 'near' ? 1 : 0;
    // "The first day Ukraine’s military": the name is a part of the words.
    const at = by === 'same' ? known.standing(text, words).find((one) => one.source.id === source.id)?.at : undefined;
    return {
      value: asSpeaker(source),
      words: at === undefined ? words : wordsAt(text, at),
      from,
      sure: by === 'same' && i === 0,
      score: score - i / 10 - less,
    };
  });
  // What is only near may be somebody else.
  return found.every(({ by }) => by === 'same') ? scored : [...scored, asWords];
}

export const asSpeaker = ({ id, name }: KnownSource): Speaker => ({ source: id, name });

const withoutArticle = (words: string): string => words.replace(/^(?:the|a|an)\s+/iu, '');
