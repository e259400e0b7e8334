import type { TableColumns } from './table-columns';

type Props = { index: number; columns: TableColumns; failed: boolean; retry: () => void };

/** The place of a row that has not come yet. */
export function Awaited({ index, columns, failed, retry }: Props) {
  return (
    <tr role="row" aria-rowindex={index + 3} data-index={index} className="awaited">
      <td role="cell" colSpan={columns.shown.length + 1}>
        {failed ? <TryAgain retry={retry} /> : 'One moment …'}
      </td>
    </tr>
  );
}

export function TryAgain({ retry }: { retry: () => void }) {
  return (
    <>
      These questions could not be loaded.{' '}
      <button type="button" className="again" onClick={retry}>
        Try again
      </button>
    </>
  );
}
