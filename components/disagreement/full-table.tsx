import { useTable } from '@tanstack/react-table';
import { type ComponentType, useMemo } from 'react';
import type { RowView } from '@/lib/views/event-view';
import { ClaimRow } from './claim-row';
import type { Asked } from './opened-panel';
import { StaticRows } from './static-rows';
import { columnDefinitions, features, pinning, type TableColumns } from './table-columns';
import { TableHead } from './table-head';
import type { LoadedView, Slot } from './use-event-view';
import type { Choice } from './use-table-state';
import type { DrawRow, ScrolledProps } from './virtual-rows';

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

/** In this media the table is a list (list.css). */
const LIST = 'print, (max-width: 43.99rem)';
/** The rows draw themselves; react-table lays out the head. */
const NONE: RowView[] = [];

/** The full text: all that closed cells say, in a frame that scrolls both ways. */
export function FullTable({ loaded, rows, columns, choice, path, counted, VirtualRows, asked }: Props) {
  const { view, of: state } = loaded;
  const definitions = useMemo(() => columnDefinitions(view, state, columns), [view, state, columns]);
  const own = useMemo(() => ({ columnPinning: pinning(columns) }), [columns]);
  const table = useTable({ features, columns: definitions, data: NONE, state: own });
  const [groups, sources] = table.getHeaderGroups();
  const draw: DrawRow = (row, index, ref) => (
    <ClaimRow
      key={row.key}
      row={row}
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
      />
      {VirtualRows === undefined ? (
        <StaticRows rows={rows} draw={draw} counted={counted} />
      ) : (
        <VirtualRows {...{ rows, columns, draw, loaded }} from={view.total.from} scroller="frame" list={LIST} />
      )}
    </>
  );
}
