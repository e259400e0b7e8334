import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characterCount, cleanText, isCleanText } from './clean-text';

/** Characters that the shape is about, among others. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\n\r\t\f\v \0\u0007\u0085\u2028\u2029\ufeff\u007f\ud800\udc00é'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('the shape of a text', () => {
  test('holds whatever comes in', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const text = cleanText(raw);
        expect(text).not.toMatch(/\n{3}|[ \t]\n|^\n|[\n \t]$|\p{Surrogate}/u);
        const wrong = Array.from(text).filter((character) => {
          const code = character.codePointAt(0) ?? 0;
          return code === 0xfeff || (code < 0x20 && code !== 9 && code !== 10) || (code >= 0x7f && code <= 0x9f);
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  test('is left alone where it holds already', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        expect(cleanText(cleanText(raw))).toBe(cleanText(raw));
        expect(isCleanText(cleanText(raw))).toBe(true);
      }),
    );
  });

  test('takes nothing but white space and what no text has', () => {
    const kept = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\s\p{Cc}\ufeff]/gu, '');
    fc.assert(
      fc.property(texts, (raw) => {
        expect(kept(cleanText(raw))).toBe(kept(raw));
      }),
    );
  });

  test.each([
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['one\n\n\n\ntwo\u2029three', 'one\n\ntwo\n\nthree'],
    ['\ufeffAt least\0 400 \n', 'At least 400'],
    ['a\u00a0b\u200d\u202ec', 'a\u00a0b\u200d\u202ec'],
    ['  indented\n\tkept', '  indented\n\tkept'],
  ])('%j', (raw, text) => expect(cleanText(raw)).toBe(text));

  test('takes no longer with a run of blanks than with other text', () => {
    expect(cleanText(`${' '.repeat(2_000_000)}x${' '.repeat(2_000_000)}\n`)).toHaveLength(2_000_001);
  });
});

test('characters are counted in code points', () => {
  expect(characterCount('a😀é')).toBe(3);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(characterCount(text)).toBe(Array.from(text).length);
    }),
  );
});
