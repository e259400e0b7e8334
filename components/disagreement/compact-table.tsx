import { useTable } from '@tanstack/react-table';
import { type ComponentType, useMemo } from 'react';
import { CompactRow } from './compact-row';
import type { Asked } from './opened-panel';
import { StaticRows } from './static-rows';
import { columnDefinitions, features, pinning, type TableColumns } from './table-columns';
import { TableHead } from './table-head';
import type { LoadedView, Slot } from './use-event-view';
import type { Choice } from './use-table-state';
import type { DrawRow, ScrolledProps } from './virtual-rows';
import './compact.css';
import './compact-list.css';

type Props = {
  loaded: LoadedView;
  rows: readonly Slot[];
  columns: TableColumns;
  choice: Choice;
  path: string;
  counted: boolean;
  VirtualRows: ComponentType<ScrolledProps> | undefined;
  /** The cell that is opened. */
  asked: Asked | undefined;
};

/** In this media the table is a list (compact-list.css). */
const LIST = 'print, (width < 72rem)';

/**
 * The whole disagreement on one screen: questions as rows, sources as columns, two short lines in a cell. It has no
 * scroller of its own: its head and its first column stay at the edges of the window.
 */
export function CompactTable({ loaded, rows, columns, choice, path, counted, VirtualRows, asked }: Props) {
  const { view, of: state } = loaded;
  const definitions = useMemo(() => columnDefinitions(view, state, columns), [view, state, columns]);
  const data = useMemo(() => rows.filter((row) => row !== undefined), [rows]);
  const own = useMemo(() => ({ columnPinning: pinning(columns) }), [columns]);
  const table = useTable({ features, columns: definitions, data, state: own, getRowId: ({ key }) => key });
  const [groups, sources] = table.getHeaderGroups();
  const draw: DrawRow = (row, index, ref) => (
    <CompactRow
      key={row.key}
      row={row}
      cells={table.getRow(row.key).getAllCellsByColumnId()}
      columns={columns}
      path={path}
      asOf={view.asOfKey}
      opened={asked?.claim === row.key ? asked.column.key : undefined}
      {...(index !== undefined && { index })}
      {...(ref !== undefined && { ref })}
    />
  );
  return (
    <>
      <TableHead
        groups={groups?.headers ?? []}
        sources={sources?.headers ?? []}
        {...{ columns, view, choice, counted }}
        compact
      />
      {VirtualRows === undefined ? (
        <StaticRows rows={rows} draw={draw} counted={counted} />
      ) : (
        <VirtualRows {...{ rows, columns, draw, loaded }} from={view.total.from} scroller="window" list={LIST} />
      )}
    </>
  );
}
