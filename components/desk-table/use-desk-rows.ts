import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DeskRow, DeskTableView } from '@/lib/views/desk-table';
import { PAGE_SIZE } from '@/lib/views/table-query';

/** A row as it was at a time, as an instant; `undefined` while it is not loaded. */
export type DeskSlot = (DeskRow & { asOf: string }) | undefined;

export type DeskRows = {
  view: DeskTableView;
  slots: readonly DeskSlot[];
  /** Fetches the page of rows that an index is on. */
  load: (at: number) => void;
  failed: boolean;
  /** Takes rows as they are now into the table. */
  take: (view: DeskTableView) => void;
  /** Fetches what changed since, by whomever. */
  refresh: () => void;
  /** Why changes of others do not come, in a sentence. */
  cut?: string | undefined;
};

/** How often what others changed is asked for, while the page is in sight, in milliseconds. */
const EVERY = 4000;

/** The rows of the desk's table, as they come and as they change. `show` are columns that have nothing yet. */
export function useDeskRows(given: DeskTableView, show: readonly string[]): DeskRows {
  const [view, setView] = useState(given);
  const [slots, setSlots] = useState(() => filled(new Array<DeskSlot>(given.total).fill(undefined), given));
  const [failed, setFailed] = useState(false);
  const [cut, setCut] = useState<string>();
  const asked = useRef(new Set<number>());
  // Only what was asked for by a time tells of every change up to its own: rows of single questions do not.
  const latest = useRef(given.changed);
  const shownNow = useRef(slots);
  shownNow.current = slots;
  const path = `/desk/events/${given.event.id}/rows.json`;
  const shown = useMemo(() => show.map((key) => `&show=${encodeURIComponent(key)}`).join(''), [show]);

  const seen = useCallback((next: DeskTableView) => {
    setView((before) => ({
      ...next,
      ...(before.names && { names: before.names }),
      ...(next.names && { names: next.names }),
      rows: before.rows,
      sides: inTheirPlaces(before.sides, next.sides),
      sources: { ...before.sources, ...next.sources },
    }));
  }, []);

  const refresh = useCallback(async () => {
    try {
      const next = await changedAt(`${path}?after=${encodeURIComponent(latest.current)}${shown}`);
      setCut(undefined);
      if (next === undefined) return;
      if (!fits(shownNow.current, next)) {
        // Which rows moved is not told: they come anew, of a large event as they come into sight, all with their names.
        const anew = await fetched(`${path}?from=0&names=1${shown}`);
        seen(anew);
        setSlots(filled(new Array<DeskSlot>(anew.total).fill(undefined), anew));
        latest.current = anew.changed;
      } else if (next.rows.length > 0 || next.changed > latest.current) {
        seen(next);
        setSlots((before) => (fits(before, next) ? filled(before, next) : before));
        latest.current = next.changed;
      }
    } catch (error) {
      setCut((error as Error).message);
    }
  }, [path, shown, seen]);

  const put = useCallback(
    (next: DeskTableView) => {
      if (fits(shownNow.current, next)) setSlots((before) => (fits(before, next) ? filled(before, next) : before));
      else refresh();
    },
    [refresh],
  );

  const take = useCallback(
    (next: DeskTableView) => {
      seen(next);
      put(next);
    },
    [seen, put],
  );

  const load = useCallback(
    async (at: number) => {
      const from = Math.floor(at / PAGE_SIZE) * PAGE_SIZE;
      if (asked.current.has(from)) return;
      asked.current.add(from);
      try {
        const next = await fetched(`${path}?from=${from}${shown}`);
        put(next);
        setFailed(false);
      } catch {
        setFailed(true);
      }
      asked.current.delete(from);
    },
    [path, shown, put],
  );

  // A further column is asked for with everything that is loaded.
  const first = useRef(shown);
  useEffect(() => {
    if (first.current === shown) return;
    first.current = shown;
    fetched(`${path}?from=0${shown}`).then(take, () => {});
  }, [path, shown, take]);

  useEffect(() => {
    const timer = window.setInterval(() => document.visibilityState === 'visible' && refresh(), EVERY);
    return () => window.clearInterval(timer);
  }, [refresh]);

  return { view, slots, load, failed, take, refresh, cut };
}

