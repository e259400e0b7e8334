import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { BlockCellView, BlockView } from '@/lib/views/block-view';
import { cellsChosen, chosenAtFirst, put, withReplacing } from './block-chosen';
import { KeptWords } from './block-dialog';
import { BlockPreview, type BlockPreviewProps } from './block-preview';

const before = { thing: 't1', words: 's1: about 400, 1 Jan 2023' };
const line: readonly BlockCellView[] = [
  { is: 'value', said: '25+', words: 'at least 25', means: '25 or more', confirmed: 'a', contradicts: 2 },
  { is: 'value', said: '89', words: '89', confirmed: 'b', contradicts: 0, before },
  {
    ...{ is: 'look', said: 'dozens', summary: 'Which of these does it say?', contradicts: 0 },
    offers: [
      { key: 'c', words: 'dozens', means: '24 to 99', because: [] },
      { key: 'd', words: 'dozens', means: 'no range', because: [] },
    ],
  },
  { is: 'refused', said: '06.Apr', why: '“06.Apr” is a date; a number is asked.' },
  { is: 'there', said: '63', before },
  { is: 'empty', said: 'n/a' },
  { is: 'merged' },
  { is: 'nowhere', said: '7' },
];
const view: BlockView = {
  turned: false,
  named: true,
  errors: {},
  rows: [{ is: 'known', id: 'q', label: 'Killed' }],
  columns: [
    ...['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((label) => ({ is: 'known' as const, id: label.toLowerCase(), label })),
    { is: 'near', label: 'Стрелков И.', words: 'Стрелков И.', near: [{ value: 'g', label: 'Girkin' }], href: '/new' },
  ],
  cells: [line],
  texts: [['25+', '89', 'dozens', '06.Apr', '63', 'n/a', '', '7']],
  counts: { values: 2, look: 1, replacing: 1, there: 1, empty: 2, refused: 1, nowhere: 1 },
};
const nothing = () => {};
const shown = (more: Partial<BlockPreviewProps> = {}) =>
  renderToStaticMarkup(
    <BlockPreview
      {...{ view, program: 'LibreOffice', onPut: nothing, onStop: nothing, onNothing: nothing }}
      {...{ onChoose: nothing, onWithoutNames: nothing, onReadAgain: nothing, ...more }}
    />,
  );
const textOf = (html: string) => html.replaceAll(/<[^<>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('what is put in', () => {
  it('at first: what is plain, and beside which nothing is on record', () => {
    expect([...chosenAtFirst(view)]).toEqual([['0 0', 'a']]);
    expect([...withReplacing(view, chosenAtFirst(view), true).keys()]).toEqual(['0 0', '0 1']);
    expect([...withReplacing(view, withReplacing(view, new Map(), true), false).keys()]).toEqual([]);
  });

  it('is changed cell by cell; one that a person has to confirm goes in by a reading that is offered', () => {
    const chosen = put(view, chosenAtFirst(view), 0, 2, 'c');
    expect(cellsChosen(view, chosen)).toEqual([
      { row: 0, column: 0, claim: 'q', source: 'a', text: '25+', confirmed: 'a' },
      { row: 0, column: 2, claim: 'q', source: 'c', text: 'dozens', confirmed: 'c' },
    ]);
    expect(put(view, chosen, 0, 2, 'c').has('0 2')).toBe(false);
    expect(put(view, chosen, 0, 2, 'd').get('0 2')).toBe('d');
    expect(put(view, chosenAtFirst(view), 0, 2, 'made up').has('0 2')).toBe(false);
    expect(put(view, chosenAtFirst(view), 0, 2).has('0 2')).toBe(false);
    for (const column of [3, 4, 5, 6, 7]) expect(put(view, new Map(), 0, column).size).toBe(0);
    expect(put(view, chosenAtFirst(view), 0, 0).size).toBe(0);
  });
});

describe('the preview of a block', () => {
  it('counts, shows each cell with words for its state, and lists by number what is refused or to look at', () => {
    const text = textOf(shown());
    expect(text).toContain(
      '1 × 8 pasted from LibreOffice: 2 values, 1 to look at, 1 there already, 2 empty or “no value”, 1 refused, 1 without a place',
    );
    expect(text).toContain('at least 25 from “25+” 25 or more contradicts 2');
    expect(text).toContain('89 on record: s1: about 400, 1 Jan 2023 left out');
    expect(text).toContain('06.Apr 2: refused');
    expect(text).toContain('C on Killed: “dozens”. Which of these does it say?');
    expect(text).toContain('2 D on Killed: “06.Apr” is a date; a number is asked.');
    expect(text).toContain('“Стрелков И.” Which source is this? Girkin Log a new source');
    expect(text).toContain('Put in 1 as a draft');
  });

  it('is a grid that one enters at one place, with what is put in selected', () => {
    const html = shown();
    expect(html.match(/tabindex="0"/gi)).toHaveLength(1);
    expect(html.match(/aria-selected="true"/g)).toHaveLength(1);
    expect(html.match(/aria-selected="false"/g)).toHaveLength(2);
  });

  it('runs nothing of what was pasted', () => {
    const hostile: BlockView = { ...view, cells: [[{ is: 'nowhere', said: '<img src=x onerror=alert(1)>' }]] };
    expect(shown({ view: hostile })).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('with something wrong in what repeats says so, and puts nothing in', () => {
    const html = shown({ view: { ...view, errors: { saidAt: 'Give the day.' } } });
    expect(html).toContain('<ul role="alert"');
    expect(html).toMatch(/disabled=""[^<>]*>Put in/);
  });

  it('while it is logged it tells how far it is, and then how it ended', () => {
    const running = shown({ progress: { logged: 50, all: 120 } });
    expect(textOf(running)).toContain('Stop 50 of 120 put in');
    expect(running).toContain('<progress max="120" value="50" aria-label="Put in">');
    const done = { logged: [], refused: new Map([['0 0', 'It has no day.']]), left: 70, why: 'Stopped.' };
    expect(textOf(shown({ done }))).toContain('0 put in. 1 refused. 70 left. Stopped.');
    expect(textOf(shown({ done }))).toContain('A on Killed: It has no day.');
  });
});

it('the day and the outlet that every cell would get are told before anything is put in', () => {
  const told = (saidAt: string, via: string) => renderToStaticMarkup(<KeptWords saidAt={saidAt} via={via} />);
  expect(told('5 Jan 2023', 'BBC')).toContain('Each is logged as said on 5 Jan 2023, and passed on by BBC.');
  expect(told('5 Jan 2023', '')).toContain('Each is logged as said on 5 Jan 2023.');
  expect(told('', 'BBC')).toBe('');
});
