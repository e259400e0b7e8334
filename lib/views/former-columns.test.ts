import { expect, test } from 'vitest';
import { columnsNamed, withColumnsNow } from './former-columns';
import { FIRST_VIEW } from './table-state';

const now = new Map([['mod', 'ministry']]);

test('a column is found under the address of a source that was merged into its own', () => {
  const state = {
    ...FIRST_VIEW,
    order: ['bbc', 'mod'],
    show: ['mod', 'ministry'],
    hide: ['mod'],
    pin: ['mod'],
    cell: 'killed/mod',
  };
  expect(withColumnsNow(state, now)).toEqual({
    ...FIRST_VIEW,
    order: ['bbc', 'ministry'],
    show: ['ministry'],
    hide: ['ministry'],
    pin: ['ministry'],
    cell: 'killed/ministry',
  });
  expect(columnsNamed(state)).toEqual(['bbc', 'mod', 'ministry']);
});

test('a choice that names none of them stays the same object', () => {
  const state = { ...FIRST_VIEW, order: ['bbc'], cell: 'mod/bbc' };
  expect(withColumnsNow(state, now)).toBe(state);
  expect(columnsNamed(FIRST_VIEW)).toEqual([]);
});
