import { expect, test } from 'vitest';
import type { DeskRow } from '@/lib/views/desk-table';
import { placeNamed, questionsByRow } from './find-place';

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

test('a question is at its row: by its name as it is now where it is loaded, as it was listed where not', () => {
  const asked = (value: string, label: string): DeskRow['question'] => ({
    ...{ value, label, asks: '', isNumber: true, running: false, canHappen: true, labels: [] },
  });
  const row: DeskRow['row'] = {
    ...{ key: 'killed', question: 'How many died?', measure: '', facts: [], position: 0, disputedRank: 0, cells: {} },
    verdict: { key: 'no value', label: '' },
  };
  const loaded = { at: 0, row, question: asked('killed', 'How many died?'), items: {}, asOf: '2030-01-01T00:00:00Z' };
  const listed = [asked('killed', 'How many were killed?'), asked('time', 'At what hour?')];
  const byRow = questionsByRow([loaded, undefined, undefined], listed);
  expect(placeNamed('how many died?', [], byRow)).toEqual({ row: 0 });
  expect(placeNamed('killed', [], byRow)).toBeUndefined();
  expect(placeNamed('at what hour?', [], byRow)).toEqual({ row: 1 });
  expect(byRow).toHaveLength(3);
});
