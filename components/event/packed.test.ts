import { expect, test } from 'vitest';
import { packed } from './packed';

test('ranges that would lie over each other are in rows of their own', () => {
  const ranges = [
    { from: 0.5, to: 0.9 },
    { from: 0, to: 0.4 },
    { from: 0.3, to: 0.6 },
  ];
  expect(packed(ranges)).toEqual({ rows: 2, rowOf: [0, 0, 1] });
});

test('many ranges share six rows, and none is left out', () => {
  const { rows, rowOf } = packed(Array.from({ length: 40 }, () => ({ from: 0, to: 1 })));
  expect(rows).toBe(6);
  expect(rowOf).toHaveLength(40);
  expect(Math.max(...rowOf)).toBe(5);
});

test('without ranges there is one row', () => {
  expect(packed([])).toEqual({ rows: 1, rowOf: [] });
});
