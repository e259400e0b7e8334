export type Layout = 'compact' | 'full' | 'turned';

/**
 * What the reader chose, as the address carries it. Empty fields are the first view: claims in the order of the desk,
 * folded columns hidden, everything that was said.
 */
export type TableState = {
  /** The time of the said clock, as written in addresses; empty means everything that was said. */
  asOf: string;
  /** An earlier time, since which changes are told; empty means none. */
  since: string;
  /**
   * How the table is laid out: `compact` with short answers, `full` with all that a closed cell says, `turned` with
   * sources as rows; empty: compact, or turned where `layoutOf` says so.
   */
  view: Layout | '';
  sort: 'desk' | 'disputed' | 'question';
  /** Verdicts shown; empty means all. */
  verdicts: readonly string[];
  /** Sides shown; empty means all. */
  sides: readonly string[];
  /** Kinds of source shown; empty means all. */
  kinds: readonly string[];
  /** Words to look for in questions and answers. */
  find: string;
  group: 'side' | 'kind' | 'none';
  /** Column keys that come first in their group, in this order. */
  order: readonly string[];
  /** Column keys: shown although folded, and hidden although not folded. */
  show: readonly string[];
  hide: readonly string[];
  /** True: no column is folded. */
  all: boolean;
  /** How many columns are drawn, not counting pinned ones. If there are more, the first. */
  wide: number;
  /** Column keys that stay beside the first column. */
  pin: readonly string[];
  /** The cell that is opened: "killed/ru-mod", question and source; empty: none. */
  cell: string;
  /** Of an event with many questions, the index of the first row shown, from 0. */
  from: number;
};

/** How many columns are drawn at first, and how many more each time more are asked for. */
export const COLUMN_LIMIT = 24;

export const FIRST_VIEW: TableState = {
  asOf: '',
  since: '',
  view: '',
  sort: 'desk',
  verdicts: [],
  sides: [],
  kinds: [],
  find: '',
  group: 'side',
  order: [],
  show: [],
  hide: [],
  all: false,
  wide: COLUMN_LIMIT,
  pin: [],
  cell: '',
  from: 0,
};
