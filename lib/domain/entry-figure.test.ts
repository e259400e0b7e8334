import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  atMost,
  between,
  counted,
  denied,
  exactly,
  inWords,
  lowBestHigh,
  moreThan,
  stated,
  writtenTo,
} from '@/prisma/factories/values';
import { RUNS } from './testing/arbitraries';
import { says } from './testing/entry';
import { count, different, yesNo } from './testing/record';

const share = count({ unit: '%', whole: false, additive: false, upperBound: new Big(100) });
const NO_DIGIT = 'lastDigit: a last digit that the figure does not have';

describe('a best figure', () => {
  it.each([
    ['inside', lowBestHigh(1, 3, 5), 'accepted'],
    ['at the lower end', lowBestHigh(1, 1, 5), 'accepted'],
    ['at the upper end', lowBestHigh(1, 5, 5), 'accepted'],
    ['below', lowBestHigh(1, 0, 5), 'best: a best figure outside of its range'],
    ['above', lowBestHigh(1, 6, 5), 'best: a best figure outside of its range'],
    ['of half a person', lowBestHigh(1, '2.5', 5), 'best: a fraction of a whole thing'],
  ])('%s', (_, value, expected) => expect(says(stated(value))).toBe(expected));

  it('is refused exactly if it is not between low and high', () => {
    const figure = fc.nat(9);
    fc.assert(
      fc.property(figure, figure, figure, (low, best, more) => {
        const isInside = low <= best && best <= low + more;
        expect(says(stated(lowBestHigh(low, best, low + more)))).toBe(
          isInside ? 'accepted' : 'best: a best figure outside of its range',
        );
      }),
      RUNS,
    );
  });
});

describe('a share', () => {
  it.each([
    ['all of it', exactly(100), 'accepted'],
    ['more than all of it', exactly('100.1'), 'value: above the upper bound'],
    ['about more than all of it', about(110), 'value: above the upper bound'],
    ['about nearly all of it', about(98), 'accepted'],
    ['at least all of it', atLeast(100), 'accepted'],
    ['above all of it', moreThan(100), 'value: above the upper bound'],
    ['a range that ends above', between(90, 110), 'value: above the upper bound'],
    ['at most what is above, which says little', atMost(120), 'accepted'],
    ['of something else, in another unit', { ...exactly(500), unit: 'voters' }, 'accepted'],
  ])('%s', (_, value, expected) => expect(says(stated(value), share)).toBe(expected));

  it('of something else may grow by more, and one that is denied may not', () => {
    expect(says(stated(exactly(120)), share, { scope: different })).toBe('accepted');
    expect(says(denied(exactly(120)), share)).toBe('value: above the upper bound');
  });
});

describe('a count', () => {
  it('is of whole things', () => {
    expect(says(stated(counted(400)))).toBe('accepted');
    expect(says(stated(counted(60)), share)).toBe('counted: a count of what is not whole');
    expect(says(stated({ ...counted(60), unit: 'voters' }), share)).toBe('accepted');
    expect(says(stated(counted(60)), yesNo, { scope: different })).toBe('accepted');
  });

  it('has no last digit: it was not rounded', () => {
    const both = { type: 'number', relation: 'exact', figure: Big(400), counted: true, lastDigit: Big(1) } as const;
    expect(says(stated(both))).toBe('lastDigit: a last digit of what was counted');
  });
});

describe('the last digit written', () => {
  it.each([
    ['60 %', writtenTo(60, 1), 'accepted'],
    ['60.0 %', writtenTo(60, '0.1'), 'accepted'],
    ['60.25 %', writtenTo('60.25', '0.01'), 'accepted'],
    ['nothing', writtenTo(0, 1), 'accepted'],
    ['60.25 % to a tenth', writtenTo('60.25', '0.1'), NO_DIGIT],
    ['61 % to ten', writtenTo(61, 10), NO_DIGIT],
    ['to five', writtenTo(60, 5), NO_DIGIT],
    ['to nothing', writtenTo(60, 0), NO_DIGIT],
    ['to less than nothing', writtenTo(60, -1), NO_DIGIT],
    [
      'about 60 %, to ten',
      { ...about(60), relation: 'about' as const, figure: Big(60), lastDigit: Big(10) },
      'accepted',
    ],
  ])('%s', (_, value, expected) => expect(says(stated(value), share)).toBe(expected));

  it('of whole things is a whole one', () => {
    expect(says(stated(writtenTo(1_200_000_000, 100_000_000)))).toBe('accepted');
    expect(says(stated(writtenTo(60, '0.1')))).toBe('lastDigit: a fraction of a whole thing');
  });

  it('is any power of ten up to the zeros at the end of the figure', () => {
    const digits = fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -3, max: 5 }),
      fc.integer({ min: -4, max: 6 }),
    );
    const decimals = count({ whole: false });
    fc.assert(
      fc.property(digits, ([digit, zeros, worth]) => {
        const value = writtenTo(Big(digit).times(Big(10).pow(zeros)).toFixed(), Big(10).pow(worth).toFixed());
        expect(says(stated(value), decimals)).toBe(worth <= zeros ? 'accepted' : NO_DIGIT);
      }),
      RUNS,
    );
  });
});

it('a vague word is one of the lexicon', () => {
  expect(says(stated(inWords('dozens', 24, 99)))).toBe('accepted');
  expect(says(stated({ type: 'number', relation: 'vague', range: 'not confirmed', word: 'hundreds' }))).toBe(
    'accepted',
  );
  expect(says(stated(inWords('a handful', 3, 6)))).toBe('word: no such word');
});
