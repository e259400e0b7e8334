'use client';

import { useState } from 'react';
import { ColumnDialog } from '@/components/desk-table/column-dialog';
import { DocumentFields } from '@/components/entry/document-form';
import { AddressField } from '@/components/entry/own-fields';
import { ActionForm } from '@/components/ui/action-form';
import { TextAreaField } from '@/components/ui/fields';
import { FormSection } from '@/components/ui/form-section';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { keepForm } from '@/lib/schemas/entry-document';
import type { CaptureView } from '@/lib/views/capture';
import { AddOutlet } from './add-outlet';

type Props = {
  action: FormAction;
  addSource: FormAction;
  view: CaptureView;
  keptAs: string;
  sources: readonly string[];
};

/** A source that is being added, and where its name then goes. */
type Adding = { name: string; put: (name: string) => void };

/** What was captured, to be mended before it is kept. */
export function KeepForm({ action, addSource, view, keptAs, sources }: Props) {
  const [adding, setAdding] = useState<Adding>();
  const { id, event, values, characters } = view;
  const isMended = values.text !== undefined;
  const [form, fields] = useActionForm({
    action,
    schema: keepForm,
    hidden: { capture: id, ...(event !== undefined && { event }), ...(isMended && { mended: 'yes' }) },
    defaultValue: values,
    keptAs,
  });
  return (
    <>
      <ActionForm
        form={form}
        submit="Keep as a draft"
        also={{ label: 'Keep and submit', name: 'next', value: 'submit' }}
        wide="labels beside fields"
      >
        <DocumentFields
          fields={fields}
          sources={sources}
          isCaptured
          forTitle={view.forTitle}
          besideOutlet={
            <AddOutlet
              said={view.outletSaid}
              field={fields.outlet.name}
              onAdd={(name, put) => setAdding({ name, put })}
            />
          }
        />
        <FormSection
          title="What it says"
          hint="For the desk only. Statements are quoted from this text; it cannot be changed afterwards."
        >
          {isMended ? (
            <TextAreaField
              field={fields.text}
              label="Text"
              rows={18}
              dir="auto"
              hint="Mend what was read wrongly, and take out what does not belong to it. The file is kept as it came."
            />
          ) : (
            <p className="text-[0.9375rem]">
              It has {characters.toLocaleString('en-GB')} characters: too many to be mended here. It is kept as it was
              read.
            </p>
          )}
        </FormSection>
        <FormSection title="Address">
          <AddressField field={fields.slug} from="the title" />
        </FormSection>
      </ActionForm>
      {adding && (
        <ColumnDialog
          action={addSource}
          keptAs={`${keptAs} source`}
          names={sources}
          name={adding.name}
          submit="Add the source"
          onAdded={(_, name) => adding.put(name)}
          onClose={() => setAdding(undefined)}
        />
      )}
    </>
  );
}
