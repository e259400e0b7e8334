import { describe, expect, it } from 'vitest';
import { atMinute, confirmed, exactly, stated, withdrawn } from '@/prisma/factories/values';
import { enter, says } from './testing/entry';
import { count, said, timeOf } from './testing/record';
import type { Content } from './value';

describe('a time', () => {
  const minute = atMinute('2023-01-01T00:02Z', 'UTC');
  const open = { type: 'time', precision: 'minute', zone: 'UTC' } as const;
  const between_ = (from: string, to: string): Content => stated({ ...open, relation: 'between', from, to });
  it.each([
    ['with date and zone', stated(minute), 'accepted'],
    ['without a date', stated({ ...minute, relation: 'exact', at: '00:02' }), 'value: no valid date'],
    [
      'on a day that does not exist',
      stated({ ...minute, relation: 'exact', at: '2023-02-30T00:00Z' }),
      'value: no valid date',
    ],
    ['without a zone', stated({ ...minute, zone: '' }), 'value: no valid zone'],
    ['in a zone that does not exist', stated({ ...minute, zone: 'Mars/Base' }), 'value: no valid zone'],
    ['that ends before it begins', between_('2023-01-02T00:00Z', '2023-01-01T00:00Z'), 'value: low above high'],
    ['that begins and ends', between_('2023-01-01T00:00Z', '2023-01-02T00:00Z'), 'accepted'],
    ['that ends where it begins', between_('2023-01-01T00:00Z', '2023-01-01T00:00Z'), 'accepted'],
    ['that ends on no day', between_('2023-01-01T00:00Z', '2023-02-30T00:00Z'), 'value: no valid date'],
    ['that only begins', stated({ ...open, relation: 'at least', from: '2023-01-01T00:00Z' }), 'accepted'],
    ['that only ends', stated({ ...open, relation: 'at most', to: '2023-01-01T00:00Z' }), 'accepted'],
  ])('%s', (_, content, expected) => expect(says(content, timeOf())).toBe(expected));

  it('that is no text at all is refused; any other failure is a bug', () => {
    const enterAt = (at: unknown) => says(stated({ ...minute, relation: 'exact', at: at as string }), timeOf());
    expect(enterAt(undefined)).toBe('value: no valid date');
    const failing = {
      toString: () => {
        throw new Error('a bug');
      },
    };
    expect(() => enterAt(failing)).toThrow('a bug');
  });

  it('at which something was said has a date and a zone', () => {
    const on = (date: string, zone: string) => ({ saidAt: { precision: 'day' as const, on: date, zone } });
    expect(says(confirmed, count(), on('2023-02-30', 'UTC'))).toBe('saidAt: no valid date');
    expect(says(confirmed, count(), on('', 'UTC'))).toBe('saidAt: no valid date');
    expect(says(confirmed, count(), on('2023', 'UTC'))).toBe('saidAt: no valid date');
    expect(says(confirmed, count(), on('2023-01-02-99', 'UTC'))).toBe('saidAt: no valid date');
    expect(says(confirmed, count(), on('2023-02-01', 'nowhere'))).toBe('saidAt: no valid zone');
    const others = [said('s1', 'a', stated(exactly(5))), said('s2', 'a', withdrawn)];
    expect(enter(said('s9', 'b', confirmed, on('yesterday', 'UTC')), count(), others)).toBe('saidAt: no valid date');
  });

  it('at which something was said may be one of several days, of which the last is a later one', () => {
    const span = (on: string, until: string, precision: 'day' | 'month' | 'year' = 'day') =>
      says(confirmed, count(), { saidAt: { precision, on, until, zone: 'UTC' } });
    expect(span('2023-01-01', '2023-01-02')).toBe('accepted');
    expect(span('2023-01-01', '2023-01-01')).toBe('saidAt: ends before it begins');
    expect(span('2023-01-02', '2023-01-01')).toBe('saidAt: ends before it begins');
    expect(span('2023-01-01', '2023-02-30')).toBe('saidAt: no valid date');
    expect(span('2023-01-01', 'soon')).toBe('saidAt: no valid date');
    expect(span('2023-01-01', '2023-03-01', 'month')).toBe('accepted');
    expect(span('2023-01-01', '2023-03-11', 'month')).toBe('saidAt: no valid date');
    expect(span('2023-01-01', '2023-01-01', 'month')).toBe('saidAt: ends before it begins');
    expect(span('2022-01-01', '2023-01-01', 'year')).toBe('accepted');
  });
});

describe('the time as of which a figure counts', () => {
  const running = count({ running: true });
  const counts = (on: string, claim = running, zone = 'UTC') =>
    says(stated(exactly(5)), claim, { day: 2, countsAsOf: { precision: 'day', on, zone } });
  it('is one of a running total', () => {
    expect(counts('2023-01-01')).toBe('accepted');
    expect(counts('2023-01-01', count())).toBe('countsAsOf: not a running total');
  });

  it('has a date and a zone', () => {
    expect(counts('2023-02-30')).toBe('countsAsOf: no valid date');
    expect(counts('2023-01-01', running, 'nowhere')).toBe('countsAsOf: no valid zone');
  });

  it('does not begin after the statement was said', () => {
    expect(counts('2023-01-02')).toBe('accepted');
    expect(counts('2023-01-03')).toBe('countsAsOf: counts as of later than it was said');
    const at = (hour: string) => ({ precision: 'minute' as const, at: `2023-01-02T${hour}:00Z`, zone: 'UTC' });
    const counted = (asOf: string) => says(stated(exactly(5)), running, { saidAt: at('10:00'), countsAsOf: at(asOf) });
    expect(counted('09:00')).toBe('accepted');
    expect(counted('10:01')).toBe('countsAsOf: counts as of later than it was said');
  });
});
