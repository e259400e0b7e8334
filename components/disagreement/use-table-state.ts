import { useCallback, useEffect, useState } from 'react';
import { FIRST_VIEW, type TableState } from '@/lib/views/table-state';
import { hrefOfTable } from './table-address';

/** What the reader chose so far, a way to choose something else, and the address of every other choice. */
export type Choice = {
  state: TableState;
  change: (part: Partial<TableState>, how?: 'step' | 'typing') => void;
  hrefOf: (part: Partial<TableState>) => string;
};

/** Under this name the choice stands beside what Next keeps of an entry of the browser's history. */
const KEPT = 'crossreadTable';

/**
 * The address follows the state without a trip to the server: a choice acts at once, the address can be shared, and the
 * browser's Back undoes it. What is typed or dragged is one step, however many values it passes through. Another choice
 * has other rows, and begins with the first of them.
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
      const next = { ...state, from: 0, ...part };
      setState(next);
      const entry = { [KEPT]: next };
      if (how === 'step') window.history.pushState(entry, '', hrefOfTable(path, next));
      else window.history.replaceState(entry, '', hrefOfTable(path, next));
    },
    [state, path],
  );
  const hrefOf = useCallback(
    (part: Partial<TableState>) => hrefOfTable(path, { ...state, from: 0, ...part }),
    [state, path],
  );
  return { state, change, hrefOf };
}

const isKept = (entry: unknown): entry is { [KEPT]: TableState } =>
  typeof entry === 'object' && entry !== null && KEPT in entry;

/** The list with the key, or without it if it was there. */
export function toggled(list: readonly string[], key: string): readonly string[] {
  return list.includes(key) ? list.filter((other) => other !== key) : [...list, key];
}
