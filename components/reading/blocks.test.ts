import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockAt, blocksOf } from './blocks';

const shown = (text: string) => blocksOf(text).map(({ start, end, number }) => [text.slice(start, end), number]);

test('a paragraph ends at an empty line, and is numbered', () => {
  expect(shown('One.\nStill one.\n\nTwo.\n \n\nThree.\n')).toEqual([
    ['One.\nStill one.', 1],
    ['Two.', 2],
    ['Three.\n', 3],
  ]);
  expect(blocksOf(' \n\n ')).toEqual([]);
});

test('a long paragraph is drawn in parts, cut behind a sentence, a word, or between two characters', () => {
  const sentence = `${'word '.repeat(20).trim()}. `;
  const byWord = blocksOf('word '.repeat(2000));
  const bySentence = blocksOf(sentence.repeat(100));
  const byCharacter = blocksOf('😀'.repeat(5001));
  expect(bySentence.slice(0, -1).every(({ end }) => end % sentence.length === 0)).toBe(true);
  expect(byWord.every(({ end }) => end % 5 === 0)).toBe(true);
  expect(byCharacter.every(({ end }) => end % 2 === 0)).toBe(true);
  for (const blocks of [byWord, bySentence, byCharacter]) {
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.map(({ number }) => number)).toEqual([1, ...blocks.slice(1).map(() => undefined)]);
  }
});

test('blocks hold everything that is seen, in order, and every offset has one', () => {
  const texts = fc.array(fc.constantFrom('A b. ', '\n', '\n\n', '😀', 'ж '.repeat(3000), '  '), { maxLength: 12 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      const blocks = blocksOf(text);
      expect(
        blocks
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replaceAll(/\s/gu, ''),
      ).toBe(text.replaceAll(/\s/gu, ''));
      for (const [at, { start, end }] of blocks.entries()) {
        expect(start).toBeGreaterThanOrEqual(blocks[at - 1]?.end ?? 0);
        expect([blockAt(blocks, start), blockAt(blocks, end - 1)]).toEqual([at, at]);
      }
    }),
    { numRuns: 100 },
  );
});