/**
 * Columns stay where they are while one works, whatever they now contradict, and though nothing is left in them; new ones
 * come last on their side.
 */
export function inTheirPlaces(before: DeskTableView['sides'], now: DeskTableView['sides']): DeskTableView['sides'] {
  const all = new Map(now.flatMap(({ columns }) => columns.map((column) => [column.key, column])));
  const known = new Set(before.flatMap(({ columns }) => columns.map(({ key }) => key)));
  const isNew = ({ key }: { key: string }) => !known.has(key);
  const kept = before.map((side) => ({
    ...side,
    columns: [
      ...side.columns.map((column) => all.get(column.key) ?? column),
      ...(now.find(({ key }) => key === side.key)?.columns.filter(isNew) ?? []),
    ],
  }));
  const sides = new Set(before.map(({ key }) => key));
  const added = now.flatMap((side) => {
    const columns = side.columns.filter(isNew);
    return sides.has(side.key) || columns.length === 0 ? [] : { ...side, columns, tone: freeTone(kept, side.tone) };
  });
  const placed = [...kept, ...added];
  // The same object where nothing is another: else every cell would be drawn again.
  return said(placed) === said(before) ? before : placed;
}

/** What is said of columns, but for how many cells they have. */
const said = (sides: DeskTableView['sides']): string =>
  JSON.stringify(sides, (key, value: unknown) => (key === 'filled' ? undefined : value));

const TONES = ['a', 'b', 'c', 'd'] as const;

/** A side that comes later has a tone that no other has, if one is left. */
function freeTone(sides: DeskTableView['sides'], wanted: DeskTableView['sides'][number]['tone']) {
  const taken = new Set(sides.map(({ tone }) => tone));
  if (wanted === 'none' || !taken.has(wanted)) return wanted;
  return TONES.find((tone) => !taken.has(tone)) ?? wanted;
}

async function fetched(address: string): Promise<DeskTableView> {
  return (await answered(address)).json();
}

/** What changed; undefined if nothing did. */
async function changedAt(address: string): Promise<DeskTableView | undefined> {
  const response = await answered(address);
  return response.status === 204 ? undefined : response.json();
}

async function answered(address: string): Promise<Response> {
  // Without a session the desk leads to the page for signing in, which is no answer.
  const response = await fetch(address, { redirect: 'manual' }).catch(() => {
    throw new Error('The desk cannot be reached: what others change does not show.');
  });
  if (response.ok) return response;
  throw new Error(
    response.status === 401 || response.type === 'opaqueredirect'
      ? 'You are not signed in any more. Sign in in another tab; what you typed stays here.'
      : 'What others change cannot be read just now.',
  );
}

/**
 * Whether rows have the places that they had. They do not where a question was added before others, discarded, or moved:
 * then those behind it are elsewhere, and are not told, because nothing changed on them.
 */
export function fits(slots: readonly DeskSlot[], { rows, total }: Pick<DeskTableView, 'rows' | 'total'>): boolean {
  if (slots.length !== total) return false;
  const places = new Map(slots.flatMap((slot, at) => (slot ? [[slot.row.key, at] as const] : [])));
  return rows.every(({ at, row: { key } }) => (places.get(key) ?? at) === at && (slots[at]?.row.key ?? key) === key);
}

/**
 * Rows as they came take the place of those that are not later: two answers may come in another order than they were asked
 * for. A row that is already there in another place leaves that.
 */
export function filled(
  slots: readonly DeskSlot[],
  { rows, changed }: Pick<DeskTableView, 'rows' | 'changed'>,
): readonly DeskSlot[] {
  const known = new Map(slots.flatMap((slot) => (slot ? [[slot.row.key, slot.asOf] as const] : [])));
  const newer = rows.filter(({ row }) => (known.get(row.key) ?? '') <= changed);
  const keys = new Set(newer.map(({ row }) => row.key));
  const next = slots.map((slot) => (slot !== undefined && keys.has(slot.row.key) ? undefined : slot));
  for (const row of newer) {
    if (row.at < next.length) next[row.at] = { ...row, asOf: changed };
  }
  return next;
}
