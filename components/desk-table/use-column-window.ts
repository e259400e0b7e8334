import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** The columns that are drawn, from the first to before the last; the others are space. */
export type ColumnWindow = { first: number; last: number };

/** With at most this many columns all of them are drawn. */
export const FEW_COLUMNS = 40;

/** Columns that are drawn beyond the window on each side, and by how many it moves at once. */
const BEYOND = 6;
const STEP = 4;

/** Which of many columns of one width are in the window, or near it. */
export function columnsIn(
  { left, width }: { left: number; width: number },
  column: number,
  count: number,
): ColumnWindow {
  if (count <= FEW_COLUMNS || column <= 0) return { first: 0, last: count };
  const first = Math.floor((left / column - BEYOND) / STEP) * STEP;
  const last = Math.ceil(((left + width) / column + BEYOND) / STEP) * STEP;
  return { first: Math.min(count, Math.max(0, first)), last: Math.min(count, Math.max(0, last)) };
}

/** The same as the page is scrolled. */
export function useColumnWindow(body: RefObject<HTMLTableSectionElement | null>, count: number): ColumnWindow {
  const [shown, setShown] = useState<ColumnWindow>(() => columnsIn({ left: 0, width: 1920 }, 96, count));
  useEffect(() => {
    const look = () => {
      const table = body.current?.closest('table');
      const head = table?.querySelector('tbody th')?.getBoundingClientRect();
      const column = table?.querySelector('.sources th')?.getBoundingClientRect().width ?? 0;
      if (!table || !head) return;
      const from = table.getBoundingClientRect().left + head.width;
      const next = columnsIn({ left: head.right - from, width: window.innerWidth - head.right }, column, count);
      setShown((before) => (before.first === next.first && before.last === next.last ? before : next));
    };
    look();
    if (count <= FEW_COLUMNS) return;
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [body, count]);
  return shown;
}

/** Tells desk-table.css how many columns there are: each has one width, and what is not drawn has its room. */
export function usePlacedColumns(table: RefObject<HTMLTableElement | null>, count: number): void {
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--columns', String(count));
    table.current?.setAttribute('data-placed', '');
  }, [table, count]);
}
