import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashesAtLevel, hasTile, tileAddress, tileAt } from './log-tile-address.mjs';

describe('the address of a tile', () => {
  test.each([
    [{ level: 0, number: 0, width: 256 }, 'tile/0/000'],
    [{ level: 0, number: 67, width: 5 }, 'tile/0/067.p/5'],
    [{ level: 1, number: 1234067, width: 256 }, 'tile/1/x001/x234/067'],
    [{ level: 'entries', number: 1000, width: 255 }, 'tile/entries/x001/000.p/255'],
  ] as const)('of %o is %s, both ways', (tile, address) => {
    expect(tileAddress(tile)).toBe(address);
    expect(tileAt(address)).toEqual(tile);
  });

  test.each([
    'tile/00/000',
    'tile/64/000',
    'tile/-1/000',
    'tile/0/0',
    'tile/0/x000/067',
    'tile/0/001/067',
    'tile/0/x001/x067',
    'tile/0/067.p/0',
    'tile/0/067.p/05',
    'tile/0/067.p/256',
    'tile/0/067.p/',
    'tile/0/x001/067/',
    'tile/data/000',
    'tile/entries/000.p/1/2',
    'tile/0/x999/x999/x999/x999/x999/999',
  ])('is not %s', (address) => expect(tileAt(address)).toBeUndefined());

  test('is one of its own for each tile', () => {
    const tile = fc.record({
      level: fc.oneof(fc.constant('entries' as const), fc.nat({ max: 63 })),
      number: fc.nat({ max: 999_999_999_999 }),
      width: fc.integer({ min: 1, max: 256 }),
    });
    fc.assert(
      fc.property(tile, (one) => {
        expect(tileAt(tileAddress(one))).toEqual(one);
      }),
    );
  });
});

test('a tree of 70,000 has the tiles that the specification counts', () => {
  expect(hashesAtLevel(0, 70_000)).toBe(273 * 256 + 112);
  expect(hashesAtLevel(1, 70_000)).toBe(256 + 17);
  expect(hashesAtLevel(2, 70_000)).toBe(1);
  expect(hasTile({ level: 0, number: 273, width: 112 }, 70_000)).toBe(true);
  expect(hasTile({ level: 0, number: 273, width: 113 }, 70_000)).toBe(false);
  expect(hasTile({ level: 'entries', number: 273, width: 112 }, 70_000)).toBe(true);
  expect(hasTile({ level: 2, number: 0, width: 1 }, 70_000)).toBe(true);
  expect(hasTile({ level: 3, number: 0, width: 1 }, 70_000)).toBe(false);
});
