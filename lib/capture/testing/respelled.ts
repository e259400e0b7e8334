import type { Piece } from './made-sentences';
import type { Random } from './random';

/** A way in which a piece of text is set or spelled otherwise without saying anything else. */
type Spelling = (piece: Piece, random: Random) => Piece;

const onText = (change: (text: string, random: Random) => string): Spelling => {
  return (piece, random) => ({ ...piece, text: change(piece.text, random) });
};

const inLongWord = (mark: string): Spelling =>
  onText((text, random) =>
    /^[\p{Ll}]{6,}$/u.test(text)
      ? ((at) => `${text.slice(0, at)}${mark}${text.slice(at)}`)(2 + random.below(text.length - 4))
      : text,
  );

const EASTERN = '٠١٢٣٤٥٦٧٨٩';
const isArabic = (text: string): boolean => /[\u0600-\u06ff]/u.test(text);

const SPELLINGS: readonly Spelling[] = [
  inLongWord('-\n'),
  inLongWord('\u00ad'),
  // White space: a line end, two blanks, one that does not break.
  onText((text) => text.replaceAll(' ', '\u00a0')),
  (piece) => ({ ...piece, text: /^[\p{L}]+$/u.test(piece.text) ? `${piece.text}\n` : piece.text }),
  onText((text) => text.normalize('NFD')),
  onText((text) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')),
  onText((text) => text.replaceAll(/[«“]/gu, '"').replaceAll('’', "'")),
  onText((text) => (/^\d{1,3}[, ]\d{3}$/.test(text) ? text.replace(/[, ]/, '') : text)),
  // Arabic: stretched letters, short vowels, alef without its hamza, the digits of its own script.
  onText((text) => (isArabic(text) ? text.replace(/(?<=[بتسنيل])(?=[بتسنيل])/u, 'ـ') : text)),
  onText((text) => (isArabic(text) ? text.replace(/(?<=[بتدرسق])/u, '\u064e') : text)),
  onText((text) => text.replaceAll(/[أإ]/gu, 'ا')),
  (piece) =>
    piece.slot === 'figure' && !/[, ]/.test(piece.text)
      ? { ...piece, text: piece.text.replaceAll(/\d/g, (digit) => EASTERN[Number(digit)] ?? digit) }
      : piece,
];

/** Half of the pieces are set or spelled otherwise. */
export const respelled = (piece: Piece, random: Random): Piece =>
  random.flip() ? random.of(SPELLINGS)(piece, random) : piece;
