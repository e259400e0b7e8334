import { expect, test } from 'vitest';
import { evidenceIn } from './composed-evidence';

const quote = (start: number) => ({ exact: 'about 400', prefix: '', suffix: '', start, end: start + 9 });

test('passages come first, and a document that is quoted is not named again', () => {
  const quotes = [
    { document: 'b', quote: quote(4) },
    { document: 'b', quote: quote(40) },
  ];
  expect(evidenceIn({ documents: ['a', 'b', 'c'], quotes })).toEqual([...quotes, { document: 'a' }, { document: 'c' }]);
  expect(evidenceIn({ documents: ['a'] })).toEqual([{ document: 'a' }]);
});
