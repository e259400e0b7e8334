import { expect, it } from 'vitest';
import { readValue } from './read-value';
import { contextOf, printed } from './testing/print';

const read = (words: string) => readValue(words, contextOf({ words, asks: 'option', understood: '' }));

it.each([
  ['Kyiv, according to the mayor', 'kyiv', 'according to mayor'],
  ['Kyiv and Moscow, officials said', 'kyiv + moscow', 'officials said'],
])('what follows a name and a comma is left over: %s', (words, options, rest) => {
  const reading = read(words);
  expect(printed(reading, 'UTC')).toBe(options);
  expect(reading).toMatchObject({ understood: { certainty: 'likely', rest } });
});

it.each([
  'Kyiv, not Moscow',
  'Kyiv region',
  'Kyiv, according to whom?',
  'Kyiv, según el alcalde',
  'near Kyiv',
  'Kyiv, if true',
])('is not read: %s', (words) => expect(read(words).kind).toBe('not read'));
