import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { Awaited, setHeight } from './awaited';
import { ClaimRow } from './claim-row';
import { RowsAtTheEnd } from './rows-at-the-end';
import type { TableColumns } from './table-columns';
import type { LoadedView, Slot } from './use-event-view';

export type ScrolledProps = {
  rows: readonly Slot[];
  columns: TableColumns;
  path: string;
  asOf: string | undefined;
  loaded: Pick<LoadedView, 'load' | 'rowsFailed'>;
  /** The row with which the page began. */
  from: number;
};

/**
 * Rows of an event with many questions. In the frame of the table only those in sight are drawn, and what lies above and
 * below is left as room; where the table is a list (on a phone, on paper) further rows join it at its end.
 */
export function RowsAsScrolled(props: ScrolledProps) {
  const isList = useSyncExternalStore(
    onWidth,
    () => matchMedia(LIST).matches,
    () => false,
  );
  return isList ? <RowsAtTheEnd {...props} /> : <RowsInSight {...props} />;
}

const LIST = 'print, (max-width: 43.99rem)';
function onWidth(changed: () => void) {
  const media = matchMedia(LIST);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

function RowsInSight({ rows, columns, path, asOf, loaded: { load, rowsFailed }, from }: ScrolledProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const usual = useMemo(() => usualHeight(rows), [rows]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    estimateSize: (index) => heightOf(rows[index]) ?? usual,
    getScrollElement: () => body.current?.closest('.scroller') ?? null,
    getItemKey: (index) => rows[index]?.key ?? index,
    scrollMargin: body.current?.offsetTop ?? 0,
    initialRect: { width: 0, height: 900 },
    overscan: 3,
  });
  if (isAnchored()) virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false;
  const seen = virtualizer.getVirtualItems();
  const missing = seen.find(({ index }) => rows[index] === undefined)?.index;
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that came may leave the same place without one
  useEffect(() => {
    if (missing !== undefined) load(missing);
  }, [missing, load, rows]);
  useEffect(() => {
    if (from > 0) virtualizer.scrollToIndex(from, { align: 'start' });
  }, [from, virtualizer]);

  const [first, last] = [seen[0], seen.at(-1)];
  const margin = virtualizer.options.scrollMargin;
  return (
    <tbody role="rowgroup" ref={body}>
      <Room height={first ? first.start - margin : 0} />
      {seen.map(({ index, key, size }) => {
        const row = rows[index];
        return row ? (
          <ClaimRow
            key={key}
            row={row}
            columns={columns}
            path={path}
            asOf={asOf}
            index={index}
            ref={virtualizer.measureElement}
          />
        ) : (
          <Awaited
            key={key}
            index={index}
            height={size}
            columns={columns}
            failed={rowsFailed}
            retry={() => load(index)}
          />
        );
      })}
      <Room height={last ? virtualizer.getTotalSize() - (last.end - margin) : 0} />
    </tbody>
  );
}

/**
 * Most browsers hold what is in sight where it is when something above it grows. To move the frame by script as well
 * would end a movement of its own, such as the one to the first row, half-way.
 */
const isAnchored = (): boolean => CSS.supports('overflow-anchor', 'auto');

/** About as high as a row will be: its plot has a line for every position. Each is measured when it is drawn. */
const heightOf = (row: Slot): number | undefined => row && 170 + 10 * (row.plot?.marks.length ?? 0);

/** About as high as those are that have come. */
function usualHeight(rows: readonly Slot[]): number {
  const heights = rows.flatMap((row) => heightOf(row) ?? []);
  return heights.reduce((sum, height) => sum + height, 0) / Math.max(1, heights.length);
}

/** Room for rows that are not drawn. */
function Room({ height }: { height: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true">
      <td className="room" ref={(cell) => setHeight(cell, height)} />
    </tr>
  ) : null;
}
