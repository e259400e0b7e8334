import { expect, test } from 'vitest';
import { placeNamed } from './find-place';

const columns = [
  { name: 'Ukrainian military (StratCom)', shortName: 'Ukrainian military' },
  { name: 'Igor Girkin', shortName: 'Girkin', native: { text: 'Игорь Стрелков', lang: 'ru', dir: 'ltr' as const } },
  { name: 'BBC News', shortName: 'BBC' },
];
const questions = [{ label: 'How many were killed?' }, { label: 'What did the BBC see?' }];

test.each([
  ['girkin', { column: 1 }],
  ['СТРЕЛКОВ', { column: 1 }],
  ['bbc', { column: 2 }],
  ['ukrain', { column: 0 }],
  ['How many were killed?', { row: 0 }],
  ['bbc see', { row: 1 }],
  ['nobody', undefined],
  ['  ', undefined],
])('%s', (words, found) => {
  expect(placeNamed(words, columns, questions)).toEqual(found);
});
