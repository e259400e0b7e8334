import { ALL } from './languages/all';
import type { ComparisonWords } from './languages/language';
import { turns } from './left-over';
import { tokensOf } from './tokens';

type Refers = { relation: 'fewer than' | 'more than'; to: string };

/** "Fewer than Ukraine's figure", "больше, чем заявила Москва". Each pattern is tried once, at the start. */
type Patterns = {
  start: RegExp;
  fewer: RegExp;
  before: RegExp;
  behind: RegExp | 'none';
  figure: RegExp | 'none';
  nobody: RegExp;
  than: RegExp;
};

const PATTERNS: readonly (Patterns & { words: ComparisonWords })[] = ALL.map(({ comparisons: words }) => {
  const than = words.needsThan ? `,?\\s(?<than>${words.than})\\s` : `(?<than>\\s(?:${words.than}))?\\s(?:the )?`;
  return {
    words,
    start: new RegExp(`^(?:(?:${words.degree}) )*(?<word>${words.fewer}|${words.more})${than}(?<rest>.+)$`, 'iu'),
    fewer: new RegExp(`^(?:${words.fewer})$`, 'iu'),
    before: new RegExp(`^(?:${words.before})\\s(.+)$`, 'iu'),
    behind: words.behind === '' ? 'none' : new RegExp(`^(?:what )?(.+?)\\s(?:${words.behind})$`, 'iu'),
    figure: words.figure === '' ? 'none' : new RegExp(`^(?:${words.figure})$`, 'iu'),
    than: new RegExp(`(?<![\\p{L}])(?:${words.than})(?![\\p{L}])`, 'iu'),
    nobody: new RegExp(`^(?:${words.nobody})(?![\\p{L}])`, 'iu'),
  };
});

/** The patterns that are put together from the words of the languages, once, as this file is loaded. */
export const COMPOSED: readonly RegExp[] = PATTERNS.flatMap((of) =>
  [of.start, of.fewer, of.before, of.behind, of.figure, of.than, of.nobody].filter((one) => one !== 'none'),
);

/**
 * Who is named if a number is given as less or more than another source's figure; the name as written, inflected.
 * `unclear` if a word changes the comparison ("more than half of Ukraine's figure").
 * `isNumber` tells whether the words after "Ukraine's" contain a number, as in the desk's own output; `startsWithValue`, whether
 * what would be a name begins with one ("more than a dozen people, officials said").
 */
export function referredTo(
  text: string,
  isNumber: (tail: string) => boolean,
  startsWithValue: (name: string) => boolean,
): Refers | 'none' | 'unclear' {
  for (const pattern of PATTERNS) {
    const { word = '', than, rest = '' } = pattern.start.exec(text)?.groups ?? {};
    if (word === '') continue;
    const plain = rest.replace(/(?<![.!;,\s])[.!;,\s]+$/u, '');
    // "Over Kyiv's 5 districts" is a place: without "than", the text must call it a figure to be a comparison.
    const to = named(plain, pattern, (tail) => than !== undefined && isNumber(tail));
    if (to === 'none' || startsWithValue(to) || /^\p{N}/u.test(to)) return 'none';
    if (pattern.nobody.test(to) || pattern.than.test(to) || turns(tokensOf(to), 'number')) return 'unclear';
    return { relation: pattern.fewer.test(word) ? 'fewer than' : 'more than', to };
  }
  return 'none';
}

/** "Ukraine's figure", or, as printed, "Ukraine’s about 400": the last possessive followed by a figure; else "by". */
function named(
  text: string,
  { figure, before, behind }: Patterns,
  isNumber: (tail: string) => boolean,
): string | 'none' {
  if (figure !== 'none') {
    for (const { index, 0: possessive } of [...text.matchAll(/['’]s?\s/gu)].reverse()) {
      const tail = text.slice(index + possessive.length).trim();
      if (figure.test(tail) || isNumber(tail) || isStanding(tail)) return text.slice(0, index).trim();
    }
  }
  const name = before.exec(text)?.[1] ?? (behind === 'none' ? undefined : behind.exec(text)?.[1]);
  return name?.trim() ?? 'none';
}

/** What the desk prints for a statement without its own figure. */
const isStanding = (tail: string): boolean =>
  /^(?:fewer|more|declined to give a number|confirms, no number|withdrew its value)$/u.test(tail);
