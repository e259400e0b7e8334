import type { ReactNode } from 'react';
import type { ReadingState } from './use-reading';
import { MOVES } from './use-reading-keys';

type Props = {
  reading: ReadingState;
  isOpen: boolean;
  log: () => void;
  add: () => void;
  goToSeeming: (step: 1 | -1) => void;
  /** What was done last, and where it is. */
  children: ReactNode;
};

const BUTTON = 'min-h-8 min-w-8 border border-line-firm bg-paper px-2 text-[0.875rem] hover:bg-raised';
const KEY = 'ms-1 font-sans text-[0.75rem] text-soft max-xl:hidden';

/** What can be done with what is selected, for a pointer and a finger, each with its key. */
export function SelectionBar({
  reading: { walk, selected, select, seeming },
  isOpen,
  log,
  add,
  goToSeeming,
  children,
}: Props) {
  const around = { walk, selected, go: (to: typeof selected) => to && select(to), log, add, goToSeeming };
  const button = (label: string, key: string, work: (of: typeof around) => void, name: string) => (
    <button type="button" className={BUTTON} onClick={() => work(around)} title={name}>
      <span aria-hidden="true">{label}</span>
      <span className="sr-only">{name}</span>
      <span aria-hidden="true">
        <kbd className={KEY}>{key}</kbd>
      </span>
    </button>
  );
  return (
    <div className="sticky bottom-0 z-10 mt-4 border-line border-t bg-paper py-2 lg:-bottom-1 lg:pb-3">
      <output className="mb-2 block border-agreed border-l-4 bg-agreed-wash px-3 py-1 text-[0.9375rem] empty:hidden">
        {children}
      </output>
      <div role="toolbar" aria-label="Selection" className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        {button('Previous', 'K', MOVES.before, 'Previous sentence')}
        {button('Next', 'J', MOVES.next, 'Next sentence')}
        {seeming.length > 0 &&
          button('Seems to say', 'S', () => goToSeeming(1), 'Next passage that seems to say something that is asked')}
        <span className="flex items-center gap-1 text-[0.875rem]">
          Start
          {button('+', 'Shift [', MOVES.startBack, 'One word more at the start')}
          {button('−', 'Shift ]', MOVES.startOn, 'One word less at the start')}
        </span>
        <span className="flex items-center gap-1 text-[0.875rem]">
          End
          {button('−', '[', MOVES.endBack, 'One word less at the end')}
          {button('+', ']', MOVES.endOn, 'One word more at the end')}
        </span>
        <span className="ms-auto flex gap-2">
          {isOpen && button('Add', 'Shift L', add, 'Add what is selected to the statement that is open')}
          <button
            type="button"
            onClick={log}
            disabled={selected === undefined}
            className="min-h-8 bg-ink px-3 font-medium text-[0.875rem] text-paper disabled:opacity-60"
          >
            Log the passage
            <span aria-hidden="true">
              <kbd className="ms-1.5 font-sans text-[0.75rem] max-sm:hidden">L</kbd>
            </span>
          </button>
        </span>
      </div>
    </div>
  );
}
