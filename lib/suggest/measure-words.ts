import { MEASURE_WORDS, type Measure } from '@/lib/domain/value-reader/measures';
import { longest, type Token } from '@/lib/domain/value-reader/tokens';
import { formOf } from './attributions-by-form';
import { ARABIC_MEASURES } from './cues/arabic-numbers';

const ARABIC: ReadonlyMap<string, Measure> = new Map(
  ARABIC_MEASURES.flatMap(([measure, forms]) => forms.map((form): [string, Measure] => [form, measure])),
);

/** Who or what a word counts, or the words that begin there: in the languages of the value reader, and in Arabic. */
export function measureAt(tokens: readonly Token[], at: number): { measure: Measure; length: number } | undefined {
  const found = longest(MEASURE_WORDS, tokens, at);
  // Rockets are shot down, and soldiers shot.
  if (tokens[at]?.norm === 'shot' && tokens[at + 1]?.norm === 'down') return undefined;
  if (found !== undefined) return { measure: found.entry, length: found.length };
  const form = formOf(tokens[at]?.norm ?? '');
  const measure = ARABIC.get(form) ?? ARABIC.get(form.replace(/^[وفبل]/u, ''));
  return measure === undefined ? undefined : { measure, length: 1 };
}

/** The same text with ASCII digits, so that offsets stay: the value reader makes other digits ASCII by itself. */
export const withAsciiDigits = (text: string): string =>
  text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
