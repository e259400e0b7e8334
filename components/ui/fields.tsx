'use client';

import {
  type FieldMetadata,
  getInputProps,
  getSelectProps,
  getTextareaProps,
  useFormMetadata,
} from '@conform-to/react';
import type { ReactNode } from 'react';

type FieldProps<Value> = {
  /** The field's metadata from Conform. */
  field: FieldMetadata<Value>;
  label: string;
  hint?: ReactNode;
  /** A quiet field is one of several in a row. */
  quiet?: boolean;
  /** Overrides what the schema says. */
  required?: boolean;
};

type TextProps = {
  type?: 'text' | 'email' | 'password';
  autoComplete?: string;
  inputMode?: 'numeric' | 'email' | 'text';
  /** The id of a list of words to choose from while typing. */
  list?: string;
};

export function TextField<Value>({
  type = 'text',
  autoComplete,
  inputMode,
  list,
  ...row
}: FieldProps<Value> & TextProps) {
  const shared = useControl(row);
  const { key, maxLength, minLength, pattern, ...props } = getInputProps(row.field, { type, ...shared.described });
  return (
    <FieldRow {...row}>
      <input
        key={key}
        {...props}
        {...shared.props}
        // Not "off", except for secrets: a browser that goes back to a form does not restore such a field.
        autoComplete={autoComplete ?? (type === 'password' ? 'off' : undefined)}
        inputMode={inputMode}
        list={list}
        dir={type === 'text' ? 'auto' : undefined}
      />
    </FieldRow>
  );
}

/** `rows` is the number of visible lines. */
export function TextAreaField<Value>({ rows = 3, ...row }: FieldProps<Value> & { rows?: number }) {
  const shared = useControl(row);
  const { key, maxLength, minLength, ...props } = getTextareaProps(row.field, shared.described);
  return (
    <FieldRow {...row}>
      <textarea key={key} {...props} {...shared.props} rows={rows} dir="auto" />
    </FieldRow>
  );
}

type SelectProps = { options: readonly { value: string; label: string }[] };

export function SelectField<Value>({ options, ...row }: FieldProps<Value> & SelectProps) {
  const shared = useControl(row);
  const { key, ...props } = getSelectProps(row.field, shared.described);
  return (
    <FieldRow {...row}>
      <select key={key} {...props} {...shared.props}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldRow>
  );
}

/**
 * The attributes of every field. Conform's `maxLength` is left out, because a browser truncates pasted text
 * silently. `minLength` and `pattern` are left out too, because a `noValidate` form does not report them.
 */
function useControl<Value>({ field, hint, quiet, required }: FieldProps<Value>) {
  const { allErrors } = useFormMetadata(field.formId);
  const firstWrong = Object.keys(allErrors).find((name) => name !== '');
  return {
    described: hint === undefined ? {} : { ariaDescribedBy: field.descriptionId },
    props: {
      required: required ?? field.required ?? false,
      // For a page returned to a browser without scripts; with scripts, Conform moves the focus.
      autoFocus: firstWrong === field.name,
      className: `block border bg-raised px-3 py-2 ${field.errors ? 'border-disputed' : 'border-line-firm'} ${quiet ? 'text-[0.875rem]' : 'mt-1.5 w-full'}`,
    },
  };
}

function FieldRow<Value>({
  field,
  label,
  hint,
  quiet,
  required,
  children,
}: FieldProps<Value> & { children: ReactNode }) {
  return (
    <div>
      <label htmlFor={field.id} className={quiet ? 'text-[0.8125rem] text-soft' : 'font-medium text-[0.9375rem]'}>
        {label}
        {!(required ?? field.required) && <span className="font-normal text-soft"> (optional)</span>}
      </label>
      {children}
      {hint !== undefined && (
        <p id={field.descriptionId} className="mt-1 text-[0.875rem] text-soft">
          {hint}
        </p>
      )}
      {field.errors && (
        <p id={field.errorId} className="mt-1 text-[0.875rem] text-disputed">
          {field.errors[0]}
        </p>
      )}
    </div>
  );
}
