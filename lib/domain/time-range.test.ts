import { describe, expect, it } from 'vitest';
import { rangeOfTime } from './time-range';
import type { Precision, TimeValue } from './value';

const zone = 'Europe/Moscow';
const exact = (precision: Precision, at: string): TimeValue => ({
  type: 'time',
  precision,
  zone,
  relation: 'exact',
  at,
});

function ends(value: TimeValue, how: 'as read' | 'widest' = 'as read'): string {
  const { low, high } = rangeOfTime(value, how);
  const show = (bound: typeof low) => (bound === 'open' ? 'open' : new Date(bound.toNumber()).toISOString());
  return `${show(low)} .. ${show(high)}`;
}

describe('a time covers the unit to which it is given', () => {
  it.each([
    ['second', '2022-12-31T21:02:05.300Z', '2022-12-31T21:02:05.000Z .. 2022-12-31T21:02:05.999Z'],
    ['minute', '2022-12-31T21:02:00Z', '2022-12-31T21:02:00.000Z .. 2022-12-31T21:02:59.999Z'],
    ['hour', '2022-12-31T21:02:00Z', '2022-12-31T21:00:00.000Z .. 2022-12-31T21:59:59.999Z'],
    // 00:02 in Moscow is already 1 January there.
    ['day', '2022-12-31T21:02:00Z', '2022-12-31T21:00:00.000Z .. 2023-01-01T20:59:59.999Z'],
    ['month', '2022-12-31T21:02:00Z', '2022-12-31T21:00:00.000Z .. 2023-01-31T20:59:59.999Z'],
    ['year', '2022-12-31T21:02:00Z', '2022-12-31T21:00:00.000Z .. 2023-12-31T20:59:59.999Z'],
  ] as const)('%s', (precision, at, range) => expect(ends(exact(precision, at))).toBe(range));
});

it('a day of 23 hours has that length', () => {
  const spring: TimeValue = { ...exact('day', '2023-03-26T12:00:00Z'), zone: 'Europe/Berlin' };
  expect(ends(spring)).toBe('2023-03-25T23:00:00.000Z .. 2023-03-26T21:59:59.999Z');
});

describe('other relations', () => {
  const common = { type: 'time', precision: 'minute', zone } as const;
  const noon = '2023-01-01T12:00:00Z';
  const one = '2023-01-01T13:00:00Z';
  it.each([
    ['from it on', { ...common, relation: 'at least', from: noon }, '2023-01-01T12:00:00.000Z .. open'],
    ['after it', { ...common, relation: 'more than', from: noon }, '2023-01-01T12:01:00.000Z .. open'],
    ['by it', { ...common, relation: 'at most', to: noon }, 'open .. 2023-01-01T12:00:59.999Z'],
    ['before it', { ...common, relation: 'fewer than', to: noon }, 'open .. 2023-01-01T11:59:59.999Z'],
    [
      'between',
      { ...common, relation: 'between', from: noon, to: one },
      '2023-01-01T12:00:00.000Z .. 2023-01-01T13:00:59.999Z',
    ],
  ] as const)('%s', (_, value, range) => expect(ends(value)).toBe(range));
});

describe('about (2)', () => {
  const about = (precision: Precision): TimeValue => ({
    type: 'time',
    precision,
    zone: 'UTC',
    relation: 'about',
    at: '2023-03-10T12:00:00Z',
  });
  it.each([
    ['second', '2023-03-10T11:45:00.000Z .. 2023-03-10T12:15:00.999Z'],
    ['minute', '2023-03-10T11:45:00.000Z .. 2023-03-10T12:15:59.999Z'],
    ['hour', '2023-03-10T11:45:00.000Z .. 2023-03-10T13:14:59.999Z'],
    ['day', '2023-03-09T00:00:00.000Z .. 2023-03-11T23:59:59.999Z'],
    ['month', '2023-02-01T00:00:00.000Z .. 2023-04-30T23:59:59.999Z'],
    ['year', '2022-01-01T00:00:00.000Z .. 2024-12-31T23:59:59.999Z'],
  ] as const)('a %s: 15 minutes of a clock time, one more of a calendar unit, on each side', (precision, range) =>
    expect(ends(about(precision))).toBe(range),
  );

  it('reaches twice as far in the firm test', () => {
    expect(ends(about('minute'), 'widest')).toBe('2023-03-10T11:30:00.000Z .. 2023-03-10T12:30:59.999Z');
    expect(ends(about('day'), 'widest')).toBe('2023-03-08T00:00:00.000Z .. 2023-03-12T23:59:59.999Z');
  });
});
