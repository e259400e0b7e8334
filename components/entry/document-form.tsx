'use client';

import { ActionForm } from '@/components/ui/action-form';
import { CheckboxField, TextAreaField, TextField } from '@/components/ui/fields';
import { FieldsInRow, FormSection } from '@/components/ui/form-section';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { documentForm } from '@/lib/schemas/entry-document';
import type { FieldValues } from '@/lib/views/entry-values';
import { AddressField, AddressStays, ReasonSection } from './own-fields';
import { hiddenOf, SAVE, type Seen } from './save-buttons';
import { LANGUAGE_OFFERS } from './source-form';

type Props = { action: FormAction; keptAs: string; values?: FieldValues; seen?: Seen; sources: readonly string[] };

/** A document that was not captured: what it is, and what the desk read in it. */
export function DocumentForm({ action, keptAs, values = {}, seen, sources }: Props) {
  const hidden = hiddenOf(seen, seen && { slug: String(values.slug) });
  const [form, fields] = useActionForm({ action, schema: documentForm, hidden, defaultValue: values, keptAs });
  return (
    <ActionForm form={form} {...SAVE}>
      <FormSection title="The document">
        <TextField field={fields.title} label="Title" hint="As the outlet gives it." dir="auto" />
        <FieldsInRow>
          <TextField
            field={fields.outlet}
            label="Published by"
            hint="The name or address of a source."
            offers={sources.map((value) => ({ value }))}
            dir="auto"
          />
          <TextField field={fields.language} label="Language" hint="Ukrainian, or uk." offers={LANGUAGE_OFFERS} />
        </FieldsInRow>
        <TextField field={fields.address} label="Web address" inputMode="url" hint="Where it was read." />
      </FormSection>
      {!seen && (
        <FormSection title="What it says" hint="For the desk only. It cannot be changed afterwards.">
          <TextAreaField field={fields.text} label="Summary" rows={8} dir="auto" />
        </FormSection>
      )}
      <FormSection title="Protection">
        <CheckboxField
          field={fields.confidential}
          label="Confidential"
          hint="It never leaves the desk: readers do not see that it is there."
        />
      </FormSection>
      {seen ? (
        <>
          <AddressStays address={String(values.slug)} />
          <ReasonSection field={fields.reason} />
        </>
      ) : (
        <FormSection title="Address">
          <AddressField field={fields.slug} from="the title" />
        </FormSection>
      )}
    </ActionForm>
  );
}
