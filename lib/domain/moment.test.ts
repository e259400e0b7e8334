import { describe, expect, it } from 'vitest';
import { momentText } from '@/lib/views/dates';
import { countsFrom, momentWritten, saidBy, spanOf, timeAsked, writtenMoment } from './moment';
import type { Moment } from './record';

const day = (on: string, zone = 'UTC'): Moment => ({ precision: 'day', on, zone });
const at = (instant: string): Moment => ({ precision: 'minute', at: instant, zone: 'UTC' });
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

describe('from when something counts', () => {
  it('a day: from its last millisecond in the zone of the event, whatever zone it names', () => {
    expect(iso(countsFrom(day('2023-01-02'), 'Europe/Moscow'))).toBe('2023-01-02T20:59:59.999Z');
    expect(iso(countsFrom(day('2023-01-02', 'Asia/Kolkata'), 'Europe/Moscow'))).toBe('2023-01-02T20:59:59.999Z');
  });

  it('the same day in the zone of another event, and in the first again', () => {
    const same = day('2023-01-02');
    const ends = ['Europe/Moscow', 'UTC', 'Europe/Moscow'].map((zone) => iso(countsFrom(same, zone)).slice(11, 13));
    expect(ends).toEqual(['20', '23', '20']);
  });

  it('is computed once for a moment in a zone', () => {
    const same = day('2023-01-02');
    expect(spanOf(same, 'UTC')).toBe(spanOf(same, 'UTC'));
  });

  it('one of several days: from the beginning of the first to the end of the last', () => {
    const { first, last } = spanOf({ precision: 'day', on: '2023-01-01', until: '2023-01-02', zone: 'UTC' }, 'UTC');
    expect([iso(first), iso(last)]).toEqual(['2023-01-01T00:00:00.000Z', '2023-01-02T23:59:59.999Z']);
    const months: Moment = { precision: 'month', on: '2023-01-01', until: '2023-02-01', zone: 'UTC' };
    expect(iso(countsFrom(months, 'UTC'))).toBe('2023-02-28T23:59:59.999Z');
  });

  it('a day of 23 hours ends where it ends', () => {
    const { first, last } = spanOf(day('2023-03-26'), 'Europe/Berlin');
    expect(last - first + 1).toBe(23 * 3_600_000);
  });

  it('a month and a year: from their end, however their date is written', () => {
    expect(iso(countsFrom({ precision: 'month', on: '2023-02', zone: 'UTC' }, 'UTC'))).toBe('2023-02-28T23:59:59.999Z');
    expect(iso(countsFrom({ precision: 'month', on: '2023-02-11', zone: 'UTC' }, 'UTC'))).toBe(
      '2023-02-28T23:59:59.999Z',
    );
    expect(iso(countsFrom({ precision: 'year', on: '2023', zone: 'UTC' }, 'UTC'))).toBe('2023-12-31T23:59:59.999Z');
    expect(iso(countsFrom({ precision: 'year', on: '2023-05-05', zone: 'UTC' }, 'UTC'))).toBe(
      '2023-12-31T23:59:59.999Z',
    );
  });

  it.each([
    ['day', '2023'],
    ['day', '2023-01'],
    ['day', '2023-01-02-99'],
    ['day', '2023-01-02 '],
    ['day', '2023-02-30'],
    ['month', '2023'],
    ['month', '2023-1'],
    ['month', '2023-01-'],
    ['year', '23'],
    ['year', '2023-13'],
    ['year', ' 2023'],
  ] as const)('a %s written "%s": from never, that is none', (precision, on) => {
    expect(() => countsFrom({ precision, on, zone: 'UTC' }, 'UTC')).toThrow(RangeError);
  });

  it('an instant: from itself', () => {
    expect(iso(countsFrom(at('2023-01-02T09:00:00Z'), 'Europe/Moscow'))).toBe('2023-01-02T09:00:00.000Z');
  });
});

