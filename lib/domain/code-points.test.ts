import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointsOf, MOST_CONTEXT, quoteAt, standsIn } from './code-points';

const PIECES = ['a', ' ', '\n\n', 'é', 'е́', 'ї', '😀', '👩‍👩‍👧', '🇺🇦', 'ع', 'عَ', 'لّ', '٤٠٠', '𝟜', '​', 'x'.repeat(300)];
const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((pieces) => pieces.join(''))
  .chain((text) => fc.nat(3).map((times) => text.repeat(times + 1)));
const textsWithPlaces = texts.chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)));

/** What substr and char_length of the database make of a text. */
const inDatabase = (text: string) => [...text];

describe('code points of a text', () => {
  test('are counted as the database counts them, at every offset', () => {
    fc.assert(
      fc.property(textsWithPlaces, ([text, unit, point]) => {
        const points = codePointsOf(text);
        const all = inDatabase(text);
        expect(points.length).toBe(all.length);
        const before = inDatabase(text.slice(0, unit)).length;
        const isInPair = /[\ud800-\udbff]$/.test(text.slice(0, unit)) && /^[\udc00-\udfff]/.test(text.slice(unit));
        expect(points.pointAt(unit)).toBe(isInPair ? before - 1 : before);
        const wanted = Math.min(point, all.length);
        expect(points.unitAt(wanted)).toBe(all.slice(0, wanted).join('').length);
      }),
      { numRuns: 300 },
    );
  });

  test('are sliced as the database slices them', () => {
    fc.assert(
      fc.property(textsWithPlaces, ([text, a, b]) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        expect(codePointsOf(text).slice(from, to)).toBe(inDatabase(text).slice(from, to).join(''));
      }),
    );
  });

  test('places outside the text are those of its ends', () => {
    const points = codePointsOf('a😀b');
    expect([points.pointAt(-1), points.pointAt(99), points.unitAt(-1), points.unitAt(99)]).toEqual([0, 3, 0, 4]);
    expect([codePointsOf('').pointAt(5), codePointsOf('').unitAt(5)]).toEqual([0, 0]);
  });
});

describe('a quote', () => {
  test('stands where the database looks for it, with whole characters around', () => {
    fc.assert(
      fc.property(textsWithPlaces, ([text, a, b]) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        fc.pre(from < to);
        const points = codePointsOf(text);
        const quote = quoteAt(points, from, to);
        expect(standsIn(points, quote)).toBe(true);
        expect(quote).toEqual(quoteAt(text, from, to));
        const all = inDatabase(text);
        expect(all.slice(quote.start, quote.end).join('')).toBe(quote.exact);
        expect(all.slice(0, quote.start).join('').endsWith(quote.prefix)).toBe(true);
        expect(quote.exact).toContain(text.slice(from, to));
        expect(Math.max(inDatabase(quote.prefix).length, inDatabase(quote.suffix).length)).toBeLessThanOrEqual(
          MOST_CONTEXT,
        );
        expect(`${quote.prefix}${quote.exact}${quote.suffix}`).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 300 },
    );
  });

  test('takes in the other half of a pair, and cuts no combining sequence in its context', () => {
    const text = `${'х'.repeat(10)}е́${'y'.repeat(63)}63😀${'z'.repeat(63)}👩‍👩‍👧!`;
    const start = text.indexOf('63');
    const quote = quoteAt(text, start, start + 3);
    expect(quote.exact).toBe('63😀');
    expect(quote.prefix).toBe('y'.repeat(63));
    expect(quote.suffix).toBe('z'.repeat(63));
    expect(quoteAt(text, start + 3, start + 4).exact).toBe('😀');
  });

  test('keeps some context where one character is longer than it', () => {
    const text = `a${'́'.repeat(200)}63`;
    expect(quoteAt(text, 201, 203).prefix).toBe('́'.repeat(64));
  });

  test('of nothing is refused', () => {
    expect(() => quoteAt('abc', 2, 2)).toThrow(RangeError);
  });

  test('that was moved, or whose context differs, does not stand', () => {
    const points = codePointsOf('😀 63 dead, 63 wounded');
    const quote = quoteAt(points, 3, 5);
    expect(quote).toEqual({ exact: '63', prefix: '😀 ', suffix: ' dead, 63 wounded', start: 2, end: 4 });
    expect(standsIn(points, { ...quote, start: 3, end: 5 })).toBe(false);
    expect(standsIn(points, { ...quote, prefix: ' ' })).toBe(true);
    expect(standsIn(points, { ...quote, suffix: ' wounded' })).toBe(false);
    expect(standsIn(points, { ...quote, start: 11, end: 13, prefix: '', suffix: '' })).toBe(true);
  });
});
