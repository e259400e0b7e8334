import { describe, expect, it } from 'vitest';
import { confirmed, exactly, stated } from '@/prisma/factories/values';
import type { Moment } from './record';
import { timeOrderOf } from './said';
import { count, dayOf, recordOf, said } from './testing/record';
import { assessClaim } from './verdict';

const order = (a: readonly [number, number], b: readonly [number, number]): string => {
  const [one, two] = [a, b].map(([first, last]) => ({ countsAsOf: { first, last } }));
  if (one === undefined || two === undefined) throw new Error('two times');
  return timeOrderOf(one, two);
};

describe('as of when two figures of a running claim count (2)', () => {
  it('is the same only from the same beginning to the same end', () => {
    expect(order([1, 5], [1, 5])).toBe('same');
    expect(order([1, 5], [1, 9])).toBe('overlapping');
    expect(order([1, 9], [1, 5])).toBe('overlapping');
    expect(order([3, 9], [1, 9])).toBe('overlapping');
  });

  it('is before the other only if it ends before that begins', () => {
    expect(order([1, 4], [5, 9])).toBe('first before second');
    expect(order([5, 9], [1, 4])).toBe('second before first');
    expect(order([1, 5], [5, 9])).toBe('overlapping');
    expect(order([5, 9], [1, 5])).toBe('overlapping');
  });
});

describe('bodies on a running claim (2)', () => {
  const day2: Moment = { precision: 'day', on: dayOf(2), zone: 'UTC' };
  const at = (hour: string): Moment => ({ precision: 'hour', at: `${hour}Z`, zone: 'UTC' });
  const pairs = (higherAsOf: Moment, lowerAsOf: Moment) => {
    const claim = count({ running: true });
    const higher = said('s1', 'a', stated(exactly(120)), { day: 20, countsAsOf: higherAsOf });
    const lower = said('s2', 'b', stated(exactly(90)), { day: 20, countsAsOf: lowerAsOf });
    const both = [
      [higher, lower],
      [
        { ...lower, loggedAt: higher.loggedAt },
        { ...higher, loggedAt: lower.loggedAt },
      ],
    ].map((all) => assessClaim(recordOf([claim], all), claim, 'latest').contradictingOrigins);
    expect(both[0]).toBe(both[1]);
    return both[0];
  };

  it('contradict if a figure is higher than a wholly later one, not if it counts as of its first or last moment', () => {
    expect(pairs(at(`${dayOf(1)}T23:00`), day2)).toBe(1);
    expect(pairs(at(`${dayOf(2)}T00:00`), day2)).toBe(0);
    expect(pairs(day2, at(`${dayOf(3)}T00:00`))).toBe(1);
    expect(pairs(day2, at(`${dayOf(2)}T23:59:59.999`))).toBe(0);
  });
});

describe('a confirmation on a running claim (2)', () => {
  const day = (of: number): Moment => ({ precision: 'day', on: dayOf(of), zone: 'UTC' });
  const month: Moment = { precision: 'month', on: '2023-01', zone: 'UTC' };
  const contradictions = (confirmedAsOf: Moment, noneAsOf: Moment): number => {
    const claim = count({ running: true });
    const record = recordOf(
      [claim],
      [
        said('s1', 'a', stated(exactly(0)), { day: 20, countsAsOf: noneAsOf }),
        said('s2', 'b', confirmed, { day: 20, countsAsOf: confirmedAsOf }),
      ],
    );
    const { contradictions: pairs, contradictingPairs } = assessClaim(record, claim, 'latest');
    expect(pairs).toHaveLength(contradictingPairs);
    return contradictingPairs;
  };

  it('stands against a 0 of the same time or a later one', () => {
    expect(contradictions(day(3), day(3))).toBe(1);
    expect(contradictions(day(3), day(4))).toBe(1);
  });

  it('does not stand against a 0 of an earlier time, or of one that overlaps', () => {
    expect(contradictions(day(4), day(3))).toBe(0);
    expect(contradictions(month, day(3))).toBe(0);
    expect(contradictions(day(3), month)).toBe(0);
  });
});
