import { expect, it } from 'vitest';
import { judged } from './judged';
import { type JudgedPhrase, phraseRows } from './phrase-rows';

it('reads a row with its answers and its context', () => {
  expect(phraseRows('# dates\ntime ¦ 3/4 ¦ 2023-04-03 / not read ¦ said 2023-04-05, Europe/Kyiv, day first\n')).toEqual(
    [
      {
        asks: 'time',
        words: '3/4',
        right: ['2023-04-03', 'not read'],
        understood: '2023-04-03 / not read',
        saidOn: '2023-04-05',
        zone: 'Europe/Kyiv',
        convention: 'day first',
      },
    ],
  );
});

it.each(['400 ¦ 400', 'killed ¦ 400', 'killed ¦ 400 ¦ 400 ¦ tomorrow'])('refuses the row %s', (row) => {
  expect(() => phraseRows(row)).toThrow();
});

it.each([
  ['killed ¦ 400 ¦ 400', 'right'],
  ['killed ¦ nothing said ¦ not read', 'right'],
  ['killed ¦ nothing said ¦ 400', 'cautious'],
  ['killed ¦ 400 ¦ 401', 'wrong and sure'],
  ['time ¦ 3/4/2023 ¦ 2023-03-04', 'cautious'],
  ['time ¦ 3/4/2023 ¦ 2023-03-04 | 2023-04-03', 'right'],
  ['time ¦ 3/4/2023 ¦ 2022-01-01', 'wrong, nothing left over'],
])('judges %s as %s', (row, judgement) => {
  const [phrase] = phraseRows(row);
  expect(judged(phrase as JudgedPhrase).judgement).toBe(judgement);
});
