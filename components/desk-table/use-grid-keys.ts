import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useMemo,
  useRef,
} from 'react';
import type { TableColumns } from '@/components/disagreement/table-columns';
import type { DeskCellItem } from '@/lib/views/desk-table';
import type { CellWork } from './cell-work';
import type { Scrolls } from './grid-body';
import { moved, type Spot } from './grid-moves';
import { heldIn } from './held';
import { isSamePlace, type Place, type Store, toldNow, waitingIn } from './table-store';
import { lacksOnlyTheDay } from './told';
import type { DeskSlot } from './use-desk-rows';

type Around = {
  table: RefObject<HTMLTableElement | null>;
  slots: readonly DeskSlot[];
  columns: TableColumns;
  store: Store;
  work: CellWork;
  scrolls: RefObject<Scrolls | null>;
  /** Opens what a key other than those of moving and typing is for. */
  open: (what: Opens, place: Place) => void;
};

/** What a key opens. */
export type Opens = Chip | 'details' | 'history' | 'keys';

export type Chip = 'saidAt' | 'via' | 'document' | 'language' | 'scope' | 'repeats';

/** By the place of the key, whatever the keyboard writes there. */
const OPENS: Readonly<Record<string, Opens>> = {
  KeyS: 'saidAt',
  KeyV: 'via',
  KeyO: 'document',
  KeyL: 'language',
  KeyA: 'scope',
  KeyR: 'repeats',
  KeyH: 'history',
};

/** How long a row that is not drawn yet is waited for, in frames. */
const FRAMES = 120;

