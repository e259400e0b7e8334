import { type FocusEvent, type ReactNode, useId } from 'react';
import type { ComposerView } from '@/lib/views/composer';
import type { DeskRow } from '@/lib/views/desk-table';
import type { PlacedColumn } from '@/lib/views/table-query';
import type { CellWork } from './cell-work';
import { type Only, type Repeats, type Store, useDesk } from './table-store';
import type { Chip } from './use-grid-keys';

type KeptProps = {
  store: Store;
  work: CellWork;
  lists: Pick<ComposerView, 'sources' | 'documents'>;
  zone: string;
  /** Goes back to the cell. */
  back: () => void;
  /** Only the value of a statement is changed. */
  changes: boolean;
};

/** What is typed takes the place of what was kept. */
const selectAll = ({ target }: FocusEvent<HTMLInputElement>): void => target.select();

const FIELD = 'mt-0.5 block h-8 w-full border border-edge bg-paper px-2 text-[0.875rem]';

/** What repeats: kept from cell to cell, each reached by one key. */
export function Kept({ store, work, lists, zone, back, changes }: KeptProps) {
  const repeats = useDesk(store, (state) => state.repeats);
  const names = useId();
  const put = (part: Partial<Repeats>) => work.repeats(part);
  if (changes) {
    return (
      <p className="max-w-[22rem] text-soft">Only the value changes. For day, words and evidence open its page.</p>
    );
  }
  return (
    <FieldsOfCell columns="sm:grid-cols-[9rem_9rem_11rem_7rem]" back={back}>
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
    </FieldsOfCell>
  );
}

type OnlyProps = {
  only: Only;
  slot: DeskRow;
  columnOf: (column: string) => PlacedColumn | undefined;
  work: CellWork;
  back: () => void;
};

const SCOPES: readonly (readonly [Only['scope'], string])[] = [
  ['same', 'the question'],
  ['broader', 'more than that'],
  ['narrower', 'a part of it'],
  ['different', 'something else'],
];

/** What holds for this cell only: what it is about, and whose statement it repeats. */
export function OnlyHere({ only, slot, columnOf, work, back }: OnlyProps) {
  const statements = Object.entries(slot.items).flatMap(([column, items]) =>
    items.flatMap(({ kind, thing, ref }) => {
      const entry = slot.row.cells[column]?.entries.find((one) => one.ref === ref);
      const source = columnOf(column);
      const name = source?.shortName ?? source?.name ?? column;
      return kind === 'statement' && entry ? [{ thing, words: `${name}: ${entry.shown}` }] : [];
    }),
  );
  return (
    <FieldsOfCell columns="sm:grid-cols-[9rem_13rem_14rem]" back={back}>
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
        <p className="text-[0.75rem] text-soft">
          <label htmlFor="kept-about">What it is about, in words</label>
        </p>
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
    </FieldsOfCell>
  );
}

/** Fields side by side. Enter and Escape lead back to the cell. */
function FieldsOfCell({ columns, back, children }: { columns: string; back: () => void; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only says what Enter and Escape do in the fields within
    <div
      className={`grid grid-cols-2 gap-x-3 gap-y-1 ${columns}`}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        back();
      }}
    >
      {children}
    </div>
  );
}

type NamedProps = { label: string; chip: Chip; keys: string; title: string; children: ReactNode };

function Named({ label, chip, keys, title, children }: NamedProps) {
  return (
    <div title={title}>
      <p className="text-[0.75rem] text-soft">
        <label htmlFor={`kept-${chip}`}>{label}</label>{' '}
        <span aria-hidden="true" className="font-mono text-faint max-lg:hidden">
          Alt {keys}
        </span>
      </p>
      {children}
    </div>
  );
}

/** The id of the field of what repeats, to go there by key. */
export const chipId = (chip: Chip): string => `kept-${chip}`;
