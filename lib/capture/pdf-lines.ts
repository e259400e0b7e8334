import { inReadingOrder, isLineFromRight, joinedLines, type Piece } from './line-order';

/** A piece of text of a page as pdf.js gives it: its matrix has the place where it begins, and the size of its letters. */
export type PdfItem = { str: string; transform: readonly number[]; width: number; height: number; hasEOL: boolean };

type Line = { text: string; left: number; right: number; y: number; height: number; isFromRight: boolean };

/** Of the height of letters: a piece is on the same line up to this far above or below, and apart from this gap on. */
const SAME_LINE = 0.5;
const GAP = 0.2;

/** Of the usual distance between lines, of the size and the height of letters: from here on a paragraph begins. */
const PARAGRAPH_DISTANCE = 1.35;
const OTHER_SIZE = 1.15;
const INDENT = 0.8;

const BULLET = /^[•◦▪‣●]/u;

/**
 * The text of a page: lines joined into paragraphs, which stand apart by an empty line. A paragraph begins after a
 * larger distance, with letters of another size, with an indent, with a bullet, in another column, and after a line on
 * which the next word, if it is not in small letters, would have had room: so end rows of tables and lines of addresses.
 */
export function pageText(items: readonly PdfItem[]): string {
  const lines = linesOf(items);
  const usual = usualDistance(lines);
  const paragraphs: string[] = [];
  let column = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const isNewColumn = before === undefined || line.y >= before.y || before.y - line.y > usual * line.height * 3;
    if (isNewColumn) column = rightEdge(lines, index);
    column = Math.max(column, line.right);
    const text = paragraphs.at(-1);
    if (before === undefined || text === undefined || begins(before, line, usual, column)) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinedLines(text, line.text);
  }
  return paragraphs.join('\n\n');
}

/** Whether a page's first paragraph goes on where the one before stopped: no sentence ends there, and none begins. */
export const goesOn = (before: string, next: string): boolean =>
  /[\p{L}\p{Nd},;-]$/u.test(before.slice(-2)) && /^\p{Ll}/u.test(next);

function begins(before: Line, line: Line, usual: number, column: number): boolean {
  const distance = before.y - line.y;
  const size = Math.max(before.height, line.height) / Math.min(before.height, line.height);
  if (distance <= 0) return !goesOn(before.text, line.text);
  if (distance > usual * line.height * PARAGRAPH_DISTANCE || size > OTHER_SIZE) return true;
  if (BULLET.test(line.text)) return true;
  if (line.isFromRight !== before.isFromRight) return true;
  if (line.isFromRight) return before.right - line.right > INDENT * line.height;
  // What follows a bullet hangs below its text.
  if (line.left - before.left > INDENT * line.height && !BULLET.test(before.text)) return true;
  if (/^\p{Ll}/u.test(line.text)) return false;
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const wordWidth = ((line.right - line.left) * (word + 1)) / Math.max(1, line.text.length);
  return before.right + wordWidth < column - 0.5 * line.height && !/[-\u00ad\u2010]$/.test(before.text.slice(-1));
}

/** The right edge of the lines that follow, up to the next column, and begin at the same place. */
function rightEdge(lines: readonly Line[], from: number): number {
  const first = lines[from];
  let right = 0;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (first === undefined || line === undefined) break;
    if (index > from && before !== undefined && line.y >= before.y) break;
    if (Math.abs(line.left - first.left) < 4 * first.height) right = Math.max(right, line.right);
  }
  return right;
}

/**
 * The distance between lines of a page, by the height of their letters: a third of all are smaller, since most are those
 * within paragraphs.
 */
function usualDistance(lines: readonly Line[]): number {
  const distances = lines.flatMap((line, index) => {
    const distance = (lines[index - 1]?.y ?? line.y) - line.y;
    return distance > 0 && distance < 4 * line.height ? [distance / line.height] : [];
  });
  distances.sort((one, other) => one - other);
  return distances[Math.floor(distances.length / 3)] ?? Number.POSITIVE_INFINITY;
}

function linesOf(items: readonly PdfItem[]): readonly Line[] {
  const lines: Line[] = [];
  let line: (Piece & { y: number; height: number })[] = [];
  const end = () => {
    const made = lineOf(line);
    if (made !== undefined) lines.push(made);
    line = [];
  };
  for (const item of items) {
    const piece = pieceOf(item);
    const last = line.at(-1);
    if (item.str !== '') {
      if (last !== undefined && Math.abs(last.y - piece.y) > SAME_LINE * Math.max(last.height, piece.height)) end();
      line.push(piece);
    }
    if (item.hasEOL) end();
  }
  end();
  return lines;
}

/** Where a piece stands, along and across the direction in which it is written: turned pages are read as others are. */
function pieceOf({ str, transform, width, height }: PdfItem): Piece & { y: number; height: number } {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform;
  const length = Math.hypot(a, b) || 1;
  const left = (x * a + y * b) / length;
  return { text: str, left, right: left + width, y: (y * a - x * b) / length, height: height || length };
}

function lineOf(pieces: readonly (Piece & { y: number; height: number })[]): Line | undefined {
  const ordered = inReadingOrder(pieces);
  const words = pieces.filter(({ text }) => text.trim() !== '');
  const first = words[0];
  if (first === undefined) return undefined;
  let text = '';
  for (const [index, piece] of ordered.entries()) {
    const before = ordered[index - 1];
    const gap = before === undefined ? 0 : Math.max(piece.left - before.right, before.left - piece.right);
    const isApart = gap > GAP * piece.height && !/\s$/.test(text) && !/^\s/.test(piece.text);
    text += isApart && before !== undefined ? ` ${piece.text}` : piece.text;
  }
  text = asLetters(text).replace(/\s+/g, ' ').trim();
  return {
    text,
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    y: first.y,
    height: Math.max(...words.map(({ height }) => height)),
    isFromRight: isLineFromRight(text),
  };
}

/** Shapes of letters, as fonts have them, to the letters: "ﬁ" is f and i, and Arabic is written in its own letters. */
const asLetters = (text: string): string =>
  text.replace(/[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc]/g, (shape) =>
    shape.normalize('NFKC'),
  );
