import type { Span } from '@/lib/domain/passage/sentences';
import type { Attribution } from './attributions';
import { REPORTS_AR } from './cues/ar';
import type { ReportWords } from './cues/report-words';
import { REPORTS_RU } from './cues/ru';
import { REPORTS_UK } from './cues/uk';

/** A word or a mark, as it is compared with the lists. */
type Piece = { norm: string; text: string; isWord: boolean; start: number; end: number };

const merged = (of: (words: ReportWords) => ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...of(REPORTS_UK), ...of(REPORTS_RU)]);

/** Ukrainian and Russian as one: a text may mix them, and who reads it need not know which it is. */
const CYRILLIC: ReportWords = {
  verbs: merged(({ verbs }) => verbs),
  figures: merged(({ figures }) => figures),
  according: [...REPORTS_UK.according, ...REPORTS_RU.according],
  stops: merged(({ stops }) => stops),
  adverbs: merged(({ adverbs }) => adverbs),
  at: merged(({ at }) => at),
  days: new RegExp(`${REPORTS_UK.days.source}|${REPORTS_RU.days.source}`, 'u'),
  pronouns: merged(({ pronouns }) => pronouns),
  first: 'before',
};

/** The pattern that is put together from words of the languages, once, as this file is loaded. */
export const COMPOSED: readonly RegExp[] = [CYRILLIC.days];

/** In words: a longer run of words names nobody. */
const LONGEST_NAME = 8;

/** Who is said to have spoken in a sentence of Ukrainian, Russian or Arabic: lists of forms and where they stand. */
export function attributionsByForm(text: string, { start, end }: Span, script: 'Cyrillic' | 'Arabic'): Attribution[] {
  const words = script === 'Arabic' ? REPORTS_AR : CYRILLIC;
  const pieces = piecesOf(text.slice(start, end), start);
  return pieces.flatMap((piece, at) => {
    const according = accordingAt(pieces, at, words);
    if (according !== undefined) return [according];
    if (!piece.isWord || !isVerb(piece.norm, words)) return [];
    const inTurn = words.first === 'before' ? [before, behind] : [behind, before];
    const source = inTurn.map((find) => find(pieces, at, words)).find((found) => found !== undefined);
    const by = source !== undefined && source.start > piece.start ? 'inverted' : 'subject';
    return source === undefined ? [] : [{ by, cue: { start: piece.start, end: piece.end }, source }];
  });
}

/** "And" and "then" are written together with an Arabic verb. */
const isVerb = (norm: string, { verbs, figures, first }: ReportWords): boolean =>
  [norm, ...(first === 'behind' ? [norm.replace(/^[وف]/u, '')] : [])].some((one) => verbs.has(one) || figures.has(one));

const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\S/gu;

function piecesOf(text: string, from: number): readonly Piece[] {
  return [...text.matchAll(PIECE)].map(({ 0: piece, index }) => ({
    text: piece,
    norm: formOf(piece),
    isWord: /^[\p{L}\p{N}]/u.test(piece),
    start: from + index,
    end: from + index + piece.length,
  }));
}

