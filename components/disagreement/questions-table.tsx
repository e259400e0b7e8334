import { type ComponentType, lazy, useMemo } from 'react';
import { CompactRow } from './compact-row';
import type { Asked } from './opened-panel';
import { StaticRows } from './static-rows';
import { columnDefinitions, type TableColumns, tableOf } from './table-columns';
import { TableHead } from './table-head';
import type { LoadedView, Slot } from './use-event-view';
import type { Choice } from './use-table-state';
import type { DrawRow, ScrolledProps } from './virtual-rows';
import './compact.css';
import './compact-list.css';

/** Loaded when the full text is shown. */
const ClaimRow = lazy(async () => ({ default: (await import('./claim-row')).ClaimRow }));

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
  compact: boolean;
};

/** In these media the table is a list (list.css, compact-list.css). */
const FULL_LIST = 'print, (max-width: 43.99rem)';
const COMPACT_LIST = 'print, (width < 72rem)';

/**
 * Questions as rows, sources as columns. Compact, the whole disagreement on one screen: two short lines in a cell, and no
 * scroller of its own, for its head and its first column stay at the edges of the window. Else the full text: all that
 * closed cells say, in a frame that scrolls both ways.
 */
export function QuestionsTable(props: Props) {
  const { loaded, rows, columns, choice, path, counted, VirtualRows, asked, compact } = props;
  const { view, of: state } = loaded;
  const definitions = useMemo(() => columnDefinitions(view, state, columns), [view, state, columns]);
  const data = useMemo(() => rows.filter((row) => row !== undefined), [rows]);
  const table = useMemo(() => tableOf(definitions, data), [definitions, data]);
  const [groups, sources] = table.getHeaderGroups();
  const draw: DrawRow = (row, index, ref) => {
    const shared = {
      ...{ row, columns, path, asOf: view.asOfKey },
      opened: asked?.claim === row.key ? asked.column.key : undefined,
      ...(index !== undefined && { index }),
      ...(ref !== undefined && { ref }),
    };
    if (!compact) return <ClaimRow key={row.key} {...shared} />;
    return <CompactRow key={row.key} {...shared} cells={table.getRow(row.key).getAllCellsByColumnId()} />;
  };
  return (
    <>
      <TableHead
        groups={groups?.headers ?? []}
        sources={sources?.headers ?? []}
        {...{ columns, view, choice, counted, compact }}
      />
      {VirtualRows === undefined ? (
        <StaticRows rows={rows} draw={draw} counted={counted} />
      ) : (
        <VirtualRows
          {...{ rows, columns, draw, loaded }}
          from={view.total.from}
          scroller={compact ? 'window' : 'frame'}
          list={compact ? COMPACT_LIST : FULL_LIST}
        />
      )}
    </>
  );
}
