import { columnPinningFeature, createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { CellView, EventView, RowView } from '@/lib/views/event-view';
import { columnGroups, type PlacedColumn, shownColumns } from '@/lib/views/table-query';
import type { TableState } from '@/lib/views/table-state';

/** What the table needs of an event. */
export type TableView = Pick<EventView, 'slug' | 'sides' | 'folded' | 'total' | 'asOf' | 'asOfKey'>;

export const features = tableFeatures({ columnPinningFeature });
export type Features = typeof features;

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
export function columnDefinitions(view: TableView, state: TableState, columns: TableColumns) {
  return helper.columns([
    helper.accessor('question', { id: QUESTION }),
    ...columnGroups(view.sides, state).flatMap((group) => {
      const own = group.columns.filter(({ key }) => columns.byKey.has(key));
      if (own.length === 0) return [];
      return [
        helper.group({
          id: `group:${group.key}`,
          header: group.label,
          meta: { tone: group.tone },
          columns: helper.columns(
            own.map(({ key }) => helper.accessor((row): CellView | undefined => row.cells[key], { id: sourceId(key) })),
          ),
        }),
      ];
    }),
  ]);
}

export const sourceId = (key: string) => `source:${key}`;
export const keyOfSource = (id: string): string => id.replace(/^source:/, '');

export const pinning = ({ shown }: TableColumns) => ({
  start: [QUESTION, ...shown.filter(({ pinned }) => pinned !== undefined).map(({ column }) => sourceId(column.key))],
  end: [],
});
