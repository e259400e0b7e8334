import { describe, expect, test } from 'vitest';
import { cut, wrapped } from './picture-text';

/** Every letter is one wide. */
const pen = { measureText: (text: string) => ({ width: [...text].length }) };

describe('a text that has no room', () => {
  test.each([
    ['Russian Ministry of Defence', 40, 'Russian Ministry of Defence'],
    ['Russian Ministry of Defence', 21, 'Russian Ministry of…'],
    ['They say 89, counted', 14, 'They say 89…'],
    ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
    ['👩🏽‍🚒👩🏽‍🚒', 3, '👩🏽…'],
    ['وزارة الدفاع الروسية', 14, 'وزارة الدفاع…'],
  ])('%s in %i is %s', (text, room, shown) => expect(cut(pen, text, room)).toBe(shown));
});

describe('phrases in lines', () => {
  const phrases = [
    { text: 'One says 400. ' },
    { text: 'They cannot both be right', disputed: 'killed' },
    { text: ': not at all.' },
  ];

  test('are broken at spaces, and marks stay with their words', () => {
    expect(wrapped(pen, phrases, 20, 9)).toEqual([
      { text: 'One says 400. They', marked: [{ from: 14, to: 18 }] },
      { text: 'cannot both be', marked: [{ from: 0, to: 14 }] },
      { text: 'right: not at all.', marked: [{ from: 0, to: 5 }] },
    ]);
  });

  test('have at most so many lines, of which the last is cut', () => {
    expect(wrapped(pen, phrases, 20, 2).map(({ text }) => text)).toEqual(['One says 400. They', 'cannot both be…']);
  });

  test('a word that is longer than a line is cut, and what follows it is not lost', () => {
    expect(wrapped(pen, [{ text: `${'x'.repeat(30)} and more` }], 10, 9).map(({ text }) => text)).toEqual([
      'xxxxxxxxx…',
      'and more',
    ]);
  });

  test('nothing is no line', () => expect(wrapped(pen, [], 10, 3)).toEqual([]));
});
