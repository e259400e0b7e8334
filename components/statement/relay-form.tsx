'use client';

import type { FieldMetadata } from '@conform-to/react';
import { Conflict } from '@/components/entry/conflict';
import { TimeField } from '@/components/entry/time-field';
import { ActionForm } from '@/components/ui/action-form';
import { RadioField } from '@/components/ui/choice-fields';
import { SelectField, TextAreaField, TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction, SendingState } from '@/components/ui/use-sending';
import type { ComposerState } from '@/lib/actions/statement-actions';
import { renderingForm } from '@/lib/schemas/statement-form';
import type { ChoiceView, ComposerView } from '@/lib/views/composer';
import { LABELS } from '@/lib/views/form-labels';
import type { PassageView } from '@/lib/views/passages';
import { choicesOf, SPEAKER_WORDS } from '@/lib/views/statement-form-words';
import type { Defaults } from './composer';
import { PicksField } from './lists';
import { type PassageFields, QuotesField } from './quotes-field';
import { LINKS } from './relays-field';
import { ValueField } from './value-field';
import { WordingFieldset } from './wording-fields';

type Props = {
  view: ComposerView;
  parents: readonly ChoiceView[];
  /** The passages that are its evidence now. */
  passages: readonly PassageView[];
  save: FormAction;
  defaults: Defaults;
  revises: { thing: string; revision: string; version: string };
  keptAs: string;
};

const SPEAKERS = choicesOf(SPEAKER_WORDS);

/** How one outlet passed a statement on, to be revised. */
export function RelayForm({ view, parents, passages, save, defaults, revises, keptAs }: Props) {
  const [form, fields] = useActionForm({
    action: save,
    schema: renderingForm,
    hidden: { ...revises, outlet: String(defaults.outlet ?? '') },
    defaultValue: defaults,
    keptAs,
  });
  const text = (field: unknown) => field as FieldMetadata<string | undefined>;
  const speaker = text(fields.speaker).value ?? text(fields.speaker).initialValue;
  const { composer } = form.sending.state as SendingState & { composer?: ComposerState };
  return (
    <ActionForm
      form={form}
      above={<Conflict form={form} />}
      submit="Save draft"
      also={{ label: 'Save and submit', name: 'finish', value: 'submit' }}
    >
      <TimeField
        field={text(fields.publishedAt)}
        label={LABELS.rendering.publishedAt}
        hint={`5 Jan 2023, or 5 Jan 2023, 14:30: in the zone of the event, ${view.event.zone}.`}
        zone={view.event.zone}
      />
      <SelectField
        field={fields.from}
        label={LABELS.rendering.from}
        options={[{ value: 'speaker', label: 'the source itself' }, ...parents]}
        required
      />
      <SelectField field={fields.link} label={LABELS.rendering.link} options={LINKS} required />
      <ValueField
        said={text(fields.said)}
        confirmed={text(fields.confirmed)}
        label={LABELS.rendering.said}
        hint="Left empty, it passed the value on as it was said."
        offers={composer?.offers.confirmed}
        optional
      />
      <RadioField field={fields.speaker} legend={LABELS.rendering.speaker} choices={SPEAKERS} inline />
      {speaker !== 'kept' && <TextField field={fields.given} label={LABELS.rendering.given} dir="auto" required />}
      <WordingFieldset
        kind={text(fields.kind)}
        words={text(fields.words)}
        language={text(fields.language)}
        translator={text(fields.translator)}
        translation={text(fields.translation)}
      />
      <TextField field={fields.hedge} label={LABELS.rendering.hedge} dir="auto" />
      <QuotesField
        meta={form.meta}
        field={fields.quotes as unknown as FieldMetadata<PassageFields[]>}
        passages={Object.fromEntries(passages.map((one) => [one.key, one]))}
      />
      <PicksField
        meta={form.meta}
        field={fields.documents as unknown as FieldMetadata<string[]>}
        label={LABELS.rendering.documents}
        choices={view.documents}
        add="A document that has it"
      />
      <TextAreaField field={fields.note} label={LABELS.rendering.note} rows={2} />
      <TextAreaField field={fields.reason} label="Why does it change?" rows={2} required />
    </ActionForm>
  );
}
