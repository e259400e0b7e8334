'use client';

import { useEffect, useRef } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { CheckboxField, TextAreaField, TextField } from '@/components/ui/fields';
import { OverPage } from '@/components/ui/over-page';
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
  const dialog = useRef<HTMLDialogElement>(null);
  const [form, fields] = useActionForm({ action, schema: documentForm, keptAs });
  const { made } = form.sending.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each document that was logged
  useEffect(() => {
    if (made === undefined) return;
    form.forget();
    onLogged(made);
    dialog.current?.close();
  }, [made]);
  return (
    <OverPage ref={dialog} title="Log a document" onClose={onClose}>
      <ActionForm form={form} submit="Log it and choose it">
        <TextField field={fields.title} label="Title" hint="As the outlet gives it." dir="auto" />
        <TextField field={fields.outlet} label="Published by" hint="The name of a source." list={names} dir="auto" />
        <TextField field={fields.address} label="Web address" inputMode="url" hint="Where it was read." />
        <TextAreaField field={fields.text} label="What it says" rows={3} hint="For the desk only." dir="auto" />
        <CheckboxField field={fields.confidential} label="Confidential: it never leaves the desk" />
      </ActionForm>
    </OverPage>
  );
}
