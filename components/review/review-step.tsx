'use client';

import { ActionForm } from '@/components/ui/action-form';
import { TextField } from '@/components/ui/fields';
import { useActionForm } from '@/components/ui/use-action-form';
import type { FormAction } from '@/components/ui/use-sending';
import { stepForm } from '@/lib/schemas/step';

type Props = {
  action: FormAction;
  step: string;
  label: string;
  needsReason: boolean;
  /** What it is about, and what of it its reader has seen. */
  thing: { kind: string; thing: string; revision: string; version: string };
};

/** One step of the review: a button, and a reason where the step needs one. */
export function ReviewStep({ action, step, label, needsReason, thing }: Props) {
  const [form, fields] = useActionForm({ action, schema: stepForm, hidden: { step, ...thing } });
  return (
    <ActionForm form={form} submit={label} quiet>
      {needsReason && <TextField field={fields.reason} label={`Why ${label.toLowerCase()}?`} required quiet />}
    </ActionForm>
  );
}
