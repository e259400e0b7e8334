'use client';

import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { useEffect, useId, useState } from 'react';
import type { findDocuments } from '@/lib/actions/statement-actions';
import type { ChoiceView } from '@/lib/views/composer';
import { LABELS } from '@/lib/views/form-labels';
import { PicksField } from './lists';

/** Lists up to this long are read faster than anything is typed. */
const SHORT = 8;
/** How long typing pauses before the desk is asked, in milliseconds. */
const PAUSE = 250;

type Props = {
  meta: FormMetadata;
  field: FieldMetadata<string[]>;
  choices: readonly ChoiceView[];
  find: typeof findDocuments;
  /** Opens the form of a document that the desk does not have. */
  onLog: () => void;
};

/** The documents that have it: those of the event first; all others are found by a part of their title or address. */
export function DocumentsField({ meta, field, choices, find, onLog }: Props) {
  const id = useId();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly ChoiceView[]>([]);
  useEffect(() => {
    if (words.trim() === '') return;
    let over = false;
    const timer = window.setTimeout(() => {
      const form = new FormData();
      form.set('words', words);
      find(form).then(
        ({ found: more }) => !over && more && setFound(more),
        // Without the desk, what is here is found.
        () => {},
      );
    }, PAUSE);
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [words, find]);

  const all = [...choices, ...found.filter(({ value }) => choices.every((one) => one.value !== value))];
  const chosen = new Set(((field.value ?? field.initialValue ?? []) as readonly unknown[]).map(String));
  const looked = words.trim().toLowerCase();
  const fits = ({ value, label }: ChoiceView) =>
    looked === '' ||
    chosen.has(value) ||
    label.toLowerCase().includes(looked) ||
    found.some((one) => one.value === value);
  const shown = all.filter(fits);
  return (
    <div className="space-y-3">
      <PicksField
        meta={meta}
        field={field}
        label={LABELS.statement.documents}
        choices={shown}
        add="A document that has it"
      />
      {chosen.size > 0 && all.length > SHORT && (
        <div>
          <label htmlFor={id} className="text-[0.875rem] text-soft">
            Find a document in the list, by a part of its title or address
          </label>
          <input
            id={id}
            value={words}
            onChange={({ target }) => setWords(target.value)}
            className="mt-1 block w-full border border-line-firm bg-raised px-3 py-1.5 text-[0.9375rem]"
          />
          {looked !== '' && (
            <output className="mt-1 block text-[0.875rem] text-soft">
              {shown.length === 0 ? 'No document has these words.' : `${shown.length} in the list.`}
            </output>
          )}
        </div>
      )}
      <a
        href="/desk/documents/new"
        target="_blank"
        rel="noreferrer"
        onClick={(event) => {
          event.preventDefault();
          onLog();
        }}
        className="inline-block min-h-6 text-[0.9375rem]"
      >
        Log a document
      </a>
    </div>
  );
}
