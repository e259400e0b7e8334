import { expect, test } from 'vitest';
import type { DeskTableView } from '@/lib/views/desk-table';
import { filled, fits, inTheirPlaces } from './use-desk-rows';

type Sides = DeskTableView['sides'];

const side = (key: string, tone: Sides[number]['tone'], ...columns: string[]): Sides[number] => ({
  key,
  label: key,
  tone,
  columns: columns.map((name) => ({
    key: name,
    name,
    sourceKind: 'media',
    kind: 'media',
    reliability: 'not graded',
    filled: 0,
  })),
});
const places = (sides: Sides) => sides.map(({ key, tone, columns }) => [key, tone, ...columns.map((one) => one.key)]);

test('columns stay where they are, though the desk would order them anew', () => {
  const before = [side('ukraine', 'a', 'stratcom', 'staff'), side('russia', 'b', 'mod')];
  const now = [side('russia', 'a', 'mod'), side('ukraine', 'b', 'staff', 'stratcom')];
  expect(places(inTheirPlaces(before, now))).toEqual([
    ['ukraine', 'a', 'stratcom', 'staff'],
    ['russia', 'b', 'mod'],
  ]);
});

test('a new source comes last on its side, and a new side last of all, in a tone of its own', () => {
  const before = [side('ukraine', 'a', 'stratcom'), side('none', 'none', 'bbc')];
  const now = [side('russia', 'a', 'mod'), side('ukraine', 'b', 'staff', 'stratcom'), side('none', 'none', 'bbc')];
  expect(places(inTheirPlaces(before, now))).toEqual([
    ['ukraine', 'a', 'stratcom', 'staff'],
    ['none', 'none', 'bbc'],
    ['russia', 'b', 'mod'],
  ]);
});

test('a column in which nothing is left stays', () => {
  const before = [side('ukraine', 'a', 'stratcom', 'staff')];
  expect(places(inTheirPlaces(before, [side('ukraine', 'a', 'staff')]))).toEqual([
    ['ukraine', 'a', 'stratcom', 'staff'],
  ]);
});

const row = (key: string, at: number, question: string) =>
  ({ at, row: { key }, question: { label: question }, items: {} }) as unknown as DeskTableView['rows'][number];
const labels = (slots: ReturnType<typeof filled>) => slots.map((slot) => slot?.question.label);

test('an answer that comes late does not take the place of a later one', () => {
  const first = filled([undefined, undefined], { rows: [row('a', 0, 'a2')], changed: '2026-11-30T14:00:02.000Z' });
  const late = filled(first, { rows: [row('a', 0, 'a1'), row('b', 1, 'b1')], changed: '2026-11-30T14:00:01.000Z' });
  expect(labels(late)).toEqual(['a2', 'b1']);
  const next = filled(late, { rows: [row('a', 0, 'a3')], changed: '2026-11-30T14:00:03.000Z' });
  expect(labels(next)).toEqual(['a3', 'b1']);
});

test('a row that moved leaves the place that it had', () => {
  const before = filled([undefined, undefined], { rows: [row('a', 0, 'a')], changed: '1' });
  expect(labels(filled(before, { rows: [row('b', 0, 'b'), row('a', 1, 'a')], changed: '2' }))).toEqual(['b', 'a']);
});

test('rows do not fit where a question was added before others, discarded, or moved', () => {
  const slots = filled([undefined, undefined, undefined], {
    rows: [row('a', 0, 'a'), row('b', 1, 'b'), row('c', 2, 'c')],
    changed: '1',
  });
  expect(fits(slots, { total: 3, rows: [row('b', 1, 'b2')] })).toBe(true);
  expect(fits(slots, { total: 2, rows: [] })).toBe(false);
  expect(fits(slots, { total: 4, rows: [row('new', 0, 'new')] })).toBe(false);
  expect(fits(slots, { total: 3, rows: [row('c', 0, 'c')] })).toBe(false);
  // One was discarded and another added.
  expect(fits(slots, { total: 3, rows: [row('new', 2, 'new')] })).toBe(false);
});

test('rows that are not loaded take any place', () => {
  const slots = filled([undefined, undefined], { rows: [row('a', 0, 'a')], changed: '1' });
  expect(fits(slots, { total: 2, rows: [row('b', 1, 'b')] })).toBe(true);
});
