import { expect, test } from 'vitest';
import { significant } from './evidence-text';

test.each([
  ['٤٠٠', '4'],
  ['0.4', '4'],
  ['1,040', '104'],
  ['000', ''],
])('of %j counts %j', (digits, expected) => {
  expect(significant(digits)).toBe(expected);
});

test('200,000 zeros inside a figure are read at once', () => {
  const figure = `1${'0'.repeat(200_000)}1`;
  const started = performance.now();
  expect(significant(`0${figure}0`)).toBe(figure);
  expect(performance.now() - started).toBeLessThan(500);
});
