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
  /** The label is read out only: a heading, or the list that the field is in, says what it is. */
  unseenLabel?: boolean;
  /** What is seen of a label that says more to those who hear it. */
  shownAs?: string;
};

type TextProps = {
  type?: 'text' | 'email' | 'password';
  autoComplete?: string;
  inputMode?: 'numeric' | 'decimal' | 'email' | 'url' | 'text';
  /** The direction of what is typed; `auto` for a name in any script. */
  dir?: 'auto';
  /** What is offered while one types; anything else can be typed too. */
  offers?: readonly { value: string; label?: string }[];
  /** The id of a list of words to choose from while typing, which several fields share. */
  list?: string;
};

export function TextField<Value>({
  type = 'text',
  autoComplete,
  inputMode,
  dir,
  offers,
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
        dir={dir}
        list={list ?? (offers && `${row.field.id}-offers`)}
      />
      {offers && (
        <datalist id={`${row.field.id}-offers`}>
          {offers.map(({ value, label }) => (
            <option key={value} value={value} label={label} />
          ))}
        </datalist>
      )}
    </FieldRow>
  );
}

/** `rows` is the number of visible lines. */
export function TextAreaField<Value>({ rows = 3, dir, ...row }: FieldProps<Value> & { rows?: number; dir?: 'auto' }) {
  const shared = useControl(row);
  const { key, maxLength, minLength, ...props } = getTextareaProps(row.field, shared.described);
  return (
    <FieldRow {...row}>
      <textarea key={key} {...props} {...shared.props} rows={rows} dir={dir} />
    </FieldRow>
  );
}

/** A box to tick. Its label stands beside it, and its hint below. */
export function CheckboxField<Value>(row: FieldProps<Value>) {
  const { field, label, hint } = row;
  const shared = useControl(row);
  const { key, ...props } = getInputProps(field, { type: 'checkbox', ...shared.described });
  return (
    <div>
      <div className="flex gap-3">
        <input key={key} {...props} {...shared.props} className="mt-1 size-4 shrink-0 accent-ink" />
        <label htmlFor={field.id} className="text-[0.9375rem]">
          {label}
        </label>
      </div>
      <HintAndErrors field={field} hint={hint} />
    </div>
  );
}

type SelectOption = {
  value: string;
  label: string /** A heading, of several options that follow each other. */;
  group?: string;
};

export function SelectField<Value>({ options, ...row }: FieldProps<Value> & { options: readonly SelectOption[] }) {
  const shared = useControl(row);
  const { key, ...props } = getSelectProps(row.field, shared.described);
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <FieldRow {...row}>
      <select key={key} {...props} {...shared.props}>
        {groups.map((group) => {
          const own = options.filter((option) => option.group === group).map(optionOf);
          return group === undefined ? (
            own
          ) : (
            <optgroup key={group} label={group}>
              {own}
            </optgroup>
          );
        })}
      </select>
    </FieldRow>
  );
}

const optionOf = ({ value, label }: SelectOption) => (
  <option key={value} value={value}>
    {label}
  </option>
);

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
  unseenLabel,
  shownAs,
  children,
}: FieldProps<Value> & { children: ReactNode }) {
  return (
    <div>
      <label
        htmlFor={field.id}
        className={unseenLabel ? 'sr-only' : quiet ? 'text-[0.8125rem] text-soft' : 'font-medium text-[0.9375rem]'}
      >
        {shownAs === undefined ? (
          label
        ) : (
          <>
            <span aria-hidden="true">{shownAs}</span>
            <span className="sr-only">{label}</span>
          </>
        )}
        {!(required ?? field.required) && !quiet && <span className="font-normal text-soft"> (optional)</span>}
      </label>
      {children}
      <HintAndErrors field={field} hint={hint} />
    </div>
  );
}

/** What stands below a field: its hint, and what is wrong with it. */
export function HintAndErrors<Value>({ field, hint }: Pick<FieldProps<Value>, 'field' | 'hint'>) {
  return (
    <>
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
    </>
  );
}
