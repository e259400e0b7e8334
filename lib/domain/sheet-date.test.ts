import { expect, it } from 'vitest';
import { sheetDate } from './sheet-date';

it.each([
  ['06.Apr', { low: 4, high: 6 }],
  ['6-Apr', { low: 4, high: 6 }],
  ['Apr 6', { low: 4, high: 6 }],
  ['04.06.2023', { low: 4, high: 6 }],
  ['2023-04-06', { low: 4, high: 6 }],
  ['29 Feb', { low: 2, high: 29 }],
  ['about 400', undefined],
  ['400', undefined],
  ['2023', undefined],
  ['23:58', undefined],
  ['6 April or later', undefined],
  ['', undefined],
])('“%s”', (text, date) => {
  expect(sheetDate(text)).toEqual(date);
});
