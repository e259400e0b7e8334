'use client';

import { useCallback, useId, useMemo, useState } from 'react';
import type { BlockView } from '@/lib/views/block-view';
import { blockSummary } from '@/lib/views/block-words';
import { type CellToLog, type Chosen, cellsChosen, chosenAtFirst, placeOf, put, withReplacing } from './block-chosen';
import { BlockGrid } from './block-grid';
import { BlockNotes } from './block-notes';
import type { BlockDone, BlockProgress } from './block-work';

export type BlockPreviewProps = {
  /** What the server made of the block; another one begins anew. */
  view: BlockView;
  /** The program that it was copied in. */
  program: string;
  onPut: (cells: readonly CellToLog[]) => void;
  onStop: () => void;
  /** Closes the preview. What was put in stays. */
  onNothing: () => void;
  /** A name of the block is this question, or this source: the block is read again with it. */
  onChoose: (which: 'questions' | 'sources', words: string, id: string) => void;
  /** Names of the block are cells like all others, or names again. */
  onWithoutNames: (without: boolean) => void;
  /** Reads the block again: a question or a source was logged for it elsewhere, or what repeats was changed. */
  onReadAgain: () => void;
  /** How far logging is, while it runs. */
  progress?: BlockProgress;
  /** How it ended. */
  done?: BlockDone;
};

const button = 'min-h-8 border border-line-firm px-3 py-1 disabled:opacity-50';

/** A pasted block in its place, before anything of it is logged: what each cell would become. */
export function BlockPreview(props: BlockPreviewProps) {
  const { view, program, onPut, onStop, onNothing, onChoose, onWithoutNames, onReadAgain, progress, done } = props;
  const title = useId();
  const [of, setOf] = useState(view);
  const [chosen, setChosen] = useState<Chosen>(() => chosenAtFirst(view));
  if (of !== view) {
    setOf(view);
    setChosen(chosenAtFirst(view));
  }
  const offer = useCallback(
    (row: number, column: number, key: string) => setChosen((before) => put(view, before, row, column, key)),
    [view],
  );
  const logged = useMemo(() => new Set(done?.logged.map(({ cell }) => placeOf(cell.row, cell.column))), [done]);
  // What is a draft already is not put in again.
  const cells = cellsChosen(view, chosen).filter(({ row, column }) => !logged.has(placeOf(row, column)));
  const wrong = Object.values(view.errors);
  const isPlain = (cell: BlockView['cells'][number][number]) => cell.is === 'value' && cell.before !== undefined;
  const replacing = view.cells.flat().filter(isPlain).length;
  return (
    <section aria-labelledby={title} className="grid gap-3 text-[0.875rem] text-ink leading-snug">
      <h2 id={title} className="font-semibold text-[1rem]">
        {blockSummary(view, program)}
      </h2>
      {view.turned && <p>It was copied with sources as rows, and is turned here.</p>}
      {wrong.length > 0 && (
        <ul role="alert" className="border-disputed border-l-4 bg-disputed-wash px-3 py-1.5">
          {wrong.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <BlockGrid
        view={view}
        chosen={chosen}
        logged={logged}
        onToggle={(row, column) => setChosen((before) => put(view, before, row, column))}
        onChoose={onChoose}
      />
      <BlockNotes view={view} chosen={chosen} {...(done && { done })} onOffer={offer} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        {replacing > 0 && (
          <label className="inline-flex items-baseline gap-1.5">
            <input type="checkbox" onChange={({ target }) => setChosen(withReplacing(view, chosen, target.checked))} />
            Also {replacing} beside what the source has said on the question already
          </label>
        )}
        {view.named ? (
          <button type="button" className="underline underline-offset-[0.2em]" onClick={() => onWithoutNames(true)}>
            Its first row and column are no names
          </button>
        ) : (
          <button type="button" className="underline underline-offset-[0.2em]" onClick={() => onWithoutNames(false)}>
            Look for names in its first row and column
          </button>
        )}
        <button type="button" className="underline underline-offset-[0.2em]" onClick={onReadAgain}>
          Read it again
        </button>
      </div>
      <div className="flex flex-wrap items-center gap-3 border-line border-t pt-3">
        {progress ? (
          <>
            <button type="button" className={button} onClick={onStop}>
              Stop
            </button>
            <progress max={progress.all} value={progress.logged} aria-label="Put in" />
          </>
        ) : (
          <>
            <button
              type="button"
              className={`${button} bg-ink text-paper`}
              data-main=""
              disabled={cells.length === 0 || wrong.length > 0}
              onClick={() => onPut(cells)}
            >
              Put in {cells.length} as {cells.length === 1 ? 'a draft' : 'drafts'}
            </button>
            <button type="button" className={button} onClick={onNothing}>
              {done ? 'Close' : 'Put in nothing'}
            </button>
          </>
        )}
        <p role="status">{statusText(progress, done)}</p>
      </div>
    </section>
  );
}

function statusText(progress: BlockProgress | undefined, done: BlockDone | undefined): string {
  if (progress) return `${progress.logged} of ${progress.all} put in`;
  if (done === undefined) return '';
  const refused = done.refused.size === 0 ? '' : ` ${done.refused.size} refused.`;
  const left = done.left === 0 ? '' : ` ${done.left} left.`;
  return `${done.logged.length} put in.${refused}${left}${done.why === undefined ? '' : ` ${done.why}`}`;
}
