import { describe, expect, it } from 'vitest';
import { deniedStatement, exactly, fewerThanSaid, moreThanSaid, stated } from '@/prisma/factories/values';
import type { Statement } from './record';
import { referenceTimeOf } from './said';
import { dayOf, said } from './testing/record';

const timeOf = (of: Statement, ...all: readonly Statement[]): string => {
  const at = referenceTimeOf(of, { statements: new Map([of, ...all].map((one) => [one.id, one])) });
  return 'on' in at ? at.on : at.at;
};
const asOf = (day: number) => ({ countsAsOf: { precision: 'day' as const, on: dayOf(day), zone: 'UTC' } });

describe('as of when a figure counts (2)', () => {
  it('is when it was said, unless it says otherwise', () => {
    expect(timeOf(said('s1', 'a', stated(exactly(5)), { day: 4 }))).toBe(dayOf(4));
    expect(timeOf(said('s1', 'a', stated(exactly(5)), { day: 4, ...asOf(2) }))).toBe(dayOf(2));
  });

  it('is that of what it names, step by step', () => {
    const first = said('s1', 'a', stated(exactly(5)), { day: 2, ...asOf(1) });
    const second = said('s2', 'b', stated(fewerThanSaid('s1')), { day: 3 });
    expect(timeOf(second, first)).toBe(dayOf(1));
    expect(timeOf(said('s3', 'c', stated(moreThanSaid('s2')), { day: 4 }), first, second)).toBe(dayOf(1));
    expect(timeOf(said('s3', 'c', deniedStatement('s2'), { day: 4 }), first, second)).toBe(dayOf(1));
    expect(timeOf(said('s3', 'c', stated(moreThanSaid('s2')), { day: 4, ...asOf(3) }), first, second)).toBe(dayOf(3));
  });

  it('is its own if what it names is not on record, or, as entry refuses, names it in turn', () => {
    expect(timeOf(said('s2', 'b', stated(fewerThanSaid('s1')), { day: 3 }))).toBe(dayOf(3));
    const one = said('s1', 'a', stated(moreThanSaid('s2')), { day: 2 });
    const two = said('s2', 'b', stated(fewerThanSaid('s1')), { day: 3 });
    expect([dayOf(2), dayOf(3)]).toContain(timeOf(one, two));
  });
});