/** As the lists have it: small, one apostrophe, without the marks of Arabic vowels, and every alif bare. */
export const formOf = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/['ʼ]/gu, '’')
    .replaceAll('ё', 'е')
    .replaceAll(/[\u064b-\u0655\u0670\u0640]/gu, '')
    .replaceAll(/[أإآٱ]/gu, 'ا');

/** The same of a text, every unit in its place: a letter whose form is longer or shorter is left as it is. */
export const formInPlace = (text: string): string =>
  [...text].map((letter) => (formOf(letter).length === letter.length ? formOf(letter) : letter)).join('');

function accordingAt(pieces: readonly Piece[], at: number, words: ReportWords): Attribution | undefined {
  for (const phrase of words.according) {
    const parts = phrase.split(' ');
    // "ل" is written together with the name: "وفقا لوزارة الدفاع".
    const isPrefix = parts.at(-1) === 'ل';
    const whole = isPrefix ? parts.slice(0, -1) : parts;
    // "And" is written together with an Arabic word.
    const norms = whole.map((_, i) => pieces[at + i]?.norm ?? '');
    if (words.first === 'behind' && norms[0] !== whole[0]) norms[0] = (norms[0] ?? '').replace(/^و/u, '');
    if (!whole.every((part, i) => norms[i] === part)) continue;
    const next = pieces[at + whole.length];
    if (isPrefix && !next?.norm.startsWith('ل')) continue;
    const name = run(pieces, at + whole.length, words);
    const isJoined = isPrefix && !next?.norm.startsWith('لل');
    const source = name && isJoined ? { start: name.start + 1, end: name.end } : name;
    const [first, last] = [pieces[at], pieces[at + whole.length - 1]];
    if (source && first && last) return { by: 'according to', cue: { start: first.start, end: last.end }, source };
  }
  return undefined;
}

/** The words for somebody behind a verb: "заявив речник Міноборони, що", "повідомили в Генштабі", "заявив у неділю Азаров". */
function behind(pieces: readonly Piece[], verb: number, words: ReportWords): Span | undefined {
  let from = verb + 1;
  while (tellsWhen(pieces, from, words)) from++;
  if (words.at.has(pieces[from]?.norm ?? '')) from++;
  return run(pieces, from, words);
}

/** Words from a place on, up to a mark or to where what was said begins. */
function run(pieces: readonly Piece[], from: number, words: ReportWords): Span | undefined {
  let at = from;
  while (at < pieces.length && at - from < LONGEST_NAME && isNamePart(pieces[at], words)) at++;
  const [first, last] = [pieces[from], pieces[at - 1]];
  return first && last && at > from ? { start: first.start, end: last.end } : undefined;
}

const isNamePart = (piece: Piece | undefined, words: ReportWords): boolean =>
  piece !== undefined &&
  (piece.isWord
    ? !/^\p{N}/u.test(piece.norm) &&
      !words.stops.has(piece.norm) &&
      !words.days.test(piece.norm) &&
      !words.adverbs.has(piece.norm) &&
      !words.at.has(piece.norm)
    : /^[«»"“”„]$/u.test(piece.text));

/** The words for somebody before a verb: those that begin its clause, behind what tells when. */
function before(pieces: readonly Piece[], verb: number, words: ReportWords): Span | undefined {
  let last = verb - 1;
  while (last >= 0 && words.adverbs.has(pieces[last]?.norm ?? '')) last--;
  // "Гіркін, блогер, заявив": the name stands before the aside.
  if (pieces[last]?.text === ',') {
    const open = pieces.slice(0, last).findLastIndex(({ text }) => text === ',');
    if (open <= 0 || pieces.slice(open, last).some(({ norm }) => words.stops.has(norm))) return undefined;
    last = open - 1;
  }
  let from = pieces.slice(0, last + 1).findLastIndex(({ text }) => /^[,.;:!?()—–-]$/u.test(text)) + 1;
  if (last - from > LONGEST_CLAUSE) return undefined;
  while (from <= last && tellsWhen(pieces, from, words)) from++;
  if (words.at.has(pieces[from]?.norm ?? '')) from++;
  const found = run(pieces.slice(0, last + 1), from, words);
  return found;
}

/** In words: a subject stands no farther before its verb. */
const LONGEST_CLAUSE = 14;

/** "У понеділок", "2 січня", "раніше". */
function tellsWhen(pieces: readonly Piece[], at: number, words: ReportWords): boolean {
  const [norm = '', next = ''] = [pieces[at]?.norm, pieces[at + 1]?.norm];
  const isDay = (one: string): boolean => words.days.test(one);
  return (
    words.adverbs.has(norm) ||
    isDay(norm) ||
    (/^\p{N}/u.test(norm) && isDay(next)) ||
    (words.at.has(norm) && isDay(next))
  );
}

export const isPronounByForm = (word: string): boolean =>
  CYRILLIC.pronouns.has(formOf(word)) || REPORTS_AR.pronouns.has(formOf(word));
