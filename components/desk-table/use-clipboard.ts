import { type ClipboardEvent, useCallback, useEffect, useRef } from 'react';
import type { TableColumns } from '@/components/disagreement/table-columns';
import type { writeBlock } from '@/lib/exchange/write-block';
import type { Pasted } from './block-dialog';
import type { CellWork } from './cell-work';
import { blockOf, type Spot } from './grid-moves';
import { heldIn } from './held';
import type { Place, Store } from './table-store';
import type { DeskSlot } from './use-desk-rows';

type Around = {
  slots: readonly DeskSlot[];
  columns: TableColumns;
  sources: Readonly<Record<string, { id: string }>>;
  store: Store;
  work: CellWork;
  spotOf: (place: Place) => Spot;
  onPaste: (pasted: Pasted) => void;
};

/** Copies the chosen cells for a spreadsheet, and takes what was copied in one. */
export function useClipboard({ slots, columns, sources, store, work, spotOf, onPaste }: Around) {
  // Loaded beforehand: the clipboard takes nothing once the event is over.
  const writer = useRef<typeof writeBlock>(undefined);
  useEffect(() => {
    import('@/lib/exchange/write-block').then(
      (module) => {
        writer.current = module.writeBlock;
      },
      () => {},
    );
  }, []);
  const copy = useCallback(
    (event: ClipboardEvent) => {
      const { at, to, typing } = store.get();
      if (at === undefined || typing !== undefined) return;
      event.preventDefault();
      const { clipboardData } = event;
      const { top, bottom, left, right } = blockOf(spotOf(at), spotOf(to ?? at));
      const chosen = slots.slice(top, bottom + 1);
      if (chosen.includes(undefined)) {
        store.set({
          message: 'Not copied: some of these rows are still to come. Scroll through them, then copy once more.',
        });
        return;
      }
      const rows = chosen.map((slot) =>
        columns.shown.slice(left, right + 1).map(({ column }) => ({
          text: (slot && heldIn(slot, column.key)?.text) ?? '',
        })),
      );
      if (writer.current === undefined) {
        store.set({ message: 'What writes cells for spreadsheets is still being loaded: copy once more.' });
        return;
      }
      const { tsv, html } = writer.current(rows);
      clipboardData.setData('text/plain', tsv);
      clipboardData.setData('text/html', html);
      store.set({ message: `Copied: ${rows.length} × ${rows[0]?.length ?? 0} cells.` });
    },
    [slots, columns, store, spotOf],
  );

  const paste = useCallback(
    async (event: ClipboardEvent) => {
      const { at, typing } = store.get();
      if (at === undefined || typing !== undefined) return;
      event.preventDefault();
      // Read at once: what is on the clipboard is gone once the event is over.
      const clip = { html: event.clipboardData.getData('text/html'), text: event.clipboardData.getData('text/plain') };
      const { readClipboard } = await import('@/lib/exchange/clipboard-block');
      const read = readClipboard(clip);
      if (!read.ok) {
        store.set({ message: read.sentence });
        return;
      }
      const rows = read.block.rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : null)));
      const [only] = rows.length === 1 && rows[0]?.length === 1 ? rows[0] : [];
      if (only !== undefined && only !== null) {
        work.begin(at, only.replaceAll('\n', ' '));
        return;
      }
      const from = spotOf(at);
      const sourcesFrom = columns.shown.slice(from.column).flatMap(({ column: { key } }) => sources[key]?.id ?? []);
      const most = Math.max(rows.length, rows[0]?.length ?? 0);
      const { questions, goesOn } = questionsFrom(slots.slice(from.row), most);
      onPaste({ rows, program: read.block.program, at: { questions, goesOn, sources: sourcesFrom.slice(0, most) } });
    },
    [slots, columns, sources, store, work, spotOf, onPaste],
  );
  return { onCopy: copy, onPaste: paste };
}

/**
 * The first questions of some rows, as many as a block may have. `goesOn`: a row among them is not loaded, and the desk
 * knows which questions follow in the order of the event.
 */
export function questionsFrom(slots: readonly DeskSlot[], most: number): { questions: string[]; goesOn: boolean } {
  const gap = slots.indexOf(undefined);
  const known = slots.slice(0, Math.min(most, gap < 0 ? slots.length : gap));
  const questions = known.flatMap((slot) => slot?.question.value ?? []);
  return { questions, goesOn: gap >= 0 && questions.length < most };
}
