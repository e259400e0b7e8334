import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from './words';

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
