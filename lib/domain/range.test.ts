import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  atMinute,
  atMost,
  between,
  confirmed,
  counted,
  denied,
  exactly,
  fewerThan,
  fewerThanSaid,
  moreThan,
  moreThanSaid,
  stated,
  vague,
  vagueWithoutRange,
  withdrawn,
  writtenTo,
  yes,
} from '@/prisma/factories/values';
import { LEXICON } from './constants';
import { rangeOf } from './range';
import type { Claim, Statement } from './record';
import { referencesIn } from './references';
import { broader, count, recordOf, said, timeOf, yesNo } from './testing/record';
import type { NumberValue, TimeValue } from './value';

const claim = count();
const decimal = count({ whole: false, lowerBound: 'none', additive: false, unit: '°C' });

function ends(value: NumberValue, of: Claim = claim, others: readonly Statement[] = []): string {
  const range = rangeOf(value, of, referencesIn(recordOf([of], others)));
  if (range.kind === 'none') return range.reason;
  const { low, high } = range.interval;
  return `${low === 'open' ? 'open' : low.toFixed()}..${high === 'open' ? 'open' : high.toFixed()}`;
}

describe('the range of an exact whole number', () => {
  it.each([
    [400, '395..404'],
    [23_000, '22500..23499'],
    [63, '63..63'],
    [89, '89..89'],
    [0, '0..0'],
    [1, '1..1'],
    [10, '10..10'],
    [20, '20..20'],
    [100, '95..104'],
    [120, '115..124'],
    [125, '125..125'],
    [1000, '950..1049'],
    [1010, '1005..1014'],
    [500, '495..504'],
  ])('%d is %s', (n, range) => expect(ends(exactly(n))).toBe(range));
});

describe('the range of other relations', () => {
  it.each([
    ['about 400', about(400), '360..440'],
    ['about 15, rounded outward', about(15), '13..17'],
    ['about 1, from the unit’s bound', about(1), '0..2'],
    ['at least 25', atLeast(25), '25..open'],
    ['more than 100', moreThan(100), '101..open'],
    ['at most 100', atMost(100), '0..100'],
    ['fewer than 100', fewerThan(100), '0..99'],
    ['between 40 and 60', between(40, 60), '40..60'],
    [
      '(2) low, best, high: the best figure narrows nothing',
      { ...between(40, 60), best: new Big(50) } as NumberValue,
      '40..60',
    ],
    ['many hundreds, as an editor read it', vague(300, 999), '300..999'],
    ['vague words without a range', vagueWithoutRange, 'gave no value'],
    ['a number in another unit', { ...exactly(5), unit: 'vehicles' }, 'another unit'],
    ['a number in the unit of the claim', { ...exactly(5), unit: 'persons' }, '5..5'],
  ])('%s', (_, value, range) => expect(ends(value)).toBe(range));
});

describe('a number that was counted (2)', () => {
  it('is itself, however round', () => {
    expect(ends(counted(400))).toBe('400..400');
    expect(ends(counted('2.5'), decimal)).toBe('2.5..2.5');
  });
});

describe('a number that is not whole', () => {
  const share = count({ whole: false, additive: false, unit: '%', upperBound: new Big(100) });
  it.each([
    ['(2) has half of its last digit on either side', exactly('2.5'), '2.45..2.55'],
    ['(2) also where it happens to be whole: zeros are digits', exactly(400), '399.5..400.5'],
    ['(2) to the digit that was writtenTo, which is stored: 60.0', writtenTo(60, '0.1'), '59.95..60.05'],
    ['(2) of however many decimals', exactly('1e-25'), '0.00000000000000000000000005..0.00000000000000000000000015'],
    ['(2) 1.2 billion, to a tenth of a billion', writtenTo('1.2e9', '1e8'), '1150000000..1250000000'],
    ['below zero, where the unit has no lower bound', about(-20), '-22..-18'],
    ['about it, is not rounded', about('2.5'), '2.25..2.75'],
    ['(2) about it, is never narrower than it alone', about(2), '1.5..2.5'],
    ['(2) about 0, is as wide as 0 alone', about(0), '-0.5..0.5'],
    ['more than it counts the bound as reached', moreThan('2.5'), '2.5..open'],
    ['fewer than it reaches down without end', fewerThan('2.5'), 'open..2.5'],
    ['between two is kept exact', between('0.1', '0.3'), '0.1..0.3'],
  ])('%s', (_, value, range) => expect(ends(value, decimal)).toBe(range));

  it.each([
    ['60 % is 59.5 to 60.5', exactly(60), '59.5..60.5'],
    ['a share ends at 100 %', exactly(100), '99.5..100'],
    ['at least 90 % is up to 100 %', atLeast(90), '90..100'],
    ['more than 100 % is nothing', moreThan(100), 'gave no value'],
  ])('(2) of a share: %s', (_, value, range) => expect(ends(value, share)).toBe(range));
});

