import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { expect, test } from 'vitest';
import type { CellView, EventView } from '@/lib/views/event-view';
import { FIRST_VIEW, type TableState } from '@/lib/views/table-state';
import { ShortNotes } from './compact-cell';
import { Disagreement } from './disagreement';
import { hrefOfTable } from './table-address';
import type { LoadedView } from './use-event-view';

const cell = (value: string): CellView => ({
  entries: [{ ref: value, form: 'stated', shown: value, date: '1 Jan 2023', dateTime: '2023-01-01', was: [] }],
  relays: [],
  against: [],
  short: { value, isValue: true, notes: ['1 Jan'] },
});
const column = (key: string, sourceKind: string, filled = 2) => ({
  key,
  name: `Source ${key}`,
  sourceKind,
  kind: sourceKind,
  reliability: 'not graded',
  filled,
});

const view: EventView = {
  slug: 'event',
  title: 'Event',
  summary: '',
  fictional: true,
  answer: [],
  counts: [],
  asOf: '1 Jan 2023',
  published: '',
  method: '',
  points: [],
  zone: 'UTC',
  folded: ['d'],
  total: { chosen: 2, all: 2, from: 0 },
  verdicts: [],
  sides: [
    { key: 'one', label: 'One', tone: 'a', columns: [column('a', 'media'), column('b', 'military')] },
    { key: 'two', label: 'Two', tone: 'b', columns: [column('c', 'media'), column('d', 'blogger', 1)] },
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

const path = '/events/event';
const [retry, load] = [() => {}, () => {}];

/** As the server sends it: the code of a layout is waited for. */
async function markup(of: EventView, state: TableState): Promise<string> {
  const hrefOf = (part: Partial<TableState>) => hrefOfTable(path, { ...state, ...part });
  const loaded: LoadedView = { view: of, of: state, slots: of.rows, status: 'shown', rowsFailed: false, retry, load };
  const choice = { state, change: () => {}, hrefOf };
  const { prelude } = await prerender(<Disagreement loaded={loaded} choice={choice} path={path} />);
  return (await new Response(prelude).text()).replaceAll('<!-- -->', '');
}

/** What a reader sees without scripts: the sources of the head, and for each question the value of each of them. */
async function seen(state: Partial<TableState>) {
  const html = await markup(view, { ...FIRST_VIEW, ...state });
  const all = (pattern: RegExp, within: string) => [...within.matchAll(pattern)].map((match) => match[1] ?? '');
  return {
    heads: all(/id="head\/(\w+)\/name"/g, html),
    sides: all(/class="side-name">(\w+)</g, html),
    questions: all(/class="(?:question|asked)"[^>]*>([^<]+)</g, html),
    rows: all(/<tr role="row" id=(.*?)<\/tr>/g, html).map((row) => all(/<td [^>]*data-column="(\w+)"/g, row)),
  };
}

test('the first view keeps the order of the desk and folds the given columns', async () => {
  expect(await seen({})).toEqual({
    heads: ['a', 'b', 'c'],
    sides: ['One', 'Two'],
    questions: ['How many?', 'At what hour?'],
    rows: [
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ],
  });
});

test('a pinned column comes first, in the head and in every row alike', async () => {
  const { heads, sides, rows } = await seen({ pin: ['c'] });
  expect(heads).toEqual(['c', 'a', 'b']);
  expect(sides).toEqual(['Two', 'One']);
  expect(rows).toEqual([heads, heads]);
  expect((await seen({ pin: ['d', 'b'] })).heads).toEqual(['d', 'b', 'a', 'c']);
});

test('columns are shown and hidden by side, by kind, by name, all at once, and up to a limit', async () => {
  expect((await seen({ all: true })).heads).toEqual(['a', 'b', 'c', 'd']);
  expect((await seen({ show: ['d'] })).heads).toEqual(['a', 'b', 'c', 'd']);
  expect((await seen({ hide: ['a'] })).heads).toEqual(['b', 'c']);
  expect((await seen({ sides: ['two'] })).heads).toEqual(['c']);
  expect((await seen({ kinds: ['media'] })).heads).toEqual(['a', 'c']);
  expect((await seen({ wide: 1 })).heads).toEqual(['a']);
  expect(await markup(view, { ...FIRST_VIEW, wide: 1 })).toContain('2 more sources are not shown');
});

test('columns are grouped and ordered as chosen, and so are the cells of each row', async () => {
  expect(await seen({ order: ['b'] })).toMatchObject({
    heads: ['b', 'a', 'c'],
    rows: [
      ['b', 'a', 'c'],
      ['b', 'a', 'c'],
    ],
  });
  expect(await seen({ group: 'kind' })).toMatchObject({ heads: ['a', 'c', 'b'], sides: ['Media', 'Military'] });
  expect(await seen({ group: 'none', order: ['c'] })).toMatchObject({ heads: ['c', 'a', 'b'], sides: ['Sources'] });
});

test('questions are found by their words and by their answers, filtered and ordered', async () => {
  expect((await seen({ find: 'HOUR' })).questions).toEqual(['At what hour?']);
  expect((await seen({ find: 'B0' })).questions).toEqual(['How many?']);
  expect((await seen({ verdicts: ['agreed'] })).questions).toEqual(['How many?']);
  expect((await seen({ sort: 'disputed' })).questions).toEqual(['At what hour?', 'How many?']);
  expect((await seen({ find: 'nowhere' })).questions).toEqual([]);
});

test('the full text draws the same columns and rows', async () => {
  for (const state of [{}, { pin: ['c'] }, { group: 'kind' }, { order: ['b'] }, { find: 'HOUR' }] as const) {
    expect(await seen({ ...state, view: 'full' })).toEqual(await seen(state));
  }
});

test('the answers of folded sources stand in the last column, and in the full text they are named', async () => {
  expect(await markup(view, FIRST_VIEW)).toMatch(
    /class="other"><b>Source d<\/b> <a class="open-other"[^>]*>.*?<b>d0<\/b>/,
  );
  expect(await markup(view, { ...FIRST_VIEW, all: true })).not.toContain('class="other"');
  const full = { ...FIRST_VIEW, view: 'full' } as const;
  expect(await markup(view, full)).toContain('Also answered by: Source d');
  expect(await markup(view, { ...full, all: true })).not.toContain('Also answered by');
});

test('turned, sources are the rows, with the folded ones, and each answers in the column of its question', async () => {
  const html = await markup(view, { ...FIRST_VIEW, view: 'turned' });
  const cells = [...html.matchAll(/<td [^>]*data-claim="(\w+)" data-column="(\w+)"/g)].map(
    ([, q, key]) => `${key}${q}`,
  );
  expect(cells).toEqual(['a', 'b', 'c', 'd'].flatMap((key) => [`${key}q0`, `${key}q1`]));
});

test('where bars have a logarithmic scale, the row says so', async () => {
  const scale = 'logarithmic scale: each step is ten times the one before';
  const plot = { text: '', scale, ticks: [], marks: [] };
  const drawn: EventView = { ...view, rows: view.rows.map((row) => ({ ...row, plot })) };
  expect(await markup(drawn, FIRST_VIEW)).toContain(`<small>bars: ${scale}</small>`);
  expect(await markup(view, FIRST_VIEW)).not.toContain('bars:');
});

test('if nobody takes a side, sides are not mentioned', async () => {
  const sources = view.sides.flatMap(({ columns }) => columns);
  const sideless: EventView = { ...view, sides: [{ key: 'none', label: 'Sources', tone: 'none', columns: sources }] };
  expect(await markup(view, FIRST_VIEW)).toMatch(/<dt>Side<\/dt>/);
  expect(await markup(sideless, FIRST_VIEW)).not.toMatch(/<dt>Side<\/dt>|<legend[^>]*>Side|No side/);
});

test('what a source said before stands apart from what it said before that, and from its notes', () => {
  const was = [
    { value: 'at least 32', until: '5 Jan' },
    { value: 'at least 30', until: '4 Jan' },
  ];
  const text = (html: string) => html.replaceAll(/<[^<>]*>/g, '').replaceAll(/\s/g, ' ');
  const notes = (short: { notes: string[] }) =>
    text(renderToStaticMarkup(<ShortNotes short={{ value: '33', isValue: true, was, ...short }} />));
  expect(notes({ notes: [] })).toBe('at least 32 until 5 Jan · at least 30 until 4 Jan');
  expect(notes({ notes: ['6 Jan'] })).toBe('at least 32 until 5 Jan · at least 30 until 4 Jan · 6 Jan');
});
