'use client';

import { memo, type Ref } from 'react';
import type { RowView } from '@/lib/views/event-view';
import { claimAddress } from './as-of-address';
import { Cell } from './cell';
import { RowHead } from './row-head';
import type { TableColumns } from './table-columns';
import { useLitRow } from './use-lit-row';

type Props = {
  row: RowView;
  columns: TableColumns;
  /** The address of the event. */
  path: string;
  /** The time that the table shows, as addresses write it; empty for everything that was said. */
  asOf: string | undefined;
  /** The column of the cell that is opened, if it is in this row. */
  opened: string | undefined;
  /** Its index among all rows, counted from the head of the table, if not all of them are drawn. */
  index?: number;
  ref?: Ref<HTMLTableRowElement>;
};

/** One question. The cell under the pointer or with the focus marks those that contradict it. */
export const ClaimRow = memo(function ClaimRow({ row, columns, path, asOf, opened, index, ref }: Props) {
  const { lit, against, events } = useLitRow(row, opened);

  return (
    <tr
      role="row"
      id={row.key}
      ref={ref}
      data-index={index}
      aria-rowindex={index === undefined ? undefined : index + 3}
      {...events}
    >
      <RowHead
        row={row}
        columns={columns.shown}
        names={columns.names}
        page={claimAddress(path, row.key, asOf)}
        lit={lit}
        against={against}
      />
      {columns.shown.map(({ column, pinned }) => {
        const cell = row.cells[column.key];
        return cell ? (
          <td
            key={column.key}
            role="cell"
            data-column={column.key}
            data-name={column.name}
            data-pin={pinned}
            data-against={against.includes(column.key) || undefined}
          >
            <Cell
              id={`${row.key}/${column.key}`}
              href={claimAddress(path, row.key, asOf, column.key)}
              cell={cell}
              against={cell.against.map((key) => columns.names.get(key) ?? key)}
              marked={against.includes(column.key)}
            />
          </td>
        ) : (
          <td key={column.key} role="cell" className="nothing" data-pin={pinned}>
            –<span className="sr-only"> nothing logged</span>
          </td>
        );
      })}
    </tr>
  );
});
