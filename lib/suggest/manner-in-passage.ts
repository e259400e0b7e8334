import type { Span } from '@/lib/domain/passage/sentences';
import type { Claim } from '@/lib/domain/record';
import type { LabelId } from '@/lib/domain/value';
import { formInPlace } from './attributions-by-form';
import { COUNTED, ESTIMATED, HEDGES } from './cues/manner';
import { type Guess, guessOf, type Ranked, wordsAt } from './guess';
import { contentWords, stemsIn } from './option-in-passage';

/** The words of the document that say so. */
export type MannerFrom = { is: 'words'; words: readonly string[] };

/** Of what extent a number is, by the labels of its question; how it was got; how sure it is, in the document's words. */
export type LabelGuess = Guess<LabelId, MannerFrom>;
export type GotByGuess = Guess<'counted' | 'estimated', MannerFrom>;
export type HedgeGuess = Guess<string, MannerFrom>;

/**
 * The label that a passage speaks of: by words that it has, and neither its question nor another label. Half of them are
 * needed. Whether it is broader or narrower is not guessed.
 */
export function labelIn(text: string, passage: Span, claim: Claim): LabelGuess | undefined {
  const { labels = [], question, shortName = '', measure, scope } = claim;
  const own = new Set(stemsIn([question, shortName, measure, scope].join(' ')));
  const stems = labels.map(({ words }) => new Set(stemsIn(words)));
  const words = contentWords(text, passage);
  const scored = labels.flatMap(({ id }, at) => {
    const telling = [...(stems[at] ?? [])].filter(
      (stem) => !own.has(stem) && stems.every((others, i) => i === at || !others.has(stem)),
    );
    const found = words.filter(
      ({ stem }, i) => telling.includes(stem) && words.findIndex((one) => one.stem === stem) === i,
    );
    const share = found.length / Math.max(1, telling.length);
    return share < 0.5 ? [] : [{ id, found, share }];
  });
  const ranked = scored
    .sort((a, b) => b.share - a.share)
    .map(({ id, found }): Ranked<LabelId, MannerFrom> => {
      const [first] = found;
      return {
        value: id,
        ...(first && { words: wordsAt(text, first) }),
        from: { is: 'words', words: found.map((one) => text.slice(one.start, one.end)) },
        sure: false,
      };
    });
  return guessOf(ranked, scored.length > 1 && scored[0]?.share === scored[1]?.share);
}

const patternOf = (entries: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${entries.join('|')})(?!\\p{L})`, 'u');
const PATTERNS = { counted: patternOf(COUNTED), estimated: patternOf(ESTIMATED), hedge: patternOf(HEDGES) } as const;

/** The patterns that are put together from words of the languages, once, as this file is loaded. */
export const COMPOSED: readonly RegExp[] = Object.values(PATTERNS);

/** Whether a number was counted or estimated, where the words of its sentences say so. */
export function gotByIn(text: string, within: Span): GotByGuess | undefined {
  const ranked = (['counted', 'estimated'] as const).flatMap((value): Ranked<typeof value, MannerFrom>[] => {
    const words = match(text, within, PATTERNS[value]);
    return words === undefined ? [] : [{ value, words, from: { is: 'words', words: [words.text] }, sure: false }];
  });
  return guessOf<'counted' | 'estimated', MannerFrom>(ranked, ranked.length > 1);
}

/** How sure it is, in the words of the passage. */
export function hedgeIn(text: string, within: Span): HedgeGuess | undefined {
  const words = match(text, within, PATTERNS.hedge);
  return words && guessOf([{ value: words.text, words, from: { is: 'words', words: [words.text] }, sure: false }]);
}

/** In UTF-16 units. */
const LONGEST = 3000;

function match(text: string, { start, end }: Span, pattern: RegExp) {
  const part = text.slice(start, Math.min(end, start + LONGEST));
  const found = pattern.exec(formInPlace(part));
  return found === null
    ? undefined
    : wordsAt(text, { start: start + found.index, end: start + found.index + found[0].trimEnd().length });
}
