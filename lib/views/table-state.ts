/**
 * What the reader chose, as the address carries it. Empty fields are the first view: claims in the order of the desk,
 * folded columns hidden.
 */
export type TableState = {
  sort: 'desk' | 'disputed' | 'question';
  /** Verdicts shown; empty means all. */
  verdicts: readonly string[];
  /** Sides shown; empty means all. */
  sides: readonly string[];
  /** Words looked for in questions. */
  find: string;
  /** Column keys: shown although folded, and hidden although not. */
  show: readonly string[];
  hide: readonly string[];
  /** True: no column is folded. */
  all: boolean;
  /** Column keys that stay beside the first column. */
  pin: readonly string[];
};

export const FIRST_VIEW: TableState = {
  sort: 'desk',
  verdicts: [],
  sides: [],
  find: '',
  show: [],
  hide: [],
  all: false,
  pin: [],
};
