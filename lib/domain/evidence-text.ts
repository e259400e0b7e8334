import Big from 'big.js';
import { ARABIC_MONTHS, ARABIC_SHIFTS, ARABIC_WEEKDAYS } from './passage/arabic';
import { type Word, wordsOf } from './passage/words';
import { linesOf } from './value-reader/calendar-words';
import { NOT_READ_WORDS } from './value-reader/languages/not-read';
import { AFTER_NUMBER, ALONE, FRACTIONS, UNITS } from './value-reader/quantity-words';
import { cleaned, normOf } from './value-reader/tokens';

/** From where to before where, in UTF-16 units. */
export type Extent = readonly [from: number, to: number];

/** A document as statements are checked against it: where something that may be a figure or a day stands in it. */
export type EvidenceText = {
  text: string;
  /** BCP 47, as the document says; empty where it is not known. */
  language: string;
  figures: () => readonly FigureSpot[];
  days: () => readonly DaySpot[];
  /** In small letters; the text itself where they would move. */
  lowered: () => string;
};

/** Where digits or a number word stand. `digits`: what their figure can begin with, without zeros at its ends. */
type FigureSpot = { at: number; digits: readonly string[] };
/** Where a word of a date stands: `month 1`, `weekday 1`, `shift -1`; or a date in digits. */
type DaySpot = { at: number; of: readonly string[] };

/**
 * Makes a document ready to be checked against: once for each, while a quote is looked for in it. The document as a whole
 * is looked through when something is first not found near the quote: 2,000,000 characters take about a second, and each
 * further check some milliseconds.
 */
export function evidenceText(text: string, language = ''): EvidenceText {
  let spots: ReturnType<typeof spotsIn> | undefined;
  let small: string | undefined;
  const all = () => {
    spots ??= spotsIn(text);
    return spots;
  };
  return {
    text,
    language,
    figures: () => all().figures,
    days: () => all().days,
    lowered: () => {
      small ??= text.toLowerCase();
      return small.length === text.length ? small : text;
    },
  };
}

/** Each first word of an entry, and what its entries are. */
function byFirstWord(lines: readonly (readonly [of: string, words: string])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [of, words] of lines) {
    for (const entry of words.split(' | ')) {
      const first = entry.split(' ')[0] ?? '';
      found.set(first, [...(found.get(first) ?? []), of]);
    }
  }
  return found;
}

/** A number in words begins with its greatest digit. */
const NUMBER_WORDS = byFirstWord(
  [...UNITS, ...ALONE, ...AFTER_NUMBER, ...FRACTIONS].map(([words, n]) => [significant(new Big(n).toFixed()), words]),
);
const tagged = (what: string, lines: readonly (readonly [number, string])[]): [string, string][] =>
  lines.map(([n, words]) => [`${what} ${n}`, words]);
const DAY_WORDS = byFirstWord([
  ...tagged('month', [...linesOf(({ months }) => months), ...ARABIC_MONTHS]),
  ...tagged('weekday', [...linesOf(({ weekdays }) => weekdays), ...ARABIC_WEEKDAYS]),
  ...tagged('shift', [...linesOf(({ shifts }) => shifts), ...ARABIC_SHIFTS]),
]);

