import { expect, test } from 'vitest';
import type { RowView } from '@/lib/views/event-view';
import { filled } from './use-event-view';

const rows = (...keys: string[]) => keys.map((key) => ({ key }) as RowView);
const part = (from: number, chosen: number, ...keys: string[]) => ({
  rows: rows(...keys),
  total: { all: chosen, chosen, from },
});
const keysOf = (slots: readonly (RowView | undefined)[]) => slots.map((slot) => slot?.key);
const first = filled([], part(0, 5, 'a', 'b'));

test('rows take their places, and the others are awaited', () => {
  expect(keysOf(first)).toEqual(['a', 'b', undefined, undefined, undefined]);
  // Not holes: `indexOf`, by which the next one is found, passes over those.
  expect(first.indexOf(undefined)).toBe(2);
  expect(keysOf(filled(first, part(2, 5, 'c', 'd')))).toEqual(['a', 'b', 'c', 'd', undefined]);
});

test('no row is awaited that an event has lost since', () => {
  expect(keysOf(filled(first, part(4, 3)))).toEqual(['a', 'b', undefined]);
  expect(keysOf(filled(first, part(2, 2)))).toEqual(['a', 'b']);
});

test('an event that has come to be small is answered whole', () => {
  expect(keysOf(filled(first, part(0, 3, 'a', 'c', 'd')))).toEqual(['a', 'c', 'd']);
});

test('rows that an event has got since are awaited', () => {
  expect(keysOf(filled(first, part(2, 6, 'c', 'd')))).toEqual(['a', 'b', 'c', 'd', undefined, undefined]);
});
