'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { TextAreaField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction, SendingState } from '@/components/ui/use-sending';
import { type BatchAddress, batchAddress, batchForm } from '@/lib/schemas/batch';

type Props = {
  action: FormAction;
  of: BatchAddress;
  /** Everything that this person may publish, as the box beside a line of the list has it. */
  lines: readonly string[];
  /** Each thing with what it changes, and its box. */
  children: ReactNode;
};

/** What the form was told: why a thing was refused. */
const Told = createContext<SendingState>({});

/** Publishes what was read together, but what is excepted: that goes back with the reason, or goes on waiting. */
export function BatchForm({ action, of, lines, children }: Props) {
  const [form, fields] = useActionForm({ action, schema: batchForm });
  const workOut = () => {
    const boxes = [...(form.element.current?.querySelectorAll<HTMLInputElement>('input[name="except"]') ?? [])];
    window.location.assign(
      batchAddress(
        of,
        boxes.flatMap((box) => (box.checked ? box.value : [])),
      ),
    );
  };
  return (
    <Told.Provider value={form.sending.state}>
      <ActionForm form={form} submit="Publish all but the excepted" wide="columns">
        {lines.map((line) => (
          <input key={line} type="hidden" name="lines" value={line} />
        ))}
        {children}
        <div className="measure mt-8">
          <TextAreaField
            field={fields.reason}
            label="Why the excepted go back"
            hint="Their authors read it. Left empty, they go on waiting."
            rows={2}
          />
          <button
            type="button"
            onClick={workOut}
            className="mt-4 border border-line-firm px-3 py-1.5 text-[0.875rem] hover:bg-raised"
          >
            Work out what the others do
          </button>
        </div>
      </ActionForm>
    </Told.Provider>
  );
}

/** The box by which a thing is excepted, and why it was refused. */
export function Except({ thing, label, isExcepted }: { thing: string; label: string; isExcepted: boolean }) {
  const why = useContext(Told).error?.[thing];
  return (
    <>
      <label className="flex min-h-6 items-center gap-2 text-[0.875rem]">
        <input type="checkbox" name="except" value={thing} defaultChecked={isExcepted} className="size-4 accent-ink" />
        <span>
          Except it<span className="sr-only">: {label}</span>
        </span>
      </label>
      {why && <p className="mt-1 border-disputed border-l-4 ps-3 text-[0.875rem] text-disputed">{why.join(' ')}</p>}
    </>
  );
}
