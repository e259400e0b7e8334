import { expect, test } from 'vitest';
import type { Anchored, Lost } from '@/lib/domain/anchored';
import { anchoredText, differencesText } from './anchored-text';

const quote = { exact: 'around 400', prefix: '', suffix: '', start: 0, end: 10 };

test('each outcome has a sentence of its own, and only what is lost is called so', () => {
  const found: Anchored[] = [
    { found: 'exact', quote },
    { found: 'same words', quote },
    { found: 'says the same', quote, changed: [] },
  ];
  const why: Lost[] = ['says something else', 'no passage like it', 'several places', 'not in the earlier text'];
  const lost = why.map((one): Anchored => ({ found: 'lost', why: one, differs: [] }));
  const told = [...found, ...lost].map(anchoredText);
  expect(new Set(told).size).toBe(7);
  expect(told.filter((sentence) => sentence.startsWith('Lost: '))).toEqual(lost.map(anchoredText));
});

test('what differs is told by what it is: as it was, and as it is now', () => {
  const told = differencesText([
    { what: 'figure', was: 'around 400', is: 'at least 400' },
    { what: 'name', was: 'Makiivka' },
    { what: 'turn', is: 'not', beside: true },
    { what: 'day', was: '2 January', is: '4 January' },
    { what: 'counted', was: 'killed', is: 'wounded' },
    { what: 'word', is: '?' },
  ]);
  expect(told).toEqual([
    'The figure “around 400” became “at least 400”.',
    'The name “Makiivka” is gone.',
    'Directly beside the passage: a word that turns the meaning, “not”, is new.',
    'The day “2 January” became “4 January”.',
    'What is counted or became of it, “killed”, became “wounded”.',
    'The word “?” is new.',
  ]);
});

test('words that came in the place of others are one change, across line ends', () => {
  const told = differencesText([
    { what: 'words', was: 'had\nslept' },
    { what: 'words', is: 'rested' },
    { what: 'words', is: 'there' },
    { what: 'words', was: 'well' },
  ]);
  expect(told).toEqual([
    'The words “had slept” became “rested”.',
    'The words “there” are new.',
    'The words “well” are gone.',
  ]);
});
