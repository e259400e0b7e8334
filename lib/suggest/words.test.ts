import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedByWord, wholeGraphemes, wordsOf } from './words';

const cut = (text: string): string[] => wordsOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['at least 92 of the dead.', ['at', 'least', '92', 'of', 'the', 'dead']],
  ['Russian-backed, 1,978 ($5, 92%)', ['Russian-backed', '1,978', '$5', '92%']],
  ['Ukraine’s 00:02 😀 hit', ['Ukraine’s', '00:02', '😀', 'hit']],
  ['з’ясовують «сьогодні»', ['з’ясовують', 'сьогодні']],
  ['نحو ٤٠٠ جندي', ['نحو', '٤٠٠', 'جندي']],
])('the words of %s', (text, words) => {
  expect(cut(text)).toEqual(words);
});

test('a selection grows and shrinks by a word at either end', () => {
  const text = 'They named at least 92 of the dead.\n\nNobody else did.';
  const of = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const moved = (words: string, edge: 'start' | 'end', by: 'widen' | 'trim') => {
    const { start, end } = movedByWord(text, of(words), { edge, by });
    return text.slice(start, end);
  };
  expect(moved('92 of the', 'end', 'widen')).toBe('92 of the dead');
  expect(moved('92 of the', 'end', 'trim')).toBe('92 of');
  expect(moved('92 of the', 'start', 'widen')).toBe('least 92 of the');
  expect(moved('92 of the', 'start', 'trim')).toBe('of the');
  expect(moved('of the dead.', 'end', 'widen')).toBe('of the dead.\n\nNobody');
  expect(moved('Nobody', 'start', 'widen')).toBe('dead.\n\nNobody');
  expect(moved('Nobody', 'end', 'trim')).toBe('Nobody');
  expect(moved('92', 'start', 'trim')).toBe('92');
  expect(moved('They', 'start', 'widen')).toBe('They');
});

test('a selection that cuts a grapheme takes it whole', () => {
  const text = 'a👩‍👩‍👧b e\u0301c';
  expect(wholeGraphemes(text, { start: 2, end: 4 })).toEqual({ start: 1, end: 9 });
  expect(wholeGraphemes(text, { start: 0, end: text.indexOf('\u0301') })).toEqual({ start: 0, end: 13 });
  expect(wholeGraphemes(text, { start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
});

const TEXT = fc.string({
  unit: fc.oneof(
    fc.constantFrom('word', ' ', '-', '$', '5', '%', '😀', 'e\u0301', 'كلمة', 'сло', '\n\n', '.', '👩‍👧'),
    fc.constantFrom('a', 'б'),
  ),
  maxLength: 30,
});

test('words follow one another, hold every letter and figure, and cut no grapheme', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const edges = new Set([text.length, ...[...new Intl.Segmenter('en').segment(text)].map(({ index }) => index)]);
      let [from, left] = [0, ''];
      for (const { start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(edges.has(start) && edges.has(end)).toBe(true);
        left += text.slice(from, start);
        from = end;
      }
      expect(left + text.slice(from)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: Number(process.env.CASES ?? 150) },
  );
});

test('a move keeps a selection in the text, never empties it, and only ever moves one end its way', () => {
  const move = fc.record({ edge: fc.constantFrom('start', 'end'), by: fc.constantFrom('widen', 'trim') } as const);
  fc.assert(
    fc.property(TEXT, fc.nat(60), fc.nat(60), move, (text, a, b, way) => {
      fc.pre(text.length > 0);
      const [x, y] = [a % text.length, b % text.length];
      const span = { start: Math.min(x, y), end: Math.max(x, y) + 1 };
      const { start, end } = movedByWord(text, span, way);
      expect(start).toBeLessThan(end);
      expect(start >= 0 && end <= text.length).toBe(true);
      expect(way.edge === 'end' ? start : end).toBe(way.edge === 'end' ? span.start : span.end);
      const longer = end - start >= span.end - span.start;
      const shorter = end - start <= span.end - span.start;
      expect(way.by === 'widen' ? longer : shorter).toBe(true);
    }),
    { numRuns: Number(process.env.CASES ?? 150) },
  );
});
