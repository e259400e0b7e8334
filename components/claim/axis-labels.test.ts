import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisLabels, ROOMS, type Room, spanOf } from './axis-labels';

const shown = (labels: ReturnType<typeof axisLabels>) => labels.map(({ label, below }) => [label, below]);

test('labels that would touch on a phone are shown in wider windows, the first and the last everywhere', () => {
  const labels = axisLabels([
    { at: 0, label: '1 Jan', below: '2023' },
    { at: 0.25, label: '2 Jan', below: '2023' },
    { at: 0.5, label: '4 Jan', below: '2023' },
    { at: 0.75, label: '25 Jan', below: '2023' },
  ]);
  expect(labels.map(({ label, from }) => [label, from])).toEqual([
    ['1 Jan', 'least'],
    ['2 Jan', 'tablet'],
    ['4 Jan', 'phone'],
    ['25 Jan', 'least'],
  ]);
});

test('the year or the day is told where another begins, and by the last label', () => {
  const labels = axisLabels([
    { at: 0, label: '09:30', below: '14 Mar' },
    { at: 0.3, label: '11:00', below: '14 Mar' },
    { at: 0.6, label: '07:00', below: '15 Mar' },
    { at: 0.99, label: '08:00', below: '15 Mar' },
  ]);
  expect(shown(labels)).toEqual([
    ['09:30', '14 Mar'],
    ['11:00', undefined],
    ['07:00', '15 Mar'],
    ['08:00', '15 Mar'],
  ]);
});

const tick = fc.record({
  at: fc.integer({ min: 0, max: 1000 }).map((thousandth) => thousandth / 1000),
  label: fc.oneof(fc.string({ minLength: 1, maxLength: 14 }), fc.constantFrom('end of day', '30 Mar', '100,000')),
  below: fc.constantFrom('14 March 2025', '2023', '1862'),
});

test('whatever the labels: no two of one window touch, and none is outside its axis', () => {
  const ticks = fc
    .uniqueArray(tick, { maxLength: 12, selector: ({ at }) => at })
    .map((some) => some.toSorted((a, b) => a.at - b.at));
  fc.assert(
    fc.property(ticks, (given) => {
      const labels = axisLabels(given);
      expect(labels.length > 0).toBe(given.length > 0);
      const rooms = Object.keys(ROOMS) as Room[];
      for (const [index, room] of rooms.entries()) {
        for (const wider of [1, 1.7]) {
          const axis = ROOMS[room] * wider;
          const spans = labels.filter(({ from }) => rooms.indexOf(from) <= index).map((label) => spanOf(label, axis));
          spans.slice(1).forEach(([from], before) => {
            expect(from).toBeGreaterThan(spans[before]?.[1] ?? 0);
          });
          for (const [from, to] of spans) {
            expect(from).toBeGreaterThanOrEqual(-0.001);
            expect(to).toBeLessThanOrEqual(axis + 0.001);
          }
        }
      }
    }),
  );
});
