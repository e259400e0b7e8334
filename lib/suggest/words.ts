import { paragraphsOf, type Span, segmenterFor } from './sentences';

// Runs in a browser as well as on a server: small, and without a package.

/** Signs that stand directly before a figure or a word and are selected with it, and behind it. */
const BEFORE = /[\p{Sc}#№~≈±+−<>≤≥-]$/u;
const BEHIND = /^[%‰°٪]$/u;
/** Joins two words where no blank is: "Russian-backed", "24/7". */
const JOINS = /^[‐‑/:'’ʼ-]$/u;
const WORD = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/**
 * The words of a text, or of the part of it that is given, in their order: with the sign of a currency before a figure, and
 * what a hyphen joins as one. An emoji is a word. No word ends within a grapheme. `language` is a BCP 47 tag.
 */
export function wordsOf(text: string, within: Span = { start: 0, end: text.length }, language?: string): Span[] {
  const words: Span[] = [];
  let joint = -1;
  let sign = -1;
  for (const { index, segment } of segmenterFor('word', language).segment(text.slice(within.start, within.end))) {
    const [start, end] = [within.start + index, within.start + index + segment.length];
    const last = words.at(-1);
    if (WORD.test(segment)) {
      if (last !== undefined && joint === start && last.end < start) last.end = end;
      else words.push({ start: sign === -1 ? start : sign, end });
      [joint, sign] = [-1, -1];
      continue;
    }
    const isBehind = last?.end === start;
    if (isBehind && BEHIND.test(segment)) last.end = end;
    joint = isBehind && JOINS.test(segment) ? end : -1;
    if (!BEFORE.test(segment)) sign = -1;
    else if (sign === -1) sign = start;
  }
  return words;
}

/**
 * A selection with one of its ends moved by a word: outward (`widen`) to the far edge of the next word, or inward (`trim`)
 * past the last one. It never becomes empty: where there is no further word it stays as it is.
 */
export function movedByWord(
  text: string,
  { start, end }: Span,
  move: { edge: 'start' | 'end'; by: 'widen' | 'trim' },
  language?: string,
): Span {
  if (move.edge === 'end') {
    if (move.by === 'widen') {
      const next = wordsAfter(text, end, language).find((word) => word.end > end);
      return { start, end: next?.end ?? end };
    }
    const kept = wordsOf(text, { start, end }, language);
    const last = kept.findLast((word) => word.end < end);
    return { start, end: last === undefined || last.end <= start ? end : last.end };
  }
  if (move.by === 'widen') {
    const last = wordsBefore(text, start, language).findLast((word) => word.start < start);
    return { start: last?.start ?? start, end };
  }
  const next = wordsOf(text, { start, end }, language).find((word) => word.start > start);
  return { start: next?.start ?? start, end };
}

/** A selection whose ends lie between graphemes: what it cuts is taken whole. */
export function wholeGraphemes(text: string, { start, end }: Span): Span {
  const segments = segmenterFor('grapheme').segment(text);
  const first = segments.containing(start)?.index ?? start;
  const cut = end > 0 ? segments.containing(end) : undefined;
  const isCut = cut !== undefined && cut.index < end;
  return { start: first, end: isCut ? cut.index + cut.segment.length : end };
}

/** The words of the paragraph in which a place lies, and of the one after it: a document may have 100,000. */
function wordsAfter(text: string, at: number, language?: string): Span[] {
  const paragraphs = paragraphsOf(text.slice(at, at + FAR));
  for (const { start, end } of paragraphs) {
    const words = wordsOf(text, { start: at + start, end: at + end }, language);
    if (words.length > 0) return words;
  }
  return [];
}

function wordsBefore(text: string, at: number, language?: string): Span[] {
  const from = Math.max(0, at - FAR);
  for (const { start, end } of paragraphsOf(text.slice(from, at)).toReversed()) {
    const words = wordsOf(text, { start: from + start, end: from + end }, language);
    if (words.length > 0) return words;
  }
  return [];
}

/** In UTF-16 units: no word is looked for farther away. */
const FAR = 5000;
