import type { FieldMetadata } from '@conform-to/react';
import { SelectField, TextAreaField } from '@/components/ui/fields';
import type { CORRECTS } from '@/lib/schemas/step';
import { CORRECTION_FORM } from '@/lib/views/correction-words';
import type { DeskStep } from '@/lib/views/desk';

type Props = {
  corrects: FieldMetadata<(typeof CORRECTS)[number] | undefined>;
  note: FieldMetadata<string | undefined>;
  says: NonNullable<DeskStep['corrects']>;
};

/** Whether a further revision corrects what readers saw, and the note with which they are told. */
export function CorrectionFields({ corrects, note, says }: Props) {
  const { question, answers, note: label, hint, mayWait } = CORRECTION_FORM;
  return (
    <div className="basis-full space-y-3">
      <SelectField
        field={corrects}
        label={question}
        {...(says === 'may say' && { hint: mayWait })}
        required={says === 'has to say'}
        options={answers}
      />
      <TextAreaField field={note} label={label} hint={hint} rows={2} dir="auto" />
    </div>
  );
}
