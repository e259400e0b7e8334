import { expect, test } from 'vitest';
import { nothingElse } from './public-thing';
import type { Search } from './record';

test('a field that the form has no place for does not compile', () => {
  const { id, claim, source, places, until, note, ...rest } = {} as Search;
  nothingElse(rest);
  const { id: _, claim: _c, source: _s, places: _p, until: _u, ...more } = {} as Search;
  // @ts-expect-error: the note has no place.
  nothingElse(more);
  expect([id, claim, source, places, until, note]).toHaveLength(6);
});
