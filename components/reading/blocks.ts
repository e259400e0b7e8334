import type { Span } from '@/lib/domain/passage/sentences';

/** A paragraph of a text, or of a very long one a part of it, in UTF-16 units; `number` of the part with which one begins. */
export type Block = Span & { number?: number };

/** In UTF-16 units: a paragraph that is longer is drawn, and read, in parts of about this length. */
const LONGEST = 4000;

/** The paragraphs of a text, in its order. What is between them is white space. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let number = 0;
  const add = (start: number, end: number) => {
    if (text.slice(start, end).trim() === '') return;
    number += 1;
    for (let from = start; from < end; ) {
      const to = end - from <= LONGEST ? end : cutBefore(text, from + LONGEST);
      blocks.push({ start: from, end: to, ...(from === start && { number }) });
      from = to;
    }
  };
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    add(from, index);
    from = index + gap.length;
  }
  add(from, text.length);
  return blocks;
}

/** Where a part of a paragraph ends: behind a sentence, else behind a word, else between two characters. */
function cutBefore(text: string, most: number): number {
  const near = text.slice(most - LONGEST / 4, most);
  const sentence = /^.*[.!?؟。]["»”’)\]]*\s/su.exec(near)?.[0].length;
  const word = /^.*\s/su.exec(near)?.[0].length;
  const found = sentence ?? word;
  if (found !== undefined) return most - near.length + found;
  const isInside = /[\ud800-\udbff]/u.test(text.charAt(most - 1));
  return isInside ? most - 1 : most;
}

/** The place of the block that holds an offset, or that comes next after it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
