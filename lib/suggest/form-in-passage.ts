import type { Span } from '@/lib/domain/passage/sentences';
import type { Form } from '@/lib/domain/value';
import { formInPlace } from './attributions-by-form';
import { CONFIRMS, DECLINES, DENIES, REJECTS_BEHIND, WITHDRAWS } from './cues/forms';
import { type Guess, guessOf, type Ranked, type Words, wordsAt } from './guess';

/** What tells the form: words for it, a value that is given, or a value beside words that reject. */
export type FormFrom = { is: 'words'; words: string } | { is: 'value'; words: string };

export type FormGuess = Guess<Form, FormFrom>;

const patternOf = (entries: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}’])(?:${entries.join('|')})(?![\\p{L}])`, 'u');

const PATTERNS = {
  withdrawn: patternOf(WITHDRAWS),
  declined: patternOf(DECLINES),
  denied: patternOf(DENIES),
  confirmed: patternOf(CONFIRMS),
} as const;

/** The patterns that are put together from words of the languages, once, as this file is loaded. */
export const COMPOSED: readonly RegExp[] = Object.values(PATTERNS);

type Told = keyof typeof PATTERNS;
const TOLD: readonly Told[] = ['withdrawn', 'declined', 'denied', 'confirmed'];

/** In UTF-16 units: words that reject stand no farther before what they reject. */
const NEAR = 60;
/** The same of words that decline: "refused to give a number". */
const BESIDE = 12;
/** A longer passage tells more than one thing. */
const LONGEST = 3000;

/**
 * The form of what a passage says (method.md, "Forms of a statement"): it declines, denies, confirms or withdraws by words
 * for it; a value that is given is stated, unless words that reject stand just before it.
 */
export function formIn(text: string, { start, end }: Span, value: Words | undefined): FormGuess | undefined {
  const until = Math.min(end, start + LONGEST);
  const part = formInPlace(text.slice(start, until));
  const found = new Map<Told, Words>();
  for (const told of TOLD) {
    const match = PATTERNS[told].exec(part);
    if (match !== null)
      found.set(told, wordsAt(text, { start: start + match.index, end: start + match.index + match[0].length }));
  }
  const order = value === undefined ? TOLD : orderBeside(value, found);
  const ranked = order.flatMap((told): Ranked<Form, FormFrom>[] => {
    if (told === 'stated') {
      return value === undefined
        ? []
        : [{ value: told, words: value, from: { is: 'value', words: value.text }, sure: found.size === 0 }];
    }
    const words = found.get(told);
    return words === undefined
      ? []
      : [{ value: told, words, from: { is: 'words', words: words.text }, sure: found.size === 1 }];
  });
  return guessOf(ranked);
}

/** Where a value is given, words that confirm it add nothing, and words that reject count if the value is what they reject. */
function orderBeside(value: Words, found: ReadonlyMap<Told, Words>): readonly (Told | 'stated')[] {
  const declines = found.get('declined');
  if (declines !== undefined && declines.end <= value.start && value.start - declines.end <= BESIDE)
    return ['withdrawn', 'declined', 'stated', 'denied', 'confirmed'];
  const denies = found.get('denied');
  const isBefore = denies !== undefined && denies.end <= value.start && value.start - denies.end <= NEAR;
  const isBehind = denies !== undefined && denies.start >= value.end && denies.start - value.end <= NEAR;
  const isRejected = isBefore || (isBehind && REJECTS_BEHIND.test(denies.text.toLowerCase()));
  return isRejected
    ? ['withdrawn', 'denied', 'stated', 'declined', 'confirmed']
    : ['withdrawn', 'stated', 'declined', 'denied', 'confirmed'];
}
