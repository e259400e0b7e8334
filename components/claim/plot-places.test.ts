import { describe, expect, test } from 'vitest';
import type { SeriesView } from '@/lib/views/claim-view';
import { heightFor, labelsOf, NAMED, shiftOf, yAt } from './plot-places';

const line = (key: string, at: number, edges = false): SeriesView => ({
  key,
  name: key,
  tone: 'none',
  hollow: false,
  ref: key,
  value: '1',
  denied: false,
  labelAt: at,
  ended: false,
  steps: [{ from: 0, to: 1, low: at, high: at, open: 'none', at, ...(edges && { edges: true as const }) }],
});

describe('names beside lines', () => {
  test('are placed from the top down, do not overlap, and are all inside', () => {
    const series = [line('a', 0.5), line('b', 0.5), line('c', 0.51), line('d', 0), line('e', 0.01), line('f', 1)];
    const height = heightFor(series);
    const labels = labelsOf(series, height);
    expect(labels.map(({ tag }) => tag)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(labels[0]?.series.key).toBe('f');
    labels.slice(1).forEach(({ y }, index) => {
      expect(y - (labels[index]?.y ?? 0)).toBeGreaterThanOrEqual(33.9);
    });
    expect(Math.max(...labels.map(({ y }) => y))).toBeLessThanOrEqual(height);
    expect(Math.min(...labels.map(({ y }) => y))).toBeGreaterThanOrEqual(0);
  });

  test('are limited in number', () => {
    const series = Array.from({ length: 300 }, (_, n) => line(`s${n}`, n / 300));
    expect(labelsOf(series, heightFor(series))).toHaveLength(NAMED);
    expect(heightFor(series)).toBeLessThan(1000);
  });
});

test('two lines with one figure are drawn beside each other; of two bands only the marks are', () => {
  expect(shiftOf([line('a', 0.5), line('b', 0.5)], 1)).toBe(4);
  expect(shiftOf([line('a', 0.5), line('b', 0.6)], 1)).toBe(0);
  expect(shiftOf([line('a', 0.5, true), line('b', 0.5, true)], 1)).toBe(9);
});

test('the highest value is at the top', () => {
  expect(yAt(300, 1)).toBeLessThan(yAt(300, 0));
});
