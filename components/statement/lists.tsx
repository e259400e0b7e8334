'use client';

import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { type ReactNode, useRef } from 'react';
import { SelectField, TextField } from '@/components/ui/fields';
import { useFocusAfterRemoval } from '@/components/ui/use-focus-after-removal';
import type { ChoiceView } from '@/lib/views/composer';

type ListProps<Value> = {
  meta: FormMetadata;
  field: FieldMetadata<Value[]>;
  /** "Add a speaker" */
  add: string;
  children: (line: FieldMetadata<Value>, at: number, remove: ReactNode) => ReactNode;
};

/** Lines that can be added and removed, with scripts and without. */
export function Lines<Value>({ meta, field, add, children }: ListProps<Value>) {
  const lines = field.getFieldList() as FieldMetadata<Value>[];
  const root = useRef<HTMLDivElement>(null);
  const removed = useFocusAfterRemoval(root, lines.length);
  return (
    <div ref={root} className="space-y-3">
      {lines.map((line, at) => (
        <div key={line.key} data-line>
          {children(
            line,
            at,
            <button
              {...meta.remove.getButtonProps({ name: field.name, index: at })}
              onClick={() => removed(at)}
              className="min-h-6 shrink-0 text-[0.875rem] text-soft underline underline-offset-4"
            >
              Remove
            </button>,
          )}
        </div>
      ))}
      <button
        {...meta.insert.getButtonProps({ name: field.name })}
        data-add
        className="min-h-6 text-[0.9375rem] underline underline-offset-4"
      >
        {add}
      </button>
      {field.errors && <p className="text-[0.875rem] text-disputed">{field.errors[0]}</p>}
    </div>
  );
}

type NamesProps = { meta: FormMetadata; field: FieldMetadata<string[]>; names: string };

/** The speakers: one source, or several who said the same words. `names` is the id of the list to choose from. */
export function SourcesField({ meta, field, names }: NamesProps) {
  return (
    <Lines meta={meta} field={field} add="Another source said the same">
      {(line, at, remove) => (
        <div className="flex items-end gap-4">
          <div className="grow">
            <TextField field={line} label={at === 0 ? 'Source' : `Source ${at + 1}`} list={names} required />
          </div>
          {at > 0 && remove}
        </div>
      )}
    </Lines>
  );
}

type PicksProps = NamesProps & { label: string; choices: readonly ChoiceView[]; add: string };

/** Several of a list: documents, statements. */
export function PicksField({ meta, field, label, choices, add }: Omit<PicksProps, 'names'>) {
  const options = [{ value: '', label: 'Choose …' }, ...choices];
  return (
    <Lines meta={meta} field={field} add={add}>
      {(line, at, remove) => (
        <div className="flex items-end gap-4">
          <div className="min-w-0 grow">
            <SelectField field={line} label={at === 0 ? label : `${label} ${at + 1}`} options={options} required />
          </div>
          {remove}
        </div>
      )}
    </Lines>
  );
}
