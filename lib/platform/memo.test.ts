import { expect, test } from 'vitest';
import { Memo } from './memo';

test('the same key gives the same object, which is computed once', () => {
  const memo = new Memo(2);
  const first = memo.get('a', () => ({ made: 1 }));
  expect(memo.get('a', () => ({ made: 2 }))).toBe(first);
  expect(memo.get('b', () => ({ made: 3 }))).toEqual({ made: 3 });
});

test('the least recently used entry is computed again', () => {
  const memo = new Memo(2);
  const made: string[] = [];
  const ask = (name: string) => memo.get(name, () => ({ at: made.push(name) }));
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) ask(name);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
