import { ClaimRow } from './claim-row';
import type { TableColumns } from './table-columns';
import type { Slot } from './use-event-view';

type Props = {
  rows: readonly Slot[];
  columns: TableColumns;
  path: string;
  asOf: string | undefined;
  /** Whether rows give their index, because not all of them are here. */
  counted?: boolean;
};

/** All loaded rows, one below the other. */
export function StaticRows({ rows, columns, path, asOf, counted }: Props) {
  return (
    <tbody role="rowgroup">
      {rows.map(
        (row, index) =>
          row && (
            <ClaimRow
              key={row.key}
              row={row}
              columns={columns}
              path={path}
              asOf={asOf}
              {...(counted === true && { index })}
            />
          ),
      )}
    </tbody>
  );
}
