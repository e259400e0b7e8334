'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { ClaimRow } from './claim-row';
import { RowsAtHand } from './rows-at-hand';
import type { TableColumns } from './table-columns';
import type { Slot } from './use-event-view';

type Props = {
  rows: readonly Slot[];
  columns: TableColumns;
  path: string;
  load: (from: number) => void;
  failed: boolean;
};

/** About as high as a row mostly is; each is measured when it is drawn. */
const USUAL = 190;

/** So far below the window the next rows are asked for, where they stand one below the other on the page. */
const AHEAD = '1200px';

/**
 * Rows of an event with many questions. In the frame of the table only those in sight are drawn, and what lies above and
 * below is left as room; where the table is a list (on a phone, on paper) further rows join it at its end.
 */
export function RowsAsScrolled(props: Props) {
  const isList = useSyncExternalStore(
    onWidth,
    () => matchMedia(LIST).matches,
    () => false,
  );
  return isList ? <AtTheEnd {...props} /> : <InSight {...props} />;
}

const LIST = 'print, (max-width: 43.99rem)';
function onWidth(changed: () => void) {
  const media = matchMedia(LIST);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

function InSight({ rows, columns, path, load, failed }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    estimateSize: () => USUAL,
    getScrollElement: () => body.current?.closest('.scroller') ?? null,
    getItemKey: (index) => rows[index]?.key ?? index,
    scrollMargin: body.current?.offsetTop ?? 0,
    initialRect: { width: 0, height: 900 },
    overscan: 3,
  });
  const seen = virtualizer.getVirtualItems();
  const missing = seen.find(({ index }) => rows[index] === undefined)?.index;
  useEffect(() => {
    if (missing !== undefined) load(missing);
  }, [missing, load]);

  const [first, last] = [seen[0], seen.at(-1)];
  const margin = virtualizer.options.scrollMargin;
  return (
    <tbody role="rowgroup" ref={body}>
      <Room height={first ? first.start - margin : 0} />
      {seen.map(({ index, key }) => {
        const row = rows[index];
        return row ? (
          <ClaimRow key={key} row={row} columns={columns} path={path} index={index} ref={virtualizer.measureElement} />
        ) : (
          <Awaited key={key} index={index} columns={columns} failed={failed} retry={() => load(index)} />
        );
      })}
      <Room height={last ? virtualizer.getTotalSize() - (last.end - margin) : 0} />
    </tbody>
  );
}

/** Room for rows that are not drawn. Its height is set by script: the page allows no style in its markup. */
function Room({ height }: { height: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true">
      <td className="room" ref={(cell) => cell?.style.setProperty('height', `${Math.round(height)}px`)} />
    </tr>
  ) : null;
}

type AwaitedProps = { index: number; columns: TableColumns; failed: boolean; retry: () => void };

function Awaited({ index, columns, failed, retry }: AwaitedProps) {
  return (
    <tr role="row" aria-rowindex={index + 3} data-index={index} className="awaited">
      <td role="cell" colSpan={columns.shown.length + 1}>
        {failed ? <Again retry={retry} /> : 'One moment …'}
      </td>
    </tr>
  );
}

function AtTheEnd({ rows, columns, path, load, failed }: Props) {
  const end = useRef<HTMLTableRowElement>(null);
  const next = rows.indexOf(undefined);
  useEffect(() => {
    if (end.current === null || next < 0 || failed) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && load(next), { rootMargin: AHEAD });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [next, failed, load]);
  return (
    <>
      <RowsAtHand rows={rows} columns={columns} path={path} />
      {next >= 0 && (
        <tbody role="rowgroup">
          <tr role="row" ref={end} className="awaited">
            <td role="cell">{failed ? <Again retry={() => load(next)} /> : 'One moment …'}</td>
          </tr>
        </tbody>
      )}
    </>
  );
}

function Again({ retry }: { retry: () => void }) {
  return (
    <>
      These questions could not be loaded.{' '}
      <button type="button" className="again" onClick={retry}>
        Try again
      </button>
    </>
  );
}