const SPOT = /\p{Nd}+(?:[.,'’ \u00a0\u2009\u202f/-]\p{Nd}+)*|\p{L}[\p{L}\p{M}'’]*/gu;
const OTHER_ALEF = /[أإآ]/gu;

function spotsIn(text: string): { figures: readonly FigureSpot[]; days: readonly DaySpot[] } {
  const [figures, days]: [FigureSpot[], DaySpot[]] = [[], []];
  for (const { 0: found, index: at } of text.matchAll(SPOT)) {
    if (/^\p{Nd}/u.test(found)) {
      const groups = found.split(/\P{Nd}/u);
      figures.push({ at, digits: [...groups, groups.join('')].map(significant) });
      if (groups.length === 3) days.push({ at, of: ['digits'] });
      continue;
    }
    const norm = normOf(found).replaceAll(OTHER_ALEF, 'ا');
    const [digits, of] = [NUMBER_WORDS.get(norm), DAY_WORDS.get(norm)];
    if (digits) figures.push({ at, digits });
    if (of) days.push({ at, of });
  }
  return { figures, days };
}

/** "٤٠٠" and "0.4" are "4". */
export function significant(digits: string): string {
  return digits
    .replaceAll(/\p{Nd}/gu, (digit) => cleaned(digit))
    .replaceAll(/\D/g, '')
    .replaceAll(/^0+|(?<!0)0+$/g, '');
}

/** In characters: as far as this on either side of a quote its paragraph is read. */
const MOST_AROUND = 4000;
/** In characters: as much of a quote is read. */
const MOST_QUOTED = 20_000;

/** The paragraphs in which a quote stands. */
export function paragraphsAround({ text }: EvidenceText, [from, to]: Extent): Extent {
  const start = text.lastIndexOf('\n\n', from);
  const end = text.indexOf('\n\n', to);
  const last = Math.min(to, from + MOST_QUOTED);
  return [
    Math.max(start < 0 ? 0 : start + 2, from - MOST_AROUND),
    Math.min(end < 0 ? text.length : end, last + MOST_AROUND),
  ];
}

/** In characters: what is read around a spot. */
const AROUND_SPOT = 90;

/** What is read around a place of the document: whole words. */
function extentAround({ text }: EvidenceText, at: number): Extent {
  let [from, to] = [Math.max(0, at - AROUND_SPOT), Math.min(text.length, at + AROUND_SPOT)];
  while (from > 0 && /[\p{L}\p{M}\p{N}]/u.test(text[from - 1] ?? '')) from -= 1;
  while (to < text.length && /[\p{L}\p{M}\p{N}]/u.test(text[to] ?? '')) to += 1;
  return [from, to];
}

/** The words between two places, placed in the whole text. */
export function wordsBetween({ text }: EvidenceText, [from, to]: Extent): readonly Word[] {
  return wordsOf(text.slice(from, to)).map((word) => ({ ...word, from: word.from + from, to: word.to + from }));
}

const READ_LANGUAGES = /^(?:en|uk|ru)\b/i;
/** The share of words of languages that are not read from which on a passage is in one of them. */
const MOST_NOT_READ = 0.15;

/**
 * Whether number words may stand in a passage that the reader does not know: its language is none that is read, or the
 * passage is in another script, or has words of other languages.
 */
export function mayHideWords(source: EvidenceText, words: readonly Word[]): boolean {
  if (source.language !== '') return !READ_LANGUAGES.test(source.language);
  const written = words.filter(({ kind }) => kind === 'word');
  const isOther = ({ norm }: Word) =>
    !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’.-]+$/u.test(norm) || (norm.length > 1 && NOT_READ_WORDS.has(norm));
  return written.filter(isOther).length > MOST_NOT_READ * written.length;
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u];
/** The script of a word; −1 if it is none of these. */
const scriptOf = ({ text }: Pick<Word, 'text'>): number => SCRIPTS.findIndex((script) => script.test(text));

/** Whether most words of a passage are in a script in which one of the names is. */
export function sharesScript(words: readonly Word[], names: readonly string[]): boolean {
  const counts = new Map<number, number>();
  for (const word of words) if (word.kind === 'word') counts.set(scriptOf(word), (counts.get(scriptOf(word)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined || names.some((text) => scriptOf({ text }) === most[0]);
}

/** Places of the document that are read in one check; where there are more, it is not checked to its end. */
export const MOST_READ = 400;

/**
 * What stands around some places of the document, beyond what was read around the quote. `isWhole` is false if there were
 * more places than are read.
 */
export function readElsewhere<T>(
  source: EvidenceText,
  places: Iterable<number>,
  [from, to]: Extent,
  read: (words: readonly Word[]) => readonly T[],
): { found: readonly T[]; isWhole: boolean } {
  const found: T[] = [];
  let [readTo, count] = [0, 0];
  for (const at of places) {
    if (at < readTo || (at >= from && at < to)) continue;
    if (count === MOST_READ) return { found, isWhole: false };
    count += 1;
    const extent = extentAround(source, at);
    // What begins near the end of the last is read again, as a whole.
    readTo = extent[1] - 60;
    found.push(...read(wordsBetween(source, extent)));
  }
  return { found, isWhole: true };
}
