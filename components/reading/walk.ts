import { type Span, sentencesOf } from '@/lib/domain/passage/sentences';
import { wordsOf } from '@/lib/suggest/words';
import { type Block, blockAt } from './blocks';

/** How a selection moves through a text: all offsets are UTF-16 units of the whole text. Where there is nowhere to go it stays. */
export type Walk = {
  first: () => Span | undefined;
  last: () => Span | undefined;
  next: (from: Span) => Span;
  before: (from: Span) => Span;
  /** The sentence that holds an offset, or the next one. */
  at: (offset: number) => Span | undefined;
  /** By a sentence more at its end. */
  withNext: (from: Span) => Span;
  /** The end, or the start, by a word on or back. At least a word stays. */
  end: (from: Span, by: 1 | -1) => Span;
  start: (from: Span, by: 1 | -1) => Span;
};

/** Sentences and words are looked for in a block when one gets there: a long text is never read whole. */
export function walkOf(text: string, blocks: readonly Block[], language: string | undefined): Walk {
  const read = (find: (block: Block) => readonly Span[]) => {
    const known = new Map<number, readonly Span[]>();
    return (at: number): readonly Span[] => {
      const block = blocks[at];
      if (block === undefined) return [];
      const found = known.get(at) ?? find(block);
      known.set(at, found);
      return found;
    };
  };
  const sentencesIn = read(({ start, end }) =>
    sentencesOf(text.slice(start, end), language).map((one) => ({ start: start + one.start, end: start + one.end })),
  );
  const wordsIn = read((block) => wordsOf(text, block, language));

  const after = (spansIn: (at: number) => readonly Span[], fits: (span: Span) => boolean, offset: number) => {
    for (let at = blockAt(blocks, offset); at < blocks.length; at += 1) {
      const found = spansIn(at).find(fits);
      if (found) return found;
    }
    return undefined;
  };
  const back = (spansIn: (at: number) => readonly Span[], fits: (span: Span) => boolean, offset: number) => {
    for (let at = blockAt(blocks, offset); at >= 0; at -= 1) {
      const found = spansIn(at).findLast(fits);
      if (found) return found;
    }
    return undefined;
  };
  const sentenceWith = (offset: number) => after(sentencesIn, ({ end }) => end > offset, offset);
  const next = ({ end }: Span) => after(sentencesIn, ({ start }) => start >= end, end);

  return {
    first: () => after(sentencesIn, () => true, 0),
    last: () => back(sentencesIn, () => true, text.length),
    next: (from) => next(from) ?? from,
    before: (from) => back(sentencesIn, ({ start }) => start < from.start, from.start) ?? from,
    at: sentenceWith,
    withNext: (from) => ({ start: from.start, end: next(from)?.end ?? from.end }),
    end: (from, by) => {
      if (by === -1) {
        const last = back(wordsIn, ({ start }) => start < from.end, from.end);
        const left = last && back(wordsIn, ({ end }) => end <= last.start, last.start);
        return left && left.start >= from.start ? { start: from.start, end: left.end } : from;
      }
      const word = after(wordsIn, ({ start }) => start >= from.end, from.end);
      return word ? { start: from.start, end: closed(word) } : from;
    },
    start: (from, by) => {
      if (by === 1) {
        const first = after(wordsIn, ({ end }) => end > from.start, from.start);
        const left = first && after(wordsIn, ({ start }) => start >= first.end, first.end);
        return left && left.end <= from.end ? { start: left.start, end: from.end } : from;
      }
      const word = back(wordsIn, ({ end }) => end <= from.start, from.start);
      return word ? { start: opened(word), end: from.end } : from;
    },
  };

  /** The last word of a sentence, with the marks that end it. */
  function closed({ start, end }: Span): number {
    const sentence = sentenceWith(start);
    const isLast = sentence !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(end, sentence.end));
    return isLast ? Math.max(end, sentence.end) : end;
  }

  /** The first word of a sentence, with the marks that open it. */
  function opened({ start }: Span): number {
    const sentence = sentenceWith(start);
    const isFirst = sentence !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, start));
    return isFirst ? Math.min(start, sentence.start) : start;
  }
}
