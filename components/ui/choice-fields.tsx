'use client';

import { type FieldMetadata, getCollectionProps, getInputProps } from '@conform-to/react';
import type { ReactNode } from 'react';

export type Choice = { value: string; label: ReactNode };

type ChoiceProps<Value> = {
  field: FieldMetadata<Value>;
  legend: string;
  choices: readonly Choice[];
  hint?: string;
  /** In a row instead of one below the other. */
  inline?: boolean;
};

/** One of several, all of them in sight. */
export function RadioField<Value>({ field, legend, choices, hint, inline }: ChoiceProps<Value>) {
  const options = choices.map(({ value }) => value);
  const inputs = getCollectionProps(field as FieldMetadata<string>, { type: 'radio', options });
  return (
    <fieldset aria-describedby={field.errors ? field.errorId : undefined} id={field.id}>
      <legend className="font-medium text-[0.9375rem]">{legend}</legend>
      {hint !== undefined && <p className="text-[0.875rem] text-soft">{hint}</p>}
      <div className={inline ? 'mt-1 flex flex-wrap gap-x-5 gap-y-1' : 'mt-1 space-y-1'}>
        {inputs.map(({ key, ...input }, at) => (
          <label key={key ?? input.value} className="flex min-h-6 items-baseline gap-2 text-[0.9375rem]">
            <input {...input} className="size-4 shrink-0 translate-y-0.5 accent-ink" />
            <span>{choices[at]?.label}</span>
          </label>
        ))}
      </div>
      <FieldErrors field={field} />
    </fieldset>
  );
}

/** A box to tick. */
export function CheckField<Value>({ field, label }: { field: FieldMetadata<Value>; label: ReactNode }) {
  const { key, ...input } = getInputProps(field, { type: 'checkbox' });
  return (
    <div>
      <label className="flex min-h-6 items-baseline gap-2 text-[0.9375rem]">
        <input key={key} {...input} className="size-4 shrink-0 translate-y-0.5 accent-ink" />
        <span>{label}</span>
      </label>
      <FieldErrors field={field} />
    </div>
  );
}

/** What is wrong with a field, below it. */
export function FieldErrors<Value>({ field }: { field: FieldMetadata<Value> }) {
  if (!field.errors) return null;
  return (
    <p id={field.errorId} className="mt-1 text-[0.875rem] text-disputed">
      {field.errors[0]}
    </p>
  );
}
