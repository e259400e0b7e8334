import { BEFORE_FIGURES, EITHER, LEADING, STARTERS } from './abbreviations';

// Runs in a browser as well as on a server: small, and without a package.

/** A part of a text, in UTF-16 units: from `start` up to `end`, without it. */
export type Span = { start: number; end: number };

/** What is between two empty lines, as lib/capture writes texts. */
const PARAGRAPH_END = /\n[^\S\n]*\n\s*/gu;
/** A line of at least so many units was wrapped: its end ends no sentence by itself. */
const WRAPPED = 40;
const LIST_MARK = /^\s*(?:[-–—•*·▪]|\(?\d{1,3}[.)])\s/u;

/**
 * The sentences of a text, in its order: they hold all that is not white space, never overlap, and begin and end with
 * something seen. A sentence keeps the quotation marks and brackets that close behind it. Abbreviations, initials and
 * decimal points of English, Ukrainian, Russian and Arabic end none. `language` is a BCP 47 tag, as far as it is known.
 */
export function sentencesOf(text: string, language?: string): readonly Span[] {
  const segmenter = segmenterFor('sentence', language);
  return paragraphsOf(text).flatMap(({ start, end }) =>
    linesOf(text, start, end).flatMap((line) => sentencesIn(text, line, segmenter)),
  );
}

/** The paragraphs of a text, without the white space around them. */
export function paragraphsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(PARAGRAPH_END)) {
    found.push({ start: from, end: index });
    from = index + gap.length;
  }
  found.push({ start: from, end: text.length });
  return found.flatMap(({ start, end }) => trimmed(text, start, end));
}

/** Without the white space at both ends; none if nothing else is there. */
function trimmed(text: string, start: number, end: number): readonly Span[] {
  const part = text.slice(start, end);
  const first = start + (part.length - part.trimStart().length);
  const last = first + part.trim().length;
  return last > first ? [{ start: first, end: last }] : [];
}

/** The lines of a paragraph, those that were only wrapped taken as one: a heading and the items of a list stand alone. */
function linesOf(text: string, start: number, end: number): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  let last = start;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    if (at - last < WRAPPED || LIST_MARK.test(text.slice(at + 1, at + 12))) {
      lines.push({ start: from, end: at });
      from = at + 1;
    }
    last = at + 1;
  }
  lines.push({ start: from, end });
  return lines.flatMap((line) => trimmed(text, line.start, line.end));
}

function sentencesIn(text: string, line: Span, segmenter: Intl.Segmenter): readonly Span[] {
  // The same length, so that places stay: a line end would end a sentence.
  const plain = text.slice(line.start, line.end).replaceAll(/\s/gu, ' ');
  const found: Span[] = [];
  for (const { start, end, isCut } of segmentsOf(plain, segmenter)) {
    const last = found.at(-1);
    const before = last === undefined ? '' : plain.slice(Math.max(last.start, last.end - LOOKED_BACK), last.end);
    if (last !== undefined && (isCut || goesOn(before, plain.slice(start, end)))) last.end = end;
    else found.push({ start, end });
  }
  return found.flatMap(({ start, end }) => trimmed(text, line.start + start, line.start + end));
}

/** In UTF-16 units: the segmenter takes time with the square of what it is given at once. */
const AT_ONCE = 4000;

function* segmentsOf(plain: string, segmenter: Intl.Segmenter): Generator<Span & { isCut: boolean }> {
  let isCut = false;
  for (let from = 0; from < plain.length; ) {
    const isLast = from + AT_ONCE >= plain.length;
    const segments = [...segmenter.segment(plain.slice(from, from + AT_ONCE))];
    // The last one may go on behind what was given.
    const whole = isLast || segments.length === 1 ? segments : segments.slice(0, -1);
    for (const { index, segment } of whole) {
      yield { start: from + index, end: from + index + segment.length, isCut };
      isCut = false;
    }
    isCut = !isLast && segments.length === 1;
    const last = whole.at(-1);
    from += last === undefined ? plain.length : last.index + last.segment.length;
  }
}

/** In UTF-16 units: what is farther before a point says nothing of it, and time would grow with its square. */
const LOOKED_BACK = 400;
const OPENING = /^[\p{Ps}\p{Pi}"'‘“«\s—–-]+/u;
const SEEN = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** The word before a point at the end of a text; read from the end on, so that each letter is read once. */
const SHORTENED = /$(?<=(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}№]+(?:[.-][\p{L}\p{M}]+)*)\.)/u;

/** Whether what the segmenter parted is one sentence. */
function goesOn(before: string, after: string): boolean {
  // Marks alone belong to what they stand beside.
  if (!SEEN.test(after) || !SEEN.test(before)) return true;
  const next = after.replace(OPENING, '');
  if (/^\p{Ll}/u.test(next) || (after.includes(')') && isOpen(before))) return true;
  const end = before.slice(-40).trimEnd();
  const word = SHORTENED.exec(end)?.[1];
  return word !== undefined && !/т\. ?[дпі]\.$/iu.test(end) && isAbbreviated(word, next);
}

/** Whether the point behind a word only shortens it, given what follows. */
function isAbbreviated(word: string, next: string): boolean {
  const norm = word.toLowerCase();
  const isFigure = /^\p{N}/u.test(next);
  const mayGoOn = isFigure || !startsAnew(next);
  if (BEFORE_FIGURES.has(norm) && isFigure) return true;
  if (LEADING.has(norm)) return norm.length > 1 || mayGoOn;
  // "U.S.", "p.m."
  if (EITHER.has(norm) || /^\p{L}(?:\.\p{L})+$/u.test(word)) return mayGoOn;
  // "J. Smith" and "И. И. Иванов", but neither "than I." nor "vitamin C. The".
  return /^\p{Lu}$/u.test(word) && word !== 'I' && (/^\p{Lu}\./u.test(next) || (/^\p{Lu}/u.test(next) && mayGoOn));
}

function startsAnew(next: string): boolean {
  const first = /^[\p{L}\p{M}'’]+/u.exec(next)?.[0] ?? '';
  return STARTERS.has(first.toLowerCase());
}

/** Whether a bracket that was opened inside a sentence is not closed yet; within so many units. */
const LONGEST_ASIDE = 300;
function isOpen(before: string): boolean {
  const near = before.slice(-LONGEST_ASIDE);
  const at = near.lastIndexOf('(');
  return at > 0 && near.lastIndexOf(')') < at && before.slice(0, before.length - near.length + at).trim() !== '';
}

const segmenters = new Map<string, Intl.Segmenter>();

export function segmenterFor(granularity: 'sentence' | 'word' | 'grapheme', language = 'en'): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const known = segmenters.get(key);
  if (known !== undefined) return known;
  const made = newSegmenter(granularity, language);
  // A document names one language; whoever sends thousands does not fill the memory.
  if (segmenters.size < 50) segmenters.set(key, made);
  return made;
}

function newSegmenter(granularity: 'sentence' | 'word' | 'grapheme', language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch {
    // What a document calls its language may be no tag at all.
    return new Intl.Segmenter('en', { granularity });
  }
}
