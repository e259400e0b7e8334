import { expect, test } from 'vitest';
import type { Checked } from '@/lib/domain/evidence-check';
import { checksView, dayChecked } from './evidence-checks';

const figure = (stands: Checked['stands'], more: Partial<Checked> = {}): Checked => ({
  what: 'figure',
  said: 'at least 400',
  stands,
  ...more,
});

test('of several passages the one counts in which it stands', () => {
  expect(checksView([figure('nowhere'), figure('in the quote', { as: 'at least 400' })], true)).toEqual({
    inQuote: ['at least 400'],
    others: [],
  });
});

test('what stands nowhere is told with what was looked through', () => {
  const missing = figure('nowhere', { nearest: 'around 400' });
  expect(checksView([missing], true).others).toEqual([
    { text: '“at least 400” is not in this document; its nearest words are “around 400”.', isWrong: true },
  ]);
  expect(checksView([missing], false).others[0]?.text).toMatch(/^“at least 400” is not near the quote; its nearest/);
});

test('a day is checked where one is named', () => {
  const zone = 'Europe/Moscow';
  expect(dayChecked({ precision: 'day', on: '2023-01-02', zone })).toBe('2023-01-02');
  expect(dayChecked({ precision: 'minute', at: '2023-01-01T22:30:00Z', zone })).toBe('2023-01-02');
  expect(dayChecked({ precision: 'month', on: '2023-01-01', zone })).toBeUndefined();
});
