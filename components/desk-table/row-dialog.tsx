'use client';

import { useEffect, useRef } from 'react';
import { ANSWERED_BY } from '@/components/entry/form-choices';
import { QuestionValue } from '@/components/entry/question-value';
import { ActionForm } from '@/components/ui/action-form';
import { SelectField, TextField } from '@/components/ui/fields';
import { FieldsInRow } from '@/components/ui/form-section';
import { OverPage } from '@/components/ui/over-page';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { CLAIM_TYPES, claimForm } from '@/lib/schemas/entry-claim';

type Props = {
  action: FormAction;
  keptAs: string;
  event: string;
  /** The place of the row: after all others. */
  position: number;
  question?: string | undefined;
  onAdded: () => void;
  onClose: () => void;
};

/** A further row: a question, with what most of them need. */
export function RowDialog({ action, keptAs, event, position, question, onAdded, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [form, fields] = useActionForm({
    action,
    schema: claimForm,
    hidden: { event, position: String(position) },
    keptAs,
    defaultValue: { type: 'number', whole: 'counted', lowerBound: '0', exclusive: 'one', question },
  });
  const { made } = form.sending.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each question that was added
  useEffect(() => {
    if (made === undefined) return;
    form.forget();
    onAdded();
    dialog.current?.close();
  }, [made]);
  const type = CLAIM_TYPES.find((one) => one === fields.type.value) ?? 'number';
  return (
    <OverPage ref={dialog} title="Add a question" onClose={onClose}>
      <ActionForm form={form} submit="Add the row">
        <TextField field={fields.question} label="Question" hint="As a reader would ask it." dir="auto" />
        <FieldsInRow>
          <TextField field={fields.shortName} label="Short name" hint="For tables, such as killed." dir="auto" />
          <SelectField
            field={fields.type}
            label="What answers it"
            options={CLAIM_TYPES.map((value) => ({ value, label: ANSWERED_BY[value] }))}
          />
        </FieldsInRow>
        {type !== 'yes-no' && (
          <FieldsInRow>
            <TextField field={fields.measure} label="What is asked for" hint="Such as persons killed." dir="auto" />
            <TextField field={fields.scope} label="Of what" hint="Such as in the building hit." dir="auto" />
          </FieldsInRow>
        )}
        <QuestionValue type={type} fields={fields} />
      </ActionForm>
    </OverPage>
  );
}
