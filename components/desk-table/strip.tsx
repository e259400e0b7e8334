'use client';

import type { ComposerView } from '@/lib/views/composer';
import { deskPage } from '@/lib/views/desk';
import type { DeskRow } from '@/lib/views/desk-table';
import type { PlacedColumn } from '@/lib/views/table-query';
import type { CellWork } from './cell-work';
import { entryText } from './held';
import { Kept, OnlyHere } from './kept-fields';
import { isSamePlace, type Store, useDesk, waitingIn } from './table-store';
import { asSentence } from './told';
import { Understood } from './understood';

type Props = {
  store: Store;
  work: CellWork;
  lists: Pick<ComposerView, 'sources' | 'documents'>;
  slotOf: (row: string) => DeskRow | undefined;
  columnOf: (column: string) => PlacedColumn | undefined;
  zone: string;
  /** Goes back to the cell. */
  back: () => void;
  onKeys: () => void;
};

/** What stands below the table: what the cell says or would say, what is kept from cell to cell, and what was done. */
export function Strip({ store, work, lists, slotOf, columnOf, zone, back, onKeys }: Props) {
  const at = useDesk(store, (state) => state.at);
  const typing = useDesk(store, (state) => state.typing);
  const via = useDesk(store, (state) => state.repeats.via);
  const message = useDesk(store, (state) => state.message);
  const waiting = useDesk(store, (state) => (state.at ? waitingIn(state, state.at) : undefined));
  const slot = at && slotOf(at.row);
  const column = at && columnOf(at.column);
  return (
    <section
      aria-label="The cell"
      className="fixed inset-x-0 bottom-0 z-10 max-h-[48dvh] overflow-y-auto border-ink border-t-2 bg-raised px-[clamp(1rem,2.5vw,2.5rem)] pt-2 pb-3 text-[0.875rem] leading-snug"
      data-strip=""
      data-typing={typing !== undefined || undefined}
    >
      <div className="grid gap-x-8 gap-y-2 lg:grid-cols-[minmax(0,1fr)_auto]">
        <div className="min-w-0 lg:min-h-[5rem]" id="understood" aria-live="polite" aria-atomic="true">
          {slot && column && at ? (
            <>
              <p className="font-semibold" dir="auto">
                {column.name} <span className="font-normal text-soft">· {slot.row.question}</span>
              </p>
              {typing && isSamePlace(typing, at) ? (
                <Understood {...{ typing, via }} asks={slot.question.asks} choose={(key) => work.choose(key)} />
              ) : waiting ? (
                <p>
                  “<bdi>{waiting.text}</bdi>” is not logged.{' '}
                  {asSentence(waiting.why ?? 'Enter goes on with it; Esc throws it away.')}
                </p>
              ) : (
                <Held slot={slot} column={column.key} />
              )}
            </>
          ) : (
            <p className="text-soft">Choose a cell: type to fill it, F2 changes a draft of yours, Space shows more.</p>
          )}
        </div>
        <div className="space-y-1 max-lg:hidden max-lg:[[data-typing]_&]:block">
          <Kept {...{ store, work, lists, zone, back }} changes={typing?.changes !== undefined} />
          {typing && slot && typing.changes === undefined && (
            <OnlyHere only={typing.only} slot={slot} columnOf={columnOf} work={work} back={back} />
          )}
        </div>
      </div>
      <div className="mt-1 flex flex-wrap items-baseline gap-x-6 text-[0.8125rem] text-soft">
        <p role="status" className="min-w-0 grow truncate" dir="auto">
          {message}
        </p>
        <Undo work={work} message={message} />
        <button type="button" className="min-h-6 underline underline-offset-[0.2em] max-lg:hidden" onClick={onKeys}>
          All keys <kbd>?</kbd>
        </button>
      </div>
    </section>
  );
}

/** What the cell has, with whose it is and where its page is. */
function Held({ slot, column }: { slot: DeskRow; column: string }) {
  const items = slot.items[column] ?? [];
  const cell = slot.row.cells[column];
  if (items.length === 0) return <p className="text-soft">Nothing logged. {slot.question.asks}</p>;
  return (
    <ul className="flex flex-wrap gap-x-6">
      {items.slice(0, 6).map(({ kind, thing, ref, says }) => {
        const entry = cell?.entries.find((one) => one.ref === ref);
        const words = entry ? entryText(entry) : KINDS[kind];
        return (
          <li key={thing}>
            <a href={deskPage(kind, thing)} className="inline-block min-h-6">
              <bdi>{words}</bdi>
            </a>{' '}
            <span className="text-soft">{says}</span>
          </li>
        );
      })}
      {items.length > 6 && <li className="text-soft">and {items.length - 6} more</li>}
    </ul>
  );
}

const KINDS: Readonly<Record<string, string>> = {
  statement: 'a statement that another replaced',
  rendering: 'passed on',
  search: 'searched, found nothing',
};

/** What the last step was is known once it is told: `message` draws this again. */
function Undo({ work, message: _ }: { work: CellWork; message: string }) {
  const { undo, redo } = work.next;
  return (
    <>
      {undo !== undefined && (
        <button type="button" className="min-h-6 underline underline-offset-[0.2em]" onClick={() => work.undo()}>
          Undo: <bdi>{undo}</bdi>
        </button>
      )}
      {redo !== undefined && (
        <button type="button" className="min-h-6 underline underline-offset-[0.2em]" onClick={() => work.redo()}>
          Do again: <bdi>{redo}</bdi>
        </button>
      )}
    </>
  );
}
