import { expect, test } from 'vitest';
import { invalidateTags } from './content-version.mjs';
import { Memo, questionMemo } from './memo';

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

test('after a change for which no event is known everything is computed again, and after others nothing', () => {
  const memo = new Memo(2);
  const first = memo.get('a', () => ({ made: 1 }));
  invalidateTags(['event:a', 'events']);
  expect(memo.get('a', () => ({ made: 2 }))).toBe(first);
  invalidateTags('everything');
  expect(memo.get('a', () => ({ made: 3 }))).toEqual({ made: 3 });
});

test('a question without a version is always computed', () => {
  const memo = questionMemo(new Map([['a', 'version 1']]));
  const [known, unknown] = [{ id: 'a' }, { id: 'b' }];
  const first = memo(known, 'row', () => ({ made: 1 }));
  expect(memo(known, 'row', () => ({ made: 2 }))).toBe(first);
  expect(memo(unknown, 'row', () => ({ made: 3 }))).not.toBe(memo(unknown, 'row', () => ({ made: 3 })));
});
