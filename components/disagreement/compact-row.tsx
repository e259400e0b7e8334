'use client';

import { memo, type Ref } from 'react';
import type { CellView, RowView } from '@/lib/views/event-view';
import type { PlacedColumn } from '@/lib/views/table-query';
import { claimAddress } from './as-of-address';
import { CompactCell, ShortValue } from './compact-cell';
import { markOf } from './mark-of';
import { NothingLogged } from './nothing-logged';
import { sourceId, type TableColumns } from './table-columns';
import { useLitRow } from './use-lit-row';
import { VerdictInRow } from './verdict-badge';
import { Who } from './who';
import { hasUnbroken } from './wrapping';

type Props = {
  row: RowView;
  /** Its cells by column, as the row model of the table gives them. */
  cells: Readonly<Record<string, { getValue: () => unknown }>>;
  columns: TableColumns;
  /** The address of the event. */
  path: string;
  asOf: string | undefined;
  /** The column of the cell that is opened, if it is in this row. */
  opened: string | undefined;
  /** Its index among all rows, if not all of them are drawn. */
  index?: number;
  ref?: Ref<HTMLTableRowElement>;
};

/** One question in the compact table. The cell under the pointer or with the focus marks those that contradict it. */
export const CompactRow = memo(function CompactRow({ row, cells, columns, path, asOf, opened, index, ref }: Props) {
  const { lit, against, events } = useLitRow(row, opened);
  const nameOf = (key: string): string => columns.names.get(key) ?? key;
  return (
    <tr
      role="row"
      id={row.key}
      ref={ref}
      data-index={index}
      data-verdict={row.verdict.key}
      aria-rowindex={index === undefined ? undefined : index + 3}
      {...events}
    >
      <th scope="row" role="rowheader" aria-labelledby={`${row.key}/question`}>
        <a
          className="asked"
          data-unbroken={hasUnbroken(row.question)}
          id={`${row.key}/question`}
          href={claimAddress(path, row.key, asOf)}
        >
          {row.question}
        </a>
        <VerdictInRow verdict={row.verdict.key} label={row.verdict.label} />
        {row.fact !== undefined && <small>{row.fact}</small>}
        {row.plot?.scale !== undefined && <small>bars: {row.plot.scale}</small>}
      </th>
      {columns.shown.map(({ column, pinned }) => {
        const cell = cells[sourceId(column.key)]?.getValue() as CellView | undefined;
        return cell ? (
          <td
            key={column.key}
            role="cell"
            data-column={column.key}
            data-pin={pinned}
            data-changed={cell.short.isChanged}
            data-against={against.includes(column.key) || undefined}
            data-lit={lit === column.key || undefined}
          >
            <Who column={column} sided={columns.sided} />
            <CompactCell
              href={claimAddress(path, row.key, asOf, column.key)}
              cell={cell}
              mark={markOf(row, column.key)}
              against={cell.against.map(nameOf)}
              conflicts={`${row.key}/${column.key}/conflicts`}
            />
          </td>
        ) : (
          <td key={column.key} role="cell" className="nothing" data-pin={pinned}>
            <NothingLogged />
          </td>
        );
      })}
      {columns.folded.length > 0 && <Others row={row} columns={columns.folded} path={path} asOf={asOf} />}
    </tr>
  );
});

/** The answers of folded sources, each by name, in one cell. */
function Others({
  row,
  columns,
  path,
  asOf,
}: Pick<Props, 'row' | 'path' | 'asOf'> & { columns: readonly PlacedColumn[] }) {
  const answering = columns.filter(({ key }) => row.cells[key] !== undefined);
  if (answering.length === 0) {
    return (
      <td role="cell" className="nothing others">
        <NothingLogged />
      </td>
    );
  }
  return (
    <td role="cell" className="others">
      {answering.map((column) => {
        const cell = row.cells[column.key];
        return (
          cell && (
            <span key={column.key} data-column={column.key} className="other">
              <b data-unbroken={hasUnbroken(column.shortName ?? column.name)}>{column.shortName ?? column.name}</b>{' '}
              <a className="open-other" href={claimAddress(path, row.key, asOf, column.key)} aria-haspopup="dialog">
                <ShortValue short={cell.short} />
              </a>
            </span>
          )
        );
      })}
    </td>
  );
}
