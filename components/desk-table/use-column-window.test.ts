import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsIn, FEW_COLUMNS } from './use-column-window';

test('few columns are all drawn', () => {
  expect(columnsIn({ left: 5000, width: 1000 }, 100, FEW_COLUMNS)).toEqual({ first: 0, last: FEW_COLUMNS });
});

test('every column that is in sight is drawn, and not many beyond', () => {
  const place = fc.record({ left: fc.integer({ min: 0, max: 9_000 }), width: fc.integer({ min: 300, max: 3_000 }) });
  fc.assert(
    fc.property(place, fc.integer({ min: 41, max: 200 }), (window, count) => {
      const { first, last } = columnsIn(window, 100, count);
      const firstSeen = Math.floor(window.left / 100);
      const lastSeen = Math.ceil((window.left + window.width) / 100);
      expect(first).toBeLessThanOrEqual(Math.min(count, firstSeen));
      expect(last).toBeGreaterThanOrEqual(Math.min(count, lastSeen));
      expect(last - first).toBeLessThanOrEqual(window.width / 100 + 24);
    }),
  );
});
