'use client';

import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { TimeField } from '@/components/entry/time-field';
import { RadioField } from '@/components/ui/choice-fields';
import { SelectField, TextAreaField, TextField } from '@/components/ui/fields';
import type { ChoiceView, QuestionView } from '@/lib/views/composer';
import { choicesOf, SCOPE_WORDS } from '@/lib/views/statement-form-words';
import { PicksField } from './lists';

type Text = FieldMetadata<string | undefined>;
type Name =
  | 'scope'
  | 'label'
  | 'about'
  | 'hedge'
  | 'countsAsOf'
  | 'origin'
  | 'repeats'
  | 'spokenLanguage'
  | 'note'
  | 'grade'
  | 'gradeReason';

type Props = {
  meta: FormMetadata;
  fields: Record<Name, Text>;
  question: QuestionView | undefined;
  said: readonly ChoiceView[];
  /** The zone of the event. */
  zone: string;
};

const SCOPES = choicesOf(SCOPE_WORDS);

const ORIGINS = [
  { value: 'its own', label: 'it says so itself' },
  { value: 'repeats', label: 'it repeats another statement' },
  { value: 'does not say', label: 'it is an outlet that does not say' },
];

const GRADES = [
  { value: '', label: 'not graded' },
  { value: '1', label: '1 confirmed by other sources' },
  { value: '2', label: '2 probably true' },
  { value: '3', label: '3 possibly true' },
  { value: '4', label: '4 doubtful' },
  { value: '5', label: '5 improbable' },
  { value: '6', label: '6 truth cannot be judged' },
];

/** What most statements do not need. It is open where something in it is set or wrong. */
export function Details({ meta, fields, question, said, zone }: Props) {
  const chosen = (field: Text) => field.value ?? field.initialValue;
  const isSet = Object.entries(fields).some(([name, field]) => {
    if (!(name in PLAIN)) return false;
    const value = chosen(field as Text);
    return !(field as Text).valid || (value !== undefined && value !== PLAIN[name as Name]);
  });
  const labels = question?.labels ?? [];
  const scope = chosen(fields.scope) ?? 'same';
  return (
    <details open={isSet} className="border-line border-y py-3">
      <summary className="min-h-6 font-medium text-[0.9375rem]">
        More: scope, hedge, what it repeats, grade, note
      </summary>
      <div className="mt-4 space-y-5">
        <RadioField field={fields.scope} legend="It is about" choices={SCOPES} inline />
        {scope !== 'same' && labels.length > 0 && (
          <SelectField
            field={fields.label}
            label="About"
            options={[{ value: '', label: 'none of the list' }, ...labels]}
          />
        )}
        {scope !== 'same' && (
          <TextField field={fields.about} label="About, in words" hint="“and wounded”, “identified by name”" />
        )}
        <TextField field={fields.hedge} label="How sure it is, in its words" hint="“a realistic possibility”" />
        {question?.running && (
          <TimeField
            field={fields.countsAsOf}
            label="Counted up to"
            hint={`Left empty, up to when it was said. In ${zone}.`}
            zone={zone}
          />
        )}
        <RadioField field={fields.origin} legend="Where it has it from" choices={ORIGINS} inline />
        {chosen(fields.origin) === 'repeats' && (
          <PicksField
            meta={meta}
            field={fields.repeats as unknown as FieldMetadata<string[]>}
            label="It repeats"
            choices={said}
            add="The statement that it repeats"
          />
        )}
        <TextField
          field={fields.spokenLanguage}
          label="Language that was spoken"
          hint="If it is another than that of the words."
        />
        <TextAreaField field={fields.note} label="Note for readers" rows={2} />
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField field={fields.grade} label="Credibility" options={GRADES} />
          <TextField field={fields.gradeReason} label="Why this grade" />
        </div>
      </div>
    </details>
  );
}

/** What these fields have where nobody changed them. */
const PLAIN: Partial<Record<Name, string>> = {
  scope: 'same',
  label: '',
  about: '',
  hedge: '',
  countsAsOf: '',
  origin: 'its own',
  spokenLanguage: '',
  note: '',
  grade: '',
  gradeReason: '',
};
