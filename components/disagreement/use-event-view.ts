import { useCallback, useEffect, useRef, useState } from 'react';
import type { EventView, RowView } from '@/lib/views/event-view';
import { CLIENT_LIMIT, PAGE_SIZE } from '@/lib/views/table-query';
import { FIRST_VIEW, type TableState } from '@/lib/views/table-state';
import { hrefOfTable } from './table-address';

/** A row, or `undefined` while it is not loaded. */
export type Slot = RowView | undefined;

export type LoadedView = {
  view: EventView;
  /** The choice that the view belongs to: the reader's, or the previous one while the view for it is loading. */
  of: TableState;
  /** One entry for each row of the choice. `load` fetches those that are missing. */
  slots: readonly Slot[];
  status: 'shown' | 'loading' | 'failed';
  retry: () => void;
  load: (from: number) => void;
  /** Whether `load` failed. */
  rowsFailed: boolean;
};

type Held = { address: string; view: EventView; of: TableState; slots: readonly Slot[] };

/** How long the reader must pause before the server is asked: a slider passes over many times. */
const PAUSE = 120;

/**
 * The view for a choice. What the browser can do itself (everything but the time, for an event that came whole) needs
 * no request. The rest is fetched, and until it is here the page shows the previous view.
 */
export function useEventView(path: string, given: EventView, state: TableState): LoadedView {
  const whole = given.total.all <= CLIENT_LIMIT;
  const wanted = addressOf(path, state, whole);
  const [held, setHeld] = useState((): Held => ({ address: wanted, view: given, of: state, slots: slotsOf(given) }));
  const [failed, setFailed] = useState('');
  const [rowsFailed, setRowsFailed] = useState('');
  const [tries, setTries] = useState(0);
  const seen = useRef(new Map([[wanted, held]]));
  const asked = useRef(new Set<string>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address has all that matters of the choice; `tries` asks again
  useEffect(() => {
    const known = seen.current.get(wanted);
    if (known) {
      setHeld(known);
      setFailed('');
      return;
    }
    const stop = new AbortController();
    const pause = setTimeout(async () => {
      try {
        const view: EventView = await fetched(wanted, stop.signal);
        const next = { address: wanted, view, of: state, slots: slotsOf(view) };
        seen.current.set(wanted, next);
        setHeld(next);
        setFailed('');
      } catch {
        if (!stop.signal.aborted) setFailed(wanted);
      }
    }, PAUSE);
    return () => {
      clearTimeout(pause);
      stop.abort();
    };
  }, [wanted, tries]);

  const { address } = held;
  const load = useCallback(
    async (from: number) => {
      const start = Math.floor(from / PAGE_SIZE) * PAGE_SIZE;
      const part = `${address}${address.includes('?') ? '&' : '?'}from=${start}`;
      if (asked.current.has(part)) return;
      asked.current.add(part);
      try {
        const come: Part = await fetched(part);
        setHeld((before) => {
          if (before.address !== address) return before;
          const next = { ...before, slots: filled(before.slots, come) };
          seen.current.set(address, next);
          return next;
        });
        setRowsFailed('');
      } catch {
        setRowsFailed(address);
      }
      asked.current.delete(part);
    },
    [address],
  );
  const retry = useCallback(() => {
    setFailed('');
    setTries((before) => before + 1);
  }, []);

  const status = failed === wanted ? 'failed' : address === wanted ? 'shown' : 'loading';
  const { view, of, slots } = held;
  return { view, of: whole ? state : of, slots, status, retry, load, rowsFailed: rowsFailed === address };
}

/**
 * The address of what only the server can compute: the times, and for a large event the matching rows with the cells of
 * the columns that are drawn. The first row of the page is not part of it.
 */
function addressOf(path: string, state: TableState, whole: boolean): string {
  const { asOf, since } = state;
  return hrefOfTable(`${path}/table.json`, whole ? { ...FIRST_VIEW, asOf, since } : { ...state, from: 0, cell: '' });
}

async function fetched<T>(address: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(address, signal ? { signal } : {});
  if (!response.ok) throw new Error(`The table came with status ${response.status}.`);
  return response.json();
}

type Part = Pick<EventView, 'rows' | 'total'>;

const slotsOf = (part: Part): readonly Slot[] => filled([], part);

/** Rows in their places. There are as many as the part says: since the others came, an event may have lost or got some. */
export const filled = (slots: readonly Slot[], { rows, total: { chosen, from } }: Part): readonly Slot[] =>
  Array.from({ length: chosen }, (_, index) => rows[index - from] ?? slots[index]);
