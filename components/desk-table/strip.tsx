'use client';

import { type FocusEvent, useId } from 'react';
import type { ComposerView } from '@/lib/views/composer';
import type { DeskRow } from '@/lib/views/desk-table';
import type { PlacedColumn } from '@/lib/views/table-query';
import { askedText, type CellWork, problemOf } from './cell-work';
import {
  isSamePlace,
  type Only,
  type Repeats,
  type Store,
  type Told,
  type Typing,
  toldNow,
  useDesk,
  waitingIn,
} from './table-store';
import type { Chip } from './use-grid-keys';

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
                <Understood typing={typing} asks={slot.question.asks} choose={(key) => work.choose(key)} />
              ) : waiting ? (
                <p>
                  “<bdi>{waiting.text}</bdi>” is not logged.{' '}
                  {waiting.why ?? 'Enter goes on with it; Esc throws it away.'}
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

type UnderstoodProps = { typing: Typing; asks: string; choose: (key: string) => void };

/** What the desk made of what is typed: its readings, what it would contradict, and what is wrong. */
function Understood({ typing, asks, choose }: UnderstoodProps) {
  const { text, chosen, asked } = typing;
  const told = toldNow(typing);
  if (text.trim() === '') return <p className="text-soft">{asks}</p>;
  if (told === undefined) return <p className="text-soft">Being read …</p>;
  const offers = told.shown?.offers.confirmed?.offers ?? [];
  const preview = told.shown?.preview;
  const problem = problemOf(told, false);
  const mustConfirm = told.shown !== undefined && (!told.shown.isPlain || told.errors.again !== undefined);
  return (
    <>
      {offers.length > 1 ? (
        <fieldset className="flex flex-wrap gap-x-5">
          <legend className="sr-only">How it may be read: arrows choose, Enter takes it</legend>
          {offers.map(({ key, words, means, because }) => (
            <label key={key} className="inline-flex min-h-6 items-baseline gap-1.5">
              <input type="radio" name="reading" checked={key === chosen} onChange={() => choose(key)} />
              <span>
                <strong className="font-semibold">{words}</strong>
                {means !== undefined && <> means {means}</>}
                {because.length > 0 && <span className="text-soft"> ({because.join('; ')})</span>}
              </span>
            </label>
          ))}
        </fieldset>
      ) : (
        offers.map(({ key, words, means }) => (
          <p key={key}>
            <strong className="font-semibold">{words}</strong>
            {means !== undefined && <> → {means}</>}
          </p>
        ))
      )}
      {preview && <Effect preview={preview} />}
      {problem !== undefined && (
        <p className={isOnlyTheDay(told) && !asked ? 'text-soft' : 'font-semibold text-disputed'}>{problem}</p>
      )}
      {problem === undefined && mustConfirm && (
        <p className="border-edge border-l-2 border-dotted pl-2">
          {asked ? askedText(told) : offers.length > 1 ? askedText(told) : `${becauseOf(told)} Enter twice logs it so.`}
        </p>
      )}
    </>
  );
}

/** A day that is not given yet is no mistake until one wants to go on. */
const isOnlyTheDay = ({ errors }: Told): boolean =>
  Object.keys(errors).every((field) => field === 'saidAt' || field === 'confirmed');

const becauseOf = (told: Told): string => {
  const [only] = told.shown?.offers.confirmed?.offers ?? [];
  return only?.because.length ? `${only.because.join('; ')}.` : (told.errors.again?.[0] ?? '');
};

type PreviewProps = { preview: NonNullable<NonNullable<Told['shown']>['preview']> };

function Effect({ preview: { sentences, contradicts, fits } }: PreviewProps) {
  return (
    <p dir="auto">
      {sentences.map((sentence) => `${sentence}. `)}
      {contradicts.length > 0 && (
        <strong className="font-semibold text-disputed">
          ≠ Would contradict {contradicts.length}: {contradicts.slice(0, 3).join('; ')}
          {contradicts.length > 3 && ` and ${contradicts.length - 3} more`}.{' '}
        </strong>
      )}
      {fits > 0 && `Fits ${fits} other${fits === 1 ? '' : 's'}.`}
    </p>
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
        const words = entry ? [entry.shown, entry.beside].filter(Boolean).join(' ') : KINDS[kind];
        return (
          <li key={thing}>
            <a href={`/desk/${kind === 'search' ? 'searches' : `${kind}s`}/${thing}`} className="inline-block min-h-6">
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

type KeptProps = Pick<Props, 'store' | 'work' | 'lists' | 'zone' | 'back'> & { changes: boolean };

/** What is typed takes the place of what was kept. */
const selectAll = ({ target }: FocusEvent<HTMLInputElement>): void => target.select();

const FIELD = 'mt-0.5 block h-8 w-full border border-edge bg-paper px-2 text-[0.875rem]';

/** What repeats: kept from cell to cell, each reached by one key. */
function Kept({ store, work, lists, zone, back, changes }: KeptProps) {
  const repeats = useDesk(store, (state) => state.repeats);
  const names = useId();
  const put = (part: Partial<Repeats>) => work.repeats(part);
  if (changes) {
    return (
      <p className="max-w-[22rem] text-soft">Only the value changes. For day, words and evidence open its page.</p>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only says what Enter and Escape do in the fields within
    <div
      className="grid grid-cols-2 gap-x-3 gap-y-1 sm:grid-cols-[9rem_9rem_11rem_7rem]"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        back();
      }}
    >
      <datalist id={names}>
        {lists.sources.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Named label="Said on" chip="saidAt" keys="S" title={`A day, or a day and a time in ${zone}`}>
        <input
          id="kept-saidAt"
          aria-keyshortcuts="Alt+S"
          className={FIELD}
          onFocus={selectAll}
          value={repeats.saidAt}
          placeholder="2 Jan 2023"
          onChange={({ target }) => put({ saidAt: target.value })}
        />
      </Named>
      <Named label="Via" chip="via" keys="V" title="An outlet that passed it on as it was said, on the same day">
        <input
          id="kept-via"
          aria-keyshortcuts="Alt+V"
          className={FIELD}
          onFocus={selectAll}
          list={names}
          value={repeats.via}
          placeholder="nobody"
          onChange={({ target }) => put({ via: target.value })}
        />
      </Named>
      <Named label="Document" chip="document" keys="O" title="Where it stands">
        <select
          id="kept-document"
          aria-keyshortcuts="Alt+O"
          className={FIELD}
          value={repeats.document}
          onChange={({ target }) => put({ document: target.value })}
        >
          <option value="">none</option>
          {lists.documents.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Named>
      <Named label="Words in" chip="language" keys="L" title="The language of what is typed">
        <input
          id="kept-language"
          aria-keyshortcuts="Alt+L"
          className={FIELD}
          onFocus={selectAll}
          value={repeats.language}
          onChange={({ target }) => put({ language: target.value })}
        />
      </Named>
    </div>
  );
}

type OnlyProps = {
  only: Only;
  slot: DeskRow;
  columnOf: Props['columnOf'];
  work: CellWork;
  back: () => void;
};

const SCOPES: readonly (readonly [Only['scope'], string])[] = [
  ['same', 'just the question'],
  ['broader', 'more than it'],
  ['narrower', 'a part of it'],
  ['different', 'something else'],
];

/** What holds for this cell only: what it is about, and whose statement it repeats. */
function OnlyHere({ only, slot, columnOf, work, back }: OnlyProps) {
  const statements = Object.entries(slot.items).flatMap(([column, items]) =>
    items.flatMap(({ kind, thing, ref }) => {
      const entry = slot.row.cells[column]?.entries.find((one) => one.ref === ref);
      const source = columnOf(column);
      const name = source?.shortName ?? source?.name ?? column;
      return kind === 'statement' && entry ? [{ thing, words: `${name}: ${entry.shown}` }] : [];
    }),
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only says what Enter and Escape do in the fields within
    <div
      className="grid grid-cols-2 gap-x-3 gap-y-1 sm:grid-cols-[9rem_13rem_14rem]"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        back();
      }}
    >
      <Named label="It is about" chip="scope" keys="A" title="Only of this cell">
        <select
          id="kept-scope"
          aria-keyshortcuts="Alt+A"
          className={FIELD}
          value={only.scope}
          onChange={({ target }) => work.only({ scope: target.value as Only['scope'] })}
        >
          {SCOPES.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Named>
      <div>
        <label htmlFor="kept-about" className="text-[0.75rem] text-soft">
          namely
        </label>
        <input
          id="kept-about"
          className={FIELD}
          value={only.about}
          disabled={only.scope === 'same'}
          placeholder="killed and wounded together"
          onChange={({ target }) => work.only({ about: target.value })}
        />
      </div>
      <Named
        label="It repeats"
        chip="repeats"
        keys="R"
        title="Whose statement it passes on as its own. Only of this cell"
      >
        <select
          id="kept-repeats"
          aria-keyshortcuts="Alt+R"
          className={FIELD}
          value={only.repeats}
          onChange={({ target }) => work.only({ repeats: target.value })}
        >
          <option value="">nobody</option>
          {statements.map(({ thing, words }) => (
            <option key={thing} value={thing}>
              {words}
            </option>
          ))}
        </select>
      </Named>
    </div>
  );
}

type NamedProps = { label: string; chip: Chip; keys: string; title: string; children: React.ReactNode };

function Named({ label, chip, keys, title, children }: NamedProps) {
  return (
    <div title={title}>
      <label htmlFor={`kept-${chip}`} className="text-[0.75rem] text-soft">
        {label}{' '}
        <span aria-hidden="true" className="font-mono text-faint max-lg:hidden">
          Alt {keys}
        </span>
      </label>
      {children}
    </div>
  );
}

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

/** The id of the field of what repeats, to go there by key. */
export const chipId = (chip: Chip): string => `kept-${chip}`;
