import { useEffect, useId, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import type { ChoiceView } from '@/lib/views/composer';
import type { PlacedColumn } from '@/lib/views/table-query';
import type { DeskSlot } from './use-desk-rows';

/** A row or a column, by its index. */
export type Found = { row: number } | { column: number } | undefined;

/**
 * The column or the row that words name: a source by any of its names, or a question; a whole name before a part of one,
 * sources before questions. Capitals do not count.
 */
export function placeNamed(
  words: string,
  columns: readonly Pick<PlacedColumn, 'name' | 'shortName' | 'native'>[],
  questions: readonly Pick<ChoiceView, 'label'>[],
): Found {
  const sought = small(words);
  if (sought === '') return undefined;
  const sources = columns.map(({ name, shortName, native }) => [name, shortName, native?.text].map(small));
  const asked = questions.map(({ label }) => [small(label)]);
  for (const fits of [(name: string) => name === sought, (name: string) => name.includes(sought)]) {
    const column = sources.findIndex((names) => names.some(fits));
    if (column >= 0) return { column };
    const row = asked.findIndex((names) => names.some(fits));
    if (row >= 0) return { row };
  }
  return undefined;
}

/**
 * The questions of a table by their rows: as they are now where a row is loaded, others as all of them were listed last: when
 * the page came, or when questions were added, moved or discarded. One that is neither has no name.
 */
export const questionsByRow = (slots: readonly DeskSlot[], listed: readonly ChoiceView[]): readonly ChoiceView[] =>
  slots.map((slot, at) => slot?.question ?? listed[at] ?? NO_NAME);

const NO_NAME: ChoiceView = { value: '', label: '' };

const small = (text: string | undefined): string => (text ?? '').trim().toLocaleLowerCase('en');

type Props = {
  columns: readonly PlacedColumn[];
  /** By their rows (`questionsByRow`). */
  questions: readonly ChoiceView[];
  /** Goes to a cell of the row or the column. */
  goTo: (found: Exclude<Found, undefined>) => void;
  say: (message: string) => void;
};

/** Leads to a source or a question of a table that is larger than the window. Alt G leads here from anywhere on the page. */
export function FindPlace({ columns, questions, goTo, say }: Props) {
  const [names, id] = [useId(), useId()];
  const field = useRef<HTMLInputElement>(null);
  useEffect(
    () =>
      tinykeys(window, {
        'Alt+KeyG': (event) => {
          if (document.querySelector('dialog[open]')) return;
          event.preventDefault();
          field.current?.focus();
        },
      }),
    [],
  );
  const find = () => {
    const words = field.current?.value ?? '';
    const found = placeNamed(words, columns, questions);
    if (found) goTo(found);
    else if (words.trim() !== '') say(`No source and no question of this table is called “${words.trim()}”.`);
  };
  return (
    <form
      className="flex items-baseline gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
    >
      <label htmlFor={id} className="text-[0.875rem]">
        Go to
      </label>
      <input
        ref={field}
        id={id}
        list={names}
        aria-keyshortcuts="Alt+G"
        placeholder="a source or a question"
        className="h-8 w-[14rem] border border-edge bg-paper px-2 text-[0.875rem]"
        onFocus={({ target }) => target.select()}
        dir="auto"
      />
      <datalist id={names}>
        {columns.map(({ key, name }) => (
          <option key={key} value={name} />
        ))}
        {questions.map(({ value, label }) => value !== '' && <option key={value} value={label} />)}
      </datalist>
    </form>
  );
}
