import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listCell, listItems } from './list-cells';

test('writes one item per line', () => {
  expect(listCell(['s01', 's09'])).toBe('s01\ns09');
  expect(listCell(['two\nlines', 'a \\ and \\n'])).toBe('two\\nlines\na \\\\ and \\\\n');
  expect(listCell(['', 'x', ''])).toBe('\\e\nx\n\\e');
});

test('any items come back as they were', () => {
  const item = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('\\', 'n', 'r', 'e', '\n', '\r', 'a') }));
  const comesBack = fc.property(fc.array(item), (items) => {
    expect(listItems(listCell(items))).toEqual(items);
  });
  fc.assert(comesBack, { numRuns: 2000 });
});
