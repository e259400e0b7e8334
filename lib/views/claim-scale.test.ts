import { expect, test } from 'vitest';
import { count } from '@/lib/domain/testing/record';
import { valueScale } from './claim-scale';

const persons = count();
const scaleOf = (...ends: readonly number[]) => {
  const { note, ticks, first, last } = valueScale(ends, persons);
  return { note, first, last, labels: ticks.map(({ label }) => label) };
};

test('an axis begins at zero where some figure is below half of the largest', () => {
  expect(scaleOf(63, 89, 440)).toEqual({
    note: undefined,
    first: 0,
    last: 500,
    labels: ['0', '100', '200', '300', '400', '500'],
  });
});

test('an axis that begins above zero says so', () => {
  expect(scaleOf(100_007, 116_683)).toMatchObject({
    note: 'the axis begins at 100,000, not at 0',
    first: 100_000,
  });
  expect(scaleOf(105_792)).toMatchObject({ note: 'the axis begins at 105,791, not at 0' });
});

test('from a tenfold on it is logarithmic, and says so', () => {
  expect(scaleOf(63, 640)).toMatchObject({
    note: 'logarithmic scale: each step is twice the one before',
    labels: ['100', '200', '400'],
  });
  expect(scaleOf(63, 630).note).toBeUndefined();
});

test('an axis with zero among its figures is never logarithmic', () => {
  expect(scaleOf(0, 63, 6300)).toMatchObject({ note: undefined, first: 0 });
});
