'use client';

import { type FieldMetadata, getCollectionProps } from '@conform-to/react';
import type { ReactNode } from 'react';
import { HintAndErrors } from './fields';

export type Choice = { value: string; label: ReactNode };

type ChoiceProps<Value> = {
  field: FieldMetadata<Value>;
  legend: string;
  choices: readonly Choice[];
  /** In a row instead of one below the other. */
  inline?: boolean;
};

/** One of several, all of them in sight. */
export function RadioField<Value>({ field, legend, choices, inline }: ChoiceProps<Value>) {
  const options = choices.map(({ value }) => value);
  const inputs = getCollectionProps(field as FieldMetadata<string>, { type: 'radio', options });
  return (
    <fieldset aria-describedby={field.errors ? field.errorId : undefined} id={field.id}>
      <legend className="font-medium text-[0.9375rem]">{legend}</legend>
      <div className={inline ? 'mt-1 flex flex-wrap gap-x-5 gap-y-1' : 'mt-1 space-y-1'}>
        {inputs.map(({ key, ...input }, at) => (
          <label key={key ?? input.value} className="flex min-h-6 items-baseline gap-2 text-[0.9375rem]">
            <input {...input} className="size-4 shrink-0 translate-y-0.5 accent-ink" />
            <span>{choices[at]?.label}</span>
          </label>
        ))}
      </div>
      <HintAndErrors field={field} />
    </fieldset>
  );
}
