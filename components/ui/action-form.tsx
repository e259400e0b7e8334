'use client';

import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import type { Unsent } from './unsent';
import { useSending } from './use-sending';

/** What a form is told after it was sent; the same as schemas/form. */
export type ActionState = {
  errors: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>>;
  done?: string;
};

export type Field = {
  name: string;
  label: string;
  type?: 'text' | 'email' | 'password' | 'textarea' | 'select';
  hint?: ReactNode;
  value?: string;
  /** The lines of a textarea that are seen at once. */
  rows?: number;
  autoComplete?: string;
  inputMode?: 'numeric' | 'email' | 'text';
  options?: readonly { value: string; label: string }[];
  optional?: boolean;
};

type Props = {
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  fields: readonly Field[];
  /** Sent along, not shown. */
  hidden?: Readonly<Record<string, string>>;
  submit: string;
  /** A quiet form stands in a row of others. */
  quiet?: boolean;
  /** A form that is sent once: what came of it takes the place of its fields. */
  once?: boolean;
  /** A sentence in front of what the action says when it is done. */
  doneBefore?: string;
  /** What is said when it is done; otherwise the words of the action. */
  onDone?: (done: string) => ReactNode;
};

/**
 * A form that works without scripts: it is sent to the same page, which comes back with what was typed and with each
 * error beside its field. With scripts nothing but that changes on the page; where sending fails, nothing typed is lost.
 */
export function ActionForm({ action, fields, hidden = {}, submit, quiet, once, doneBefore, onDone }: Props) {
  const name = JSON.stringify([fields.map((field) => field.name), hidden]);
  const { state, address, submit: send, pending, failed, loadAnew } = useSending(action, name, fieldsToKeep(fields));
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const outcome = useRef<HTMLOutputElement>(null);
  const over = once === true && state.done !== undefined;
  useEffect(() => {
    // The button that had the focus is gone.
    if (over) outcome.current?.focus();
  }, [over]);
  return (
    <form
      ref={form}
      action={address}
      onSubmit={send}
      className={quiet ? 'flex flex-wrap items-end gap-2' : 'measure space-y-5'}
      noValidate
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {failed && <NotSent failed={failed} submit={submit} onAnew={() => form.current && loadAnew(form.current)} />}
      {!failed && state.errors.form !== undefined && (
        <p role="alert" className="basis-full border-disputed border-l-4 bg-disputed-wash px-3 py-2 text-[0.9375rem]">
          {state.errors.form}
        </p>
      )}
      {(over ? [] : fields).map((field) => (
        <FieldRow
          key={field.name}
          field={field}
          id={`${id}-${field.name}`}
          quiet={quiet === true}
          value={state.values[field.name] ?? field.value ?? ''}
          error={state.errors[field.name]}
        />
      ))}
      {!over && (
        <button
          type="submit"
          disabled={pending}
          className={
            quiet
              ? 'border border-line-firm px-3 py-1.5 text-[0.875rem] hover:bg-raised disabled:text-faint'
              : 'bg-ink px-5 py-2.5 font-medium text-paper disabled:opacity-60'
          }
        >
          {pending ? 'One moment …' : submit}
        </button>
      )}
      <output
        ref={outcome}
        tabIndex={once ? -1 : undefined}
        className="wrap-anywhere block basis-full text-[0.9375rem]"
      >
        {state.done !== undefined && doneBefore !== undefined && <span className="block">{doneBefore}</span>}
        {state.done !== undefined && (onDone?.(state.done) ?? <span className="font-medium">{state.done}</span>)}
      </output>
    </form>
  );
}

/** What is never kept in the browser: passwords, and codes. */
const fieldsToKeep = (fields: readonly Field[]): string[] =>
  fields
    .filter(({ type, autoComplete }) => type !== 'password' && autoComplete !== 'one-time-code')
    .map(({ name }) => name);

/** In sight and in hand: the button that had the focus was out of use while the form was on its way. */
function NotSent({ failed, submit, onAnew }: { failed: Unsent; submit: string; onAnew: () => void }) {
  const notice: RefObject<HTMLDivElement | null> = useRef(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further failure takes the focus again
  useEffect(() => notice.current?.focus(), [failed]);
  return (
    <div
      ref={notice}
      role="alert"
      tabIndex={-1}
      className="basis-full border-disputed border-l-4 bg-disputed-wash px-3 py-2 text-[0.9375rem]"
    >
      <p>
        <strong className="font-semibold">Not sent:</strong> {failed.why} What you typed is still here
        {failed.anew ? '.' : `, and “${submit}” sends it again.`}
      </p>
      {failed.anew && (
        <p className="mt-1">
          <button type="button" onClick={onAnew} className="min-h-6 underline underline-offset-4">
            Load this page anew and keep what is typed
          </button>{' '}
          (but for passwords and codes)
        </p>
      )}
    </div>
  );
}

type RowProps = { field: Field; id: string; value: string; error: string | undefined; quiet: boolean };

function FieldRow({ field, id, value, error, quiet }: RowProps) {
  const { name, label, type = 'text', hint, options = [], optional = false } = field;
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  const shared = {
    id,
    name,
    required: !optional,
    'aria-invalid': error !== undefined || undefined,
    'aria-describedby': described || undefined,
    className: `block border bg-raised px-3 py-2 ${error === undefined ? 'border-line-firm' : 'border-disputed'} ${quiet ? 'text-[0.875rem]' : 'mt-1.5 w-full'}`,
  };
  return (
    <div>
      <label htmlFor={id} className={quiet ? 'text-[0.8125rem] text-soft' : 'font-medium text-[0.9375rem]'}>
        {label}
        {optional && <span className="font-normal text-soft"> (optional)</span>}
      </label>
      {type === 'select' ? (
        <select {...shared} key={value} defaultValue={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : type === 'textarea' ? (
        <textarea {...shared} rows={field.rows ?? 3} key={value} defaultValue={value} />
      ) : (
        <input
          {...shared}
          key={value}
          type={type}
          defaultValue={value}
          // Not "off" for what is no secret: a browser that comes back to a form restores no field that says so.
          autoComplete={field.autoComplete ?? (type === 'password' ? 'off' : undefined)}
          inputMode={field.inputMode}
        />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-[0.875rem] text-soft">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="mt-1 text-[0.875rem] text-disputed">
          {error}
        </p>
      )}
    </div>
  );
}
