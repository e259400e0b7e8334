import { expect, test } from 'vitest';
import type { DeskTableView } from '@/lib/views/desk-table';
import { inTheirPlaces } from './use-desk-rows';

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
