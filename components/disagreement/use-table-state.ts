import { useCallback, useState } from 'react';
import { FIRST_VIEW, type TableState } from '@/lib/views/table-state';
import { hrefOfTable } from './table-address';

/** What the reader chose so far, a way to choose something else, and the address of every other choice. */
export type Choice = {
  state: TableState;
  change: (part: Partial<TableState>) => void;
  hrefOf: (part: Partial<TableState>) => string;
};

/**
 * The address follows the state without a trip to the server: a choice acts at once, and the address can be shared.
 */
export function useTableState(path: string, given: TableState = FIRST_VIEW): Choice {
  const [state, setState] = useState(given);
  const change = useCallback(
    (part: Partial<TableState>) => {
      const next = { ...state, ...part };
      setState(next);
      window.history.replaceState(null, '', hrefOfTable(path, next));
    },
    [state, path],
  );
  const hrefOf = useCallback((part: Partial<TableState>) => hrefOfTable(path, { ...state, ...part }), [state, path]);
  return { state, change, hrefOf };
}

/** The list with the key, or without it if it was there. */
export function toggled(list: readonly string[], key: string): readonly string[] {
  return list.includes(key) ? list.filter((other) => other !== key) : [...list, key];
}