describe('as of', () => {
  it('a day includes what was said on it, at any hour', () => {
    expect(saidBy(day('2023-01-02'), day('2023-01-02'), 'Europe/Moscow')).toBe(true);
    expect(saidBy(at('2023-01-02T20:59:59Z'), day('2023-01-02'), 'Europe/Moscow')).toBe(true);
    expect(saidBy(at('2023-01-02T21:00:00Z'), day('2023-01-02'), 'Europe/Moscow')).toBe(false);
    expect(saidBy(day('2023-01-03'), day('2023-01-02'), 'Europe/Moscow')).toBe(false);
  });

  it('an hour of a day does not yet include what was said some time on that day', () => {
    expect(saidBy(day('2023-01-02'), at('2023-01-02T12:00:00Z'), 'UTC')).toBe(false);
  });

  it('the latest includes everything', () => {
    expect(saidBy(day('2999-01-01'), 'latest', 'UTC')).toBe(true);
  });
});

describe('a time as it is written', () => {
  it.each([
    ['2023-01-02', { precision: 'day', on: '2023-01-02', zone: 'Europe/Moscow' }],
    ['2023-01', { precision: 'month', on: '2023-01-01', zone: 'Europe/Moscow' }],
    ['1862', { precision: 'year', on: '1862-01-01', zone: 'Europe/Moscow' }],
    ['2023-01-02T10:00+03:00', { precision: 'minute', at: '2023-01-02T07:00:00Z', zone: 'Europe/Moscow' }],
  ])('%s', (text, moment) => {
    const read = momentWritten(text, 'Europe/Moscow');
    expect(read).toEqual(moment);
    expect(momentWritten(read === 'not a time' ? '' : writtenMoment(read), 'Europe/Moscow')).toEqual(read);
    expect(read !== 'not a time' && momentText(read)).toMatch(/1862|2023/);
  });

  it.each([
    ['2023-01-02T10:00 02:00', '2023-01-02T08:00:00Z'],
    ['2023-01-02T10:00:30.5 0200', '2023-01-02T08:00:30.5Z'],
    ['2023-01-02 10:00 02', '2023-01-02T08:00:00Z'],
    ['2023-01-02T10:00 01:00[Europe/Berlin]', '2023-01-02T09:00:00Z'],
    [' 2023-01-02T10:00-02:00 ', '2023-01-02T12:00:00Z'],
  ])('%s: the blank is the plus that it was', (text, instant) => {
    expect(momentWritten(text, 'Europe/Moscow')).toMatchObject({ at: instant });
    expect(momentWritten(timeAsked(text), 'Europe/Moscow')).toMatchObject({ at: instant });
  });

  it.each(['2023-01-02 10:00', '2023-01-02 ', '02:00 03:00', '2023-01-02T10:00 02:00 03:00', '2023-01-02T10:00 Z'])(
    '"%s" is left as it is: no plus was lost',
    (text) => {
      expect(timeAsked(text)).toBe(text.trim());
    },
  );

  it('a text that is longer than any time is not a time, even if it begins with one', () => {
    const text = `2023-01-02T10:00Z${'[u-ca=iso8601]'.repeat(9)}`;
    expect(timeAsked(text)).toHaveLength(101);
    expect(momentWritten(text, 'UTC')).toBe('not a time');
    expect(timeAsked(timeAsked(text))).toBe(timeAsked(text));
  });

  it.each(['0001-01-03', '9999-12-29'])('%s, before everything or after now, is a time', (text) => {
    expect(momentWritten(text, 'Europe/Moscow')).not.toBe('not a time');
  });

  it.each([
    '02.01.2023',
    '2023-1-2',
    '2023-01-02T10:00 Z',
    '',
    'yesterday',
    '2023-02-30',
    '2023-13',
    '0000',
    '2023-01-02T10:00',
    '+275000-01-01T00:00Z',
    '9999-12-31',
  ])('"%s" is not a time', (text) => {
    expect(momentWritten(text, 'Europe/Moscow')).toBe('not a time');
  });
});
