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
});
