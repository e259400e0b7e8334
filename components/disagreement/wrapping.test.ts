import { expect, test } from 'vitest';
import { hasUnbroken, withDaysWhole } from './wrapping';

test('a word of more than 24 letters may break', () => {
  expect(hasUnbroken('Nachrichtenagentur', undefined)).toBeUndefined();
  expect(hasUnbroken('a', `of ${'n'.repeat(25)}`)).toBe(true);
  expect(hasUnbroken('n'.repeat(24))).toBeUndefined();
});

test('a day stays with its month', () => {
  expect(withDaysWhole('killed and wounded · 4 Jan')).toBe('killed and wounded · 4\u00a0Jan');
  expect(withDaysWhole('as of 14 Mar, 08:15 · 14 Mar')).toBe('as of 14\u00a0Mar, 08:15 · 14\u00a0Mar');
  expect(withDaysWhole('passes on 1')).toBe('passes on 1');
  expect(withDaysWhole('14 Marks')).toBe('14 Marks');
});
