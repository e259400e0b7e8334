'use client';

import type { FieldMetadata } from '@conform-to/react';
import { CheckboxField, SelectField, TextField } from '@/components/ui/fields';
import { FieldsInRow } from '@/components/ui/form-section';
import type { ClaimFields } from '@/lib/schemas/entry-claim';
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
          label="Tolerance in seconds"
          inputMode="decimal"
          hint="Times this close agree: 300 is five minutes. Left empty, any difference counts."
        />
      );
    case 'category':
      return (
        <>
          <SelectField
            field={fields.exclusive}
            label="How many of them are true"
            options={[
              { value: 'one', label: 'One: who names another answer contradicts it' },
              { value: 'several', label: 'Several may be: naming one does not deny another' },
            ]}
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
        <TextField field={fields.unit} label="Unit" required hint="persons, rockets, %, km²" />
        <SelectField
          field={fields.whole}
          label="How it is found"
          options={[
            { value: 'counted', label: 'Counted: whole things' },
            { value: 'measured', label: 'Measured: fractions too' },
          ]}
          required
        />
      </FieldsInRow>
      <FieldsInRow>
        <TextField field={fields.lowerBound} label="Least possible" inputMode="decimal" hint="0 for what is counted." />
        <TextField field={fields.upperBound} label="Most possible" inputMode="decimal" hint="100 for a share in %." />
      </FieldsInRow>
      <TextField
        field={fields.tolerance}
        label="Tolerance"
        inputMode="decimal"
        hint="Figures this close agree, in the same unit. Left empty, any difference counts."
      />
      <CheckboxField
        field={fields.additive}
        label="A part is never more than the whole"
        hint="Then figures of a broader or narrower scope can contradict."
      />
      <CheckboxField
        field={fields.running}
        label="A running total, which grows while it is counted"
        hint="Each figure then says as of when it counts."
      />
    </>
  );
}
