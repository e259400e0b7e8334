'use client';

import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { TimeField } from '@/components/entry/time-field';
import { RadioField } from '@/components/ui/choice-fields';
import { SelectField, TextAreaField, TextField } from '@/components/ui/fields';
import type { ChoiceView, QuestionView } from '@/lib/views/composer';
import { LABELS } from '@/lib/views/form-labels';
import { CREDIBILITY_WORDS, choicesOf, ORIGIN_WORDS, SCOPE_WORDS } from '@/lib/views/statement-form-words';
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

const ORIGINS = choicesOf(ORIGIN_WORDS);

const GRADES = [{ value: '', label: 'not graded' }, ...choicesOf(CREDIBILITY_WORDS)];

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
        <RadioField field={fields.scope} legend={LABELS.statement.scope} choices={SCOPES} inline />
        {scope !== 'same' && labels.length > 0 && (
          <SelectField
            field={fields.label}
            label={LABELS.statement.label}
            options={[{ value: '', label: 'none of the list' }, ...labels]}
          />
        )}
        {scope !== 'same' && (
          <TextField field={fields.about} label={LABELS.statement.about} hint="“and wounded”, “identified by name”" />
        )}
        <TextField field={fields.hedge} label={LABELS.statement.hedge} hint="“a realistic possibility”" />
        {question?.running && (
          <TimeField
            field={fields.countsAsOf}
            label={LABELS.statement.countsAsOf}
            hint={`Left empty, up to when it was said. In ${zone}.`}
            zone={zone}
          />
        )}
        <RadioField field={fields.origin} legend={LABELS.statement.origin} choices={ORIGINS} inline />
        {chosen(fields.origin) === 'repeats' && (
          <PicksField
            meta={meta}
            field={fields.repeats as unknown as FieldMetadata<string[]>}
            label={LABELS.statement.repeats}
            choices={said}
            add="The statement that it repeats"
          />
        )}
        <TextField
          field={fields.spokenLanguage}
          label={LABELS.statement.spokenLanguage}
          hint="If it is another than that of the words."
        />
        <TextAreaField field={fields.note} label={LABELS.statement.note} rows={2} />
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField field={fields.grade} label={LABELS.statement.grade} options={GRADES} />
          <TextField field={fields.gradeReason} label={LABELS.statement.gradeReason} />
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
