import type { TableState } from './table-state';

type Keys = Pick<TableState, 'order' | 'show' | 'hide' | 'pin' | 'cell'>;

/** The columns that a reader's choice names, by their keys. */
export const columnsNamed = ({ order, show, hide, pin, cell }: Keys): readonly string[] => [
  ...new Set([...order, ...show, ...hide, ...pin, ...(cell === '' ? [] : [columnOf(cell)])]),
];

const columnOf = (cell: string): string => cell.slice(cell.indexOf('/') + 1);

/**
 * The choice with every column under the key that it has now: the address of a source that was merged into another leads
 * to the column of that one. Two that became one are named once.
 */
export function withColumnsNow<S extends Keys>(state: S, now: ReadonlyMap<string, string>): S {
  if (!columnsNamed(state).some((key) => now.has(key))) return state;
  const keyNow = (key: string): string => now.get(key) ?? key;
  const keys = (list: readonly string[]): readonly string[] => [...new Set(list.map(keyNow))];
  const { order, show, hide, pin, cell } = state;
  const question = cell.slice(0, cell.indexOf('/') + 1);
  return {
    ...state,
    order: keys(order),
    show: keys(show),
    hide: keys(hide),
    pin: keys(pin),
    ...(cell !== '' && { cell: `${question}${keyNow(columnOf(cell))}` }),
  };
}
