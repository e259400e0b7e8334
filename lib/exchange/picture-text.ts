import type { Phrase } from '@/lib/views/event-view';

/** What measures a text in the font that is set. */
export type Measuring = { measureText: (text: string) => { width: number } };

/** A line of text, and which parts of it are marked, as places in the text. */
export type Line = { text: string; marked: readonly { from: number; to: number }[] };

/** The text, or as many of its words as fit, with "…" for the rest; of one long word its letters. */
export function cut(pen: Measuring, text: string, room: number): string {
  if (pen.measureText(text).width <= room) return text;
  const letters = [...text];
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    const width = pen.measureText(`${letters.slice(0, middle).join('')}…`).width;
    if (width <= room) fits = middle;
    else tooLong = middle;
  }
  const kept = letters.slice(0, fits).join('');
  const space = kept.lastIndexOf(' ');
  return `${(space > kept.length / 2 ? kept.slice(0, space) : kept).trimEnd().replace(/[,;:.]$/, '')}…`;
}

/** Phrases broken into at most so many lines, at spaces. What is left over, or a word that is too long, is cut. */
export function wrapped(pen: Measuring, phrases: readonly Phrase[], room: number, most: number): readonly Line[] {
  const text = phrases.map((phrase) => phrase.text).join('');
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length && lines.length < most) {
    const isLast = lines.length === most - 1;
    const end = isLast ? text.length : endOfLine(pen, text, start, room);
    const line = cut(pen, text.slice(start, end).trimEnd(), room);
    lines.push({ text: line, marked: marksIn(phrases, start, start + line.length) });
    start = end + (text[end] === ' ' ? 1 : 0);
  }
  return lines;
}

/** The last space up to which the text fits; of a word that does not fit, its end. */
function endOfLine(pen: Measuring, text: string, start: number, room: number): number {
  let end = start;
  for (let space = text.indexOf(' ', start + 1); ; space = text.indexOf(' ', space + 1)) {
    const next = space < 0 ? text.length : space;
    if (end > start && pen.measureText(text.slice(start, next)).width > room) return end;
    end = next;
    if (space < 0) return end;
  }
}

function marksIn(phrases: readonly Phrase[], start: number, end: number): Line['marked'] {
  let at = 0;
  return phrases.flatMap(({ text, disputed }) => {
    const [from, to] = [Math.max(at, start), Math.min(at + text.length, end)];
    at += text.length;
    return disputed === undefined || from >= to ? [] : [{ from: from - start, to: to - start }];
  });
}