/** The keys of the table: moving as in a spreadsheet, typing to fill, and what acts on a cell. */
export function useGridKeys(around: Around) {
  const latest = useRef(around);
  latest.current = around;
  /** Escape, then Tab, leaves the table. */
  const isLeaving = useRef(false);

  const spotOf = useCallback(({ row, column }: Place): Spot => {
    const { slots, columns } = latest.current;
    return {
      row: slots.findIndex((slot) => slot?.row.key === row),
      column: columns.shown.findIndex(({ column: { key } }) => key === column),
    };
  }, []);

  const focusAt = useCallback((spot: Spot, tries = 0): void => {
    const { table, columns, scrolls } = latest.current;
    const key = columns.shown[spot.column]?.column.key ?? '';
    const cell = table.current?.querySelector<HTMLElement>(
      `tr[data-index="${spot.row}"] > td[data-column="${CSS.escape(key)}"]`,
    );
    if (cell) {
      cell.focus();
      return;
    }
    if (tries === 0) scrolls.current?.toCell(spot.row, spot.column);
    if (tries < FRAMES) requestAnimationFrame(() => focusAt(spot, tries + 1));
  }, []);

  return useMemo(() => {
    const size = () => ({ rows: latest.current.slots.length, columns: latest.current.columns.shown.length });
    const go = (event: KeyboardEvent, from: Place, move: Parameters<typeof moved>[2]): boolean => {
      const to = moved(spotOf(from), size(), move);
      if (to === undefined) return false;
      event.preventDefault();
      focusAt(to);
      return true;
    };

    const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
      const place = placeOf(event.target);
      if (place === undefined || event.nativeEvent.isComposing) return;
      const { store, work, open } = latest.current;
      const ctrl = event.ctrlKey || event.metaKey;
      const opens = event.altKey && !ctrl ? OPENS[event.code] : undefined;
      if (opens) {
        event.preventDefault();
        open(opens, place);
        return;
      }
      const { typing } = store.get();
      if (typing !== undefined && isSamePlace(typing, place)) {
        whileTyping(event, place, ctrl);
        return;
      }
      const { key, shiftKey: shift } = event;
      if (key === 'Tab' && isLeaving.current) return;
      isLeaving.current = key === 'Escape' && waitingIn(store.get(), place) === undefined;
      if (key === 'Escape') {
        if (!isLeaving.current) work.forget(place);
        return;
      }
      if (ctrl && ['KeyZ', 'KeyY'].includes(event.code)) {
        event.preventDefault();
        if (event.code === 'KeyY' || shift) work.redo();
        else work.undo();
        return;
      }
      if (shift && key.startsWith('Arrow')) {
        extend(event, key, ctrl);
        return;
      }
      if (go(event, place, { key, ctrl, shift })) return;
      if (event.altKey || ctrl) return;
      act(event, place);
    };

    const whileTyping = (event: KeyboardEvent, place: Place, ctrl: boolean): void => {
      const { work, store } = latest.current;
      const { key, shiftKey: shift } = event;
      if (key === 'Enter' && ctrl) {
        // What the cell cannot say goes on in the composer, with what was typed.
        event.preventDefault();
        latest.current.open('details', place);
      } else if (key === 'Escape') {
        event.preventDefault();
        work.leave();
        focusAt(spotOf(place));
      } else if (key === 'Enter' || key === 'Tab') {
        event.preventDefault();
        if (work.enter() === 'stays') {
          const { told } = store.get().typing ?? {};
          if (told && lacksOnlyTheDay(told)) latest.current.open('saidAt', place);
          return;
        }
        const move = key === 'Tab' ? { key, shift } : { key: shift ? 'ArrowUp' : 'ArrowDown' };
        if (!go(event, place, move)) focusAt(spotOf(place));
      } else if (key === 'ArrowDown' || key === 'ArrowUp') {
        const { typing } = store.get();
        const offers = (typing && toldNow(typing)?.shown?.offers.confirmed?.offers) ?? [];
        if (offers.length < 2) return;
        event.preventDefault();
        const now = offers.findIndex((offer) => offer.key === typing?.chosen);
        const next = now < 0 ? 0 : (now + (key === 'ArrowDown' ? 1 : offers.length - 1)) % offers.length;
        work.choose(offers[next]?.key ?? '');
      }
    };

    const extend = (event: KeyboardEvent, key: string, ctrl: boolean): void => {
      const { store, slots, columns } = latest.current;
      const { at, to } = store.get();
      const corner = to ?? at;
      const spot = corner && moved(spotOf(corner), size(), { key, ctrl });
      const row = spot && slots[spot.row]?.row.key;
      const column = spot && columns.shown[spot.column]?.column.key;
      if (row === undefined || column === undefined) return;
      event.preventDefault();
      store.set({ to: { row, column } });
    };

    /** Typing fills a cell; the other keys act on it. */
    const act = (event: KeyboardEvent, place: Place): void => {
      const { work, open } = latest.current;
      const { key } = event;
      if (key.length > 1 && !['Enter', 'F2', 'Delete', 'Backspace'].includes(key)) return;
      event.preventDefault();
      if (key === 'Enter' || key === 'F2') change(place, key === 'Enter');
      else if (key === 'Delete' || key === 'Backspace') discard(place);
      else if (key === ' ') open('details', place);
      else if (key === '?') open('keys', place);
      else work.begin(place, key);
    };

    /** Goes on with what waits in a cell, changes a draft of one's own, or begins to type. */
    const change = (place: Place, sends: boolean): void => {
      const { work, store, open } = latest.current;
      const waiting = waitingIn(store.get(), place);
      const filled = filledIn(place);
      if (sends && work.again(place)) return;
      if (waiting || filled === undefined) {
        work.begin(place, waiting?.text ?? '');
        return;
      }
      const { thing, seen } = filled.item;
      if (isOwnDraft(filled.item)) work.begin(place, filled.text, { thing, ...seen });
      else open('details', place);
    };

    /** Throws away what waits in a cell, or discards a draft of one's own. */
    const discard = (place: Place): void => {
      const { work, store } = latest.current;
      const filled = filledIn(place);
      if (waitingIn(store.get(), place)) work.forget(place);
      else if (filled === undefined) return;
      else if (isOwnDraft(filled.item)) {
        const { thing, seen } = filled.item;
        work.discard(`${filled.text}, ${nameOf(place)}`, { thing, ...seen });
      } else store.set({ message: 'Here only your own drafts are discarded.' });
    };

    const slotAt = ({ row }: Place) => latest.current.slots.find((slot) => slot?.row.key === row);
    const filledIn = (place: Place) => {
      const slot = slotAt(place);
      return slot && heldIn(slot, place.column);
    };
    const nameOf = (place: Place): string => {
      const source = latest.current.columns.byKey.get(place.column);
      const row = slotAt(place)?.row;
      return `${source?.shortName ?? source?.name ?? ''} on ${row?.shortName ?? row?.question ?? ''}`;
    };

    const onFocus = (event: FocusEvent<HTMLTableElement>): void => {
      const cell = cellOf(event.target);
      const place = placeOf(event.target);
      if (cell === undefined || place === undefined) return;
      const { table, store, work } = latest.current;
      const { typing, at, to } = store.get();
      if (typing !== undefined && !isSamePlace(typing, place)) work.leave();
      for (const before of table.current?.querySelectorAll('td[tabindex="0"]') ?? [])
        before.setAttribute('tabindex', '-1');
      cell.setAttribute('tabindex', '0');
      if (!isSamePlace(at, place) || to !== undefined) store.set({ at: place, to: undefined });
    };

    const onMouseDown = (event: MouseEvent<HTMLTableElement>): void => {
      const place = placeOf(event.target);
      const { store } = latest.current;
      if (!event.shiftKey || place === undefined || store.get().at === undefined) return;
      event.preventDefault();
      store.set({ to: place });
    };

    const onDoubleClick = (event: MouseEvent<HTMLTableElement>): void => {
      const place = placeOf(event.target);
      if (place === undefined || isSamePlace(latest.current.store.get().typing, place)) return;
      change(place, false);
    };

    return { onKeyDown, onFocus, onMouseDown, onDoubleClick, focusAt, spotOf };
  }, [focusAt, spotOf]);
}

const isOwnDraft = ({ state, isMine }: DeskCellItem): boolean => isMine && (state === 'draft' || state === 'came back');

const cellOf = (target: EventTarget): HTMLElement | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null) ?? undefined;

function placeOf(target: EventTarget): Place | undefined {
  const cell = cellOf(target);
  const row = cell?.closest('tr')?.id;
  const column = cell?.dataset.column;
  return row && column ? { row, column } : undefined;
}
