import {
  columnFilteringFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  type Row,
  rowSortingFeature,
  type TableState as TanstackState,
  tableFeatures,
} from '@tanstack/react-table';
import type { CellView, ColumnView, EventView, RowView, SideView } from '@/lib/views/event-view';
import type { TableState } from '@/lib/views/table-state';

/** What the table needs of an event; the rest of the page is not sent to the browser twice. */
export type TableView = Pick<EventView, 'slug' | 'sides' | 'rows' | 'folded'>;

export const features = tableFeatures({
  columnFilteringFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

export type Features = typeof features;
export type ClaimTableRow = Row<Features, RowView>;

export const QUESTION = 'question';
const sourceId = (key: string) => `source:${key}`;

const helper = createColumnHelper<Features, RowView>();

const byNumber = (a: ClaimTableRow, b: ClaimTableRow, id: string) => a.getValue<number>(id) - b.getValue<number>(id);
const byWords = (a: ClaimTableRow, b: ClaimTableRow, id: string) =>
  a.getValue<string>(id).localeCompare(b.getValue<string>(id), 'en');
const containsWords = (row: ClaimTableRow, _id: string, words: string) => {
  const text = `${row.original.question} ${row.original.measure}`.toLocaleLowerCase('en');
  return text.includes(words.toLocaleLowerCase('en'));
};
const isOneOf = (row: ClaimTableRow, id: string, chosen: readonly string[]) =>
  chosen.includes(row.getValue<string>(id));

/** Questions first, then the sources by side; what rows are ordered and filtered by are columns that are never seen. */
export function columnsOf(sides: readonly SideView[]) {
  return helper.columns([
    helper.accessor('question', { id: QUESTION, sortFn: byWords, filterFn: containsWords }),
    ...sides.map((side) =>
      helper.group({
        id: `side:${side.key}`,
        header: side.label,
        columns: helper.columns(
          side.columns.map((column) =>
            helper.accessor((row): CellView | undefined => row.cells[column.key], { id: sourceId(column.key) }),
          ),
        ),
      }),
    ),
    helper.accessor('position', { id: 'desk', sortFn: byNumber }),
    helper.accessor('disputedRank', { id: 'disputed', sortFn: byNumber }),
    helper.accessor((row) => row.verdict.key, { id: 'verdict', filterFn: isOneOf }),
  ]);
}

/** A source's column, by the id that the table knows it by. */
export type PlacedColumn = ColumnView & { side: SideView };

export function columnsById(sides: readonly SideView[]): ReadonlyMap<string, PlacedColumn> {
  return new Map(
    sides.flatMap((side) => side.columns.map((column) => [sourceId(column.key), { ...column, side }] as const)),
  );
}

type OwnState = Pick<TanstackState<Features>, 'columnFilters' | 'columnPinning' | 'columnVisibility' | 'sorting'>;

/** The reader's choice in the terms of the table. */
export function tanstackState(view: TableView, state: TableState): OwnState {
  const columnVisibility: Record<string, boolean> = { desk: false, disputed: false, verdict: false };
  const pinned: string[] = [];
  for (const side of view.sides) {
    for (const { key } of side.columns) {
      columnVisibility[sourceId(key)] = isShown(view, state, side.key, key);
    }
  }
  for (const key of state.pin) {
    if (columnVisibility[sourceId(key)]) pinned.push(sourceId(key));
  }
  return {
    columnVisibility,
    columnPinning: { start: [QUESTION, ...pinned], end: [] },
    sorting: [{ id: state.sort, desc: false }],
    columnFilters: [
      ...(state.verdicts.length > 0 ? [{ id: 'verdict', value: state.verdicts }] : []),
      ...(state.find !== '' ? [{ id: QUESTION, value: state.find }] : []),
    ],
  };
}

function isShown(view: TableView, state: TableState, side: string, key: string): boolean {
  if (state.hide.includes(key)) return false;
  if (state.pin.includes(key)) return true;
  if (state.sides.length > 0 && !state.sides.includes(side)) return false;
  return state.all || !view.folded.includes(key) || state.show.includes(key);
}

/** How many columns are folded away in this state, and would come back with `all`. */
export function countFolded(view: TableView, state: TableState): number {
  const everything = { ...state, all: true };
  let count = 0;
  for (const side of view.sides) {
    for (const { key } of side.columns) {
      if (isShown(view, everything, side.key, key) && !isShown(view, state, side.key, key)) count += 1;
    }
  }
  return count;
}

/** A column of a row: `pinned` is its place beside the questions, if it was put there. */
export type RowColumn = { id: string; column: PlacedColumn; pinned: number | undefined };
