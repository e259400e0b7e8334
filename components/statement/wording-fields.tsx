'use client';

import type { FieldMetadata } from '@conform-to/react';
import { RadioField } from '@/components/ui/choice-fields';
import { TextAreaField, TextField } from '@/components/ui/fields';
import { LABELS } from '@/lib/views/form-labels';
import { choicesOf, WORDING_WORDS } from '@/lib/views/statement-form-words';

type Text = FieldMetadata<string | undefined>;

export type WordingFields = {
  kind: Text;
  words: Text;
  language: Text;
  translator: Text;
  translation: Text;
  /** There is no value whose words could stand instead. */
  required?: boolean;
};

const KINDS = choicesOf(WORDING_WORDS);

/** The words on record, and whose they are. What only some kinds have is shown for these. */
export function WordingFieldset({ kind, words, language, translator, translation, required = false }: WordingFields) {
  const chosen = kind.value ?? kind.initialValue ?? 'paraphrase';
  return (
    <>
      <RadioField field={kind} legend={LABELS.statement.kind} choices={KINDS} inline />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-[minmax(0,1fr)_7rem]">
        <TextAreaField
          field={words}
          label={LABELS.statement.words}
          hint={
            chosen !== 'paraphrase'
              ? 'In quotation marks on readers’ pages.'
              : required
                ? 'What was said, in a sentence.'
                : 'Left empty, they are the words of the value.'
          }
          dir="auto"
          required={required || chosen !== 'paraphrase'}
        />
        <TextField field={language} label={LABELS.statement.language} hint="en, uk, ar …" required />
      </div>
      {chosen === 'verbatim' && <TextAreaField field={translation} label={LABELS.statement.translation} rows={2} />}
      {chosen !== 'paraphrase' && <TextField field={translator} label={LABELS.statement.translator} />}
    </>
  );
}
