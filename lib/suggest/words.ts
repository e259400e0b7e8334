import { type Span, segmenterFor } from '@/lib/domain/passage/sentences';

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
