import { distance } from 'fastest-levenshtein';
import { type NameToken, nameTokens } from './name-tokens';

/** Something with several names: in several scripts, short and long. */
export type Named = { names: readonly string[] };

/** How much of two names must agree. Measured: DECISIONS.md. */
const NEAR = 0.75;

/**
 * Those of `known` that may be the same as something with `names`, the nearest first, at most `most`. It is a suggestion:
 * whether they are the same is for a person to say. 10,000 sources of two names each take a third of a second.
 */
export const nearTo = <T extends Named>(names: readonly string[], known: readonly T[], most = 5): readonly T[] =>
  nearAmong(known)(names, most);

/** The same for one name after another: most of the time goes into the words of what is known, and that only once. */
export function nearAmong<T extends Named>(
  known: readonly T[],
): (names: readonly string[], most?: number) => readonly T[] {
  const all = known.map((one) => ({ one, own: one.names.map(nameTokens) }));
  return (names, most = 5) => {
    const asked = names.map(nameTokens);
    return all
      .map(({ one, own }) => ({ one, alike: nearest(asked, own) }))
      .filter(({ alike }) => alike >= NEAR)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, most)
      .map(({ one }) => one);
  };
}

/** How much of two names agrees: from 0, nothing, to 1, all. */
export const likeness = (a: string, b: string): number => agreement(nameTokens(a), nameTokens(b));

/** The nearer of two views of the same names: word by word, and as if they were written without blanks. */
const agreement = (a: readonly NameToken[], b: readonly NameToken[]): number =>
  Math.max(agreementOfWords(a, b), agreementJoined(a, b));

const nearest = (asked: readonly (readonly NameToken[])[], own: readonly (readonly NameToken[])[]): number =>
  own.reduce((most, name) => asked.reduce((more, one) => Math.max(more, agreement(one, name)), most), 0);

/**
 * Words are aligned, in any order: each word of the shorter name with the nearest that is left of the longer one. What
 * agrees is weighed by its letters, so that a surname counts for more than an initial.
 */
function agreementOfWords(a: readonly NameToken[], b: readonly NameToken[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const all = weightOf(short) + weightOf(long);
  // However many letters agree, these are too few of all; an initial agrees with a whole word.
  const hasInitial = [...short, ...long].some(({ isInitial }) => isInitial);
  if (!hasInitial && 2 * Math.min(weightOf(short), weightOf(long)) < NEAR * all) return 0;
  const left = [...long];
  let agreed = 0;
  let words = 0;
  // The longest first, so that an initial does not take the word with which a longer one agrees.
  for (const token of [...short].sort((x, y) => y.word.length - x.word.length)) {
    const found = nearestOf(token, left);
    if (found === undefined) continue;
    left.splice(found.at, 1);
    agreed += found.letters;
    if (!token.isInitial) words += 1;
  }
  // Initials alone say nothing.
  return words === 0 || all === 0 ? 0 : agreed / all;
}

/** "SergeiLavrov" and "Sergei Lavrov". */
function agreementJoined(a: readonly NameToken[], b: readonly NameToken[]): number {
  if (a.length === b.length) return 0;
  const [x, y] = [joined(a), joined(b)];
  const longest = Math.max(x.length, y.length);
  const most = Math.floor(longest / 8);
  if (Math.abs(x.length - y.length) > most) return 0;
  const edits = distance(x, y);
  return edits > most ? 0 : 1 - edits / longest;
}

const joined = (tokens: readonly NameToken[]): string => tokens.map(({ word }) => word).join('');

const weightOf = (tokens: readonly NameToken[]): number => tokens.reduce((sum, { word }) => sum + word.length, 0);

function nearestOf(token: NameToken, among: readonly NameToken[]): { at: number; letters: number } | undefined {
  let found: { at: number; letters: number } | undefined;
  for (const [at, other] of among.entries()) {
    const letters = lettersAgreed(token, other);
    if (letters > (found?.letters ?? 0)) found = { at, letters };
  }
  return found;
}

/** How many letters of two words agree, in both together; 0 if these are two words and not one. */
function lettersAgreed(a: NameToken, b: NameToken): number {
  const both = a.word.length + b.word.length;
  if (a.isInitial || b.isInitial) return a.word[0] === b.word[0] ? both : 0;
  const longest = Math.max(a.word.length, b.word.length);
  const most = editsAllowed(longest);
  if (Math.abs(a.word.length - b.word.length) > most) return 0;
  const edits = distance(a.word, b.word);
  return edits > most ? 0 : both - (edits * both) / longest;
}

/** How many letters may differ in one word: none in a short one, or Ali would be Eli. */
const editsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 11 ? 2 : 3);
