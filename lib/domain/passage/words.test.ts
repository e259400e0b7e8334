import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellingWords } from './telling-words';
import { asRead, wordAt, wordsOf } from './words';

const said = (text: string): string[] => wordsOf(text).map(({ norm }) => norm);
const told = (text: string): string[] => {
  const words = wordsOf(text);
  return tellingWords(text, words, [0, words.length], {
    isCommon: () => true,
    isName: () => false,
    everyWord: false,
  }).map(({ what, key, at, end }) => `${what} ${key}: ${text.slice(words[at]?.from, words[end - 1]?.to)}`);
};

describe('words of a text', () => {
  test.each([
    ['the toll was re-\nvised', ['the', 'toll', 'was', 'revised']],
    ['twenty-\nfive', ['twenty', '-', 'five']],
    ['a con\u00advoy of ﬁve', ['a', 'convoy', 'of', 'five']],
    ['cafe\u0301 Київ’', ['café', 'київ', "'"]],
    ['قُتِلَ ٤٠٠ جنـديّ على الأقل', ['قتل', '400', 'جندي', 'علي', 'الاقل']],
    ['1\u00a0978 or 1,978', ['1\u00a0978', 'or', '1,978']],
  ])('%j', (text, words) => {
    expect(said(text)).toEqual(words);
  });

  test('are read without what print puts into them', () => {
    expect(asRead(' the toll was re-\nvised to\nforty ')).toBe('the toll was revised to forty');
    expect(asRead('нараховано двадцять\nп\u00adять, ٤٠٠')).toBe('нараховано двадцять пять, 400');
  });

  test('stand where they say, in order, with the marks of their last letter', () => {
    const pieces = ['re-\n', 'vised ', 'e\u0301', 'قُت', 'ِلَ ', '😀', '٤٠', '\u00ad', 'ﬂ', ' ', '63', '\u200f', 'Ї', '.'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (all) => {
        const text = all.join('');
        const words = wordsOf(text);
        let last = 0;
        for (const { from, to, kind } of words) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          if (kind === 'word') expect(text.slice(to)).not.toMatch(/^\p{M}/u);
          last = to;
        }
        // All that is between words says nothing.
        const between = words.map(({ to }, i) => text.slice(to, words[i + 1]?.from ?? text.length)).join('');
        expect(between).not.toMatch(/[\p{L}\p{N}]/u);
        for (let unit = 0; unit <= text.length; unit++) {
          expect(wordAt(words, unit)).toBe(words.filter(({ from }) => from < unit).length);
        }
      }),
    );
  });
});

test.each([
  [
    'At least 400 soldiers died on Monday, 1 January 2023.',
    [
      'figure at least: At least 400',
      'counted soldiers: soldiers',
      'counted killed: died',
      'day weekday 1: Monday',
      'day 2023-1-1: 1 January 2023',
    ],
  ],
  ['January 1 and 01.01.2023', ['day -1-1: January 1', 'day 2023-1-1: 01.01.2023']],
  ['They may march; 90 % said no.', ['turn may: may', 'figure exact: 90', 'word %: %', 'turn no: no']],
  ['Between 60 and 100, or 60–100', ['figure between: Between 60 and 100', 'figure between: 60–100']],
  ['Не менше 400 загинули 1 січня', ['figure at least: Не менше 400', 'counted killed: загинули', 'day -1-1: 1 січня']],
  [
    'Not one of them was in Makiivka.',
    ['turn not: Not', 'figure exact: one', 'turn of them: of them', 'name makiivka: Makiivka'],
  ],
])('what tells in %j', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
