import { type CodePoints, codePointsOf, quoteAt } from '@/lib/domain/code-points';
import { type Word, wordsOf } from '@/lib/domain/passage/words';
import type { Quote } from '@/lib/domain/record';

/**
 * A text as passages are looked for in it: its words, of these the ones that are said (punctuation is none), and their
 * letters without anything between, so that a lost blank or a hyphen at the end of a line makes no difference.
 */
export type PassageText = {
  text: string;
  points: CodePoints;
  words: readonly Word[];
  /** Places in `words`. */
  said: readonly number[];
  /** The norms of what is said, joined. */
  letters: string;
  /** Where each of `said` begins in `letters`, and the length of `letters` at the end. */
  begins: readonly number[];
};

/** A passage: what is said from place `from` to before place `to` of `said`. */
export type Passage = { from: number; to: number };

export function passageText(text: string): PassageText {
  const words = wordsOf(text);
  const said = words.flatMap((word, at) => (isSaid(word) ? [at] : []));
  const norms = said.map((at) => (words[at]?.norm ?? '').replace(GROUPED, ungrouped));
  const begins = [0];
  let length = 0;
  for (const norm of norms) {
    length += norm.length;
    begins.push(length);
  }
  return { text, points: codePointsOf(text), words, said, letters: norms.join(''), begins };
}

/** "1,978", "1 978": the marks between groups of digits are no part of the figure. */
const GROUPED = /^[1-9]\d{0,2}(?:[,\s'’]\d{3})+$/u;
const ungrouped = (figure: string): string => figure.replaceAll(/\D/g, '');

/** Of punctuation only the marks that ask or count say something. */
const isSaid = ({ kind, text }: Word): boolean =>
  kind !== 'mark' || !/^[\p{P}\p{Z}]$/u.test(text) || /[%?‰؟]/.test(text);

/** The norm of what is said at a place; empty outside the text. */
export const normAt = ({ words, said }: PassageText, place: number): string => words[said[place] ?? -1]?.norm ?? '';

/** Whether a sentence or a paragraph begins with what is said at a place. */
export function startsSentence({ text, words, said }: PassageText, place: number): boolean {
  const [before, first] = [words[said[place - 1] ?? -1], words[said[place] ?? -1]];
  if (before === undefined || first === undefined) return true;
  return /[.!?…؟]|\n\s*\n/.test(text.slice(before.to, first.from));
}

/** The passage that an extent in UTF-16 units touches. */
export function passageAt({ words, said }: PassageText, from: number, to: number): Passage {
  const first = firstPlace(said.length, (place) => (words[said[place] ?? 0]?.to ?? 0) > from);
  const behind = firstPlace(said.length, (place) => (words[said[place] ?? 0]?.from ?? 0) >= to);
  return { from: first, to: Math.max(first, behind) };
}

/** The place whose letters an offset in `letters` is among. */
export const placeOfLetter = ({ begins }: PassageText, letter: number): number =>
  firstPlace(begins.length, (place) => (begins[place] ?? 0) > letter) - 1;

/** The first place for which `holds` is true, which then is true for all that follow; `length` if there is none. */
function firstPlace(length: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const lettersOf = ({ letters, begins }: PassageText, { from, to }: Passage): string =>
  letters.slice(begins[from] ?? 0, begins[to] ?? letters.length);

/** The places in `words` from the first that is said in a passage to behind the last. */
export function wordsIn({ said, words }: PassageText, { from, to }: Passage): readonly [number, number] {
  return [said[from] ?? words.length, (said[to - 1] ?? -1) + 1];
}

/** In UTF-16 units. */
export function extentOf(text: PassageText, passage: Passage): readonly [number, number] {
  const [first, behind] = wordsIn(text, passage);
  return [text.words[first]?.from ?? text.text.length, text.words[behind - 1]?.to ?? 0];
}

/**
 * The quote of a passage, with the punctuation at its ends, or without the part of a word, that `like` has (a quote of
 * `its` text, at `place` there).
 */
export function quoteLike(text: PassageText, passage: Passage, like: Quote, its: PassageText, place: Passage): Quote {
  const [from, to] = extentOf(text, passage);
  const [start, end] = [its.points.unitAt(like.start), its.points.unitAt(like.end)];
  const [first, behind] = extentOf(its, place);
  const isSame = (a: number, b: number) => normAt(text, a) === normAt(its, b);
  const cut = start > first && isSame(passage.from, place.from) ? start - first : 0;
  const left = end < behind && isSame(passage.to - 1, place.to - 1) ? behind - end : 0;
  const opened = marksLike(its.text.slice(start, first), (length) => text.text.slice(Math.max(0, from - length), from));
  const closed = marksLike(its.text.slice(behind, end), (length) => text.text.slice(to, to + length));
  const [a, b] = [from - opened, to + closed];
  const [cutFrom, cutTo] = [a + cut, b - left];
  return cutFrom < cutTo ? quoteAt(text.points, cutFrom, cutTo) : quoteAt(text.points, from, to);
}

/** How long the stretch beside a passage is that has the same marks; 0 if none has. */
function marksLike(marks: string, beside: (length: number) => string): number {
  if (beside(marks.length) === marks) return marks.length;
  const wanted = plainMarks(marks);
  for (let length = 0; length <= 2 * marks.length + 2; length++) {
    const stretch = beside(length);
    if (stretch.length === length && plainMarks(stretch) === wanted) return length;
  }
  return 0;
}

const plainMarks = (marks: string): string =>
  marks
    .replaceAll(/[“”„«»"]/gu, '"')
    .replaceAll(/[‐‑‒–—―−]/gu, '-')
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/\s/gu, '');
