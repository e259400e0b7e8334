import { useVirtualizer, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import {
  type ReactNode,
  type Ref,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { RowView } from '@/lib/views/event-view';
import { InfiniteRows } from './infinite-rows';
import { Room, RowPlaceholder } from './row-placeholder';
import type { TableColumns } from './table-columns';
import type { LoadedView, Slot } from './use-event-view';

/** Draws a row; `index` is its place among all rows. */
export type DrawRow = (row: RowView, index?: number, ref?: Ref<HTMLTableRowElement>) => ReactNode;

export type ScrolledProps = {
  rows: readonly Slot[];
  columns: TableColumns;
  draw: DrawRow;
  loaded: Pick<LoadedView, 'load' | 'rowsFailed'>;
  /** The index of the row with which the page began. */
  from: number;
  /** What scrolls: the frame of the table, or the window. */
  scroller: 'frame' | 'window';
  /** The media in which the table is a list. */
  list: string;
};

/**
 * Rows of an event with many questions. Only those in sight are drawn, and empty space above and below stands for the
 * others. If the table is a list (on a phone, on paper), further rows are added at its end.
 */
export function VirtualRows(props: ScrolledProps) {
  const { list } = props;
  const isList = useSyncExternalStore(
    (changed) => {
      const media = matchMedia(list);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(list).matches,
    () => false,
  );
  if (isList) return <InfiniteRows {...props} />;
  return props.scroller === 'frame' ? <RowsInFrame {...props} /> : <RowsInWindow {...props} />;
}

function RowsInFrame(props: ScrolledProps) {
  const { rows } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const usual = useMemo(() => usualHeight(rows), [rows]);
  const virtualizer = useVirtualizer<Element, HTMLTableRowElement>({
    count: rows.length,
    estimateSize: (index) => heightOf(rows[index]) ?? usual,
    getScrollElement: () => body.current?.closest('.scroller') ?? null,
    getItemKey: (index) => rows[index]?.key ?? index,
    scrollMargin: body.current?.offsetTop ?? 0,
    initialRect: { width: 0, height: 900 },
    overscan: 3,
  });
  return <RowsInSight {...props} body={body} virtualizer={virtualizer} />;
}

/** The usual height of a row of the compact table. Each is measured when it is drawn. */
const COMPACT = 64;

function RowsInWindow(props: ScrolledProps) {
  const { rows } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const at = body.current?.getBoundingClientRect().top ?? 0;
    setTop(Math.round(at + window.scrollY));
  }, []);
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: rows.length,
    estimateSize: () => COMPACT,
    getItemKey: (index) => rows[index]?.key ?? index,
    scrollMargin: top,
    initialRect: { width: 0, height: 900 },
    overscan: 6,
  });
  return <RowsInSight {...props} body={body} virtualizer={virtualizer} />;
}

type InSight = ScrolledProps & {
  body: Ref<HTMLTableSectionElement>;
  virtualizer: Virtualizer<Element, HTMLTableRowElement> | Virtualizer<Window, HTMLTableRowElement>;
};

function RowsInSight({ rows, columns, draw, loaded: { load, rowsFailed }, from, body, virtualizer }: InSight) {
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
          draw(row, index, virtualizer.measureElement)
        ) : (
          <RowPlaceholder
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
 * Most browsers keep what is in sight in place when something above it grows. If a script moved the frame as well, it
 * would interrupt the browser's own scrolling, such as that to the first row.
 */
const isAnchored = (): boolean => CSS.supports('overflow-anchor', 'auto');

/** The estimated height of a row: its plot has a line for every position. Each row is measured when it is drawn. */
const heightOf = (row: Slot): number | undefined => row && 170 + 10 * (row.plot?.marks.length ?? 0);

/** The average estimate for the rows that are loaded. */
function usualHeight(rows: readonly Slot[]): number {
  const heights = rows.flatMap((row) => heightOf(row) ?? []);
  return heights.reduce((sum, height) => sum + height, 0) / Math.max(1, heights.length);
}
