'use client';

import { useEffect, useRef } from 'react';
import { KINDS_OF_SOURCE, NAMINGS } from '@/components/entry/form-choices';
import { ActionForm } from '@/components/ui/action-form';
import { CheckboxField, SelectField, TextField } from '@/components/ui/fields';
import { FieldsInRow } from '@/components/ui/form-section';
import { OverPage } from '@/components/ui/over-page';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { columnForm } from '@/lib/schemas/desk-cell';

type Props = {
  action: FormAction;
  keptAs: string;
  names: readonly string[];
  /** What is typed first: a name that was pasted, say. */
  name?: string | undefined;
  /** Of a source that is known to be new: what the button says. Its kind is asked at once. */
  submit?: string;
  /** Called with the id of the source, and what it is called. */
  onAdded: (source: string, name: string) => void;
  onClose: () => void;
};

/** A further column, or speaker: a source by its name, one that is near to it, or a new one. */
export function ColumnDialog({ action, keptAs, names, name, submit, onAdded, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [form, fields] = useActionForm({ action, schema: columnForm, keptAs, defaultValue: { name, naming: 'named' } });
  const { made, near = [] } = form.sending.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each source that was added
  useEffect(() => {
    if (made === undefined) return;
    form.forget();
    dialog.current?.close();
    onAdded(made.value, made.label);
  }, [made]);
  const isNew =
    submit !== undefined || near.length > 0 || fields.kind.errors !== undefined || fields.kind.value !== undefined;
  return (
    <OverPage ref={dialog} title="Add a source" onClose={onClose}>
      <ActionForm form={form} submit={submit ?? 'Add the column'}>
        <TextField
          field={fields.name}
          label="Name"
          hint="As the desk has it, in any script, or by an alias. A new name is logged as a new source."
          offers={names.map((value) => ({ value }))}
          dir="auto"
        />
        {near.length > 0 && (
          <div className="border-disputed border-s-4 bg-disputed-wash px-4 py-3">
            <input type="hidden" name={fields.shown.name} value={near.map(({ id }) => id).join(' ')} />
            <p className="font-semibold">Is it one of these?</p>
            <ul className="mt-2 space-y-1">
              {near.map(({ id, name: called }) => (
                <li key={id} dir="auto">
                  <button
                    type="button"
                    className="min-h-8 underline underline-offset-4"
                    onClick={() => {
                      dialog.current?.close();
                      onAdded(id, called);
                    }}
                  >
                    {called}
                  </button>
                </li>
              ))}
            </ul>
            <div className="mt-3">
              <CheckboxField field={fields.another} label="No, it is another source" />
            </div>
          </div>
        )}
        {isNew && (
          <>
            <FieldsInRow>
              <div data-begin={submit !== undefined}>
                <SelectField field={fields.kind} label="Kind" options={KINDS_OF_SOURCE} required />
              </div>
              <SelectField field={fields.naming} label="Naming" options={NAMINGS} />
            </FieldsInRow>
            <TextField field={fields.side} label="Side" hint="Such as Ukraine. Left empty: none." dir="auto" />
          </>
        )}
      </ActionForm>
    </OverPage>
  );
}
