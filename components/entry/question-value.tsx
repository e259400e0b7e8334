'use client';

import type { FieldMetadata } from '@conform-to/react';
import { CheckboxField, SelectField, TextField } from '@/components/ui/fields';
import { FieldsInRow } from '@/components/ui/form-section';
import type { ClaimFields } from '@/lib/schemas/entry-claim';
import { EXCLUSIVE_WORDS, WHOLE_WORDS } from '@/lib/views/entry-form-words';
import { LABELS } from '@/lib/views/form-labels';
import { choicesOf } from '@/lib/views/statement-form-words';
import { OptionTree } from './option-tree';

type Fields = Required<{ [Name in keyof ClaimFields]: FieldMetadata<ClaimFields[Name]> }>;

type OfFields = { fields: Pick<Fields, NumberField | 'toleranceSeconds' | 'options' | 'exclusive'> };
type NumberField = 'unit' | 'whole' | 'lowerBound' | 'upperBound' | 'tolerance' | 'running' | 'additive';

/** The fields that only questions of one type have. */
export function QuestionValue({ type, fields }: OfFields & { type: ClaimFields['type'] }) {
  switch (type) {
    case 'number':
      return <NumberFields fields={fields} />;
    case 'time':
      return (
        <TextField
          field={fields.toleranceSeconds}
          label={LABELS.claim.toleranceSeconds}
          inputMode="decimal"
          hint="Times this close agree: 300 is five minutes. Left empty, any difference counts."
        />
      );
    case 'category':
      return (
        <>
          <SelectField
            field={fields.exclusive}
            label={LABELS.claim.exclusive}
            options={choicesOf(EXCLUSIVE_WORDS)}
            required
          />
          <OptionTree field={fields.options} />
        </>
      );
    case 'yes-no':
      return <p className="text-[0.9375rem] text-soft">Sources say yes or no. Nothing else is set.</p>;
    case 'text':
      return <p className="text-[0.9375rem] text-soft">Sources answer in their own words, which are not compared.</p>;
  }
}

function NumberFields({ fields }: OfFields) {
  return (
    <>
      <FieldsInRow>
        <TextField field={fields.unit} label={LABELS.claim.unit} required hint="persons, rockets, %, km²" />
        <SelectField field={fields.whole} label={LABELS.claim.whole} options={choicesOf(WHOLE_WORDS)} required />
      </FieldsInRow>
      <FieldsInRow>
        <TextField
          field={fields.lowerBound}
          label={LABELS.claim.lowerBound}
          inputMode="decimal"
          hint="0 for what is counted."
        />
        <TextField
          field={fields.upperBound}
          label={LABELS.claim.upperBound}
          inputMode="decimal"
          hint="100 for a share in %."
        />
      </FieldsInRow>
      <TextField
        field={fields.tolerance}
        label={LABELS.claim.tolerance}
        inputMode="decimal"
        hint="Figures this close agree, in the same unit. Left empty, any difference counts."
      />
      <CheckboxField
        field={fields.additive}
        label={LABELS.claim.additive}
        hint="Then figures of a broader or narrower scope can contradict."
      />
      <CheckboxField
        field={fields.running}
        label={LABELS.claim.running}
        hint="Each figure then says as of when it counts."
      />
    </>
  );
}
