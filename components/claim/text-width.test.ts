import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrapped } from './text-width';

test('a text is parted between words, and only a word that is wider than a line within', () => {
  expect(wrapped('Ukrainian military (StratCom of the Armed Forces)', 268, 12)).toEqual([
    'Ukrainian military (StratCom of the',
    'Armed Forces)',
  ]);
  expect(wrapped('89', 268, 12)).toEqual(['89']);
  expect(wrapped('a'.repeat(60), 268, 12)).toHaveLength(2);
});

test('no line is wider than asked for, and nothing is lost', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, (some) => {
      const text = some.map((word) => word.replaceAll(' ', '_')).join(' ');
      const lines = wrapped(text, 268, 12);
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(268);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});
