import { describe, expect, it } from 'vitest';
import { grouped, indexOf } from './record-index';
import { count, recordOf } from './testing/record';

describe('groups', () => {
  it('are in the order given, without what has no key', () => {
    const byLength = grouped(['to', 'a', '', 'be', 'b'], ({ length }) => length || undefined);
    expect([...byLength]).toEqual([
      [2, ['to', 'be']],
      [1, ['a', 'b']],
    ]);
  });
});

describe('the index of a record', () => {
  it('is made once', () => {
    const record = recordOf([count()], []);
    expect(indexOf(record)).toBe(indexOf(record));
    expect(indexOf(record)).not.toBe(indexOf({ ...record }));
  });
});
