import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logTicks } from './log-ticks';

const seven = ({ length }: readonly number[]) => length <= 7;

test('a logarithmic axis has steps of two up to a hundredfold, then of ten, and says which', () => {
  expect(logTicks(63, 999, seven)).toEqual({
    values: [100, 200, 400, 800],
    words: 'logarithmic scale: each step is twice the one before',
  });
  expect(logTicks(2, 20_000, seven)).toEqual({
    values: [10, 100, 1000, 10_000],
    words: 'logarithmic scale: each step is ten times the one before',
  });
  expect(logTicks(1, 1e12, seven)).toMatchObject({
    values: [1, 100, 10_000, 1e6, 1e8, 1e10, 1e12],
    words: 'logarithmic scale: each step is a hundred times the one before',
  });
  expect(logTicks(0.003, 0.04, seven).values).toEqual([0.005, 0.01, 0.02, 0.04]);
});

test('its labels are on the axis, at least two, at most seven, and each is as many times the one before', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
      fc.double({ min: 10.1, max: 1e9, noNaN: true }),
      (low, ratio) => {
        const { values } = logTicks(low, low * ratio, seven);
        expect(values.length).toBeGreaterThanOrEqual(2);
        expect(values.length).toBeLessThanOrEqual(7);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(low * 0.999);
        expect(Math.max(...values)).toBeLessThanOrEqual(low * ratio * 1.021);
        const steps = values.slice(1).map((value, index) => value / (values[index] ?? value));
        for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 6);
      },
    ),
  );
});
