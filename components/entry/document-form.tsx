'use client';

import type { FieldMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { CheckboxField, TextAreaField, TextField } from '@/components/ui/fields';
import { FieldsInRow, FormSection } from '@/components/ui/form-section';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { documentForm } from '@/lib/schemas/entry-document';
import type { FieldValues } from '@/lib/views/entry-values';
import { LABELS } from '@/lib/views/form-labels';
import { Conflict } from './conflict';
import { AddressField, AddressStays, ReasonSection } from './own-fields';
import { hiddenOf, SAVE, type Seen } from './save-buttons';
import { LANGUAGE_OFFERS } from './source-form';

type Props = {
  action: FormAction;
  keptAs: string;
  values?: FieldValues;
  seen?: Seen;
  sources: readonly string[];
  isCaptured?: boolean;
};

/** A document: what it is, and, of a new one that was not captured, what the desk read in it. */
export function DocumentForm({ action, keptAs, values = {}, seen, sources, isCaptured = false }: Props) {
  const hidden = hiddenOf(seen, seen && { slug: String(values.slug) });
  const [form, fields] = useActionForm({ action, schema: documentForm, hidden, defaultValue: values, keptAs });
  return (
    <ActionForm form={form} above={<Conflict form={form} />} {...SAVE}>
      <DocumentFields fields={fields} sources={sources} isCaptured={isCaptured} />
      {!seen && (
        <FormSection title="What it says" hint="For the desk only. It cannot be changed afterwards.">
          <TextAreaField field={fields.text} label="Summary" rows={8} dir="auto" />
        </FormSection>
      )}
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

type Field = FieldMetadata<string | undefined>;
type OfDocument = Record<
  'title' | 'outlet' | 'language' | 'publishedOn' | 'address' | 'archivedAddress' | 'rights' | 'keptUntil',
  unknown
> & {
  confidential: unknown;
};

type FieldsProps = {
  fields: OfDocument;
  sources: readonly string[];
  isCaptured?: boolean;
  /** Of what has no title of its own: what may help to give it one. */
  forTitle?: { hint?: string; offer?: string } | undefined;
  /** The way to add an outlet that is no source yet. */
  besideOutlet?: ReactNode;
};

/** What the desk says of a document, whether it sums it up or has captured it. */
export function DocumentFields({ fields, sources, isCaptured = false, forTitle = {}, besideOutlet }: FieldsProps) {
  const at = (name: keyof OfDocument) => fields[name] as Field;
  return (
    <>
      <FormSection title="The document">
        <TextField
          field={at('title')}
          label={LABELS.document.title}
          hint={['As the outlet gives it.', forTitle.hint].filter((one) => one !== undefined).join(' ')}
          {...(forTitle.offer !== undefined && { offers: [{ value: forTitle.offer }] })}
          dir="auto"
          required
        />
        <FieldsInRow>
          <TextField
            field={at('outlet')}
            label={LABELS.document.outlet}
            hint="The name or address of a source."
            offers={sources.map((value) => ({ value }))}
            dir="auto"
          />
          <TextField
            field={at('publishedOn')}
            label={LABELS.document.publishedOn}
            hint="The day that it bears: 2 Jan 2023."
          />
          <TextField
            field={at('language')}
            label={LABELS.document.language}
            hint="Ukrainian, or uk."
            offers={LANGUAGE_OFFERS}
          />
        </FieldsInRow>
        {besideOutlet}
        <TextField field={at('address')} label={LABELS.document.address} inputMode="url" hint="Where it was read." />
        {isCaptured && (
          <TextField
            field={at('archivedAddress')}
            label={LABELS.document.archivedAddress}
            inputMode="url"
            hint="The address of a copy in an archive."
          />
        )}
      </FormSection>
      <FormSection title="Protection">
        <CheckboxField
          field={at('confidential')}
          label={LABELS.document.confidential}
          hint="It never leaves the desk: readers do not see that it is there."
        />
        <FieldsInRow>
          <TextField
            field={at('rights')}
            label={LABELS.document.rights}
            hint="What the desk may do with it. For the desk only."
            dir="auto"
          />
          <TextField
            field={at('keptUntil')}
            label={LABELS.document.keptUntil}
            hint="The day until which the desk means to keep it."
          />
        </FieldsInRow>
      </FormSection>
    </>
  );
}
