import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legible } from '@/lib/views/legible';
import { type Mark, segmentsOf } from './segments';

const TEXT = 'Before. About 400 died, it said. After.';
const block = { start: 8, end: 32 };
const mark = (start: number, end: number, number = 1, state: Mark['state'] = 'draft'): Mark => ({
  start,
  end,
  number,
  state,
});

test('a paragraph without passages is one part', () => {
  expect(segmentsOf(TEXT, block, [], undefined)).toEqual([
    { ...block, text: 'About 400 died, it said.', isSelected: false, ends: [] },
  ]);
});

test('passages that lie over one another are told apart, and each ends once', () => {
  const marks = [mark(8, 22), mark(14, 17, 2, 'logged')];
  const found = segmentsOf(TEXT, block, marks, { start: 18, end: 40 });
  expect(
    found.map(({ text, state, isSelected, ends }) => [text, state, isSelected, ends.map((one) => one.number)]),
  ).toEqual([
    ['About ', 'draft', false, []],
    ['400', 'logged', false, [2]],
    [' ', 'draft', false, []],
    ['died', 'draft', true, [1]],
    [', it said.', undefined, true, []],
  ]);
});

test('characters that reverse a text are shown by their number, and count as one', () => {
  const text = 'about \u202e004 dead';
  const found = segmentsOf(text, { start: 0, end: text.length }, [], undefined);
  expect(found.map(({ text: shown, isReplaced }) => [shown, isReplaced === true])).toEqual([
    ['about ', false],
    ['[U+202E]', true],
    ['004 dead', false],
  ]);
  expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
});

test('parts follow each other from the first character to the last, whatever lies over them', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 5 });
  const texts = fc.string({ unit: fc.constantFrom('a', ' ', '😀', '\u202e', '\u200b'), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(texts, spans, (text, pairs) => {
      const whole = { start: 0, end: text.length };
      const marks = pairs.map(([a, b], at) => mark(Math.min(a, b), Math.max(a, b) + 1, at + 1));
      const found = segmentsOf(text, whole, marks, marks[0]);
      expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(found.map(({ text: shown }) => shown).join('')).toBe(legible(text));
    }),
    { numRuns: 200 },
  );
});

test('what seems to say something is a part of its own, selected or not', () => {
  const found = segmentsOf(TEXT, block, [mark(14, 17)], { start: 8, end: 17 }, [{ start: 8, end: 22 }]);
  expect(found.map(({ text, seems, isSelected }) => [text, seems, isSelected])).toEqual([
    ['About ', true, true],
    ['400', true, true],
    [' died', true, false],
    [', it said.', undefined, false],
  ]);
});
