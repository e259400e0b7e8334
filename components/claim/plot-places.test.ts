import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeriesView } from '@/lib/views/claim-view';
import { heightFor, heightOf, labelsOf, marksAside, NAMED, NAMES, shiftOf, yAt } from './plot-places';
import { textWidth } from './text-width';

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
  });

  test('whatever is drawn: no two names overlap, none is outside the plot or wider than its column', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 9 });
    const one = fc.record({
      name: words,
      value: words,
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      edges: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 40 }), (some) => {
        const series = some.map(({ name, value, at, edges }, index) => ({
          ...line(`s${index}`, at, edges),
          name: name.join(' '),
          value: value.join(' '),
        }));
        const height = heightFor(series);
        const labels = labelsOf(series, height);
        expect(labels).toHaveLength(Math.min(NAMED, series.length));
        let bottom = 0;
        for (const label of labels) {
          const half = heightOf(label) / 2;
          expect(label.y - half).toBeGreaterThanOrEqual(bottom - 0.001);
          bottom = label.y + half;
          for (const text of [...label.name, ...label.value]) {
            expect(textWidth(text, NAMES.size)).toBeLessThanOrEqual(NAMES.width);
          }
        }
        expect(bottom).toBeLessThanOrEqual(height + 0.001);
      }),
    );
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

test('marks of one date and nearly one figure are moved along their lines, until five of them are apart', () => {
  const series = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key, index) => line(key, 0.5 + index / 1000));
  const moved = marksAside(series, 300);
  expect(series.flatMap(({ steps }) => steps.map((step) => moved.get(step)))).toEqual([0, 9, 18, 27, 36, 36, 36]);
  const apart = [line('a', 0.2), line('b', 0.8)];
  expect([...marksAside(apart, 300).values()]).toEqual([0, 0]);
});

test('the highest value is at the top', () => {
  expect(yAt(300, 1)).toBeLessThan(yAt(300, 0));
});
