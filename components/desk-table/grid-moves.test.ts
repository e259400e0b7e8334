import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOf, moved } from './grid-moves';

const size = { rows: 5, columns: 3 };

describe('keys lead as in a spreadsheet', () => {
  it.each([
    ['ArrowDown', { row: 0, column: 0 }, { row: 1, column: 0 }],
    ['ArrowDown', { row: 4, column: 0 }, { row: 4, column: 0 }],
    ['ArrowLeft', { row: 2, column: 0 }, { row: 2, column: 0 }],
    ['End', { row: 2, column: 0 }, { row: 2, column: 2 }],
    ['Home', { row: 2, column: 2 }, { row: 2, column: 0 }],
    ['PageDown', { row: 0, column: 1 }, { row: 4, column: 1 }],
    ['Tab', { row: 0, column: 2 }, { row: 1, column: 0 }],
  ])('%s from %j', (key, from, to) => {
    expect(moved(from, size, { key })).toEqual(to);
  });

  it('Control goes to the edge, and with Home and End to the corners', () => {
    expect(moved({ row: 2, column: 1 }, size, { key: 'ArrowUp', ctrl: true })).toEqual({ row: 0, column: 1 });
    expect(moved({ row: 2, column: 1 }, size, { key: 'End', ctrl: true })).toEqual({ row: 4, column: 2 });
  });

  it('Tab leaves the table behind its last cell, and before its first', () => {
    expect(moved({ row: 4, column: 2 }, size, { key: 'Tab' })).toBeUndefined();
    expect(moved({ row: 0, column: 0 }, size, { key: 'Tab', shift: true })).toBeUndefined();
  });

  it('other keys do not move', () => {
    expect(moved({ row: 0, column: 0 }, size, { key: 'a' })).toBeUndefined();
  });
});

const spot = fc.record({ row: fc.nat(8), column: fc.nat(6) });
const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Tab'];

it('every key that moves leads to a cell of the table', () => {
  fc.assert(
    fc.property(spot, fc.constantFrom(...KEYS), fc.boolean(), fc.boolean(), (from, key, ctrl, shift) => {
      const to = moved(from, { rows: 9, columns: 7 }, { key, ctrl, shift });
      return to === undefined ? key === 'Tab' : to.row >= 0 && to.row < 9 && to.column >= 0 && to.column < 7;
    }),
  );
});

it('Tab goes through every cell once', () => {
  const seen = ['0 0'];
  for (let at = moved({ row: 0, column: 0 }, size, { key: 'Tab' }); at; at = moved(at, size, { key: 'Tab' })) {
    seen.push(`${at.row} ${at.column}`);
  }
  expect(seen).toHaveLength(15);
  expect(new Set(seen).size).toBe(15);
});

it('a block is the same from either corner', () => {
  fc.assert(
    fc.property(spot, spot, (a, b) => {
      expect(blockOf(a, b)).toEqual(blockOf(b, a));
      const { top, bottom, left, right } = blockOf(a, b);
      return top <= bottom && left <= right;
    }),
  );
});
