import { type RefObject, useEffect, useRef } from 'react';
import { blockOf, type Spot } from './grid-moves';
import { type Place, type Store, useDesk } from './table-store';

type MarkedProps = {
  table: RefObject<HTMLTableElement | null>;
  store: Store;
  spotOf: (place: Place) => Spot;
};

/**
 * Marks the cells of a chosen block. It draws nothing, and no cell is drawn again for it: a block may be dragged over
 * thousands of them.
 */
export function MarkedBlock({ table, store, spotOf }: MarkedProps) {
  const [at, to] = [useDesk(store, (state) => state.at), useDesk(store, (state) => state.to)];
  const isMarked = useRef(false);
  useEffect(() => {
    if (to === undefined && !isMarked.current) return;
    isMarked.current = to !== undefined;
    const block = at && to && blockOf(spotOf(at), spotOf(to));
    for (const cell of table.current?.querySelectorAll<HTMLTableCellElement>('td[data-column]') ?? []) {
      const row = Number(cell.closest('tr')?.dataset.index);
      const column = spotOf({ row: '', column: cell.dataset.column ?? '' }).column;
      const isIn =
        block !== undefined && row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
      cell.toggleAttribute('data-chosen', isIn);
      if (isIn) cell.setAttribute('aria-selected', 'true');
      else cell.removeAttribute('aria-selected');
    }
  }, [table, at, to, spotOf]);
  return null;
}
