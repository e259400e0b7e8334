import { expect, test } from 'vitest';
import { NOTHING_ONLY, type Waiting } from './table-store';
import { type Kept, withChanges } from './use-kept-cells';

const repeats = { saidAt: '', via: '', document: '', language: 'en' };
const cell = (text: string): Waiting => ({ text, only: NOTHING_ONLY, how: 'typed', repeats });
const kept = (cells: Record<string, string>): Kept => ({
  cells: { killed: Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, cell(text)])) },
  repeats,
});

test('two tabs keep the cells of both', () => {
  const one = withChanges(undefined, kept({}), kept({ girkin: '400' }));
  const both = withChanges(one, kept({}), kept({ bezsonov: '63' }));
  expect(both.cells.killed).toEqual({ girkin: cell('400'), bezsonov: cell('63') });
});

test('what one tab logged, or changed, is not brought back by the other', () => {
  const before = kept({ girkin: '400', bezsonov: '63' });
  const logged = withChanges(before, before, kept({ bezsonov: '63' }));
  expect(withChanges(logged, before, kept({ girkin: '400', bezsonov: '64' })).cells.killed).toEqual({
    bezsonov: cell('64'),
  });
});
