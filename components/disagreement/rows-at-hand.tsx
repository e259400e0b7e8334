import { ClaimRow } from './claim-row';
import type { TableColumns } from './table-columns';
import type { Slot } from './use-event-view';

/** Every row that has come, one below the other. */
export function RowsAtHand({ rows, columns, path }: { rows: readonly Slot[]; columns: TableColumns; path: string }) {
  return (
    <tbody role="rowgroup">
      {rows.map((row) => row && <ClaimRow key={row.key} row={row} columns={columns} path={path} />)}
    </tbody>
  );
}
