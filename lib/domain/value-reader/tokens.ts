/**
 * A piece of what was typed. `norm` is what tables are asked for: lower case, ё as е, one kind of apostrophe and of
 * dash. `glued` where nothing stands between it and the piece before; `end` is where it ends in the text.
 */
export type Token = { kind: 'word' | 'figure' | 'mark'; text: string; norm: string; glued: boolean; end: number };

// Sticky, and each without nested repetition: a text is read in time proportional to its length.
const SPACE = /[\s\p{Z}]+/uy;
const WORD = /[\p{L}\p{M}]+(?:['’ʼ`´‘][\p{L}\p{M}]+)*/uy;
const DIGITS = /\d+/y;
/** Marks inside a figure: those of decimals and groups, with the spaces that group. */
const INNER = /[.,'’\u0020\u00a0\u2009\u202f](?=\d)/y;
const THREE = /\d{3}(?!\d)/y;
const ANY = /./suy;

/** What no eye sees, and what pasted text is full of. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\ufe0f/gu;

/** Words that keep their point: "ca. 400" is no end of a sentence. */
const ABBREVIATED = new Set(
  'ca c approx est max min тис тыс млн млрд трлн мільйон грн руб чол чел осіб од р г jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun янв фев февр мар апр авг сен сент окт ноя нояб дек січ лют бер квіт трав черв лип серп вер жовт лист груд пп прибл бл ок'.split(
    ' ',
  ),
);

const DASHES = /[‐‑‒–—―﹣－]/gu;

/** The text as it is read: composed letters, nothing invisible. */
export const cleaned = (words: string): string => words.normalize('NFC').replaceAll(INVISIBLE, '').trim();

export const normOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[’ʼ`´‘]/gu, "'")
    .replaceAll('−', '-')
    .replaceAll(DASHES, '-');

/**
 * Cuts a text, or its first pieces, into words, figures ("1,978", "3 799") and single marks; white space is dropped.
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

/** Digits with their marks. A space belongs to a figure only between groups: one to three digits, and then three. */
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

/** In tokens. No entry of any table is longer. */
export const LONGEST_ENTRY = 6;

/** The first words of a table's entries: most words begin none. */
const starts = new WeakMap<object, ReadonlySet<string>>();

function startsOf(table: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const known = starts.get(table);
  if (known !== undefined) return known;
  const made = new Set([...table.keys()].map((key) => key.split(' ')[0] ?? ''));
  starts.set(table, made);
  return made;
}

/** The longest entry of a table (keys: norms joined by a space) that begins at a token, and how many tokens it takes. */
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

/** A table from lines of alternatives: every alternative, parted by " | ", stands for its entry. */
export function tableOf<T>(lines: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(lines.flatMap(([entry, words]) => words.split(' | ').map((one): [string, T] => [one, entry])));
}
