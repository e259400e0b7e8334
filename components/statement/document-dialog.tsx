'use client';

import { useEffect, useId, useRef } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { CheckboxField, TextAreaField, TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { documentForm } from '@/lib/schemas/entry-document';
import type { ChoiceView } from '@/lib/views/composer';

type Props = {
  action: FormAction;
  keptAs: string;
  /** The id of the list of sources. */
  names: string;
  onLogged: (made: ChoiceView) => void;
  onClose: () => void;
};

/** The short form of a document, over the composer, which keeps what is typed: what was logged is chosen there. */
export function DocumentDialog({ action, keptAs, names, onLogged, onClose }: Props) {
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [form, fields] = useActionForm({ action, schema: documentForm, keptAs });
  const { made } = form.sending.state;
  useEffect(() => dialog.current?.showModal(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each document that was logged
  useEffect(() => {
    if (made === undefined) return;
    form.forget();
    onLogged(made);
    dialog.current?.close();
  }, [made]);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={title}
      className="m-auto max-h-[92dvh] w-[min(38rem,calc(100vw-2rem))] overflow-y-auto border border-line-firm bg-paper p-6 text-ink backdrop:bg-black/50"
    >
      <div className="mb-4 flex items-baseline justify-between gap-4">
        <h2 id={title} className="font-semibold font-serif text-[1.375rem]">
          Log a document
        </h2>
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          className="min-h-6 text-[0.9375rem] underline underline-offset-4"
        >
          Close
        </button>
      </div>
      <ActionForm form={form} submit="Log it and choose it">
        <TextField field={fields.title} label="Title" hint="As the outlet gives it." dir="auto" />
        <TextField field={fields.outlet} label="Published by" hint="The name of a source." list={names} dir="auto" />
        <TextField field={fields.address} label="Web address" inputMode="url" hint="Where it was read." />
        <TextAreaField field={fields.text} label="What it says" rows={3} hint="For the desk only." dir="auto" />
        <CheckboxField field={fields.confidential} label="Confidential: it never leaves the desk" />
      </ActionForm>
    </dialog>
  );
}
