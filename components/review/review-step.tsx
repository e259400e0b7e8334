'use client';

import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { stepForm } from '@/lib/schemas/step';
import type { DeskStep } from '@/lib/views/desk';
import { CorrectionFields } from './correction-fields';

type Props = {
  action: FormAction;
  step: string;
  label: string;
  /** What its button says, where that is more than what it does. */
  submit?: string;
  needsReason: boolean;
  /** Whether whoever takes it says if it corrects what readers saw, and the note that its author proposes. */
  corrects?: DeskStep['corrects'];
  proposed?: string | undefined;
  /** The subject of the step, and the version of it that the person has seen. */
  thing: { kind: string; thing: string; revision: string; version: string; at?: 'thing'; list?: string };
};

/** One step of the review: a button, and a reason if the step needs one. */
export function ReviewStep({ action, step, label, submit = label, needsReason, corrects, proposed, thing }: Props) {
  const hidden = { step, ...thing };
  const defaultValue = corrects && proposed !== undefined ? { corrects: 'yes' as const, note: proposed } : {};
  const [form, fields] = useActionForm({ action, schema: stepForm, hidden, defaultValue });
  return (
    <ActionForm form={form} submit={submit} quiet>
      {corrects && <CorrectionFields corrects={fields.corrects} note={fields.note} says={corrects} />}
      {needsReason && <TextField field={fields.reason} label={`Why ${label.toLowerCase()}?`} required quiet />}
    </ActionForm>
  );
}
