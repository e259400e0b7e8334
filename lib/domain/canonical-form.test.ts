import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCanonical } from './canonical-form';

test('is what a library makes of the same value, and no other text', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(), (value, place) => {
      const text = canonicalize(value) ?? '';
      expect(isCanonical(text, JSON.parse(text))).toBe(true);
      const index = place % (text.length + 1);
      const spaced = `${text.slice(0, index)} ${text.slice(index)}`;
      // A space within a string changes what it says, and the text stays canonical.
      const read = readOr(spaced);
      if (read !== undefined && canonicalize(read) === text) expect(isCanonical(spaced, read)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

function readOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
