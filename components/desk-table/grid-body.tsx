import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { Room, RowPlaceholder } from '@/components/disagreement/row-placeholder';
import type { TableColumns } from '@/components/disagreement/table-columns';
import type { CellWork } from './cell-work';
import { GridRow } from './grid-row';
import type { Store } from './table-store';
import { useColumnWindow } from './use-column-window';
import type { DeskSlot } from './use-desk-rows';

/** Brings a cell into sight that is not drawn. */
export type Scrolls = { toCell: (row: number, column: number) => void };

type Props = {
  slots: readonly DeskSlot[];
  columns: TableColumns;
  store: Store;
  work: CellWork;
  load: (at: number) => void;
  failed: boolean;
  scrolls: RefObject<Scrolls | null>;
};

/** The rows of an event of usual size. */
export function GridBody({ slots, columns, store, work, scrolls }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const window = useColumnWindow(body, columns.shown.length);
  useImperativeHandle(scrolls, () => ({ toCell: (_row, column) => scrollToColumn(body.current, column) }));
  return (
    <tbody role="rowgroup" ref={body}>
      {slots.map(
        (slot, index) => slot && <GridRow key={slot.row.key} {...{ slot, index, columns, store, work, window }} />,
      )}
    </tbody>
  );
}

/** The usual height of a row. Each is measured when it is drawn. */
const USUAL = 48;

/** The rows of a large event: those in sight, fetched as they come. */
export function LargeGridBody({ slots, columns, store, work, load, failed, scrolls }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop(Math.round((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
  }, []);
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: slots.length,
    estimateSize: () => USUAL,
    getItemKey: (index) => slots[index]?.row.key ?? index,
    scrollMargin: top,
    initialRect: { width: 0, height: 900 },
    overscan: 8,
  });
  const columnWindow = useColumnWindow(body, columns.shown.length);
  useImperativeHandle(scrolls, () => ({
    toCell: (row, column) => {
      virtualizer.scrollToIndex(row, { align: 'center' });
      scrollToColumn(body.current, column);
    },
  }));
  const seen = virtualizer.getVirtualItems();
  const missing = seen.find(({ index }) => slots[index] === undefined)?.index;
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that came may leave the same place without one
  useEffect(() => {
    if (missing !== undefined && !failed) load(missing);
  }, [missing, load, slots, failed]);
  const [first, last] = [seen[0], seen.at(-1)];
  return (
    <tbody role="rowgroup" ref={body}>
      <Room height={first ? first.start - top : 0} />
      {seen.map(({ index, key, size }) => {
        const slot = slots[index];
        return slot ? (
          <GridRow
            key={slot.row.key}
            {...{ slot, index, columns, store, work }}
            window={columnWindow}
            ref={virtualizer.measureElement}
          />
        ) : (
          <RowPlaceholder key={key} height={size} {...{ index, columns, failed }} retry={() => load(index)} />
        );
      })}
      <Room height={last ? virtualizer.getTotalSize() - (last.end - top) : 0} />
    </tbody>
  );
}

/** Scrolls the page sideways to a column. Its head is always there. */
function scrollToColumn(body: HTMLTableSectionElement | null, column: number): void {
  const head = body?.closest('table')?.querySelectorAll('.sources th')[column];
  head?.scrollIntoView({ block: 'nearest', inline: 'center' });
}
