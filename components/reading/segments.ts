import type { Span } from '@/lib/domain/passage/sentences';
import { legible } from '@/lib/views/legible';

/** A passage that was logged: its place, and its number in the list below the text. */
export type Mark = Span & { number: number; state: 'draft' | 'logged' };

/** A part of a paragraph that is drawn in one way. */
export type Segment = Span & {
  text: string;
  /** What is shown instead of characters that nobody sees: these are not selected in parts. */
  isReplaced?: true;
  state?: Mark['state'];
  isSelected: boolean;
  /** It seems to say something that is asked. */
  seems?: true;
  /** The marks that end with it. */
  ends: readonly Mark[];
};

/** A paragraph in parts: where passages begin and end, and what of it is selected. Passages may lie over one another. */
export function segmentsOf(
  text: string,
  block: Span,
  marks: readonly Mark[],
  selected: Span | undefined,
  seeming: readonly Span[] = [],
): Segment[] {
  const borders = new Set([block.start, block.end]);
  const within = (at: number) => Math.max(block.start, Math.min(at, block.end));
  for (const { start, end } of [...marks, ...seeming, ...(selected ? [selected] : [])]) {
    borders.add(within(start));
    borders.add(within(end));
  }
  const hidden = hiddenIn(text, block);
  for (const { start, end } of hidden) {
    borders.add(start);
    borders.add(end);
  }
  const places = [...borders].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at): Segment => {
    const end = places[at + 1] ?? block.end;
    const over = marks.filter((mark) => mark.start < end && mark.end > start);
    const isReplaced = hidden.some((one) => one.start === start);
    const exact = text.slice(start, end);
    return {
      start,
      end,
      text: isReplaced ? legible(exact) : exact.replaceAll('\r', ' '),
      ...(isReplaced && { isReplaced }),
      ...(over.length > 0 && { state: over.some(({ state }) => state === 'logged') ? 'logged' : 'draft' }),
      ...(seeming.some((one) => one.start < end && one.end > start) && { seems: true }),
      isSelected: selected !== undefined && selected.start < end && selected.end > start,
      ends: marks.filter((mark) => mark.end === end && mark.start < end),
    };
  });
}

/** Characters that are shown by their number, because they make a text read as another. */
function hiddenIn(text: string, { start, end }: Span): Span[] {
  const part = text.slice(start, end);
  if (legible(part) === part) return [];
  const found: Span[] = [];
  let at = start;
  for (const character of part) {
    // What stands before a character may make it plain: a flag is spelt by tags that are shown alone.
    const before = part.slice(Math.max(0, at - start - 14), at - start);
    if (legible(`${before}${character}`) !== `${legible(before)}${character}`)
      found.push({ start: at, end: at + character.length });
    at += character.length;
  }
  return found;
}
