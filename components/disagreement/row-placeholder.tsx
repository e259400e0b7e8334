import type { TableColumns } from './table-columns';

type Props = { index: number; height: number; columns: TableColumns; failed: boolean; retry: () => void };

/** The place of a row that is not loaded yet, with its estimated height, so that what is below it does not move. */
export function RowPlaceholder({ index, height, columns, failed, retry }: Props) {
  return (
    <tr role="row" aria-rowindex={index + 3} data-index={index} className="awaited">
      <td role="cell" colSpan={columns.shown.length + 1} ref={(cell) => setHeight(cell, height)}>
        {failed ? <TryAgain retry={retry} /> : 'One moment …'}
      </td>
    </tr>
  );
}

/** Space for rows that are not drawn. */
export function Room({ height }: { height: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true">
      <td className="room" ref={(cell) => setHeight(cell, height)} />
    </tr>
  ) : null;
}

/** Set by script, because the page allows no style attributes. */
const setHeight = (cell: HTMLElement | null, height: number): void =>
  cell?.style.setProperty('height', `${Math.round(height)}px`);

export function TryAgain({ retry }: { retry: () => void }) {
  return (
    <>
      These questions could not be loaded.{' '}
      <button type="button" className="min-h-6 underline underline-offset-[0.2em]" onClick={retry}>
        Try again
      </button>
    </>
  );
}
