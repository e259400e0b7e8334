import { ALL } from './languages/all';

/**
 * A piece of the typed text. `norm` is the key for table lookups: lower case, ё as е, one kind of apostrophe and of
 * dash. `glued`: directly attached to the piece before; `end` is its end offset in the text.
 */
export type Token = { kind: 'word' | 'figure' | 'mark'; text: string; norm: string; glued: boolean; end: number };

// Sticky patterns without nested repetition: reading time is proportional to the length of the text.
const SPACE = /[\s\p{Z}]+/uy;
const WORD = /[\p{L}\p{M}]+(?:['’ʼ`´‘][\p{L}\p{M}]+)*/uy;
const DIGITS = /\d+/y;
/** Marks inside a figure: decimal and group marks, including grouping spaces. */
const INNER = /[.,'’\u0020\u00a0\u2009\u202f](?=\d)/y;
const THREE = /\d{3}(?!\d)/y;
const ANY = /./suy;

/** Invisible characters, which are common in pasted text. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\ufe0f/gu;

/** Abbreviations that keep their point: "ca. 400" does not end a sentence. */
const ABBREVIATED: ReadonlySet<string> = new Set(ALL.flatMap(({ abbreviations }) => abbreviations));

const DASHES = /[‐‑‒–—―﹣－]/gu;

/** A run of digits that are not all of one script ("4٠0") is left as it is, and is no figure. */
const OTHER_DIGITS = /(?<!\p{Nd})(?![0-9]+(?!\p{Nd}))\p{Nd}+/gu;
const DIGIT = /\p{Nd}/u;

/** The text normalised for reading: composed letters, no invisible characters, and the digits of every script as 0-9. */
export const cleaned = (words: string): string =>
  words.normalize('NFC').replaceAll(INVISIBLE, '').replaceAll(OTHER_DIGITS, inAscii).trim();

/** The digits of a script follow one another in Unicode, from its zero; runs of digits have a multiple of ten. */
function inAscii(digits: string): string {
  const places = [...digits].map((digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let start = code;
    while (DIGIT.test(String.fromCodePoint(start - 1))) start -= 1;
    return { value: (code - start) % 10, zero: code - ((code - start) % 10) };
  });
  return new Set(places.map(({ zero }) => zero)).size === 1 ? places.map(({ value }) => value).join('') : digits;
}

export const normOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[’ʼ`´‘]/gu, "'")
    .replaceAll('−', '-')
    .replaceAll(DASHES, '-');

/**
 * Splits a text, or its first pieces, into words, figures ("1,978", "3 799") and single marks; white space is dropped.
 * Never throws.
 */
export function tokensOf(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  const match = (pattern: RegExp, from: number): string => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.[0] ?? '';
  };
  while (at < text.length && tokens.length < most) {
    const space = match(SPACE, at);
    if (space !== '') {
      at += space.length;
      glued = false;
      continue;
    }
    const [kind, found] = pieceAt(text, at, match);
    tokens.push({
      kind,
      text: found,
      norm: normOf(found.replace(/(?<=\p{L})\.$/u, '')),
      glued,
      end: at + found.length,
    });
    at += found.length;
    glued = true;
  }
  return tokens;
}

type Match = (pattern: RegExp, from: number) => string;

function pieceAt(text: string, at: number, match: Match): [Token['kind'], string] {
  const word = match(WORD, at);
  if (word !== '') {
    const abbreviated = text[at + word.length] === '.' && ABBREVIATED.has(normOf(word));
    return ['word', abbreviated ? `${word}.` : word];
  }
  return match(DIGITS, at) === '' ? ['mark', match(ANY, at)] : ['figure', figureAt(text, at, match)];
}

/** Digits with their marks. A space belongs to a figure only between groups: one to three digits, then three. */
function figureAt(text: string, start: number, match: Match): string {
  let group = match(DIGITS, start);
  let end = start + group.length;
  for (let inner = match(INNER, end); inner !== ''; inner = match(INNER, end)) {
    const isSpace = inner.trim() === '';
    if (isSpace && (group.length > 3 || match(THREE, end + 1) === '')) break;
    group = match(DIGITS, end + 1);
    end += 1 + group.length;
  }
  return text.slice(start, end);
}

/** In tokens: the maximum length of a table entry. */
export const LONGEST_ENTRY = 6;

/** The first words of a table's entries, for a quick check: most words begin no entry. */
const starts = new WeakMap<object, ReadonlySet<string>>();

function startsOf(table: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const known = starts.get(table);
  if (known !== undefined) return known;
  const made = new Set([...table.keys()].map((key) => key.split(' ')[0] ?? ''));
  starts.set(table, made);
  return made;
}

/**
 * The longest entry of a table (keys: norms joined by a space) that begins at a token, and how many tokens it takes.
 */
export function longest<T>(
  table: ReadonlyMap<string, T>,
  tokens: readonly Token[],
  from: number,
): { entry: T; length: number } | undefined {
  const first = tokens[from];
  if (first === undefined || !startsOf(table).has(first.norm)) return undefined;
  let key = '';
  let found: { entry: T; length: number } | undefined;
  for (let length = 1; length <= LONGEST_ENTRY; length++) {
    const token = tokens[from + length - 1];
    if (token === undefined) break;
    key = key === '' ? token.norm : `${key} ${token.norm}`;
    const entry = table.get(key);
    if (entry !== undefined) found = { entry, length };
  }
  return found;
}

/** Builds a table from lines of alternatives separated by " | ": every alternative maps to the line's entry. */
export function tableOf<T>(lines: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(lines.flatMap(([entry, words]) => words.split(' | ').map((one): [string, T] => [one, entry])));
}
