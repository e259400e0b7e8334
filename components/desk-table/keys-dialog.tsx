import { useRef } from 'react';
import { OverPage } from '@/components/ui/over-page';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['Arrows, Tab, Home, End, Page Up, Page Down', 'move, as in a spreadsheet; with Ctrl to the edge'],
  ['Letters and figures', 'fill the cell: “at least 400”, “confirms”, “declined”, “denies 500”'],
  ['Enter', 'logs what is typed, and goes down; Shift Enter goes up, Tab to the right'],
  ['Enter again', 'confirms a reading that rests on something: words that were not read, a day that was assumed'],
  ['↑ ↓ while typing', 'choose among several readings'],
  ['Esc', 'leaves the cell and keeps what was typed; once more throws that away'],
  ['Esc, then Tab', 'leaves the table'],
  ['F2', 'changes the value of a draft of yours'],
  ['Delete', 'discards a draft of yours'],
  ['Space', 'opens the page of what the cell has; of an empty cell, the composer beside the table'],
  ['Ctrl Enter', 'goes on in the composer with what is typed: chain, words, grade, scope'],
  ['Alt S · V · O · L', 'said on, via, document, language: kept from cell to cell; Enter goes back to the cell'],
  ['Alt A · R', 'what it is about, and whose statement it repeats: of this cell only'],
  ['Alt G', 'goes to a source or a question by its name, from anywhere on the page'],
  ['Alt H', 'shows the history of the cell: who, when, and what it was before'],
  ['Ctrl Z · Ctrl Y', 'undo, do again: what was done since this page was loaded; a reload forgets it, and drafts stay'],
  ['Shift with arrows', 'choose a block of cells; Ctrl C copies it'],
  ['Ctrl V', 'pastes cells that were copied from a spreadsheet'],
  ['?', 'shows this list'],
];

/** All keys of the table. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <OverPage ref={dialog} title="Keys of the table" place="broad" onClose={onClose}>
      <p className="text-[0.875rem] text-soft">Ctrl is ⌘ on a Mac, Alt is ⌥.</p>
      <dl className="mt-4 divide-y divide-line text-[0.9375rem]">
        {KEYS.map(([keys, does]) => (
          <div key={keys} className="grid gap-x-6 py-1.5 sm:grid-cols-[16rem_minmax(0,1fr)]">
            <dt className="font-semibold">{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </OverPage>
  );
}
