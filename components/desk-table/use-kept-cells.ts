import { createStore, get, update } from 'idb-keyval';
import { useEffect } from 'react';
import { type DeskState, ownIn, type Repeats, type Store, type Waiting, withWaiting } from './table-store';

/** What this browser keeps of a table: cells that are not logged, and what repeats. */
export type Kept = { cells: DeskState['waiting']; repeats: Repeats };

/** At most this much of what was typed is lost, in milliseconds. */
const EVERY = 500;

/** Opened at the first use: there is no such storage on the server. */
let opened: ReturnType<typeof createStore> | undefined;
const storage = () => {
  opened ??= createStore('crossread-table', 'cells');
  return opened;
};

/**
 * Keeps in this browser what is typed into the table and not logged, so that it survives a closed tab, an expired session,
 * a restarted server and a lost connection. A browser without storage keeps nothing, and the table works as before.
 */
export function useKeptCells(key: string, store: Store): void {
  useEffect(() => {
    let over = false;
    let last = keptOf(store.get());
    get<Kept>(key, storage()).then(
      (kept) => {
        if (kept === undefined || over) return;
        const { waiting, repeats, at } = store.get();
        // What was typed before this came stays.
        const both = Object.entries(kept.cells).reduce(
          (all, [row, cells]) =>
            Object.entries(cells).reduce(
              (some, [column, cell]) =>
                ownIn(ownIn(some, row), column) ? some : withWaiting(some, { row, column }, restored(cell)),
              all,
            ),
          waiting,
        );
        store.set({ waiting: both, repeats: at === undefined ? kept.repeats : repeats });
      },
      () => {},
    );
    const keep = () => {
      const [before, now] = [last, keptOf(store.get())];
      if (isSame(before, now)) return;
      last = now;
      update<Kept>(key, (kept) => withChanges(kept, before, now), storage()).catch(() => {});
    };
    const timer = window.setInterval(keep, EVERY);
    document.addEventListener('visibilitychange', keep);
    return () => {
      over = true;
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, [key, store]);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is kept, with what changed in this tab: another tab of the same person may have cells of its own. */
export function withChanges(kept: Kept | undefined, before: Kept, now: Kept): Kept {
  let cells = kept?.cells ?? {};
  for (const { row, column } of placesIn(before.cells, now.cells)) {
    const [was, is] = [before, now].map((one) => ownIn(ownIn(one.cells, row), column));
    if (!isSame(was, is)) cells = withWaiting(cells, { row, column }, is);
  }
  return { cells, repeats: now.repeats };
}

const placesIn = (...all: Kept['cells'][]) =>
  all.flatMap((cells) =>
    Object.entries(cells).flatMap(([row, columns]) => Object.keys(columns).map((column) => ({ row, column }))),
  );

/** What is typed just now counts as left. What the desk made of it is asked for again. */
function keptOf({ waiting, typing, repeats }: DeskState): Kept {
  const all =
    typing === undefined || typing.text.trim() === ''
      ? waiting
      : withWaiting(waiting, typing, {
          text: typing.text,
          only: typing.only,
          how: 'typed',
          changes: typing.changes,
          repeats,
        });
  return { cells: all, repeats };
}

const PERHAPS = 'It was on its way when the page was left, and may have been logged. Enter sends it again.';

function restored({ told: _, ...cell }: Waiting): Waiting {
  return cell.how === 'sending' ? { ...cell, how: 'not sent', why: PERHAPS } : { ...cell, how: 'typed' };
}
