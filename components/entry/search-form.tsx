'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SelectField, TextAreaField, TextField } from '@/components/ui/fields';
import { FormSection } from '@/components/ui/form-section';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { searchForm } from '@/lib/schemas/entry-search';
import type { FieldValues } from '@/lib/views/entry-values';
import { LABELS } from '@/lib/views/form-labels';
import { legible } from '@/lib/views/legible';
import { Conflict } from './conflict';
import { ReasonSection } from './own-fields';
import { hiddenOf, SAVE, type Seen } from './save-buttons';
import { TimeField } from './time-field';

type Props = {
  action: FormAction;
  /** Names the form in this browser, which keeps what is typed until it is saved. */
  keptAs: string;
  event: { id: string; zone: string };
  questions: readonly { value: string; label: string }[];
  sources: readonly string[];
  values?: FieldValues;
  seen?: Seen;
};

/** A search that found nothing: whose statements were looked for, on which question, where, and until when. */
export function SearchForm({ action, keptAs, event, questions, sources, values = {}, seen }: Props) {
  // What it is about cannot change any more.
  const kept = seen && { claim: String(values.claim), source: String(values.source) };
  const hidden = hiddenOf(seen, { event: event.id, ...kept });
  const [form, fields] = useActionForm({ action, schema: searchForm, hidden, defaultValue: values, keptAs });
  return (
    <ActionForm form={form} above={<Conflict form={form} />} {...SAVE}>
      <FormSection title="Who, on what" {...(seen && { hint: 'This stays as it was logged.' })}>
        {seen ? (
          <p>
            <span dir="auto">{legible(String(values.source))}</span>, on “
            <span dir="auto">{questions.find(({ value }) => value === values.claim)?.label}</span>”
          </p>
        ) : (
          <>
            <TextField
              field={fields.source}
              label="Source"
              hint="Its name or address: whose statements you looked for."
              offers={sources.map((value) => ({ value }))}
              dir="auto"
            />
            <SelectField
              field={fields.claim}
              label="Question"
              options={[{ value: '', label: 'Choose a question' }, ...questions]}
            />
          </>
        )}
      </FormSection>
      <FormSection title="Where, until when" hint="Readers see that it is silent until then.">
        <TextAreaField
          field={fields.places}
          label={LABELS.search.places}
          hint="Pages, channels, archives: enough for somebody else to look again."
          dir="auto"
        />
        <TimeField
          field={fields.until}
          label={LABELS.search.until}
          hint={`2 Jan 2023, or 2 Jan 2023, 14:05; in ${event.zone}.`}
          zone={event.zone}
        />
        <TextAreaField field={fields.note} label={LABELS.search.note} rows={2} dir="auto" />
      </FormSection>
      {seen && <ReasonSection field={fields.reason} />}
    </ActionForm>
  );
}
