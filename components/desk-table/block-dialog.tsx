'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { OverPage } from '@/components/ui/over-page';
import { unsent } from '@/components/ui/unsent';
import type { BlockAnswer, BlockLogged, BlockUndone } from '@/lib/actions/desk-block-actions';
import type { BlockView } from '@/lib/views/block-view';
import type { CellToLog } from './block-chosen';
import { BlockKeys, blockKeys } from './block-keys';
import { inOneGoOf } from './block-one-go';
import { BlockPreview } from './block-preview';
import { type BlockDone, type BlockProgress, BlockWork } from './block-work';
import { keptFormData } from './cell-form';
import type { Repeats } from './table-store';
import type { InOneGo } from './undo-list';

export type BlockActions = {
  read: (form: FormData) => Promise<BlockAnswer>;
  log: (form: FormData) => Promise<BlockLogged>;
  undo: (form: FormData) => Promise<BlockUndone>;
};

/** Cells that were copied, and where they were pasted: the questions and the sources from the cell with the focus on. */
export type Pasted = {
  rows: readonly (readonly (string | null)[])[];
  program: string;
  at: { questions: readonly string[]; goesOn: boolean; sources: readonly string[] };
};

type Props = {
  pasted: Pasted;
  event: string;
  repeats: Repeats;
  actions: BlockActions;
  /** Called when cells were logged, with what undoes them in one go. */
  onLogged: (name: string, inOneGo: InOneGo) => void;
  onClose: () => void;
};

type Chosen = Readonly<Record<'questions' | 'sources', readonly (readonly [words: string, id: string])[]>>;

const NONE: Chosen = { questions: [], sources: [] };
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** A pasted block: read, shown before anything of it is logged, and logged part by part. */
export function BlockDialog({ pasted, event, repeats, actions, onLogged, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [view, setView] = useState<BlockView>();
  const [wrong, setWrong] = useState<string>();
  const [chosen, setChosen] = useState(NONE);
  const [withoutNames, setWithoutNames] = useState(false);
  const [progress, setProgress] = useState<BlockProgress>();
  const [done, setDone] = useState<BlockDone>();
  const work = useRef<BlockWork>(undefined);
  const keys = useRef<BlockKeys>(undefined);
  /** How far the clock of the desk is before that of this device, in milliseconds. */
  const ahead = useRef(0);

  const read = useCallback(async () => {
    setWrong(undefined);
    const { rows, at } = pasted;
    const form = keptFormData(repeats);
    form.set('event', event);
    form.set('block', JSON.stringify({ rows, at, chosen, withoutNames }));
    try {
      const { block, now, error } = await actions.read(form);
      if (now !== undefined) ahead.current = now - Date.now();
      if (block) {
        setView(block);
        setDone(undefined);
      } else
        setWrong(
          Object.values(error ?? {})
            .flat()
            .join(' '),
        );
    } catch (error) {
      const { why } = unsent(error, form, window.navigator.onLine);
      setWrong(`Not read: ${why} What you copied is still on the clipboard.`);
    }
  }, [pasted, event, repeats, chosen, withoutNames, actions]);
  useEffect(() => {
    read();
  }, [read]);

  // Once it is read, Enter puts it in; where nothing is plain, what may be put in besides is next.
  useEffect(() => {
    const main = dialog.current?.querySelector<HTMLElement>('button[data-main]:enabled');
    const besides = dialog.current?.querySelector<HTMLElement>('input[type="checkbox"], td[tabindex="0"]');
    if (view) (main ?? besides)?.focus();
  }, [view]);

  const log = async (cells: readonly CellToLog[]) => {
    const make = () => newKeys(ahead.current);
    keys.current ??= make();
    const made = workOn(cells, { first: keys.current, make }, { event, repeats, actions });
    work.current = made.first;
    setProgress({ logged: 0, all: cells.length });
    const ended = await made.first.run(setProgress);
    setProgress(undefined);
    // What an earlier run logged stays a draft.
    setDone((before) => ({ ...ended, logged: [...(before?.logged ?? []), ...ended.logged] }));
    const many = ended.logged.length;
    if (many > 0) onLogged(`${many} ${many === 1 ? 'cell' : 'cells'} from ${pasted.program}`, made.inOneGo);
    if (ended.why === undefined && ended.refused.size === 0) dialog.current?.close();
  };

  return (
    <OverPage
      ref={dialog}
      title="Paste a block"
      place="whole"
      onClose={() => {
        work.current?.stop();
        onClose();
      }}
    >
      {wrong !== undefined && (
        <p role="alert" className="mb-3 border-disputed border-l-4 bg-disputed-wash px-3 py-1.5">
          {wrong}{' '}
          <button type="button" className="underline underline-offset-4" onClick={read}>
            Try again
          </button>
        </p>
      )}
      {view === undefined && wrong === undefined && <p className="text-soft">The block is being read …</p>}
      {view && <KeptWords {...repeats} />}
      {view && (
        <BlockPreview
          view={view}
          program={pasted.program}
          onPut={log}
          onStop={() => work.current?.stop()}
          onNothing={() => dialog.current?.close()}
          onChoose={(which, words, id) =>
            setChosen((before) => ({ ...before, [which]: [...before[which], [words, id]] }))
          }
          onWithoutNames={setWithoutNames}
          onReadAgain={read}
          {...(progress && { progress })}
          {...(done && { done })}
        />
      )}
    </OverPage>
  );
}

/** What is kept from cell to cell goes into every cell of a block, too. */
export function KeptWords({ saidAt, via }: Pick<Repeats, 'saidAt' | 'via'>) {
  if (saidAt === '') return null;
  return (
    <p className="mb-3" dir="auto">
      Each is logged as said on {saidAt}
      {via !== '' && `, and passed on by ${via}`}.
    </p>
  );
}

/** By the clock of the desk: statements sort by their ids, and that of a device may be years off. */
const newKeys = (ahead: number) =>
  new BlockKeys((count) => blockKeys(count, Date.now() + ahead, (bytes) => crypto.getRandomValues(bytes)));

/** What logs cells, and what undoes and redoes that in one go. Each time anew, for what was discarded keeps its keys. */
function workOn(
  all: readonly CellToLog[],
  keys: { first: BlockKeys; make: () => BlockKeys },
  { event, repeats, actions }: Pick<Props, 'event' | 'repeats' | 'actions'>,
) {
  const begin = (cells: readonly CellToLog[], own = keys.make()) =>
    new BlockWork({
      event,
      cells,
      repeats: Object.fromEntries([...keptFormData(repeats)].map(([name, value]) => [name, String(value)])),
      keys: own.of(cells.map((cell) => JSON.stringify(cell))),
      actions,
      wait,
    });
  const first = begin(all, keys.first);
  return { first, inOneGo: inOneGoOf(first, begin) };
}
