import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, PART_BYTES, partLength, partsOf } from './file-parts';

describe('a file on its way in', () => {
  test('its parts are the file, none is empty, and there is none before or after them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_BYTES }), (size) => {
        const lengths = Array.from({ length: partsOf(size) }, (_, number) => partLength(size, number));
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(size);
        expect(Math.min(...lengths)).toBeGreaterThan(0);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(PART_BYTES);
        expect(partLength(size, partsOf(size))).toBe(0);
        expect(partLength(size, -1)).toBe(0);
      }),
    );
  });

  test('the largest has 100 parts', () => {
    expect(partsOf(MOST_BYTES)).toBe(100);
  });
});
