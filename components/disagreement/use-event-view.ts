import { useCallback, useEffect, useRef, useState } from 'react';
import { ROWS_AT_ONCE, WHOLE } from '@/lib/views/choose';
import type { EventView, RowView } from '@/lib/views/event-view';
import { FIRST_VIEW, type TableState } from '@/lib/views/table-state';
import { hrefOfTable } from './table-address';

/** A row, or one that has not come yet. */
export type Slot = RowView | undefined;

export type LoadedView = {
  view: EventView;
  /** As many as the choice has rows; those that have not come yet are asked for with `load`. */
  slots: readonly Slot[];
  status: 'shown' | 'loading' | 'failed';
  retry: () => void;
  load: (from: number) => void;
};

/** A pause of the hand before the server is asked: a slider passes over many times. */
const PAUSE = 120;

/**
 * The view for a choice. What the browser can do itself (all but the time, of an event that came whole) does not ask
 * the server; the rest is fetched, and until it is here the page shows what it had.
 */
export function useEventView(path: string, given: EventView, state: TableState): LoadedView {
  const whole = given.total.all <= WHOLE;
  const wanted = addressOf(path, state, whole);
  const [held, setHeld] = useState(() => ({ address: wanted, view: given, slots: slotsOf(given, 0) }));
  const [failed, setFailed] = useState('');
  const [tries, setTries] = useState(0);
  const seen = useRef(new Map([[wanted, held]]));
  const asked = useRef(new Set<string>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further try asks again
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
        const view = await fetchView(wanted, 0, stop.signal);
        const next = { address: wanted, view, slots: slotsOf(view, 0) };
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

  const load = useCallback(
    async (from: number) => {
      const start = Math.floor(from / ROWS_AT_ONCE) * ROWS_AT_ONCE;
      const part = `${wanted} ${start}`;
      if (asked.current.has(part)) return;
      asked.current.add(part);
      try {
        const view = await fetchView(wanted, start);
        setHeld((before) => {
          if (before.address !== wanted) return before;
          const next = { ...before, slots: filled(before.slots, view.rows, start) };
          seen.current.set(wanted, next);
          return next;
        });
        setFailed('');
      } catch {
        setFailed(wanted);
      }
      asked.current.delete(part);
    },
    [wanted],
  );
  const retry = useCallback(() => {
    setFailed('');
    setTries((before) => before + 1);
  }, []);

  const status = failed === wanted ? 'failed' : held.address === wanted ? 'shown' : 'loading';
  return { view: held.view, slots: held.slots, status, retry, load };
}

/** The address of what only the server can tell: the times, and of a large event the rows that fit. */
function addressOf(path: string, { asOf, since, sort, verdicts, find }: TableState, whole: boolean): string {
  return hrefOfTable(`${path}/table.json`, {
    ...FIRST_VIEW,
    ...{ asOf, since },
    ...(whole ? {} : { sort, verdicts, find }),
  });
}

async function fetchView(address: string, from: number, signal?: AbortSignal): Promise<EventView> {
  const part = from === 0 ? address : `${address}${address.includes('?') ? '&' : '?'}from=${from}`;
  const response = await fetch(part, signal ? { signal } : {});
  if (!response.ok) throw new Error(`The table came with status ${response.status}.`);
  return response.json();
}

const slotsOf = (view: EventView, from: number): readonly Slot[] =>
  filled(new Array<Slot>(view.total.chosen).fill(undefined), view.rows, from);

function filled(slots: readonly Slot[], rows: readonly RowView[], from: number): readonly Slot[] {
  const next = [...slots];
  rows.forEach((row, index) => {
    next[from + index] = row;
  });
  return next;
}
