import { expect, test } from 'vitest';
import { hasUnbroken, withFiguresWhole } from './wrapping';

test('a word of more than 24 letters may break', () => {
  expect(hasUnbroken('Nachrichtenagentur', undefined)).toBeUndefined();
  expect(hasUnbroken('a', `of ${'n'.repeat(25)}`)).toBe(true);
  expect(hasUnbroken('n'.repeat(24))).toBeUndefined();
});

test('a figure stays with what it belongs to', () => {
  expect(withFiguresWhole('40 to 70 %, best 55 %')).toBe('40 to 70\u00a0%, best 55\u00a0%');
  expect(withFiguresWhole('killed and wounded · 4 Jan')).toBe('killed and wounded · 4\u00a0Jan');
  expect(withFiguresWhole('as of 14 Mar, 08:15 · 14 Mar')).toBe('as of 14\u00a0Mar, 08:15 · 14\u00a0Mar');
  expect(withFiguresWhole('passes on 1')).toBe('passes on\u00a01');
  expect(withFiguresWhole('14 Marks')).toBe('14 Marks');
});
