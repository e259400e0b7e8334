import { describe, expect, it } from 'vitest';
import { stated } from '@/prisma/factories/values';
import { referencesIn } from './references';
import { has, isComparable, type Of, saidOn } from './said';
import { recordOf, said, timeOf } from './testing/record';
import { leastBetween } from './times-apart';
import type { TimeValue } from './value';

const claim = timeOf();
function position(value: TimeValue): Of<'interval'> {
  const statement = said('s1', 'a', stated(value));
  const one = saidOn(statement, claim, referencesIn(recordOf([claim], [statement])), 'UTC');
  if (!isComparable(one) || !has('interval', one)) throw new Error('not comparable');
  return one;
}
const common = { type: 'time', precision: 'minute', zone: 'UTC' } as const;
const from: TimeValue = { ...common, relation: 'at least', from: '2023-01-01T12:00:00Z' };
const until: TimeValue = { ...common, relation: 'at most', to: '2023-01-01T11:00:00Z' };
const about: TimeValue = { ...common, relation: 'about', at: '2023-01-01T18:00:00Z' };

describe('the least that the ranges of two times leave', () => {
  it('is told of ranges with an end towards each other, and is none where one is open there', () => {
    expect(leastBetween(position(until), position(about))).toEqual({ amount: 6, unit: 'hour' });
    const vague: TimeValue = { ...common, relation: 'vague', from: '2023-01-01T10:00:00Z', to: '2023-01-01T11:59:00Z' };
    const exact: TimeValue = { ...common, relation: 'exact', at: '2023-01-01T18:00:00Z' };
    expect(leastBetween(position(vague), position(exact))).toEqual({ amount: 6, unit: 'hour' });
    // Neither of two bounds to the minute could be read in another way.
    expect(leastBetween(position(until), position(from))).toBe('none');
    expect(leastBetween(position(from), position(about))).toBe('none');
    expect(leastBetween(position(about), position(until))).toBe('none');
  });
});
