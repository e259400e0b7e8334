import {
  type ColumnDef,
  constructTable,
  createColumnHelper,
  type TableFeatures,
  tableFeatures,
} from '@tanstack/react-table';
import type { CellView, EventView, RowView } from '@/lib/views/event-view';
import { columnGroups, type PlacedColumn, shownColumns } from '@/lib/views/table-query';
import type { TableState } from '@/lib/views/table-state';

/** What the table needs of an event. */
export type TableView = Pick<EventView, 'slug' | 'sides' | 'folded' | 'total' | 'asOf' | 'asOfKey'>;

/** What a reader chose is in the address and in our own state: a table is made again for it, and nothing in it changes. */
const FIXED: NonNullable<TableFeatures['coreReactivityFeature']> = {
  createOptionsStore: false,
  wrapExternalAtoms: false,
  createReadonlyAtom: (get) => ({ get, subscribe: neverChanges }),
  createWritableAtom: (value) => ({ get: () => value, set: neverChanges, subscribe: neverChanges }),
  addSubscription: neverChanges,
  untrack: (read) => read(),
  batch: (write) => write(),
  schedule: () => {},
};

function neverChanges(): never {
  throw new Error('A table does not change: it is made again for other rows or columns.');
}

const features = tableFeatures({ coreReactivityFeature: FIXED });
export type Features = typeof features;

/** Rows and columns as react-table models them: the rows of the head, and the cells of each row by column. */
export const tableOf = <Row extends { key: string }>(
  columns: readonly ColumnDef<Features, Row>[],
  data: readonly Row[],
) => constructTable<Features, Row>({ features, columns, data, getRowId: ({ key }) => key });

export const QUESTION = 'question';

const helper = createColumnHelper<Features, RowView>();

/** A column that is drawn. `pinned` is its place beside the questions, if it was pinned. */
export type ShownColumn = { column: PlacedColumn; pinned: number | undefined };

export type TableColumns = {
  /** In the order of the head and of every row. */
  shown: readonly ShownColumn[];
  /** Names of all columns, shown or not. */
  names: ReadonlyMap<string, string>;
  byKey: ReadonlyMap<string, PlacedColumn>;
  /** Whether any source takes a side. If none does, sides are not mentioned. */
  sided: boolean;
  cut: number;
  /** Folded columns, whose answers the compact table shows in a last column. */
  folded: readonly PlacedColumn[];
};

/** The columns of a choice: pinned ones first, then group by group. */
export function tableColumns(view: TableView, state: TableState): TableColumns {
  const { pinned, others, cut, folded } = shownColumns(view, state);
  const all = view.sides.flatMap(({ columns }) => columns);
  return {
    shown: [
      ...pinned.map((column, index) => ({ column, pinned: index + 1 })),
      ...others.map((column) => ({ column, pinned: undefined })),
    ],
    names: new Map(all.map(({ key, name }) => [key, name])),
    byKey: new Map([...pinned, ...others].map((column) => [column.key, column])),
    sided: view.sides.some(({ tone }) => tone !== 'none'),
    cut,
    folded,
  };
}

/** The same for react-table, which lays out the two rows of the head. */
export function columnDefinitions(view: TableView, state: TableState, { shown }: TableColumns) {
  const groups = columnGroups(view.sides, state).map((group) => ({
    ...group,
    keys: new Set(group.columns.map(({ key }) => key)),
  }));
  const groupOf = ({ column }: ShownColumn) => groups.find(({ keys }) => keys.has(column.key));
  return helper.columns([
    helper.accessor('question', { id: QUESTION }),
    ...runsOf(shown, (one) => `${groupOf(one)?.key} ${one.pinned !== undefined}`).map((run, index) => {
      const group = run[0] && groupOf(run[0]);
      return helper.group({
        id: `group:${index}`,
        header: group?.label ?? '',
        meta: { tone: group?.tone },
        columns: helper.columns(
          run.map(({ column: { key } }) =>
            helper.accessor((row): CellView | undefined => row.cells[key], { id: sourceId(key) }),
          ),
        ),
      });
    }),
  ]);
}

/** Neighbours of one key together. */
function runsOf<T>(things: readonly T[], keyOf: (thing: T) => string): readonly (readonly T[])[] {
  const runs: T[][] = [];
  things.forEach((thing, index) => {
    const before = things[index - 1];
    if (before !== undefined && keyOf(before) === keyOf(thing)) runs.at(-1)?.push(thing);
    else runs.push([thing]);
  });
  return runs;
}

export const sourceId = (key: string) => `source:${key}`;
export const keyOfSource = (id: string): string => id.replace(/^source:/, '');
