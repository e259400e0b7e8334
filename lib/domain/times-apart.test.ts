import { describe, expect, it } from 'vitest';
import { exactly, stated } from '@/prisma/factories/values';
import { referencesIn } from './references';
import { has, isComparable, type Of, saidOn } from './said';
import { recordOf, said, timeOf } from './testing/record';
import { type Duration, leastBetween, timesApart } from './times-apart';
import type { Precision, TimeValue } from './value';

const claim = timeOf();

function position(value: TimeValue): Of<'interval'> {
  const record = recordOf([claim], [said('s1', 'a', stated(value))]);
  const one = record.statements
    .map((statement) => saidOn(statement, claim, referencesIn(record), 'UTC'))
    .filter(isComparable)
    .find((each) => has('interval', each));
  if (one === undefined) throw new Error('not comparable');
  return one;
}

const time = (precision: Precision, at: string, relation: 'exact' | 'about' = 'exact', zone = 'UTC'): TimeValue => ({
  type: 'time',
  relation,
  precision,
  zone,
  at: new Date(at).toISOString(),
});
const text = (found: Duration | 'none'): string => (found === 'none' ? found : `${found.amount} ${found.unit}`);
const apart = (one: TimeValue, two: TimeValue): string => text(timesApart(position(one), position(two)));
const least = (one: TimeValue, two: TimeValue): string => text(leastBetween(position(one), position(two)));

describe('the distance of two stated times (2)', () => {
  it('is in the coarser of their units', () => {
    expect(apart(time('minute', '2023-01-01T14:30Z'), time('minute', '2023-01-01T14:47Z'))).toBe('17 minute');
    expect(apart(time('minute', '2023-01-01T14:30Z'), time('second', '2023-01-01T14:47:40Z'))).toBe('17 minute');
    expect(apart(time('minute', '2023-01-01T12:00Z'), time('minute', '2023-01-03T12:00Z'))).toBe('2880 minute');
    expect(apart(time('day', '2023-10-07T00:00Z'), time('hour', '2023-10-08T03:00Z'))).toBe('1 day');
    expect(apart(time('month', '2022-11-01T00:00Z'), time('day', '2023-01-31T00:00Z'))).toBe('2 month');
    expect(apart(time('month', '2021-11-01T00:00Z'), time('month', '2023-01-01T00:00Z'))).toBe('14 month');
    expect(apart(time('year', '1998-01-01T00:00Z'), time('day', '2003-12-31T00:00Z'))).toBe('5 year');
  });

  it('of days is that of the calendar, also where one of them has 23 hours', () => {
    const day = (at: string) => time('day', at, 'exact', 'Europe/Berlin');
    expect(apart(day('2023-03-25T23:00Z'), day('2023-03-26T22:00Z'))).toBe('1 day');
  });

  it('of a day and an hour that shares it in another zone is in a finer unit', () => {
    // 1 January in Kyiv ends at 22:00 UTC.
    const inKyiv = time('day', '2022-12-31T22:00Z', 'exact', 'Europe/Kyiv');
    expect(apart(inKyiv, time('hour', '2023-01-01T22:00Z'))).toBe('1 day');
    expect(
      apart(time('hour', '2023-01-01T01:00Z'), time('day', '2023-01-01T05:00Z', 'exact', 'America/New_York')),
    ).toBe('1 day');
  });

  it('of a minute just before an hour is in minutes', () => {
    expect(apart(time('minute', '2023-01-01T13:59Z'), time('hour', '2023-01-01T14:00Z'))).toBe('1 minute');
  });

  it('of two days in two zones is that of the first one’s calendar', () => {
    const inKyiv = time('day', '2022-12-31T22:00Z', 'exact', 'Europe/Kyiv');
    expect(apart(inKyiv, time('day', '2023-01-03T00:00Z'))).toBe('2 day');
  });

  it('of before and after is from the next whole unit', () => {
    const half = time('minute', '2023-01-01T14:30Z');
    const before: TimeValue = {
      ...{ type: 'time', precision: 'minute', zone: 'UTC' },
      ...{ relation: 'fewer than', to: '2023-01-01T14:30:00Z' },
    };
    const after: TimeValue = {
      ...{ type: 'time', precision: 'day', zone: 'Europe/Kyiv' },
      ...{ relation: 'more than', from: '2023-01-01T22:00:00Z' },
    };
    expect(apart(before, half)).toBe('1 minute');
    expect(apart(before, time('minute', '2023-01-01T14:47Z'))).toBe('18 minute');
    expect(apart(time('day', '2023-01-01T22:00Z', 'exact', 'Europe/Kyiv'), after)).toBe('1 day');
  });

  it('of a time that states none is a bug, and says so', () => {
    const open: TimeValue = {
      type: 'time',
      precision: 'minute',
      zone: 'UTC',
      relation: 'at least',
      from: '2023-01-01T12:00Z',
    };
    expect(() => timesApart(position(open), position(time('minute', '2023-01-01T13:00Z')))).toThrow(
      'times that state none',
    );
    const number = { ...position(open), statement: said('s9', 'a', stated(exactly(5))) };
    expect(() => timesApart(number, position(open))).toThrow('s9 states no time');
  });
});

describe('the least that the ranges of two times leave (2)', () => {
  it('is told in the largest unit of which there is one', () => {
    expect(least(time('day', '2023-10-07T00:00Z'), time('hour', '2023-10-08T03:00Z'))).toBe('3 hour');
    expect(least(time('day', '2023-10-07T00:00Z'), time('minute', '2023-10-08T00:20Z'))).toBe('20 minute');
    expect(least(time('year', '1998-01-01T00:00Z'), time('month', '2001-03-01T00:00Z'))).toBe('2 year');
  });

  it('of two exact times of one unit says nothing more', () => {
    expect(least(time('minute', '2023-01-01T06:48Z'), time('minute', '2023-01-01T07:05Z'))).toBe('none');
    expect(least(time('day', '2023-01-01T00:00Z'), time('day', '2023-01-04T00:00Z'))).toBe('none');
  });

  it('of an about is what its reach leaves', () => {
    // About 12:00 is up to 12:15:59.
    expect(least(time('minute', '2023-01-01T12:00Z', 'about'), time('minute', '2023-01-01T13:00Z'))).toBe('44 minute');
  });

  it('is none where the ranges touch', () => {
    expect(least(time('day', '2023-10-07T00:00Z'), time('hour', '2023-10-08T00:00Z'))).toBe('none');
  });
});
