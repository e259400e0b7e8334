import { expect, test } from 'vitest';
import { parseNameGiven } from './desk-address';

test.each([
  ['Kyiv Post', 'Kyiv Post'],
  [['  Стрелков И. ', 'second'], 'Стрелков И.'],
  ['a\u0000b', 'ab'],
  ['', undefined],
  [undefined, undefined],
  ['x'.repeat(201), undefined],
])('the name with which a form begins: %o', (given, name) => {
  expect(parseNameGiven(given)).toBe(name);
});
