import { expect, test } from 'vitest';
import { knownOnce } from './ready-to-suggest';

test('names of sources are made ready once, and anew when one has changed', () => {
  const sources = (name: string) => [{ id: 'a', name, names: [name] }];
  const first = knownOnce(sources('Ada Rowe'));
  expect(knownOnce(sources('Ada Rowe'))).toBe(first);
  const renamed = knownOnce(sources('Ada Row'));
  expect(renamed).not.toBe(first);
  expect(renamed.in('Ada Row')).toMatchObject([{ source: { id: 'a' }, by: 'same' }]);
});
