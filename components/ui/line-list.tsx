'use client';

import { type FieldMetadata, useFormMetadata } from '@conform-to/react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useFocusAfterRemoval } from './use-focus-after-removal';

type Props<Line> = {
  field: FieldMetadata<Line[] | undefined>;
  /** What one line is, for its buttons: "name". */
  one: string;
  /** What a new line begins with. */
  begins?: Record<string, string>;
  children: (line: FieldMetadata<Line>, at: number) => ReactNode;
};

/**
 * A list of lines that one adds to and removes from, with scripts and without: its buttons are sent with the form, which
 * comes back with the changed list. Enter in a line adds the next one, and the new line has the focus.
 */
export function LineList<Line>({ field, one, begins, children }: Props<Line>) {
  const form = useFormMetadata(field.formId);
  const list = (field as FieldMetadata<Line[]>).getFieldList() as FieldMetadata<Line>[];
  const root = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const before = useRef(list.length);
  const removed = useFocusAfterRemoval(root, list.length);
  useEffect(() => {
    // Not at first: a form that is opened keeps the focus where it is.
    if (list.length > before.current) lastField(root.current)?.focus();
    before.current = list.length;
  }, [list.length]);

  const addOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    add.current?.click();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields in it are what is typed into
    <div ref={root} onKeyDown={addOnEnter}>
      {list.length > 0 && (
        <ul className="space-y-3">
          {list.map((line, at) => (
            <li key={line.key ?? line.name} data-line className="flex items-end gap-2">
              <div className="min-w-0 grow">{children(line, at)}</div>
              <LineButton
                {...form.remove.getButtonProps({ name: field.name, index: at })}
                label={`Remove ${one} ${at + 1}`}
                onClick={() => removed(at)}
              >
                Remove
              </LineButton>
            </li>
          ))}
        </ul>
      )}
      <p className={list.length > 0 ? 'mt-3' : ''}>
        <button
          ref={add}
          data-add
          {...form.insert.getButtonProps({ name: field.name, ...(begins && { defaultValue: begins as never }) })}
          className="py-1 text-[0.9375rem] underline decoration-line-firm underline-offset-4 hover:decoration-current"
        >
          Add {article(one)} {one}
        </button>
      </p>
      {field.errors && (
        <p id={field.errorId} className="mt-1 text-[0.875rem] text-disputed">
          {field.errors[0]}
        </p>
      )}
    </div>
  );
}

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? 'an' : 'a');

const lastField = (root: HTMLElement | null): HTMLElement | undefined =>
  [...(root?.querySelectorAll<HTMLElement>('li:last-child input:not([type="hidden"])') ?? [])][0];

type ButtonProps = {
  name: string;
  value: string;
  form: string;
  formNoValidate: boolean;
  label: string;
  onClick?: () => void;
  children: ReactNode;
};

/** A button that changes one line. `label` is read out. */
export function LineButton({ label, children, ...props }: ButtonProps) {
  return (
    <button
      {...props}
      type="submit"
      aria-label={label}
      className="border border-transparent px-2 py-2 text-[0.875rem] text-soft hover:border-line-firm hover:text-ink"
    >
      {children}
    </button>
  );
}
