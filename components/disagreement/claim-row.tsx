'use client';

import { type FocusEvent, memo, type PointerEvent, useState } from 'react';
import type { RowView } from '@/lib/views/event-view';
import { Cell } from './cell';
import { RowHead } from './row-head';
import type { RowColumn } from './table-model';

type Props = { row: RowView; columns: readonly RowColumn[] };

/** One question. The cell in hand, by pointer or by keyboard, marks those that contradict it. */
export const ClaimRow = memo(function ClaimRow({ row, columns }: Props) {
  const [lit, setLit] = useState<string>();
  const against = lit === undefined ? [] : (row.cells[lit]?.against.map((other) => other.column) ?? []);
  const point = (event: PointerEvent | FocusEvent) => setLit(columnUnder(event.target));

  return (
    <tr
      role="row"
      onPointerOver={point}
      onPointerLeave={() => setLit(undefined)}
      onFocus={point}
      onBlur={() => setLit(undefined)}
    >
      <RowHead row={row} columns={columns} lit={lit} against={against} />
      {columns.map(({ id, column, pinned }) => {
        const cell = row.cells[column.key];
        return cell ? (
          <td
            key={id}
            role="cell"
            data-column={column.key}
            data-name={column.name}
            data-pin={pinned}
            data-against={against.includes(column.key) || undefined}
          >
            <Cell
              id={`${row.key}/${column.key}`}
              question={row.question}
              column={column}
              cell={cell}
              marked={against.includes(column.key)}
            />
          </td>
        ) : (
          <td key={id} role="cell" className="nothing" data-pin={pinned}>
            –<span className="sr-only"> nothing logged</span>
          </td>
        );
      })}
    </tr>
  );
});

function columnUnder(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('td[data-column]')?.getAttribute('data-column') ?? undefined;
}
