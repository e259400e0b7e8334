import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readValue } from './read-value';
import { contexts, oddStrings } from './testing/odd-strings';
import { contextOf } from './testing/print';

it('no string makes the reader throw, and every reading keeps the words', () => {
  fc.assert(
    fc.property(oddStrings, contexts, (words, context) => {
      const reading = readValue(words, context);
      expect(reading.words).toBe(words);
      if (reading.kind === 'several') expect(reading.readings.length).toBeGreaterThan(1);
    }),
    { numRuns: 2000 },
  );
});

it('a figure is never read where its digits are not all accounted for', () => {
  const counts = contextOf({ words: '', asks: 'whole number', understood: '' });
  for (const words of ['10²', '٤٠٠ and 5', '1e5', '0x10', 'B52', '5½', 'X5', '400[1][2] 5', '3½ 4', '5₂']) {
    expect([words, readValue(words, counts).kind]).toEqual([words, 'not read']);
  }
});

it('what is too long for a value is not read, but a text of any length is', () => {
  const long = 'at least 400 '.repeat(50);
  const of = (asks: 'whole number' | 'text') => readValue(long, contextOf({ words: long, asks, understood: '' }));
  expect(of('whole number')).toEqual({ kind: 'not read', words: long, why: 'too long' });
  expect(of('text').kind).toBe('read');
});
