import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { CellView, EntryView } from '@/lib/views/event-view';
import { FIRST_VIEW, type TableState } from '@/lib/views/table-state';
import { Disagreement } from './disagreement';
import type { TableView } from './table-model';

const entry = (value: string): EntryView => ({
  ref: value,
  form: 'stated',
  value,
  implied: '',
  date: '1 Jan 2023',
  dateTime: '2023-01-01',
  was: [],
  wording: { kind: 'paraphrase', quoted: false, text: value, lang: 'en', dir: 'ltr' },
  credibility: 'not graded',
  chain: [],
  evidence: [],
});
const cell = (value: string): CellView => ({ entries: [entry(value)], relays: [], against: [] });
const column = (key: string, filled = 2) => ({
  key,
  name: `Source ${key}`,
  kind: 'outlet',
  reliability: 'not graded',
  filled,
});

const view: TableView = {
  slug: 'event',
  folded: ['d'],
  sides: [
    { key: 'one', label: 'One', tone: 'a', columns: [column('a'), column('b')] },
    { key: 'two', label: 'Two', tone: 'b', columns: [column('c'), column('d', 1)] },
  ],
  rows: ['How many?', 'At what hour?'].map((question, index) => ({
    key: `q${index}`,
    question,
    measure: '',
    verdict: index === 0 ? { key: 'agreed', label: 'agreed' } : { key: 'disputed', label: 'disputed' },
    facts: [],
    position: index,
    disputedRank: 1 - index,
    cells: { a: cell(`a${index}`), b: cell(`b${index}`), c: cell(`c${index}`), d: cell(`d${index}`) },
  })),
};

/** What a reader sees without scripts: the sources of the head, and for each question the value under each of them. */
function seen(state: Partial<TableState>) {
  const markup = renderToStaticMarkup(<Disagreement view={view} title="Event" state={{ ...FIRST_VIEW, ...state }} />);
  const all = (pattern: RegExp, within: string) => [...within.matchAll(pattern)].map((match) => match[1] ?? '');
  return {
    heads: all(/id="head\/(\w+)\/name"/g, markup),
    sides: all(/class="side-name">(\w+)</g, markup),
    questions: all(/class="question"[^>]*>([^<]+)</g, markup),
    rows: all(/<tr role="row">(.*?)<\/tr>/g, markup).map((row) => all(/data-column="(\w+)"/g, row)),
  };
}

test('the first view keeps the order of the desk and folds what it is told to', () => {
  expect(seen({})).toEqual({
    heads: ['a', 'b', 'c'],
    sides: ['One', 'Two'],
    questions: ['How many?', 'At what hour?'],
    rows: [
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ],
  });
});

test('a pinned column comes first, in the head and in every row alike', () => {
  const { heads, sides, rows } = seen({ pin: ['c'] });
  expect(heads).toEqual(['c', 'a', 'b']);
  expect(sides).toEqual(['Two', 'One']);
  expect(rows).toEqual([heads, heads]);
});

test('columns come and go by side, by name and all at once', () => {
  expect(seen({ all: true }).heads).toEqual(['a', 'b', 'c', 'd']);
  expect(seen({ show: ['d'] }).heads).toEqual(['a', 'b', 'c', 'd']);
  expect(seen({ hide: ['a'] }).heads).toEqual(['b', 'c']);
  expect(seen({ sides: ['two'] }).heads).toEqual(['c']);
});

test('questions are found, filtered and ordered', () => {
  expect(seen({ find: 'HOUR' }).questions).toEqual(['At what hour?']);
  expect(seen({ verdicts: ['agreed'] }).questions).toEqual(['How many?']);
  expect(seen({ sort: 'disputed' }).questions).toEqual(['At what hour?', 'How many?']);
  expect(seen({ find: 'nowhere' }).questions).toEqual([]);
});

test('where nobody takes a side, nothing is said of sides', () => {
  const sources = view.sides.flatMap(({ columns }) => columns);
  const sideless: TableView = { ...view, sides: [{ key: 'none', label: 'Sources', tone: 'none', columns: sources }] };
  const markup = (of: TableView) => renderToStaticMarkup(<Disagreement view={of} title="Event" />);
  expect(markup(view)).toMatch(/<dt>Side<\/dt>/);
  expect(markup(sideless)).not.toMatch(/<dt>Side<\/dt>|<legend[^>]*>Side|No side/);
});
