import { expect, test } from 'vitest';
import { legible, legibleView } from './legible';

test.each([
  ['\u202e98 said the ministry', '[U+202E]98 said the ministry'],
  ['a\u2066b\u2069c', 'a[U+2066]b[U+2069]c'],
  ['a\u202a\u202b\u202c\u202d', 'a[U+202A][U+202B][U+202C][U+202D]'],
  ['BBC\u200b News\u2060', 'BBC[U+200B] News[U+2060]'],
  ['\ufeffA\u3164', '[U+FEFF]A[U+3164]'],
  ['A\u{e0041}', 'A[U+E0041]'],
  ['A\u{e0101}', 'A[U+E0101]'],
])('a character that reorders or hides text is shown by its number: %j', (text, shown) => {
  expect(legible(text)).toBe(shown);
});

test.each([
  'می\u200cخواهم',
  'क्\u200dष',
  'ABC\u200f \u200e123',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  '葛\u{e0101}城',
  'ភាសា\u200bខ្មែរ',
  'Donau\u00addampfschiff',
  '❤\ufe0f',
  'Стратком ЗСУ, وزارة الدفاع, 12:00\n2nd line',
])('a character that belongs to a script or an emoji stays: %j', (text) => {
  expect(legible(text)).toBe(text);
});

test('every text of a view is shown so, and addresses stay exact', () => {
  const turned = '\u202eturned';
  const view = { title: turned, many: [{ words: turned, n: 1 }], none: undefined, address: turned, href: turned };
  expect(legibleView(view)).toEqual({
    title: '[U+202E]turned',
    many: [{ words: '[U+202E]turned', n: 1 }],
    none: undefined,
    address: turned,
    href: turned,
  });
});

test('a view without such a character is returned as it is', () => {
  const view = { title: 'plain', many: [{ words: 'plain' }], none: null };
  expect(legibleView(view)).toBe(view);
});
