import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText, figureText, listText, rangeText, ratioText } from './figures';

describe('figureText', () => {
  it('groups thousands and keeps every decimal', () => {
    expect(figureText(new Big('1978'))).toBe('1,978');
    expect(figureText(new Big('0.25'))).toBe('0.25');
    expect(figureText(new Big('-7.5'))).toBe('-7.5');
    expect(figureText(new Big('12345678901234567890.5'))).toBe('12,345,678,901,234,567,890.5');
  });

  it('prints what reads back as the same figure', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat({ max: 12 }), (digits, places) => {
        const figure = new Big(digits.toString()).div(new Big(10).pow(places));
        expect(new Big(figureText(figure).replaceAll(',', '')).eq(figure)).toBe(true);
      }),
    );
  });
});

describe('rangeText', () => {
  it('says which end is open', () => {
    expect(rangeText({ low: new Big(360), high: new Big(440) })).toBe('360 to 440');
    expect(rangeText({ low: new Big(89), high: new Big(89) })).toBe('89');
    expect(rangeText({ low: new Big(92), high: 'open' })).toBe('92 or more');
    expect(rangeText({ low: 'open', high: new Big(-3) })).toBe('up to -3');
    expect(rangeText({ low: 'open', high: 'open' })).toBe('anything');
  });

  it('says which of its ends are not included', () => {
    const [two, four] = [new Big('2.5'), new Big(4)];
    expect(rangeText({ low: two, high: 'open', without: 'low' })).toBe('more than 2.5');
    expect(rangeText({ low: 'open', high: four, without: 'high' })).toBe('less than 4');
    expect(rangeText({ low: two, high: four, without: 'high' })).toBe('2.5 to less than 4');
    expect(rangeText({ low: two, high: four, without: 'low' })).toBe('more than 2.5 to 4');
    expect(rangeText({ low: two, high: four, without: 'both' })).toBe('more than 2.5 to less than 4');
  });
});

describe('ratioText', () => {
  it('has one decimal, and more if one would say that there is no gap', () => {
    expect(ratioText(new Big(360).div(63))).toBe('×5.7');
    expect(ratioText(new Big(360).div(89))).toBe('×4.0');
    expect(ratioText(new Big('1.004'))).toBe('×1.004');
    expect(ratioText(new Big(4150).div(4149))).toBe('×1.0002');
    expect(ratioText(new Big('1.04'))).toBe('×1.04');
  });
});

it('counts and lists as in speech', () => {
  expect(countText(1, 'claim')).toBe('1 claim');
  expect(countText(1200, 'claim')).toBe('1,200 claims');
  expect(listText(['a'])).toBe('a');
  expect(listText(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listText([])).toBe('');
});
