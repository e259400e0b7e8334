import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  atMost,
  between,
  counted,
  denied,
  exactly,
  fewerThan,
  fewerThanSaid,
  moreThan,
  moreThanSaid,
  stated,
} from '@/prisma/factories/values';
import { checkStatement } from './entry';
import { impliedOf } from './implied';
import { highEnd, type Interval, lowEnd } from './interval';
import { rangeOf } from './range';
import { referencesIn } from './references';
import { broader, count, narrower, recordOf, SAME, said } from './testing/record';
import type { NumberValue, Scope } from './value';

// Decimals have no next number, so "more than 2.5" is a range without its end: written ]2.5.

const metres = count({ whole: false, unit: 'm' });
const degrees = count({ whole: false, unit: '°C', lowerBound: 'none', additive: false });

function text(interval: Interval): string {
  const [low, high] = [lowEnd(interval), highEnd(interval)];
  const from = typeof low === 'string' ? 'open' : `${low.beside > 0 ? ']' : ''}${low.at.toFixed()}`;
  return `${from}..${typeof high === 'string' ? 'open' : `${high.at.toFixed()}${high.beside < 0 ? '[' : ''}`}`;
}

function ends(value: NumberValue, claim = metres, other?: NumberValue, of = claim): string {
  const others = other ? [said('o1', 'other', stated(other), { claim: of === claim ? 'c' : of.id })] : [];
  const range = rangeOf(value, claim, referencesIn(recordOf([claim, of], others)));
  return range.kind === 'none' ? range.reason : text(range.interval);
}

describe('the range of a decimal bound', () => {
  it.each([
    ['more than 2.5', moreThan('2.5'), ']2.5..open'],
    ['fewer than 2.5', fewerThan('2.5'), '0..2.5['],
    ['at least 2.5', atLeast('2.5'), '2.5..open'],
    ['more than 0 leaves out the bound of the unit', moreThan(0), ']0..open'],
    ['fewer than 0 leaves nothing', fewerThan(0), 'gave no value'],
  ])('%s', (_, value, range) => expect(ends(value)).toBe(range));

  it('has no lower end if the unit has none', () => {
    expect(ends(fewerThan('2.5'), degrees)).toBe('open..2.5[');
  });
});

describe('the range of a decimal measured against another statement', () => {
  it.each([
    ['fewer than 2.5 counted', fewerThanSaid('o1'), counted('2.5'), '0..2.5['],
    ['(2) fewer than 2.5, which is 2.45 to 2.55', fewerThanSaid('o1'), exactly('2.5'), '0..2.45['],
    ['fewer than at least 2.5', fewerThanSaid('o1'), atLeast('2.5'), '0..2.5['],
    ['fewer than more than 2.5: 2.5 is below all of that', fewerThanSaid('o1'), moreThan('2.5'), '0..2.5'],
    ['fewer than at most 2.5: from its other bound', fewerThanSaid('o1'), atMost('2.5'), '0..2.5['],
    ['fewer than fewer than 2.5', fewerThanSaid('o1'), fewerThan('2.5'), '0..2.5['],
    ['fewer than more than 0', fewerThanSaid('o1'), moreThan(0), '0..0'],
    ['more than 2.5 counted', moreThanSaid('o1'), counted('2.5'), ']2.5..open'],
    ['(2) more than 2.5, which is 2.45 to 2.55', moreThanSaid('o1'), exactly('2.5'), ']2.55..open'],
    ['more than at most 2.5', moreThanSaid('o1'), atMost('2.5'), ']2.5..open'],
    ['more than fewer than 2.5: 2.5 is above all of that', moreThanSaid('o1'), fewerThan('2.5'), '2.5..open'],
    ['more than more than 2.5: from its other bound', moreThanSaid('o1'), moreThan('2.5'), ']2.5..open'],
    ['more than between 2 and 4', moreThanSaid('o1'), between(2, 4), ']4..open'],
  ])('%s', (_, value, other, range) => expect(ends(value, metres, other)).toBe(range));

  it('fewer than at most 2.5, if the unit has no lower bound', () => {
    expect(ends(fewerThanSaid('o1'), degrees, atMost('2.5'))).toBe('open..2.5[');
    expect(ends(fewerThanSaid('o1'), degrees, atLeast('2.5'))).toBe('open..2.5[');
  });

  it('goes to the next whole number if whole things are counted', () => {
    const whole = count({ id: 'w', unit: 'm' });
    const tenths = count({ whole: false, unit: 'm' });
    expect(ends(moreThanSaid('o1'), whole, exactly('2.5'), tenths)).toBe('3..open');
    expect(ends(fewerThanSaid('o1'), whole, exactly('2.5'), tenths)).toBe('0..2');
  });
});

describe('scope and tolerance', () => {
  const implied = (value: NumberValue, scope: Scope, claim = metres): string => {
    const found = impliedOf({ content: stated(value), scope }, claim, referencesIn(recordOf([claim], [])));
    return found.kind === 'interval' ? text(found.interval) : found.kind === 'none' ? found.reason : found.kind;
  };

  it('keep the end that is left out', () => {
    expect(implied(fewerThan('2.5'), broader)).toBe('0..2.5[');
    expect(implied(moreThan('2.5'), narrower)).toBe(']2.5..open');
    expect(implied(moreThan('2.5'), SAME, count({ whole: false, tolerance: new Big(1) }))).toBe(']2..open');
  });

  it('more than 0 says something, at least 0 does not', () => {
    expect(implied(moreThan(0), SAME)).toBe(']0..open');
    expect(implied(atLeast(0), SAME)).toBe('says nothing here');
    expect(implied(moreThan(0), SAME, count({ whole: false, tolerance: new Big(1) }))).toBe('says nothing here');
  });

  it('a denial of more than 0 leaves 0, and may be entered', () => {
    const statement = said('s1', 'a', denied(moreThan(0)));
    expect(checkStatement(statement, recordOf([metres], []))).toEqual({ ok: true });
  });
});
