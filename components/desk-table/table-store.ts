import { useSyncExternalStore } from 'react';
import type { CellShown } from '@/lib/actions/desk-table-actions';

/** A cell: the key of its question and of its source. */
export type Place = { row: string; column: string };

export const placeKey = ({ row, column }: Place): string => `${row}/${column}`;
export const isSamePlace = (a: Place | undefined, b: Place | undefined): boolean =>
  a !== undefined && b !== undefined && a.row === b.row && a.column === b.column;

/** What is kept from cell to cell. `via` is the name of an outlet; what is empty is not said. */
export type Repeats = { saidAt: string; via: string; document: string; language: string };

/** The statement that is changed, as it was when its editor began. */
export type Changes = { thing: string; revision: string; version: number };

/** What holds for one cell only: what it is about, if that is not just the question, and what it repeats. */
export type Only = { scope: 'same' | 'broader' | 'narrower' | 'different'; about: string; repeats: string };

export const NOTHING_ONLY: Only = { scope: 'same', about: '', repeats: '' };

/** What the desk made of what is typed, and of which state of it. */
export type Told = { edit: number; shown?: CellShown | undefined; errors: Readonly<Record<string, readonly string[]>> };

/** A cell that is typed into. */
export type Typing = Place & {
  text: string;
  only: Only;
  /** Counts the changes of all that is sent: what was told of an earlier state is out of date. */
  edit: number;
  changes?: Changes | undefined;
  told?: Told | undefined;
  /** The reading that is chosen among several. */
  chosen?: string | undefined;
  /** Enter was pressed once, and something has to be confirmed. */
  asked?: boolean | undefined;
};

/** A cell that was left and is not logged: on its way, to be confirmed, refused, or not sent. */
export type Waiting = {
  text: string;
  only: Only;
  how: 'sending' | 'asks' | 'refused' | 'not sent' | 'typed';
  /** Why, in a sentence. */
  why?: string | undefined;
  told?: Told | undefined;
  changes?: Changes | undefined;
  repeats: Repeats;
  /** The desk has the same already: sent once more, it is logged all the same. */
  again?: boolean | undefined;
};

/** What the desk made of it as it is now. */
export const toldNow = ({ told, edit }: Typing): Told | undefined => (told?.edit === edit ? told : undefined);

export type DeskState = {
  /** The cell with the focus, or that had it last. */
  at?: Place | undefined;
  /** The other corner of a block of cells that is chosen. */
  to?: Place | undefined;
  typing?: Typing | undefined;
  /** By question, then by source. */
  waiting: Readonly<Record<string, Readonly<Record<string, Waiting>>>>;
  repeats: Repeats;
  /** What was done last, in a sentence. Read out. */
  message: string;
};

export type Store = {
  get: () => DeskState;
  set: (part: Partial<DeskState>) => void;
  subscribe: (listener: () => void) => () => void;
};

export function tableStore(repeats: Repeats): Store {
  let state: DeskState = { waiting: {}, repeats, message: '' };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (part) => {
      state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A part of the state; whoever shows it is drawn again only if that part is another. */
export const useDesk = <T>(store: Store, part: (state: DeskState) => T): T =>
  useSyncExternalStore(
    store.subscribe,
    () => part(store.get()),
    () => part(store.get()),
  );

export const waitingIn = ({ waiting }: DeskState, { row, column }: Place): Waiting | undefined =>
  ownIn(ownIn(waiting, row), column);

/** Keys are addresses, and "constructor" is one: what every object has counts for nothing. */
export const ownIn = <T>(all: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  all !== undefined && Object.hasOwn(all, key) ? all[key] : undefined;

/** The same with one cell that waits, or without it. */
export function withWaiting(
  waiting: DeskState['waiting'],
  { row, column }: Place,
  cell: Waiting | undefined,
): DeskState['waiting'] {
  const { [column]: _, ...others } = ownIn(waiting, row) ?? {};
  const cells = cell === undefined ? others : { ...others, [column]: cell };
  const { [row]: _before, ...rows } = waiting;
  return Object.keys(cells).length === 0 ? rows : { ...rows, [row]: cells };
}

/**
 * What is kept from cell to cell, changed. A cell that was left and is not logged, and has the focus, is sent with it: what
 * was wrong with it before is no longer known.
 */
export function withRepeats(state: DeskState, part: Partial<Repeats>): Partial<DeskState> {
  const { at, typing, waiting } = state;
  const repeats = { ...state.repeats, ...part };
  const left = at !== undefined && typing === undefined ? waitingIn(state, at) : undefined;
  if (at === undefined || left === undefined || left.how === 'sending') return { repeats };
  const { why: _, told: _told, ...kept } = left;
  const now: Waiting = { ...kept, how: 'typed', repeats: { ...kept.repeats, ...part } };
  return { repeats, waiting: withWaiting(waiting, at, now), message: '' };
}
