import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { fewerThan, moreThan, stated } from '@/prisma/factories/values';
import { type CountClaim, count, recordOf, said } from './testing/record';
import { assessClaim } from './verdict';

const gap = (claim: CountClaim) => {
  const values = [stated(fewerThan('2.5')), stated(moreThan('2.5'))];
  const statements = values.map((value, i) => said(`s${i + 1}`, `a${i + 1}`, value));
  return assessClaim(recordOf([claim], statements), claim, 'latest').gap;
};

describe('the gap of ranges that touch (2)', () => {
  it('is none, and they leave nothing between them', () => {
    expect(gap(count({ whole: false, unit: '°C', lowerBound: 'none' }))).toMatchObject({
      kind: 'difference',
      difference: new Big(0),
      least: 'none',
    });
    expect(gap(count({ whole: false, unit: 't' }))).toMatchObject({ kind: 'ratio', ratio: new Big(1), least: 'none' });
  });
});
