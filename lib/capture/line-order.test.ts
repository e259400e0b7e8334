import { expect, test } from 'vitest';
import { inReadingOrder, isLineFromRight, joinedLines } from './line-order';

/** Pieces side by side from the left, 10 wide each. */
const line = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ text, left: index * 10, right: index * 10 + 10 }));

const read = (...texts: readonly string[]) => inReadingOrder(line(...texts)).map(({ text }) => text);

test('a line from the left stays as it is, with Arabic in it as well', () => {
  expect(read('said', ' ', 'وزارة', ' ', 'officials')).toEqual(['said', ' ', 'وزارة', ' ', 'officials']);
});

test('a line from the right is read from the right, whichever way it was written', () => {
  expect(read('٨٩', ' ', 'القتلى', ' ', 'عدد')).toEqual(['عدد', ' ', 'القتلى', ' ', '٨٩']);
  const written = line('قال', 'الناطق').reverse();
  expect(inReadingOrder(written).map(({ text }) => text)).toEqual(['الناطق', 'قال']);
});

test('a name and a figure within it are read from the left', () => {
  expect(read('قتلى', ' ', 'at', ' ', 'least', ' ', '400', ' ', 'الوزارة')).toEqual([
    'الوزارة',
    ' ',
    'at',
    ' ',
    'least',
    ' ',
    '400',
    ' ',
    'قتلى',
  ]);
});

test('which way a line runs, most letters say', () => {
  expect(isLineFromRight('قالت Reuters')).toBe(false);
  expect(isLineFromRight('قالت الوزارة Reuters')).toBe(true);
  expect(isLineFromRight('at least 400')).toBe(false);
});

test('lines are joined by a blank; behind a hyphen that breaks a word the line end stays', () => {
  expect(joinedLines('or', 'convoys')).toBe('or convoys');
  expect(joinedLines('the toll was re-', 'vised to forty')).toBe('the toll was re-\nvised to forty');
  expect(joinedLines('ви\u00ad', 'правлено')).toBe('ви\u00ad\nправлено');
  expect(joinedLines('1990-', '1991')).toBe('1990- 1991');
  expect(joinedLines('Kyiv -', 'officials')).toBe('Kyiv - officials');
});
