import { useCallback, useEffect, useState } from 'react';
import { FIRST_VIEW, type TableState } from '@/lib/views/table-state';
import { hrefOfTable } from './table-address';

/** The reader's choice so far, a way to change it, and the address of every other choice. */
export type Choice = {
  state: TableState;
  change: (part: Partial<TableState>, how?: 'step' | 'typing') => void;
  hrefOf: (part: Partial<TableState>) => string;
};

/** The key of the choice beside what Next stores in an entry of the browser's history. */
const KEPT = 'crossreadTable';

/**
 * The address follows the state without a request to the server: a choice applies at once, the address can be shared,
 * and the browser's Back undoes it. What is typed or dragged is one step, however many values it passes through. A new
 * choice has other rows: it begins with the first of them, and no cell is open.
 */
export function useTableState(path: string, given: TableState = FIRST_VIEW): Choice {
  const [state, setState] = useState(given);

  useEffect(() => {
    const back = ({ state: kept }: PopStateEvent) => setState(isKept(kept) ? kept[KEPT] : given);
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, [given]);

  const change = useCallback(
    (part: Partial<TableState>, how: 'step' | 'typing' = 'step') => {
      const next = { ...state, from: 0, cell: '', ...part };
      setState(next);
      const entry = { [KEPT]: next };
      if (how === 'step') window.history.pushState(entry, '', hrefOfTable(path, next));
      else window.history.replaceState(entry, '', hrefOfTable(path, next));
    },
    [state, path],
  );
  const hrefOf = useCallback(
    (part: Partial<TableState>) => hrefOfTable(path, { ...state, from: 0, cell: '', ...part }),
    [state, path],
  );
  return { state, change, hrefOf };
}

const isKept = (entry: unknown): entry is { [KEPT]: TableState } =>
  typeof entry === 'object' && entry !== null && KEPT in entry;

/** The list with the key added, or removed if it was there. */
export function toggled(list: readonly string[], key: string): readonly string[] {
  return list.includes(key) ? list.filter((other) => other !== key) : [...list, key];
}
