import { expect, test } from 'vitest';
import { holdsQuotation } from './quoted';
import { spanOf } from './testing/makiivka';

test.each([
  ['“Twelve people were killed,” said the fire chief.', undefined, true],
  ['"Twelve people were killed," said the fire chief.', undefined, true],
  ['‘Twelve people were killed,’ said the fire chief.', undefined, true],
  ['Начальник сказав: «Загинули дванадцять людей».', undefined, true],
  // A part of one is one, also without its marks; a quotation may end behind the passage.
  ['“Twelve people were killed,” said the fire chief.', 'Twelve people were killed', true],
  ['He said: “Twelve people were killed. Others are missing.”', 'Others are missing', true],
  ['He said: “Twelve people were killed. Others are missing.”', 'He said: “Twelve people were killed.', true],
  // What somebody else's words tell is none, nor are names and single words.
  ['The fire chief said that twelve people were killed.', undefined, false],
  ['The ministry’s “special operation” killed twelve of the mayor’s men.', undefined, false],
  ['The “Wagner” group named 12, the firemen’s union 14.', undefined, false],
  ['“Twelve people were killed,” said the fire chief.', 'said the fire chief', false],
  ['A 6" pipe broke, and twelve people were killed.', undefined, false],
])('whether %s is a direct quotation', (text, part, is) => {
  expect(holdsQuotation(text, part === undefined ? { start: 0, end: text.length } : spanOf(text, part))).toBe(is);
});
