import { useEffect, useRef } from 'react';
import type { DeskCellItem } from '@/lib/views/desk-table';
import type { Store } from './table-store';
import type { DeskSlot } from './use-desk-rows';

/** Says so if somebody else changes the cell that is typed into. What is typed stays, and nothing is overwritten. */
export function useOthersChanges(store: Store, slots: readonly DeskSlot[]): void {
  const before = useRef(slots);
  useEffect(() => {
    const was = before.current;
    before.current = slots;
    const { typing } = store.get();
    if (typing === undefined || was === slots) return;
    if (isGone(was, slots, typing.row)) {
      store.set({ message: `This question is not in the table any more: “${typing.text}” is not logged.` });
      return;
    }
    const itemsIn = (all: readonly DeskSlot[]) =>
      all.find((slot) => slot?.row.key === typing.row)?.items[typing.column];
    const message = changedText(itemsIn(was) ?? [], itemsIn(slots) ?? []);
    if (message !== undefined) store.set({ message });
  }, [store, slots]);
}

/** Whether a question left the table: rows that are not loaded may hold it. */
export const isGone = (before: readonly DeskSlot[], now: readonly DeskSlot[], row: string): boolean =>
  before.some((slot) => slot?.row.key === row) && now.every((slot) => slot !== undefined && slot.row.key !== row);

/** What somebody else did in a cell; undefined if nobody did. */
export function changedText(before: readonly DeskCellItem[], now: readonly DeskCellItem[]): string | undefined {
  const known = new Map(before.map((item) => [item.thing, item]));
  const changed = now.filter(({ thing, isMine, seen }) => !isMine && known.get(thing)?.seen.revision !== seen.revision);
  const [first] = changed;
  if (first) return `This cell has changed meanwhile: ${first.says}. What you type stays, and is logged beside it.`;
  const gone = before.some(({ thing, isMine }) => !isMine && !now.some((item) => item.thing === thing));
  return gone ? 'What this cell had was discarded meanwhile. What you type stays.' : undefined;
}
