'use client';

import { ActionForm } from '@/components/ui/action-form';
import { CheckboxField, TextAreaField, TextField } from '@/components/ui/fields';
import { FieldsInRow, FormSection } from '@/components/ui/form-section';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { eventForm } from '@/lib/schemas/entry-event';
import type { FieldValues } from '@/lib/views/entry-values';
import { LABELS } from '@/lib/views/form-labels';
import { Conflict } from './conflict';
import { AddressField, AddressStays, ReasonSection } from './own-fields';
import { hiddenOf, SAVE, type Seen } from './save-buttons';
import { TimeField } from './time-field';

type Props = {
  action: FormAction;
  /** Names the form in this browser, which keeps what is typed until it is saved. */
  keptAs: string;
  values?: FieldValues;
  seen?: Seen;
  /** Names of time zones to offer. */
  zones: readonly string[];
};

/** An event: new, or as its latest revision has it. */
export function EventForm({ action, keptAs, values = {}, seen, zones }: Props) {
  const hidden = hiddenOf(seen, seen && { slug: String(values.slug) });
  const [form, fields] = useActionForm({ action, schema: eventForm, hidden, defaultValue: values, keptAs });
  const zone = String(fields.zone.value ?? '');
  return (
    <ActionForm form={form} above={<Conflict form={form} />} {...SAVE}>
      <FormSection title="What happened">
        <TextField
          field={fields.title}
          label={LABELS.event.title}
          hint="As a headline names it: The strike on Makiivka."
          dir="auto"
        />
        <TextAreaField
          field={fields.summary}
          label={LABELS.event.summary}
          hint="One or two sentences, without figures that are in dispute."
          dir="auto"
        />
        <CheckboxField field={fields.fictional} label={LABELS.event.fictional} hint="For practice. Readers are told." />
      </FormSection>
      <FormSection title="Where and when" hint="Times on its pages are those of its zone.">
        <FieldsInRow>
          <TextField
            field={fields.place}
            label={LABELS.event.place}
            hint="Such as Makiivka, Donetsk region."
            dir="auto"
          />
          <TextField
            field={fields.zone}
            label={LABELS.event.zone}
            hint="That of the place, such as Europe/Kyiv."
            offers={zones.map((value) => ({ value }))}
          />
        </FieldsInRow>
        <FieldsInRow>
          <TimeField
            field={fields.from}
            label={LABELS.event.from}
            hint={`2 Jan 2023, or 2 Jan 2023, 00:01; ${inZone(zone)}.`}
            zone={zone}
          />
          <TimeField field={fields.to} label={LABELS.event.to} hint="Left empty: when it began." zone={zone} />
        </FieldsInRow>
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

const inZone = (zone: string): string => (zone !== '' ? `in ${zone}` : 'in the zone that you choose');
