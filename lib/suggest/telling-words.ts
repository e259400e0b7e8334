import { ALL } from '@/lib/domain/value-reader/languages/all';
import { CONFIRMS, DECLINES, DENIES, WITHDRAWS } from './cues/forms';
import { stemsIn } from './option-in-passage';
import type { ReadyQuestion } from './questions';
import { stemOf } from './stems';

const FORMS = new RegExp(
  `(?<!\\p{L})(?:${[...DECLINES, ...DENIES, ...CONFIRMS, ...WITHDRAWS].join('|')})(?!\\p{L})`,
  'iu',
);

/** The pattern that is put together from words of the languages, once, as this file is loaded. */
export const COMPOSED: readonly RegExp[] = [FORMS];

const NUMBERS: ReadonlySet<string> = new Set(
  ALL.flatMap(({ numbers, time }) => [
    ...numbers.numerals.flatMap(([, forms]) => forms.split(/\s+/u)),
    ...numbers.scales.flatMap(({ one, plural }) => `${one} ${plural}`.split(/\s+/u)),
    ...numbers.vague.flatMap(([, entries]) => entries.split('|').map((entry) => entry.trim().split(' ').at(-1) ?? '')),
    ...time.points.flatMap(([, entries]) => entries.split('|').map((entry) => entry.trim())),
  ]).map(stemOf),
);

/** A quick look at a part of a text, before it is read: whether it may give a value, or decline, deny or confirm one. */
export function mayTell(questions: readonly ReadyQuestion[]): (text: string) => boolean {
  const options = new Set(
    questions.flatMap(({ claim }) =>
      claim.type === 'category'
        ? claim.options.flatMap(({ label, aliases }) => stemsIn([label, ...aliases].join(' ')))
        : [],
    ),
  );
  const isTelling = memoOf((word) => {
    const stem = stemOf(word);
    return NUMBERS.has(stem) || options.has(stem);
  });
  return (text) =>
    /\p{Nd}/u.test(text) || (text.match(/\p{L}[\p{L}\p{M}’']+/gu) ?? []).some(isTelling) || FORMS.test(text);
}

/** A document has the same words again and again. */
function memoOf(of: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const found = known.get(word) ?? of(word);
    known.set(word, found);
    return found;
  };
}
