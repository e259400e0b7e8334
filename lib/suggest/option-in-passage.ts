import type { Span } from '@/lib/domain/passage/sentences';
import type { Claim } from '@/lib/domain/record';
import type { OptionId } from '@/lib/domain/value';
import { stemOf } from './stems';

/** An option of a list, and where the words for it stand: from the first to the last of them. */
export type OptionWords = { option: OptionId; label: string; at: Span; isWhole: boolean; score: number };

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** Words that tell no option from another. */
const PLAIN = new Set(
  'the of and in a an to for by with from on at no not was were is be his her their its as or і й та у в на з із до від для и с из по к о об не في من على الى و'.split(
    ' ',
  ),
);
/** In words: the words for one option stand no farther apart. */
const WIDEST = 14;

type Word = Span & { stem: string };

/** The words of a text that say something, with their stems. */
export const contentWords = (text: string, { start, end }: Span): readonly Word[] =>
  [...text.slice(start, end).matchAll(WORD)]
    .filter(([word]) => !PLAIN.has(word.toLowerCase()))
    .map(({ 0: word, index }) => ({ stem: stemOf(word), start: start + index, end: start + index + word.length }));

export const stemsIn = (text: string): readonly string[] =>
  contentWords(text, { start: 0, end: text.length }).map(({ stem }) => stem);

/** The options of a claim's list that a part of a text names, the likeliest first: by half of the words of one of its names. */
export function optionsIn(text: string, within: Span, claim: Claim): readonly OptionWords[] {
  if (claim.type !== 'category') return [];
  const words = contentWords(text, within).slice(0, 600);
  const { options } = claim;
  return options
    .flatMap(({ id, label, aliases }) => {
      const found = [label, ...aliases].flatMap((name) => nameIn(words, name)).sort((a, b) => b.score - a.score)[0];
      return found === undefined ? [] : [{ ...found, option: id, label }];
    })
    .sort((a, b) => b.score - a.score);
}

/** What stands in brackets is beside the name: "vocational school (No. 19)". */
const withoutBrackets = (name: string): string =>
  name.replaceAll(/\([^)]*\)?/gu, (aside) => (aside.endsWith(')') ? ' ' : aside));

function nameIn(words: readonly Word[], name: string): readonly Pick<OptionWords, 'at' | 'isWhole' | 'score'>[] {
  const stems = [...new Set(stemsIn(withoutBrackets(name)))];
  if (stems.length === 0) return [];
  let best: { at: Span; count: number } | undefined;
  for (const [i, { stem }] of words.entries()) {
    if (!stems.includes(stem)) continue;
    const near = words.slice(i, i + WIDEST).filter((word) => stems.includes(word.stem));
    const count = new Set(near.map((word) => word.stem)).size;
    const [first, last] = [near[0], near.at(-1)];
    if (first && last && count > (best?.count ?? 0)) best = { at: { start: first.start, end: last.end }, count };
  }
  if (best === undefined) return [];
  const share = best.count / stems.length;
  // One word of two is shared by chance: two are needed, or all.
  if (share < 0.5 || (best.count < 2 && share < 1)) return [];
  return [{ at: best.at, isWhole: share === 1, score: 20 * share + best.count }];
}