describe('a number that refers to another statement', () => {
  const other = (value: NumberValue, more = {}) => [said('o1', 'other', stated(value), more)];
  it.each([
    ['fewer than about 400', fewerThanSaid('o1'), about(400), '0..359'],
    ['more than about 400', moreThanSaid('o1'), about(400), '441..open'],
    ['fewer than exactly 400', fewerThanSaid('o1'), exactly(400), '0..394'],
    ['more than at least 25: from its other bound', moreThanSaid('o1'), atLeast(25), '26..open'],
    ['fewer than at most 100: from its other bound', fewerThanSaid('o1'), atMost(100), '0..99'],
    ['fewer than at least 25', fewerThanSaid('o1'), atLeast(25), '0..24'],
    ['fewer than 0 to 5: nothing, the 0 was put', fewerThanSaid('o1'), between(0, 5), 'gave no value'],
    ['fewer than −3 to 5: the bound is the unit’s', fewerThanSaid('o1'), between(-3, 5), '0..4'],
    ['more than at most 100', moreThanSaid('o1'), atMost(100), '101..open'],
    ['fewer than none: nothing is left', fewerThanSaid('o1'), exactly(0), 'gave no value'],
    ['fewer than vague words', fewerThanSaid('o1'), vagueWithoutRange, 'gave no value'],
  ])('%s', (_, value, of, range) => expect(ends(value, claim, other(of))).toBe(range));

  it('takes the other before its scope', () => {
    expect(ends(fewerThanSaid('o1'), claim, other(about(400), { scope: broader }))).toBe('0..359');
  });

  it('follows one that itself refers to another', () => {
    const chain = [...other(about(400)), said('o2', 'b', stated(fewerThanSaid('o1')))];
    expect(ends(moreThanSaid('o2'), claim, chain)).toBe('360..open');
  });

  it('reads what another denied as well', () => {
    expect(ends(fewerThanSaid('o1'), claim, [said('o1', 'other', denied(exactly(500)))])).toBe('0..494');
  });

  it('has none if the other was withdrawn, or is not on record', () => {
    const taken = [...other(about(400)), said('o2', 'other', withdrawn, { day: 2 })];
    expect(ends(fewerThanSaid('o1'), claim, taken)).toBe('refers to a withdrawn statement');
    expect(ends(fewerThanSaid('o1'), claim)).toBe('gave no value');
  });

  it('ends if references form a circle', () => {
    const circle = [said('o1', 'a', stated(fewerThanSaid('o2'))), said('o2', 'b', stated(fewerThanSaid('o1')))];
    expect(ends(fewerThanSaid('o1'), claim, circle)).toBe('gave no value');
  });

  it('has none if the other answers another kind of claim, or one that does not exist', () => {
    const fewer = (...claims: Claim[]) => {
      const elsewhere = said('o1', 'a', stated(exactly(5)), { claim: 'x' });
      const range = rangeOf(fewerThanSaid('o1'), claim, referencesIn(recordOf([claim, ...claims], [elsewhere])));
      return range.kind === 'none' ? range.reason : range.interval.high;
    };
    expect(fewer()).toBe('gave no value');
    expect(fewer({ ...yesNo, id: 'x' })).toBe('another unit');
    expect(fewer(count({ id: 'x', unit: 'vehicles' }))).toBe('another unit');
    expect(fewer(count({ id: 'x' }))).toEqual(new Big(4));
  });

  it('has none if the other gives no number', () => {
    expect(ends(fewerThanSaid('o1'), claim, [said('o1', 'a', confirmed)])).toBe('gave no value');
    expect(ends(fewerThanSaid('o1'), claim, [said('o1', 'a', stated(yes))])).toBe('gave no value');
  });

  it('has none below one that begins at the lower bound of the unit or before, and has no end', () => {
    expect(ends(fewerThanSaid('o1'), claim, other(atLeast(-3)))).toBe('says nothing here');
    expect(ends(fewerThanSaid('o1'), claim, other(atLeast(0)))).toBe('gave no value');
    expect(ends(fewerThanSaid('o1'), claim, other(atLeast(1)))).toBe('0..0');
  });
});

describe('a claim of another type', () => {
  it('gives a number or a time no range', () => {
    const minute = atMinute('2023-01-01T00:02Z', 'UTC');
    const reasonOf = (value: NumberValue | TimeValue, of: Claim) => {
      const range = rangeOf(value, of, referencesIn(recordOf([of], [])));
      return range.kind === 'none' ? range.reason : 'a range';
    };
    expect(reasonOf(exactly(5), yesNo)).toBe('another unit');
    expect(reasonOf(minute, claim)).toBe('another unit');
    expect(reasonOf(minute, timeOf())).toBe('a range');
  });

  it('gives none that ends before it begins', () => {
    const backward = { from: '2023-01-02T00:00Z', to: '2023-01-01T00:00Z' };
    const time: TimeValue = { type: 'time', precision: 'minute', zone: 'UTC', relation: 'between', ...backward };
    expect(rangeOf(time, timeOf(), referencesIn(recordOf([], [])))).toEqual({ kind: 'none', reason: 'gave no value' });
  });
});

describe('the lexicon', () => {
  it('offers what method.md lists', () => {
    expect(LEXICON.map(({ words, low, high }) => `${words} ${low.toFixed()}–${high.toFixed()}`)).toEqual([
      'a couple 2–2',
      'several 3–9',
      'dozens 24–99',
      'scores 40–99',
      'hundreds 200–999',
      'many hundreds 300–999',
      'thousands 2000–9999',
    ]);
    // (2) Of each the widest that it may bear, for the firm test.
    expect(LEXICON.map(({ words, widest }) => `${words} ${widest.low.toFixed()}–${widest.high.toFixed()}`)).toEqual([
      'a couple 2–3',
      'several 2–12',
      'dozens 12–99',
      'scores 20–99',
      'hundreds 100–999',
      'many hundreds 200–999',
      'thousands 1000–9999',
    ]);
    expect(LEXICON.every(({ low, high }) => low instanceof Big && low.lte(high))).toBe(true);
  });
});
