import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { count, recordOf, said, timeOf } from '@/lib/domain/testing/record';
import { assessClaim } from '@/lib/domain/verdict';
import { about, exactly, fewerThan, onDate, stated } from '@/prisma/factories/values';
import { ratioText } from './figures';
import { durationWords, gapFigure, gapWords } from './gap-words';

describe('ratioText', () => {
  it('has one decimal, halves up, and the least is rounded down', () => {
    expect(ratioText(new Big('4.494'))).toBe('×4.5');
    expect(ratioText(new Big('4.45'))).toBe('×4.5');
    expect(ratioText(new Big('4.494'), 'down')).toBe('×4.4');
    expect(ratioText(new Big('4.044'), 'down')).toBe('×4.0');
    expect(ratioText(new Big(300))).toBe('×300.0');
  });

  it('below ×1.1 goes on to the first decimal that is not 0', () => {
    expect(ratioText(new Big('1.04'))).toBe('×1.04');
    expect(ratioText(new Big('1.0044'), 'down')).toBe('×1.004');
    expect(ratioText(new Big('1.0101'))).toBe('×1.01');
    expect(ratioText(new Big('1.096'))).toBe('×1.1');
    expect(ratioText(new Big('1.096'), 'down')).toBe('×1.09');
  });
});

it('a length of time is in one unit', () => {
  const of = (amount: number, unit: Parameters<typeof durationWords>[0]['unit']) => durationWords({ amount, unit });
  expect([of(17, 'minute'), of(3, 'hour'), of(1, 'day'), of(2, 'month'), of(30, 'second')]).toEqual([
    '17 min',
    '3 h',
    '1 day',
    '2 months',
    '30 seconds',
  ]);
});

describe('the gap in words', () => {
  const told = (claim: Parameters<typeof assessClaim>[1], ...values: readonly Parameters<typeof stated>[0][]) => {
    const statements = values.map((value, n) => said(`s${n}`, `a${n}`, stated(value)));
    const reading = assessClaim(recordOf([claim], statements), claim, 'latest');
    return gapFigure(gapWords(reading.gap, { claim }));
  };

  it('of figures is a ratio; of 0, and of words, both are told', () => {
    expect(told(count(), about(400), exactly(89))).toBe('×4.5, at least ×4.0');
    expect(told(count(), exactly(0), about(400))).toBe('0 and about 400');
    const hundreds = { type: 'number', relation: 'vague', word: 'hundreds', low: new Big(200), high: new Big(999) };
    expect(told(count(), exactly(40), hundreds as Parameters<typeof stated>[0])).toBe('40 and ‘hundreds’');
  });

  it('of two exact figures is told as it is, and rounded down beside it where that is another figure', () => {
    expect(told(count(), exactly(12), exactly(18))).toBe('×1.5');
    expect(told(count(), exactly(13), exactly(19))).toBe('×1.5, at least ×1.4');
  });

  it('of "fewer than" is from the next whole number on', () => {
    expect(told(count(), fewerThan(50), exactly(98))).toBe('×2.0');
  });

  it('without a natural zero is a difference in the unit of the question', () => {
    const degrees = count({ unit: '°C', whole: false, additive: false, lowerBound: 'none' });
    expect(told(degrees, exactly(-3), exactly(3))).toBe('6 °C, at least 5 °C');
  });

  it('of days is counted on the calendar, whether or not the clocks changed', () => {
    const on = (date: string) => onDate(date, 'Europe/Rome');
    expect(told(timeOf(), on('2020-03-28'), on('2020-03-30'))).toBe('2 days');
  });

  it('is n/a where nothing is told', () => {
    expect(told(count(), exactly(7))).toBe('n/a');
  });
});
