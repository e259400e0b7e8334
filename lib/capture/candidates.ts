import search from 'approx-string-match';
import type { Usage } from '@/lib/domain/passage/telling-words';
import { lettersOf, normAt, type Passage, type PassageText, placeOfLetter, startsSentence } from './passage-text';
import { type Compared, comparePassages } from './same-passage';

/** The earlier and the newer text of a document. */
export type Texts = { was: PassageText; now: PassageText; usage: Usage };

/**
 * A passage of the newer text that is like one of the earlier: how they compare, how many of the six words on either side
 * are the same, how many words it begins from where it was expected, and how many letters differ.
 */
export type Candidate = { passage: Passage; compared: Compared; neighbours: number; apart: number; errors: number };

/** The share of letters that may differ in a passage that is looked at. */
const MOST_ERRORS = 0.5;
/** The same where the whole text is searched, only to name the nearest passage. */
const MOST_ERRORS_ANYWHERE = 0.3;
/** How many passages that are like it are looked at around one place. */
const MOST_CANDIDATES = 6;

/** The passages around a place that are like one of the earlier text, the most alike first. */
export function candidatesAt(at: number, its: Passage, texts: Texts): Candidate[] {
  const { was, now } = texts;
  const length = its.to - its.from;
  const reach = 20 + length;
  const [from, to] = [Math.max(0, at - reach), Math.min(now.said.length, at + length + reach)];
  const start = now.begins[from] ?? 0;
  let region = lettersOf(now, { from, to });
  const pattern = lettersOf(was, its);
  const most = Math.floor(pattern.length * MOST_ERRORS);
  const found: Candidate[] = [];
  for (let turn = 0; turn < MOST_CANDIDATES && from < to; turn++) {
    const matches = search(region, pattern, most);
    const [best] = matches.sort((a, b) => a.errors - b.errors);
    if (best === undefined || best.start === best.end) break;
    region = region.slice(0, best.start) + '\u0000'.repeat(best.end - best.start) + region.slice(best.end);
    const passage = settled(snapped(now, start + best.start, start + best.end), its, texts);
    found.push(candidate(passage, best.errors, at, its, texts));
  }
  return found;
}

export function candidate(
  passage: Passage,
  errors: number,
  at: number,
  its: Passage,
  { was, now, usage }: Texts,
): Candidate {
  return {
    passage,
    compared: comparePassages([was, its], [now, passage], usage),
    neighbours: neighboursKept(was, its, now, passage),
    apart: Math.abs(passage.from - at),
    errors,
  };
}

/** Whole words: one that is matched by more than its half is in it. */
function snapped(text: PassageText, start: number, end: number): Passage {
  const first = placeOfLetter(text, start);
  const last = placeOfLetter(text, end - 1);
  const middle = (place: number) => ((text.begins[place] ?? 0) + (text.begins[place + 1] ?? 0)) / 2;
  const from = start > middle(first) ? first + 1 : first;
  const to = end < middle(last) ? last : last + 1;
  return from < to ? { from, to } : { from: first, to: last + 1 };
}

/** In words: how far the end of a passage is moved to where what stood beside it stands. */
const SETTLE = 4;

/**
 * The ends of a passage that does not begin or end with its own word: where its sentence begins or ends, or else where the
 * words that stood before or behind it still do.
 */
function settled(passage: Passage, its: Passage, { was, now }: Texts): Passage {
  const isBefore = (shift: number) => sameWords(was, its.from - 2, now, passage.from + shift - 2, 2);
  const isBehind = (shift: number) => sameWords(was, its.to, now, passage.to + shift, 2);
  const opens = (shift: number) => startsSentence(was, its.from) && startsSentence(now, passage.from + shift);
  const closes = (shift: number) => startsSentence(was, its.to) && startsSentence(now, passage.to + shift);
  const isFirst = sameWords(was, its.from, now, passage.from, 1);
  const isLast = sameWords(was, its.to - 1, now, passage.to - 1, 1);
  // A word that stands twice at an end hides that one is missing.
  const missing = its.to - its.from - (passage.to - passage.from);
  if (isFirst && isLast && missing > 0 && missing <= SETTLE && closes(missing)) {
    return { from: passage.from, to: passage.to + missing };
  }
  const from = passage.from + (isFirst ? 0 : (nearestShift(opens) ?? nearestShift(isBefore) ?? 0));
  const to = passage.to + (isLast ? 0 : (nearestShift(closes) ?? nearestShift(isBehind) ?? 0));
  return from < to ? { from, to } : passage;
}

function nearestShift(holds: (shift: number) => boolean): number | undefined {
  for (let shift = 0; shift <= SETTLE; shift++) {
    if (holds(shift)) return shift;
    if (holds(-shift)) return -shift;
  }
  return undefined;
}

const sameWords = (a: PassageText, at: number, b: PassageText, place: number, length: number): boolean => {
  for (let i = 0; i < length; i++) if (normAt(a, at + i) !== normAt(b, place + i)) return false;
  return true;
};

/** How many of the six words on either side of two passages are the same at the same distance. */
function neighboursKept(a: PassageText, its: Passage, b: PassageText, there: Passage): number {
  let kept = 0;
  for (let i = 1; i <= 6; i++) {
    if (sameWords(a, its.from - i, b, there.from - i, 1)) kept += 1;
    if (sameWords(a, its.to + i - 1, b, there.to + i - 1, 1)) kept += 1;
  }
  return kept;
}

/** Whether a passage was another one in the earlier text: one of the same words, or one beside that it is more like. */
export function isAnother({ passage, errors }: Candidate, its: Passage, { was, now }: Texts): boolean {
  const letters = lettersOf(now, passage);
  const others = occurrences(was, letters).filter(({ from, to }) => to <= its.from || from >= its.to);
  const own = neighboursKept(was, its, now, passage);
  if (others.some((other) => neighboursKept(was, other, now, passage) > own)) return true;
  if (errors === 0) return false;
  const reach = 20 + its.to - its.from;
  const sides = [
    { from: Math.max(0, its.from - reach), to: its.from },
    { from: its.to, to: Math.min(was.said.length, its.to + reach) },
  ];
  return sides.some((side) => search(lettersOf(was, side), letters, errors - 1).length > 0);
}

/** At most so many passages of the same words are told apart. */
const MOST_OCCURRENCES = 50;

/** The passages of a text that have these letters. */
export function occurrences(text: PassageText, letters: string): readonly Passage[] {
  const found: Passage[] = [];
  for (let at = text.letters.indexOf(letters); at >= 0; at = text.letters.indexOf(letters, at + 1)) {
    const [from, to] = [placeOfLetter(text, at), placeOfLetter(text, at + letters.length - 1) + 1];
    if (text.begins[from] === at && text.begins[to] === at + letters.length) found.push({ from, to });
    if (found.length === MOST_OCCURRENCES) break;
  }
  return found;
}

export const nearestOf = (candidates: readonly Candidate[]): Candidate | undefined =>
  [...candidates].sort((a, b) => b.neighbours - a.neighbours || a.errors - b.errors)[0];

export function nearestAnywhere(its: Passage, texts: Texts): Candidate | undefined {
  const pattern = lettersOf(texts.was, its);
  const matches = search(texts.now.letters, pattern, Math.floor(pattern.length * MOST_ERRORS_ANYWHERE));
  const [best] = matches.sort((a, b) => a.errors - b.errors);
  if (best === undefined || best.start === best.end) return undefined;
  return candidate(snapped(texts.now, best.start, best.end), best.errors, 0, its, texts);
}
