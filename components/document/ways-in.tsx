'use client';

import { ActionForm } from '@/components/ui/action-form';
import { TextAreaField, TextField } from '@/components/ui/fields';
import { FormSection } from '@/components/ui/form-section';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { addressForm, pasteForm } from '@/lib/schemas/capture';
import { DropFile } from './drop-file';

type Props = {
  event?: string;
  /** The document that is captured again, with its address. */
  again?: { id: string; address?: string };
  paste: FormAction;
  ask: FormAction;
  keptAs: string;
};

/** A file, an address, a text: each way in is a form of its own. */
export function WaysIn({ event, again, paste, ask, keptAs }: Props) {
  const hidden = { ...(event !== undefined && { event }), ...(again && { again: again.id }) };
  return (
    <>
      <FormSection title="A file">
        <DropFile {...hidden} />
      </FormSection>
      <FormSection title="An address" hint="This server asks for the page, and keeps what was answered.">
        <AskAddress action={ask} hidden={hidden} keptAs={`${keptAs} address`} address={again?.address} />
      </FormSection>
      <FormSection title="A text" hint="Or the HTML of a page.">
        <Paste action={paste} hidden={hidden} keptAs={`${keptAs} pasted`} />
      </FormSection>
    </>
  );
}

type FormProps = { action: FormAction; hidden: Readonly<Record<string, string>>; keptAs: string };

function AskAddress({ action, hidden, keptAs, address }: FormProps & { address: string | undefined }) {
  const defaultValue = { address };
  const [form, fields] = useActionForm({ action, schema: addressForm, hidden, defaultValue, keptAs });
  return (
    <ActionForm form={form} submit="Capture it">
      <TextField
        field={fields.address}
        label="Web address"
        inputMode="url"
        hint="A page that is drawn by scripts, or asks for a password, cannot be captured so: save it in your browser, and drop it above."
      />
    </ActionForm>
  );
}

function Paste({ action, hidden, keptAs }: FormProps) {
  const [form, fields] = useActionForm({ action, schema: pasteForm, hidden, keptAs });
  return (
    <ActionForm form={form} submit="Take it in">
      <TextAreaField field={fields.pasted} label="Text" rows={8} dir="auto" />
    </ActionForm>
  );
}
