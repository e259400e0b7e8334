import { BODIES, isAbbreviation } from '@/lib/domain/name-words';
import type { Span } from '@/lib/domain/passage/sentences';
import { countryOf, isOfCountry } from './countries';
import { isBetweenNames, nameTokens } from './name-tokens';
import { type Named, nearAmong } from './near-names';
import { inflectedStem } from './stems';

/** A source on record, with its name, its short name and its aliases, in any script. */
export type KnownSource = Named & { id: string; name: string };

/**
 * How words name a source on record: `same`: one of its names, however inflected; `part`: a surname that one alone has;
 * `near`: a name like one of its names.
 */
export type NamedBy = 'same' | 'part' | 'near';

export type FoundName = { source: KnownSource; by: NamedBy };

/** Finds names of sources on record. */
export type KnownNames = {
  /** Whom the words for somebody name: the likeliest first. */
  in: (words: string) => readonly FoundName[];
  /** Where names of sources stand in a part of a text, whoever reports. */
  standing: (text: string, within: Span) => readonly { source: KnownSource; at: Span }[];
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*['’]?/gu;

/** In words of a name. */
const LONGEST = 12;
/** In words that are looked up as a whole: a longer run is no name. */
const LONGEST_ASKED = 200;

/** The names of `sources`, made ready once for many questions. Time for a question does not grow with their number, but for `near`. */
export function knownNames(sources: readonly KnownSource[]): KnownNames {
  const keys = new Map<string, KnownSource>();
  const abbreviated = new Set<string>();
  const surnames = new Map<string, KnownSource | 'several'>();
  const keyOf = memo(wordKey);
  for (const source of sources) {
    for (const name of source.names) {
      const words = keysIn(name, keyOf);
      if (words.length === 0 || words.length > LONGEST) continue;
      const whole = words.join(' ');
      // The first name of a key has it, and with it whether it needs capitals.
      if (!keys.has(whole) && isAbbreviation(name)) abbreviated.add(whole);
      if (!keys.has(whole)) keys.set(whole, source);
      const last = words.at(-1) ?? '';
      const ends = lastWord(name);
      if (words.length < 2 || last.length < 4 || BODIES.includes(ends) || isOfCountry(ends)) continue;
      const other = surnames.get(last);
      surnames.set(last, other === undefined || other === source ? source : 'several');
    }
  }
  const nearTo = memo(nearNames(sources, (name) => keysIn(name, keyOf)));
  const longestFrom = (words: readonly Spelt[], at: number): { source: KnownSource; length: number } | undefined => {
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      const part = words.slice(at, at + length);
      const key = part.map((word) => word.key).join(' ');
      const source = keys.get(key);
      // "A guard, who spoke" does not name the WHO.
      if (source !== undefined && !(abbreviated.has(key) && part.every(({ isSmall }) => isSmall)))
        return { source, length };
    }
    return undefined;
  };
  return {
    in: (words) => {
      if (words.length > LONGEST_ASKED) return [];
      const asked = spelt(words, keyOf);
      const same = asked
        .map((_, at) => longestFrom(asked, at))
        .filter((found) => found !== undefined)
        .sort((a, b) => b.length - a.length);
      const last = asked.at(-1);
      // A surname has a capital, where there are any.
      const surname = last?.isSmall === false ? surnames.get(last.key) : undefined;
      const found: FoundName[] = same.map(({ source }) => ({ source, by: 'same' }));
      if (surname !== undefined && surname !== 'several') found.push({ source: surname, by: 'part' });
      if (same.length === 0) found.push(...nearTo(words).map((source): FoundName => ({ source, by: 'near' })));
      return [...new Map(found.toReversed().map((one) => [one.source.id, one])).values()].toReversed();
    },
    standing: (text, { start, end }) => {
      const words = spelt(text.slice(start, end), keyOf);
      const found: { source: KnownSource; at: Span }[] = [];
      for (let at = 0; at < words.length; ) {
        const one = longestFrom(words, at);
        const [first, last] = [words[at], words[at + (one?.length ?? 1) - 1]];
        if (one && first && last)
          found.push({ source: one.source, at: { start: start + first.start, end: start + last.end } });
        at += one?.length ?? 1;
      }
      return found;
    },
  };
}

/** A word as it is compared, where it stands, and whether it has small letters alone. */
type Spelt = Span & { key: string; isSmall: boolean };

const spelt = (text: string, keyOf: (word: string) => string): Spelt[] =>
  [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({
      key: keyOf(word),
      isSmall: /^\p{Ll}+$/u.test(word),
      start: index,
      end: index + word.length,
    }))
    .filter(({ key }) => key !== '');

const keysIn = (name: string, keyOf: (word: string) => string): string[] => spelt(name, keyOf).map(({ key }) => key);

const lastWord = (name: string): string => name.match(WORD)?.at(-1)?.toLowerCase() ?? '';

/** A word as it is compared; empty for one that only joins others. */
function wordKey(word: string): string {
  if (isBetweenNames(word.toLowerCase())) return '';
  return nameTokens(countryOf(inflectedStem(word)))
    .map((token) => token.word)
    .join('');
}

/** A document has the same words again and again. */
function memo<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = of(word);
    known.set(word, made);
    return made;
  };
}

/** Up to so many sources, all are compared; of more, those of which a word begins alike. */
const MOST_COMPARED = 300;

/** Who has a name near to words. Comparing 10,000 sources takes a third of a second, and a document has a thousand names. */
function nearNames(
  sources: readonly KnownSource[],
  keysOf: (name: string) => readonly string[],
): (words: string) => readonly KnownSource[] {
  let ready: ((words: string) => readonly KnownSource[]) | undefined;
  const make = () => {
    if (sources.length <= MOST_COMPARED) {
      const near = nearAmong(sources);
      return (words: string) => near([words], 3);
    }
    const beginning = new Map<string, Set<KnownSource>>();
    for (const source of sources) {
      for (const key of source.names.flatMap(keysOf)) {
        const begun = beginning.get(key.slice(0, 3)) ?? new Set();
        beginning.set(key.slice(0, 3), begun.add(source));
      }
    }
    return (words: string) => {
      const alike = new Set(keysOf(words).flatMap((key) => [...(beginning.get(key.slice(0, 3)) ?? [])]));
      return nearAmong([...alike].slice(0, MOST_COMPARED))([words], 3);
    };
  };
  return (words) => {
    ready ??= make();
    return ready(words);
  };
}
