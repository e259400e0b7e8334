import type { CellView, ColumnView, EventView, RowView, SideView } from './event-view';
import type { Layout, TableState } from './table-state';

/**
 * Applies a reader's choice: in the browser if it has the whole table, on the server if the browser has a part of it.
 */

/** An event of up to this many claims is sent whole. A larger one is sent `PAGE_SIZE` rows at a time. */
export const CLIENT_LIMIT = 60;
export const PAGE_SIZE = 20;

type Rows = readonly RowView[];

/** The rows that match the choice, in the order chosen. */
export function chosenRows(
  { rows, sides }: Pick<EventView, 'rows' | 'sides'>,
  { verdicts, find, sort }: TableState,
): Rows {
  const names = find === '' ? NO_NAMES : searchedNames(sides);
  const words = find.toLocaleLowerCase('en');
  const fitting = rows.filter(
    (row) =>
      (verdicts.length === 0 || verdicts.includes(row.verdict.key)) &&
      (words === '' || wordsOf(row, names).includes(words)),
  );
  return fitting.toSorted(ORDERS[sort]);
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

const ORDERS: Record<TableState['sort'], (a: RowView, b: RowView) => number> = {
  desk: (a, b) => a.position - b.position,
  disputed: (a, b) => a.disputedRank - b.disputedRank,
  question: (a, b) => a.question.localeCompare(b.question, 'en'),
};

/**
 * What is searched: the question, what it measures, the sources that say something on it, and the answers as the cells
 * show them, with those of before.
 */
function wordsOf({ question, measure, shortName = '', cells }: RowView, names: ReadonlyMap<string, string>): string {
  const answers = Object.entries(cells).flatMap(([key, { entries, relays, short }]: [string, CellView]) => [
    names.get(key) ?? '',
    ...entries.flatMap(({ shown, beside, asides = [], otherScope, was }) => [
      ...[shown, beside ?? '', otherScope?.note ?? ''],
      ...asides,
      ...was.map(({ value }) => value),
    ]),
    ...relays.flatMap(({ speaker, value }) => [speaker, value]),
    [short.lead ?? '', short.value, short.rest ?? ''].join(' ').trim(),
  ]);
  return [question, shortName, measure, ...answers].join('\n').toLocaleLowerCase('en');
}

/** The names of all columns that a search finds: whole, short and in their own script. */
export const searchedNames = (sides: readonly SideView[]): ReadonlyMap<string, string> =>
  new Map(
    sides.flatMap(({ columns }) =>
      columns.map(({ key, name, shortName = '', native }) => [key, [name, shortName, native?.text ?? ''].join('\n')]),
    ),
  );

/**
 * The part of a view that is sent: all of a small event, otherwise a part of the rows that match the choice, with the
 * cells of the columns that are drawn.
 */
export function pageOf(view: EventView, state: TableState): EventView {
  const all = view.rows.length;
  if (all <= CLIENT_LIMIT) return view;
  const { from } = state;
  const chosen = chosenRows(view, state);
  const { pinned, others } = shownColumns(view, state);
  const drawn = [...pinned, ...others].map(({ key }) => key);
  const rows = chosen.slice(from, from + PAGE_SIZE).map((row) => ({ ...row, cells: cellsIn(row, drawn) }));
  const mostDisputed = mostDisputedOf(view);
  return { ...view, rows, total: { chosen: chosen.length, all, from }, ...(mostDisputed && { mostDisputed }) };
}

function cellsIn({ cells }: RowView, keys: readonly string[]): RowView['cells'] {
  return Object.fromEntries(keys.flatMap((key) => (cells[key] ? [[key, cells[key]]] : [])));
}

/** The question on which the sources are furthest apart, or nothing if none is disputed. */
export function mostDisputedOf({ rows, mostDisputed }: Pick<EventView, 'rows' | 'mostDisputed'>): RowView | undefined {
  const disputed = rows.filter(({ verdict }) => verdict.key === 'disputed');
  return mostDisputed ?? disputed.toSorted((a, b) => a.disputedRank - b.disputedRank)[0];
}

/** Whether all rows are loaded, so that a choice needs no request to the server. */
export const hasAllRows = ({ rows, total }: Pick<EventView, 'rows' | 'total'>): boolean => rows.length === total.all;

/** The column of a source, with the side that it takes. */
export type PlacedColumn = ColumnView & { side: SideView };

/** Columns under one heading. */
export type Group = { key: string; label: string; tone: SideView['tone']; columns: readonly PlacedColumn[] };

type Columns = Pick<EventView, 'sides' | 'folded'>;

/** All columns in the groups and the order chosen, shown or not. */
export function columnGroups(sides: readonly SideView[], { group, order }: TableState): readonly Group[] {
  const place = new Map(order.map((key, index) => [key, index]));
  const placed = sides.flatMap((side) => side.columns.map((column): PlacedColumn => ({ ...column, side })));
  const inOrder = (columns: readonly PlacedColumn[]) =>
    columns.toSorted((a, b) => (place.get(a.key) ?? order.length) - (place.get(b.key) ?? order.length));
  if (group === 'side') {
    return sides.map(({ key, label, tone }) => ({
      ...{ key, label, tone },
      columns: inOrder(placed.filter(({ side }) => side.key === key)),
    }));
  }
  if (group === 'none') return [{ key: 'all', label: 'Sources', tone: 'none', columns: inOrder(placed) }];
  const kinds = [...new Set(placed.map(({ sourceKind }) => sourceKind))];
  return kinds.map((kind) => ({
    key: kind.replaceAll(' ', '-'),
    label: sentenceCase(kind),
    tone: 'none',
    columns: inOrder(placed.filter(({ sourceKind }) => sourceKind === kind)),
  }));
}

/** The columns that are drawn, pinned ones first; how many chosen ones there is no room for; which are folded. */
export function shownColumns(
  { sides, folded }: Columns,
  state: TableState,
): {
  pinned: readonly PlacedColumn[];
  others: readonly PlacedColumn[];
  cut: number;
  /** Columns that are folded, and not hidden by choice. */
  folded: readonly PlacedColumn[];
} {
  const columns = columnGroups(sides, state).flatMap((group) => group.columns);
  const pinned = state.pin.flatMap(
    (key) => columns.find((column) => column.key === key && !state.hide.includes(key)) ?? [],
  );
  const free = columns.filter((column) => !pinned.includes(column) && isChosen(column, state));
  const chosen = free.filter(({ key }) => state.all || state.show.includes(key) || !folded.includes(key));
  return {
    pinned,
    others: chosen.slice(0, state.wide),
    cut: Math.max(0, chosen.length - state.wide),
    folded: free.filter((column) => !chosen.includes(column)),
  };
}

/** From this many columns on the table is turned, if there are fewer questions than columns. */
const TURNED_FROM = 16;

/** How the table is laid out: as the reader chose; else turned if it has many columns and few rows, else compact. */
export function layoutOf(view: Pick<EventView, 'sides' | 'folded' | 'total'>, state: TableState): Layout {
  if (state.view !== '') return state.view;
  const { pinned, others } = shownColumns(view, state);
  const many = pinned.length + others.length;
  return many >= TURNED_FROM && view.total.all < many ? 'turned' : 'compact';
}

function isChosen({ key, side, sourceKind }: PlacedColumn, { hide, sides, kinds }: TableState): boolean {
  if (hide.includes(key)) return false;
  return (sides.length === 0 || sides.includes(side.key)) && (kinds.length === 0 || kinds.includes(sourceKind));
}

export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
