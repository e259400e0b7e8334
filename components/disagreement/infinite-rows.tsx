import { useEffect, useRef } from 'react';
import { TryAgain } from './row-placeholder';
import { StaticRows } from './static-rows';
import type { ScrolledProps } from './virtual-rows';

/** How far below the window the next rows are asked for. */
const AHEAD = '1200px';

/** A busy browser tells of several moments at once, the earliest first, and of none again. */
export const isNear = (told: readonly Pick<IntersectionObserverEntry, 'isIntersecting'>[]): boolean =>
  told.some(({ isIntersecting }) => isIntersecting);

/** Rows one below the other on the page. Further rows are added at their end. */
export function InfiniteRows({ rows, draw, loaded: { load, rowsFailed }, from }: ScrolledProps) {
  const end = useRef<HTMLTableRowElement>(null);
  const next = rows.indexOf(undefined, from);
  useEffect(() => {
    if (end.current === null || next < 0 || rowsFailed) return;
    const watch = new IntersectionObserver((told) => isNear(told) && load(next), { rootMargin: AHEAD });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [next, rowsFailed, load]);
  return (
    <>
      <StaticRows rows={rows} draw={draw} counted />
      {next >= 0 && (
        <tbody role="rowgroup">
          <tr role="row" ref={end} className="awaited" aria-rowindex={next + 3}>
            <td role="cell">{rowsFailed ? <TryAgain retry={() => load(next)} /> : 'One moment …'}</td>
          </tr>
        </tbody>
      )}
    </>
  );
}
